"""Swedish words taken apart: lemmas, parts of compounds at every joint, guesses for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.lexicon import Lexicon
from verkosto_cli.search.languages.swedish import Swedish
from verkosto_cli.search.languages.swedish.guess import guess

LEXICON = Lexicon((Path(__file__).parents[3] / "data" / "swedish.txt").read_bytes())
SWEDISH = Swedish(LEXICON)


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
        ("elavbrotten", "elavbrott el avbrott"),
        ("elbilar", "elbil el bil"),
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
        ("elfenben", "el"),
        ("eleverna", "el"),
        ("elände", "el"),
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


@pytest.mark.parametrize(
    ("word", "spans"),
    [
        ("besökte", {(0, 7, "besöka")}),
        ("trädgårdar", {(0, 10, "trädgård")}),
        (
            "arbetsmarknader",
            {(0, 15, "arbetsmarknad"), (0, 6, "arbete"), (6, 15, "marknad")},
        ),
        ("hinkukommunerna", {(0, 5, "hinku"), (0, 15, "hinkukommun"), (5, 15, "kommun")}),
        ("zumborna", {(0, 8, "zumba")}),
    ],
)
def test_parts_say_where_they_stand(word: str, spans: set[tuple[int, int, str]]) -> None:
    """The last part has the ending of the word."""
    found = SWEDISH.analyze(word, capital=False)
    assert {(span.start, span.end, span.lemma.lemma) for span in found} == spans


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("blockchainerna", {("blockchain", "n")}),
        ("zumbor", {("zumba", "n")}),
        ("zorpet", {("zorp", "n")}),
        ("zorp", {("zorp", "n"), ("zorp", "v")}),
        ("audioet", {("audioe", "n")}),
        ("bloo", {("bloo", "p")}),
        ("zumbi", {("zumbi", "p")}),
        ("Eus", {("eus", "p")}),
        ("Obs", {("obs", "p")}),
        ("Hinkus", {("hinkus", "p"), ("hinku", "p")}),
    ],
)
def test_unknown_word_is_inflected_like_what_ends_alike(
    word: str, lemmas: set[tuple[str, str]]
) -> None:
    """By the longest ending; a word with a capital is a name, which may have an s behind it."""
    found = guess(word.lower(), LEXICON, capital=word[0].isupper())
    assert {(reading.lemma, reading.pos) for reading in found} == lemmas


@pytest.mark.parametrize(
    ("word", "verbs"), [("hinkukommunerna", set()), ("får", {"få"}), ("besökte", set())]
)
def test_a_verb_is_told_where_the_word_may_be_something_else(word: str, verbs: set[str]) -> None:
    """What can only be a verb needs no mark, and a compound is none."""
    found = [span.lemma for span in SWEDISH.analyze(word, capital=False)]
    assert {lemma.lemma for lemma in found if lemma.is_verb} == verbs
