"""English words: lemmas, compounds written together, guesses for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.english import English
from verkosto_cli.search.languages.lexicon import Lexicon

ENGLISH = English(Lexicon((Path(__file__).parents[3] / "data" / "english.txt").read_bytes()))


def parts(word: str) -> set[str]:
    """Return the lemmas of a word and of its parts."""
    return {span.lemma.lemma for span in ENGLISH.analyze(word, capital=False)}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bookshelves", {"book", "shelf"}),
        ("playgrounds", {"playground", "play", "ground"}),
        ("daycare", {"day", "care"}),
        ("families", {"family"}),
        ("taught", {"teach"}),
        ("blockchains", {"block", "chain"}),
        ("zorbs", {"zorb"}),
    ],
)
def test_a_word_has_its_lemma_and_those_of_its_parts(word: str, expected: set[str]) -> None:
    """Irregular forms, words written together and new words lead to their lemmas."""
    assert expected <= parts(word)


@pytest.mark.parametrize(
    ("word", "stranger"),
    [
        ("carpet", "pet"),
        ("membership", "ship"),
        ("seventeen", "teen"),
        ("grandparents", "rent"),
        ("broadband", "band"),
    ],
)
def test_no_parts_are_seen_where_there_are_none(word: str, stranger: str) -> None:
    """A word that only looks like a compound stays whole."""
    assert stranger not in parts(word)


@pytest.mark.parametrize(("word", "known"), [("libraries", 1), ("familys", 0), ("xyzzy", 0)])
def test_right_words_are_known(word: str, known: int) -> None:
    """Forms are known, and nothing else."""
    assert ENGLISH.knows(word) == known
