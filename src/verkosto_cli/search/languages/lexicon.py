"""Word forms looked up in a lexicon's text, straight from a memory-mapped file.

The text's first line is ``#lexicon``, the format's version and where its three parts begin, in
bytes: ``%index``, a line of seven bytes for each paradigm that says where its line begins, counted
from the first one's; ``%paradigms``; ``%stems``. A paradigm's code is its number in base 36, its
line ``code pos suffix … | suffix … / link …``: those before the bar may stand first in a compound
(nominative, genitives; not those of verbs and adverbs), ``-`` is the empty suffix, ``s-`` one that
only stands there, ``--`` the empty one that does; the first of all others ends the lemma. A link
``prefix+code`` stands for the prefix before every suffix of another paradigm, ``prefix>code`` for
the same where the result is a word of its own too (kehittää: kehittäminen). A stem is a line
``stem code,code…`` in the order of UTF-8 bytes, the empty one being ``-``; ``code!`` is that of a
short word which ends no compound, nor begins one if it is very short.
"""

from __future__ import annotations

from ..text import unmark
from .paradigm import Paradigm, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mmap import mmap

    from .loaded import Loaded

    Candidate = tuple[str, Paradigm, bool]

PLAIN = {"a": "aäå", "o": "oö"}
BLOCK = 16384
_INDEX_WIDTH = 7
_LONGEST_ALONE = 3
_MOST_KNOWN = 10_000
# With so many, a registry has words that no lexicon has.
_MANY = 4000


def _length(beginning: tuple[int, Reading]) -> int:
    return beginning[0]


