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


class Joints:
    """How a language joins words: the very short ones that it puts first, and what it leaves out.

    With `drops_third` no letter stands three times in a row: vass and slåtter make vasslåtter.
    """

    __slots__ = ("drops_third", "short_first")

    def __init__(self, short_first: tuple[str, ...] = (), *, drops_third: bool = False) -> None:
        self.short_first = short_first
        self.drops_third = drops_third


_PLAIN = Joints()


def split(
    lexicon: Lexicon, word: str, folded: bool = False, joints: Joints = _PLAIN
) -> list[list[tuple[int, Reading]]]:
    """Return the segmentations of a word with the fewest parts, the longest last part first.

    A part is where it ends in the word and its reading; a word of one part is no compound.
    """
    cuts = _Cuts(lexicon, word, folded, joints)
    for parts in range(2, _MOST_PARTS + 1) if cuts.beginnings(0) else ():
        found = cuts.split(0, parts)
        if found:
            return found
    return []


def base_forms(lexicon: Lexicon, word: str, joints: Joints = _PLAIN) -> Iterator[str]:
    """Yield the lemmas that a word, or the last part of a compound, is a form of."""
    folded = word.isascii()
    readings = lexicon.readings(word, folded)
    yield from (reading.lemma for reading in readings)
    if not readings:
        for parts in split(lexicon, word, folded, joints):
            yield word[: parts[-2][0]] + parts[-1][1].lemma


def has_noun(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word as it stands is a noun or an adjective of the lexicon."""
    return any(r.lemma == word and r.pos in _HEADS for r in lexicon.readings(word))


def parts(lexicon: Lexicon, word: str, joints: Joints = _PLAIN) -> Iterator[list[str]]:
    """Yield the lemmas of a compound's parts, of each of its segmentations.

    A word is taken as typed in plain letters only if it is no compound as it stands.
    """
    found = split(lexicon, word, joints=joints)
    for segments in found or (
        split(lexicon, word, folded=True, joints=joints) if word.isascii() else ()
    ):
        yield [reading.lemma for _, reading in segments]


class _Cuts:
    """What may stand where in a word, looked up once for each place."""

    def __init__(self, lexicon: Lexicon, word: str, folded: bool, joints: Joints) -> None:
        self._lexicon = lexicon
        self._word = word
        self._folded = folded
        self._joints = joints
        self._firsts: dict[int, list[tuple[int, Reading]]] = {}

    def split(self, start: int, parts: int) -> list[list[tuple[int, Reading]]]:
        """Return the segmentations of what begins at `start` into so many parts."""
        if parts == 1:
            rest = self._word[start:]
            heads = [r for r in self._lexicon.readings(rest, self._folded) if _can_be_last(r)]
            return [[(len(self._word), reading)] for reading in heads]
        found: list[list[tuple[int, Reading]]] = []
        last = len(self._word) - _SHORTEST * (parts - 1)
        if last <= start:
            return found
        tails: dict[int, list[list[tuple[int, Reading]]]] = {}
        for end, reading in self.beginnings(start):
            if end > last:
                break
            if end not in tails:
                tails[end] = self.split(end, parts - 1)
            found += [[(end, reading), *tail] for tail in tails[end]]
        return found

    def beginnings(self, start: int) -> list[tuple[int, Reading]]:
        """Return what may stand first from `start` on, and where it ends; the shortest first."""
        found = self._firsts.get(start)
        if found is None:
            found = self._firsts[start] = list(self._begin(start))
            found.sort(key=_end)
        return found

    def _begin(self, start: int) -> Iterator[tuple[int, Reading]]:
        word = self._word[start:]
        for size, reading in self._lexicon.beginnings(word, self._folded):
            if self._can_be_first(reading, size):
                yield start + size, reading
                if self._joints.drops_third and size > _SHORTEST and _ends_double(word[:size]):
                    yield start + size - 1, reading

    def _can_be_first(self, reading: Reading, size: int) -> bool:
        if reading.lemma in self._joints.short_first:
            return reading.pos == "n"
        return size >= (_SHORTEST_NAME if reading.pos in "pm" else _SHORTEST)


def _can_be_last(reading: Reading) -> bool:
    return reading.pos in _HEADS and not reading.alone


def _ends_double(word: str) -> bool:
    return word[-1] == word[-2]


def _end(beginning: tuple[int, Reading]) -> int:
    return beginning[0]
