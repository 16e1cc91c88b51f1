"""A lexicon in memory reads words as one in a file does."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.lexicon import Lexicon

DATA = Path(__file__).parents[3] / "data"
# So many words that no lexicon has make it learn how words begin.
MANY = 4001
SHORT = 4


def words_of(data: bytes, lexicon: Lexicon) -> list[str]:
    """Return some forms of many stems, of short ones above all, and what compounds begin with."""
    words = []
    lines = data[int(data.split()[4]) :].decode().splitlines()
    for number, line in enumerate(lines):
        stem, _, codes = line.partition(" ")
        if number % (5 if len(stem) < SHORT else 97) == 0:
            for code in codes.split(","):
                paradigm = lexicon.paradigm(code.rstrip("!"))
                words += [stem.strip("-") + form for form in paradigm.expand(derived=True)[::7]]
                words += [stem.strip("-") + form for form in paradigm.modifiers(folded=False)]
    return words


@pytest.mark.parametrize("language", ["finnish", "swedish", "english"])
def test_words_are_read_alike_behind_many_unknown_ones(language: str) -> None:
    """Words that no lexicon has are told by how they begin, and no others are taken for such."""
    data = (DATA / f"{language}.txt").read_bytes()
    filed, loaded = Lexicon(data), Lexicon(data)
    loaded.load()
    assert [loaded.readings(f"zx{number}") for number in range(MANY)] == [[]] * MANY
    words = words_of(data, filed)
    assert len(words) > 1000
    for word in words:
        assert repr(loaded.readings(word)) == repr(filed.readings(word))
        firsts = [
            [pair for pair in lexicon.beginnings(f"{word}zx") if pair[0] >= len("zxa")]
            for lexicon in (loaded, filed)
        ]
        assert repr(firsts[0]) == repr(firsts[1])
