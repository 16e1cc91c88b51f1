"""No query takes longer than a person waits, and none ends in a failure of the program."""

from __future__ import annotations

from random import Random
from time import process_time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

QUERIES = {
    "ligatures": "\ufdfa" * 1000,
    "hangul": "\ud55c" * 20_000,
    "letters": "a" * 100_000,
    "clitics": "lapsi" + "kin" * 1000,
    "marks": "a" + "\u0301\u0323" * 2500,
    "words": "lapsi kulttuuri " * 2000,
}


@pytest.mark.parametrize("name", QUERIES)
def test_long_query_is_cut(verkosto: Verkosto, name: str) -> None:
    """A query of any length, of any letters, is answered or finds nothing."""
    result = verkosto("search", QUERIES[name])
    assert result.code in (0, 1)
    assert "failed" not in result.stderr


def test_endless_queries_are_refused(verkosto: Verkosto) -> None:
    """What never ends is not read to its end."""
    result = verkosto("search", "--batch", "/dev/zero")
    assert (result.code, result.out, result.stderr) == (
        2,
        b"",
        (
            "verkosto: /dev/zero: larger than 16 MB, the limit for queries\n"
            "Split it into several files.\n"
        ),
    )


def test_words_that_no_lexicon_has_are_guessed_by_their_own_endings() -> None:
    """Twenty thousand guesses take a second or two, whatever endings the models have."""
    from verkosto_cli.catalogue.paths import open_builtin
    from verkosto_cli.search.languages.finnish.guess import Guesser
    from verkosto_cli.search.languages.lexicon import Lexicon

    guesser = Guesser(Lexicon(open_builtin("finnish.txt")))
    chance = Random(1)
    begin = process_time()
    for _ in range(20_000):
        guesser.guess("".join(chance.choices("aeikloprstuyä", k=12)), capital=False)
    assert process_time() - begin < 5
