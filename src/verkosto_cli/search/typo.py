"""Words a few edits away: stems that begin nearly like the query, then their endings.

Sorted words are walked as a trie with a bit-parallel automaton (Wu and Manber, Fast text searching
allowing errors, 1992). Two neighbouring letters swapped are one edit (optimal string alignment).
"""

from __future__ import annotations

from bisect import bisect_left

from .text import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..store.strings import Strings
    from .index import Index

    # The states now, the states before the last letter, and where the word has that letter.
    Path = tuple[int, int, int]
    # Words, the number of the first one, then from where to where, and the path behind how many
    # letters that all of them begin with.
    Range = tuple[Sequence[str] | "Keys", int, int, int, int, Path]

_LAST_LETTER = chr(0x10FFFF)
_SHORTEST = 4
_SHORTEST_FOR_TWO = 8
# Up to so many words are taken out of a file at once: where any letter leads on, and where few do.
_FEW = 4096
_FEWER = 64


def edits(word: str) -> int:
    """Return how many edits a word of this length may be away from what was meant."""
    if len(word) < _SHORTEST:
        return 0
    return 1 if len(word) < _SHORTEST_FOR_TWO else 2


def corrections(index: Index, word: str, most: int) -> tuple[int, list[int]]:
    """Return the fewest edits, at most `most`, that lead to a form, and the terms of such forms.

    Where no lemma of the texts has such a form they are those of words of the same stem.
    """
    if (word, most) not in index.corrections:
        index.corrections[word, most] = _find_corrections(index, Automaton(word, most))
    return index.corrections[word, most]


def _find_corrections(index: Index, automaton: Automaton) -> tuple[int, list[int]]:
    endings = _Endings(index, automaton)
    fewest = automaton.most
    terms: dict[int, None] = {}
    for errors, stem, path in walk(Keys(index.stems), automaton, automaton.start):
        if errors > fewest:
            break
        meant = [t for t in index.stem_terms(stem) if index.is_own(t) or t in index.derived]
        if not meant:
            continue
        distance = endings.distance(index.paradigm(stem), path)
        if distance < fewest:
            fewest = distance
            terms.clear()
        if distance == fewest:
            terms.update(dict.fromkeys(meant))
    found = [term for term in terms if not _says_nothing(index, term)]
    return fewest, list(filter(index.is_own, found)) or found


def _says_nothing(index: Index, term: int) -> bool:
    name = index.lemma(term)
    return index.is_stopword(name) or any(sign.isdigit() for sign in name)


class _Endings:
    """Goes on from the paths behind stems; many paradigms share rests, and many stems a path."""

    def __init__(self, index: Index, automaton: Automaton) -> None:
        self._index = index
        self._automaton = automaton
        self._endings: dict[int, list[tuple[str, str, int]]] = {}
        self._rests: dict[int, list[str]] = {}
        self._distances: dict[tuple[int, Path], int] = {}
        self._rest_distances: dict[tuple[int, Path], int] = {}

    def distance(self, paradigm: int, path: Path) -> int:
        """Return the fewest edits to a form that goes on with an ending of the paradigm."""
        known = self._distances.get((paradigm, path))
        if known is not None:
            return known
        if paradigm not in self._endings:
            self._endings[paradigm] = list(self._index.endings(paradigm))
        distance = self._automaton.most + 1
        for _, beginning, rests in self._endings[paradigm]:
            after = path
            for letter in beginning:
                after = self._automaton.step(after, letter)
            if after[0]:
                distance = min(distance, self._rest_distance(rests, after))
        self._distances[paradigm, path] = distance
        return distance

    def _rest_distance(self, number: int, path: Path) -> int:
        known = self._rest_distances.get((number, path))
        if known is not None:
            return known
        if number not in self._rests:
            self._rests[number] = plain(self._index.rests(number))[1:-1].split(" ")
        ends = walk(self._rests[number], self._automaton, path)
        distances = [self._automaton.distance(end) for _, _, end in ends]
        distance = min(distances, default=self._automaton.most + 1)
        self._rest_distances[number, path] = distance
        return distance


