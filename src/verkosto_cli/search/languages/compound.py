"""Compounds: a word as two or three known words, the last inflected."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lexicon import Lexicon
    from .paradigm import Reading

_SHORTEST = 3
_MOST_PARTS = 3
_HEADS = "na"
_SHORTEST_NAME = 5


def split(lexicon: Lexicon, word: str, folded: bool = False) -> list[list[tuple[int, Reading]]]:
    """Return the segmentations of a word with the fewest parts, the longest last part first.

    A part is where it ends in the word and its reading; a word of one part is no compound.
    """
    for parts in range(2, _MOST_PARTS + 1):
        found = _split(lexicon, word, 0, parts, folded)
        if found:
            return found
    return []


def base_forms(lexicon: Lexicon, word: str) -> Iterator[str]:
    """Yield the lemmas that a word, or the last part of a compound, is a form of."""
    folded = word.isascii()
    readings = lexicon.readings(word, folded)
    yield from (reading.lemma for reading in readings)
    if not readings:
        for parts in split(lexicon, word, folded):
            yield word[: parts[-2][0]] + parts[-1][1].lemma


def _split(
    lexicon: Lexicon, word: str, start: int, parts: int, folded: bool
) -> list[list[tuple[int, Reading]]]:
    rest = word[start:]
    if parts == 1:
        heads = [r for r in lexicon.readings(rest, folded) if _can_be_last(r)]
        return [[(len(word), reading)] for reading in heads]
    if len(rest) < _SHORTEST * parts:
        return []
    found = []
    for size, reading in lexicon.beginnings(rest, folded):
        if _can_be_first(reading, size) and size <= len(rest) - _SHORTEST * (parts - 1):
            tails = _split(lexicon, word, start + size, parts - 1, folded)
            found += [[(start + size, reading), *tail] for tail in tails]
    return found


def _can_be_last(reading: Reading) -> bool:
    return reading.pos in _HEADS and not reading.alone


def _can_be_first(reading: Reading, size: int) -> bool:
    return size >= (_SHORTEST_NAME if reading.pos in "pm" else _SHORTEST)
