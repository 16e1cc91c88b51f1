"""Words a few edits away: stems that begin nearly like the query, then their forms.

The stems are walked as a trie with a bit-parallel automaton (Wu and Manber, Fast text
searching allowing errors, 1992), and from each that it reaches, its endings. Two neighbouring
letters swapped are one edit (optimal string alignment).
"""

from __future__ import annotations

from bisect import bisect_left

from .match import WordMatches
from .text import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .index import Index

    # The states now, the states before the last letter, and that letter.
    Path = tuple[Sequence[int], Sequence[int], str]

_LAST_LETTER = chr(0x10FFFF)
_SHORTEST = 4
_SHORTEST_FOR_TWO = 9


def edits(word: str) -> int:
    """Return how many edits a word of this length may be away from what was meant."""
    if len(word) < _SHORTEST:
        return 0
    return 1 if len(word) < _SHORTEST_FOR_TWO else 2


def match_typos(index: Index, word: str, most: int) -> WordMatches:
    """Meet the forms with the fewest edits to the word, at most `most`."""
    found = WordMatches(word)
    for allowed in range(1, most + 1):
        for term, _ in near_terms(index, plain(word), allowed):
            found.add_term(index, term, "typo")
        if found.surfaces:
            break
    return found


def near_terms(index: Index, word: str, most: int) -> list[tuple[int, int]]:
    """Return (term, edits) of the forms that are at most `most` edits away."""
    automaton = Automaton(word, most)
    stems = index.plain_stems
    near: dict[int, int] = {}
    known: dict[str, dict[int, list[str]]] = {}
    for number, path in walk(stems, automaton):
        suffixes = index.suffixes(number)
        if suffixes not in known:
            known[suffixes] = _by_length(plain(suffixes)[1:-1].split(" "))
        length = len(word) - len(stems[number])
        distance = most + 1
        for other in range(length - most, length + most + 1):
            endings = known[suffixes].get(other, ())
            distance = min(distance, nearest_ending(automaton, path, endings))
        term = index.stem_term(number)
        if distance <= near.get(term, most):
            near[term] = distance
    return list(near.items())


def _by_length(endings: Iterable[str]) -> dict[int, list[str]]:
    lengths: dict[int, list[str]] = {}
    for ending in endings:
        lengths.setdefault(len(ending), []).append(ending)
    return lengths


def nearest_ending(automaton: Automaton, path: Path, endings: Iterable[str]) -> int:
    """Return the fewest edits that one of the endings leads to."""
    best = automaton.most + 1
    firsts: dict[str, Path | None] = {"": path}
    for ending in endings:
        first = ending[:1]
        if first not in firsts:
            firsts[first] = automaton.follow(path, first)
        after = firsts[first]
        if after is not None:
            after = automaton.follow(after, ending[1:])
            if after is not None:
                best = min(best, automaton.distance(after))
    return best


def walk(stems: Sequence[str], automaton: Automaton) -> Iterator[tuple[int, Path]]:
    """Yield the places of the sorted stems that are near a beginning of the word, with paths."""
    ranges = [(0, len(stems), 0, automaton.start)]
    while ranges:
        low, high, depth, path = ranges.pop()
        while low < high and len(stems[low]) == depth:
            yield low, path
            low += 1
        while low < high:
            letter = stems[low][depth]
            end = bisect_left(stems, stems[low][:depth] + letter + _LAST_LETTER, low, high)
            after = automaton.step(path, letter)
            if any(after[0]):
                ranges.append((low, end, depth + 1, after))
            low = end


class Automaton:
    """Follows letters; bit i of state d: the word's first i letters are d edits away from them."""

    def __init__(self, word: str, most: int) -> None:
        self.most = most
        self._end = len(word)
        self._all = (2 << len(word)) - 1
        self._masks: dict[str, int] = {}
        for place, letter in enumerate(word, 1):
            self._masks[letter] = self._masks.get(letter, 0) | 1 << place
        states = tuple((2 << errors) - 1 & self._all for errors in range(most + 1))
        self.start: Path = (states, states, "")

    def step(self, path: Path, letter: str) -> Path:
        """Return where one more letter leads."""
        states, before, last = path
        mask = self._masks.get(letter, 0)
        swap = mask << 1 & self._masks.get(last, 0)
        fewer = states[0] << 1 & mask
        after = [fewer]
        for errors in range(1, len(states)):
            below = states[errors - 1]
            fewer = (
                states[errors] << 1 & mask
                | below << 1
                | below
                | fewer << 1
                | before[errors - 1] << 2 & swap
            ) & self._all
            after.append(fewer)
        return after, states, letter

    def follow(self, path: Path, letters: str) -> Path | None:
        """Return where letters lead, or None where they lead nowhere."""
        for letter in letters:
            path = self.step(path, letter)
            if not any(path[0]):
                return None
        return path

    def distance(self, path: Path) -> int:
        """Return the edits between the word and a path, one more than allowed if there are more."""
        states = path[0]
        for errors, state in enumerate(states):
            if state >> self._end & 1:
                return errors
        return len(states)