class Keys:
    """The keys of sorted strings that stay in their file."""

    def __init__(self, strings: Strings) -> None:
        strings.expect_many()
        self._strings = strings

    def __len__(self) -> int:
        return len(self._strings)

    def __getitem__(self, number: int) -> str:
        return self._strings.key(number)

    def take(self, low: int, high: int) -> list[str]:
        """Return some of the keys, read all at once."""
        return self._strings.keys(low, high)


def walk(
    words: Sequence[str] | Keys, automaton: Automaton, path: Path
) -> Iterator[tuple[int, int, Path]]:
    """Yield the words that a path leads through: (edits by then, number, the path behind it).

    Those with the fewest edits come first. Once there are few, words that are in a file are taken
    out of it all at once.
    """
    waiting: list[list[Range]] = [[] for _ in range(automaton.most + 1)]
    waiting[automaton.least(path)].append((words, 0, 0, len(words), 0, path))
    for errors, ranges in enumerate(waiting):
        while ranges:
            words, first, low, high, depth, path = ranges.pop()
            letters = automaton.letters(path) if errors == automaton.most else None
            few = _FEW if letters is None else _FEWER
            if high - low <= few and isinstance(words, Keys):
                words, first, low, high = words.take(low, high), low, 0, high - low
            while low < high and len(words[low]) == depth:
                yield errors, first + low, path
                low += 1
            for letter, start, end in _branches(words, low, high, depth, letters):
                after = automaton.step(path, letter)
                if after[0]:
                    least = automaton.least(after)
                    waiting[least].append((words, first, start, end, depth + 1, after))


def _branches(
    words: Sequence[str] | Keys, low: int, high: int, depth: int, letters: Iterable[str] | None
) -> Iterator[tuple[str, int, int]]:
    """Yield (letter, low, high) of the words by the letter at `depth`, of given letters or all."""
    beginning = words[low][:depth] if low < high else ""
    for letter in letters or ():
        start = bisect_left(words, beginning + letter, low, high)
        end = bisect_left(words, beginning + letter + _LAST_LETTER, start, high)
        if start < end:
            yield letter, start, end
    while letters is None and low < high:
        letter = words[low][depth]
        end = bisect_left(words, beginning + letter + _LAST_LETTER, low + 1, high)
        yield letter, low, end
        low = end


class Automaton:
    """Follows letters; bit i of level d: the word's first i letters are d edits away from them.

    The levels lie side by side in one number, each with bits to spare for what is shifted out.
    """

    def __init__(self, word: str, most: int) -> None:
        self.most = most
        self._level = len(word) + most + 2
        levels = [errors * self._level for errors in range(most + 1)]
        self._levels = [(2 << len(word)) - 1 << level for level in levels]
        self._ends = [1 << level + len(word) for level in levels]
        self._all = sum(self._levels)
        every = sum(1 << level for level in levels)
        self._masks: dict[str, int] = {}
        for position, letter in enumerate(word, 1):
            self._masks[letter] = self._masks.get(letter, 0) | every << position
        states = [(2 << errors) - 1 << level for errors, level in enumerate(levels)]
        self.start: Path = (sum(states) & self._all, 0, 0)

    def step(self, path: Path, letter: str) -> Path:
        """Return where one more letter leads; nowhere if the states are 0."""
        states, before, last = path
        mask = self._masks.get(letter, 0)
        fewer = states << self._level
        swapped = before << self._level + 2 & mask << 1 & last
        after = states << 1 & mask | fewer | fewer << 1 | swapped
        for _ in range(self.most):
            after |= after << self._level + 1
        return after & self._all, states, mask

    def letters(self, path: Path) -> list[str]:
        """Return the letters that lead on from a path that may not have any further edit."""
        states, before, last = path
        wanted = states << 1 | before << self._level + 1 & last >> 1
        return [letter for letter, mask in self._masks.items() if wanted & mask]

    def least(self, path: Path) -> int:
        """Return the fewest edits that lead along a path; it must lead somewhere."""
        return self._fewest(path, self._levels)

    def distance(self, path: Path) -> int:
        """Return the edits between the word and a path, one more than allowed if there are more."""
        return self._fewest(path, self._ends)

    def _fewest(self, path: Path, levels: Sequence[int]) -> int:
        for errors, bits in enumerate(levels):
            if path[0] & bits:
                return errors
        return len(levels)
