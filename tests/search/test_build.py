"""What an index takes in, and what it does not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from time import process_time

import pytest

from verkosto_cli.search import ask
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.index import MOST_FIELDS, Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())


@pytest.mark.parametrize("word", ["a" * 8000, "kaupunki" * 3000, "ö" * 70_000])
def test_endless_word_is_kept_as_it_is(word: str) -> None:
    """It is not taken apart, costs next to nothing, and the words beside it are found."""
    builder = IndexBuilder(LANGUAGES, [1])
    started = process_time()
    builder.add(0, 0, "fi", f"{word} ja järvet")
    file = BytesIO()
    write(file, builder.sections())
    assert process_time() - started < 5
    index = Index(Sections(file.getvalue()), lambda: LANGUAGES)
    assert list(index.surfaces.equal("jarvet"))
    assert ask(index, "järvi").ranked == [0]


def test_more_fields_than_an_index_can_number_are_refused() -> None:
    """A field beyond them would be taken for another."""
    IndexBuilder(LANGUAGES, [1] * MOST_FIELDS)
    with pytest.raises(ValueError, match="no room for 65 fields"):
        IndexBuilder(LANGUAGES, [1] * (MOST_FIELDS + 1))