class Lexicon:
    """Looks words up in the lexicon's text (bytes or a memory map), which it never copies."""

    def __init__(self, data: bytes | mmap) -> None:
        self._data = data
        self._end = len(data)
        _, _, index, paradigms, stems = bytes(data[: data.find(b"\n")]).split()
        self._index_at, self._paradigms_at, self._stems_at = int(index), int(paradigms), int(stems)
        self._paradigms: dict[str, Paradigm] = {}
        self._ranges: dict[str, tuple[int, int]] = {}
        self._blocks: dict[tuple[int, bool], str] = {}
        self._loaded: Loaded | None = None
        # What was read of words: parts of compounds come again and again.
        self._known: dict[str, list[Reading]] = {}

    def load(self) -> None:
        """Take all stems into memory (some 15 MB), for looking up many words."""
        if self._loaded is None:
            from .loaded import Loaded

            text = self._data[self._stems_at : self._end].decode()
            self._loaded = Loaded(text, self.paradigm)

    def paradigm(self, code: str) -> Paradigm:
        """Return the paradigm of a code; raises ValueError where there is none."""
        found = self._paradigms.get(code)
        if found is None:
            data = self._data
            offset = self._index_at + int(code, 36) * _INDEX_WIDTH
            at = self._paradigms_at + int(data[offset : offset + _INDEX_WIDTH])
            line = data[at : data.find(b"\n", at)]
            found = self._paradigms[code] = Paradigm(line.decode(), self.paradigm)
        return found

    def readings(self, word: str, folded: bool = False) -> list[Reading]:
        """Return all readings of a lower-case word, derived nouns before their verbs.

        With ``folded`` the word's a and o also stand for ä, å and ö.
        """
        if self._loaded is None or folded:
            return self._readings(word, folded)
        if not self._loaded.may_begin(word):
            return []
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            if len(self._known) == _MANY:
                self._loaded.expect_unknown()
            found = self._known[word] = self._readings(word, folded)
        return found

    def _readings(self, word: str, folded: bool) -> list[Reading]:
        found: list[Reading] = []
        for stem, paradigm, is_alone in self._candidates(word, folded):
            before = len(found)
            self._match(stem, paradigm, word[len(stem) :], folded, found)
            if is_alone:
                for reading in found[before:]:
                    reading.alone = True
        return found

    def beginnings(self, word: str, folded: bool = False) -> list[tuple[int, Reading]]:
        """Return (length, reading) of what may stand first in a compound, the shortest first."""
        found: list[tuple[int, Reading]] = []
        if self._loaded and not folded:
            found = self._loaded.beginnings(word)
        else:
            for stem, paradigm, is_alone in self._candidates(word, folded):
                if not is_alone or len(stem) + len(paradigm.first) > _LONGEST_ALONE:
                    self._begin(stem, paradigm, word, folded, found)
        found.sort(key=_length)
        return found

    def _candidates(self, word: str, folded: bool) -> list[Candidate]:
        """Return each stem that begins the word, a paradigm, and whether it is alone.

        In memory it is looked up which of them the word is a form of.
        """
        if self._loaded and not folded:
            return self._loaded.stems(word)
        return [
            (stem, self.paradigm(code.rstrip("!")), code[-1] == "!")
            for stem, codes in self._stems_of(word, folded)
            for code in codes.split(",")
        ]

    def _match(
        self, stem: str, paradigm: Paradigm, suffix: str, folded: bool, found: list[Reading]
    ) -> bool:
        matched = paradigm.has(suffix, folded)
        derived: list[Reading] = []
        for prefix, own_word, code in paradigm.links:
            if suffix.startswith(unmark(prefix) if folded else prefix):
                inner = self.paradigm(code)
                deeper: list[Reading] = []
                if self._match(stem + prefix, inner, suffix[len(prefix) :], folded, deeper):
                    matched = True
                    derived += deeper if own_word else deeper[:-1]
        if matched:
            whole = paradigm.reading(stem)
            for reading in derived:
                reading.origin = reading.origin or whole
            found += [*derived, whole]
        return matched

    def _begin(
        self,
        stem: str,
        paradigm: Paradigm,
        word: str,
        folded: bool,
        found: list[tuple[int, Reading]],
    ) -> None:
        found += [
            (len(stem) + len(suffix), paradigm.reading(stem))
            for suffix in paradigm.modifiers(folded)
            if word.startswith(suffix, len(stem))
        ]
        for prefix, own_word, code in paradigm.links:
            if own_word and word.startswith(unmark(prefix) if folded else prefix, len(stem)):
                self._begin(stem + prefix, self.paradigm(code), word, folded, found)

    def _stems_of(self, word: str, folded: bool) -> list[tuple[str, str]]:
        """Return (stem, codes) of every line whose stem begins the word."""
        found: list[tuple[str, str]] = []
        ranges = [("", self._stems_at, self._end)]
        while ranges:
            start, low, high = ranges.pop()
            size = len(start)
            if high - low <= BLOCK:
                self._search_block(start, low, high, word, folded, found)
                continue
            line = self._data[low : self._data.find(b"\n", low)].decode()
            stem, _, codes = line.partition(" ")
            if stem == (start or "-"):
                found.append((start, codes))
            if size < len(word):
                letter = word[size]
                for variant in PLAIN.get(letter, letter) if folded else letter:
                    first, last = self._narrowed(start + variant, low, high)
                    if first < last:
                        ranges.append((start + variant, first, last))
        return found

    def _narrowed(self, beginning: str, low: int, high: int) -> tuple[int, int]:
        """Return where the lines with a beginning are, between two line starts."""
        found = self._ranges.get(beginning)
        if found is None:
            key = beginning.encode()
            first = self._bound(key, low, high)
            found = self._ranges[beginning] = first, self._bound(key + b"\xff", first, high)
        return found

    def _search_block(
        self, start: str, low: int, high: int, word: str, folded: bool, found: list[tuple[str, str]]
    ) -> None:
        text = self._block(low, high, folded=False)
        keys = self._block(low, high, folded=True) if folded else text
        for size in range(len(start), len(word) + 1):
            key = f"\n{word[:size]} "
            at = keys.find(key)
            while at >= 0:
                split = at + 1 + size
                found.append((text[at + 1 : split], text[split + 1 : text.find("\n", split)]))
                at = keys.find(key, split)

    def _block(self, low: int, high: int, *, folded: bool) -> str:
        text = self._blocks.get((low, folded))
        if text is None:
            text = f"\n{self._data[low:high].decode()}"
            if folded:
                text = unmark(text)
            self._blocks[low, folded] = text
        return text

    def _bound(self, key: bytes, low: int, high: int) -> int:
        """Return where the first line at or after a key starts, between two line starts."""
        data = self._data
        while low < high:
            middle = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if data[middle : data.find(b" ", middle)] < key:
                low = data.find(b"\n", middle) + 1
            else:
                high = middle
        return low
