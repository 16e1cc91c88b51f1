"""Words of a registry that were perhaps meant."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from verkosto_cli.search import Query
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.search.suggest import suggest
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())
TEXTS = ("talo", "valo ja talot", "salo", "palo, valo", "e-lasku", "E-laskun hinta", "vuosi 2030")


@pytest.fixture(scope="module")
def index() -> Index:
    """Return an index of TEXTS."""
    builder = IndexBuilder(LANGUAGES, [1])
    for entry, text in enumerate(TEXTS):
        builder.add(entry, 0, "fi", text)
    file = BytesIO()
    write(file, builder.sections())
    return Index(Sections(file.getvalue()), lambda: LANGUAGES)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("zalo", ["talo", "palo", "salo"]),
        ("zazo", []),
        ("2031", []),
        ("zalo hintta", ["talo", "hinta", "palo"]),
    ],
)
def test_three_words_are_suggested(index: Index, query: str, words: list[str]) -> None:
    """The nearest first, then those that more surfaces have; a number has no typing errors."""
    assert suggest(index, Query(query, index).words) == words
