"""Swedish words taken apart: lemmas, parts of compounds at every joint, guesses for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.lexicon import Lexicon
from verkosto_cli.search.languages.swedish import Swedish

SWEDISH = Swedish(Lexicon((Path(__file__).parents[3] / "data" / "swedish.txt").read_bytes()))


def parts(word: str, *, capital: bool = False) -> set[str]:
    """Return the lemmas of a word and of its parts."""
    return {span.lemma.lemma for span in SWEDISH.analyze(word, capital=capital)}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("arbetsmarknadspolitiken", "arbetsmarknad arbete marknad politik arbetsmarknadspolitik"),
        ("folkhögskolor", "folkhögskola folk högskola skola"),
        ("skolgårdarna", "skola gård skolgård"),
        ("gatubelysningen", "gata belysning"),
        ("nätverkens", "nätverk nät verk"),
        ("årsmöten", "årsmöte år möte"),
        ("sagoböckerna", "saga bok"),
        ("kultur-", "kultur"),
        ("besökte", "besöka"),
        ("eu:s", "eu"),
        ("hinkukommunerna", "hinku kommun"),
        ("blockchainen", "blockchain"),
    ],
)
def test_a_word_has_the_lemmas_of_all_its_parts(word: str, expected: str) -> None:
    """Inflected heads, middle parts and changed ends all lead to their words."""
    assert set(expected.split()) <= parts(word)


@pytest.mark.parametrize(
    ("word", "stranger"),
    [
        ("kommun", "mun"),
        ("kultur", "tur"),
        ("skärgård", "gård"),
        ("sorglös", "lös"),
        ("måndag", "dag"),
    ],
)
def test_no_parts_are_seen_where_there_are_none(word: str, stranger: str) -> None:
    """A word that only looks like a compound, or means something else, stays whole."""
    assert stranger not in parts(word)


def test_a_name_stays_a_name() -> None:
    """With a capital inside of a sentence a word is taken for the name that it is."""
    assert parts("vasa", capital=True) == {"vasa"}
    assert parts("hinkus", capital=True) == {"hinkus", "hinku"}


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("bibliotekets", 1),
        ("skolgardar", 2),
        ("farger", 1),
        ("fartygstrafikledning", 2),
        ("bibliotkek", 0),
        ("xyzzy", 0),
    ],
)
def test_right_words_are_known(word: str, known: int) -> None:
    """Forms are known, compounds of them too, typed with or without their dots."""
    assert SWEDISH.knows(word) == known


@pytest.mark.parametrize(
    ("word", "rest"), [("kulturfrågor", "kultur"), ("miljöärenden", "miljö"), ("skola", "")]
)
def test_a_light_last_part_is_left_off(word: str, rest: str) -> None:
    """What stands before a last part that says little is given as a word of its own."""
    assert SWEDISH.without_head(word) == rest
