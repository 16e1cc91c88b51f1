"""What may be a noun or a verb is the one that the texts have more other forms of."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.homographs import is_rather_verb
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.search.text import plain
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())


@pytest.mark.parametrize(
    ("language", "texts", "word", "expected"),
    [
        ("sv", ["alla får", "vi fick", "de fått"], "får", True),
        ("sv", ["alla får", "fåren", "fåret"], "får", False),
        ("sv", ["alla får", "fick", "fåren"], "får", False),
        ("sv", ["alla får", "fick", "fick", "fåren"], "får", True),
        ("sv", ["får får får"], "får", False),
        ("sv", ["skolan är här", "skolor"], "skolan", False),
        ("sv", ["vi fick"], "fick", False),
        ("en", ["the house", "housed", "housing here"], "house", False),
    ],
)
def test_homograph_is_what_has_more_forms(
    language: str, texts: list[str], word: str, expected: bool
) -> None:
    """Swedish får is sheep, and may; house is a noun and a verb that say the same."""
    builder = IndexBuilder(LANGUAGES, [1])
    for entry, text in enumerate(texts):
        builder.add(entry, 0, language, text)
    file = BytesIO()
    write(file, builder.sections())
    index = Index(Sections(file.getvalue()), lambda: LANGUAGES)
    (surface,) = index.surfaces.equal(plain(word))
    assert is_rather_verb(index, surface) is expected
