"""Compounds come apart into known words."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.compound import base_forms, split
from verkosto_cli.search.languages.lexicon import Lexicon

DATA = Path(__file__).parents[3] / "data"
FINNISH = Lexicon((DATA / "finnish.txt").read_bytes())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("puistotie", [[(6, "puisto"), (9, "tie")]]),
        ("jäähallit", [[(3, "jää"), (9, "halli")]]),
        ("talvijäähalli", [[(5, "talvi"), (8, "jää"), (13, "halli")]]),
        ("kaupunkiyö", []),
        ("yöpuu", []),
        ("puisto", []),
        ("xyzzyx", []),
    ],
)
def test_parts_have_three_letters_or_more(word: str, expected: list[list[tuple[int, str]]]) -> None:
    """Each part is told by where it ends and its lemma; a word of one part is no compound."""
    found = [[(end, part.lemma) for end, part in parts] for parts in split(FINNISH, word)]
    assert found == expected


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("puistossa", ["puisto"]),
        ("talvipuistoissa", ["talvipuisto"]),
        ("jaahallit", ["jaahalli"]),
        ("xyzzyx", []),
    ],
)
def test_last_part_of_a_compound_is_brought_to_its_lemma(word: str, lemmas: list[str]) -> None:
    """What stands before it stays as it is written; letters may be plain."""
    assert list(dict.fromkeys(base_forms(FINNISH, word))) == lemmas
