"""Words a few edits away: stems that begin nearly like the query, then their forms.

The stems are walked as a trie with a bit-parallel automaton (Wu and Manber, Fast text
searching allowing errors, 1992, with neighbouring letters swapped as one edit); the forms
of the stems it reaches are compared by optimal string alignment distance.
"""

from __future__ import annotations

from bisect import bisect_left

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .match import WordMatches
from .text import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .index import Index

    States = tuple[int, ...]

_LAST_LETTER = chr(0x10FFFF)
_SHORTEST = 4
_SHORTEST_FOR_TWO = 9


def edits(word: str) -> int:
    """Return how many edits a word of this length may be away from what was meant."""
    if len(word) < _SHORTEST:
        return 0
    return 1 if len(word) < _SHORTEST_FOR_TWO else 2


def match_typos(index: Index, word: str) -> WordMatches:
    """Meet the forms with the fewest edits to the word."""
    found = WordMatches(word)
    near = near_terms(index, plain(word), edits(word))
    fewest = min((distance for _, distance in near), default=0)
    for term, distance in near:
        if distance == fewest:
            found.add_term(index, term, "typo")
    return found


def near_terms(index: Index, word: str, most: int) -> list[tuple[int, int]]:
    """Return (term, edits) of the forms that are at most `most` edits away."""
    forms: dict[str, list[int]] = {}
    stems = plain(index.stems.text()).split("\n")
    for number in stems_near(stems, word, most):
        term = index.stem_term(number)
        low, high = (len(word) - len(stems[number]) + by for by in (-most, most))
        for ending in plain(index.suffixes(number)).split(" "):
            if low <= len(ending) <= high:
                forms.setdefault(stems[number] + ending, []).append(term)
    hits = process.extract(word, list(forms), scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(term, int(distance)) for form, distance, _ in hits for term in forms[form]]


def stems_near(stems: Sequence[str], word: str, most: int) -> Iterator[int]:
    """Yield the places of the sorted stems at most `most` edits away from a beginning of a word."""
    automaton = _Automaton(word, most)
    yield from _walk(stems, 0, len(stems), 0, automaton, automaton.start, automaton.start, "")


def _walk(
    stems: Sequence[str],
    low: int,
    high: int,
    depth: int,
    automaton: _Automaton,
    states: States,
    before: States,
    last: str,
) -> Iterator[int]:
    while low < high and len(stems[low]) == depth:
        yield low
        low += 1
    while low < high:
        letter = stems[low][depth]
        end = bisect_left(stems, stems[low][:depth] + letter + _LAST_LETTER, low, high)
        after = automaton.step(states, before, last, letter)
        if any(after):
            yield from _walk(stems, low, end, depth + 1, automaton, after, states, letter)
        low = end


class _Automaton:
    """Follows letters; bit i of state d: the word's first i letters are d edits away from them."""

    def __init__(self, word: str, most: int) -> None:
        self._all = (2 << len(word)) - 1
        self._masks: dict[str, int] = {}
        for place, letter in enumerate(word, 1):
            self._masks[letter] = self._masks.get(letter, 0) | 1 << place
        self.start = tuple((2 << errors) - 1 & self._all for errors in range(most + 1))

    def step(self, states: States, before: States, last: str, letter: str) -> States:
        """Return the states one letter on; `before` are those before the last letter."""
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
        return tuple(after)
