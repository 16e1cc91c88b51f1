"""A lexicon's stems in memory, for looking up many words.

Most stems share their codes with others. What may follow them is put together once for all of them,
when one of them is first met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .paradigm import Paradigm, Reading

    Find = Callable[[str], Paradigm]
    # What stands before a paradigm's stem, the paradigm, and the shortest stem that it may begin.
    Modifier = tuple[str, Paradigm, int]

_LONGEST_ALONE = 3
# Letters by which it is known whether any stem goes on so; most words' do not.
_BEGINNING = 5
# Letters by which it is known whether any form or first part of a compound begins so.
_START = 4
_SHORTEST_FIRST = 3


class Row:
    """What may follow the stems that have the same codes."""

    __slots__ = ("modifiers", "paradigms", "sizes")

    def __init__(self, codes: str, find: Find) -> None:
        self.paradigms = [(find(code.rstrip("!")), code[-1] == "!") for code in codes.split(",")]
        # By their letters, those that may stand first in a compound; and their lengths.
        self.modifiers: dict[str, list[Modifier]] = {}
        for paradigm, is_alone in self.paradigms:
            paradigm.load()
            shortest = _LONGEST_ALONE + 1 - len(paradigm.first) if is_alone else 0
            for prefix, suffix, inner in _modifiers(paradigm, "", find):
                self.modifiers.setdefault(suffix, []).append((prefix, inner, shortest))
        self.sizes = sorted(set(map(len, self.modifiers)))


class Loaded:
    """All stems of a lexicon, by their letters."""

    def __init__(self, text: str, find: Find) -> None:
        self._find = find
        lines = (line.partition(" ") for line in text.split("\n") if line)
        self._rows: dict[str, str | Row] = {stem: codes for stem, _, codes in lines}
        self._rows[""] = self._rows.pop("-", "")
        self._longest = max(map(len, self._rows))
        self._beginnings = {stem[:_BEGINNING] for stem in self._rows if len(stem) >= _BEGINNING}
        self._by_codes: dict[str, Row] = {}
        self._starts: set[str] = set()
        # The word that was asked last: it is asked for what it is, then for how it begins.
        self._last: tuple[str, list[tuple[int, Row]]] = "", []

    def _rows_of(self, word: str) -> list[tuple[int, Row]]:
        """Return the rows of the stems that begin a word, and where these end."""
        if self._last[0] == word:
            return self._last[1]
        found = []
        longest = self._longest if word[:_BEGINNING] in self._beginnings else _BEGINNING - 1
        for cut in range(min(len(word), longest) + 1):
            row = self._rows.get(word[:cut])
            if row:
                found.append((cut, row if isinstance(row, Row) else self._row(word[:cut], row)))
        self._last = word, found
        return found

    def _row(self, stem: str, codes: str) -> Row:
        row = self._by_codes.get(codes)
        if row is None:
            row = self._by_codes[codes] = Row(codes, self._find)
        self._rows[stem] = row
        return row

    def expect_unknown(self) -> None:
        """Learn how forms begin, by which most words are known to be none.

        First parts of a compound with less than three letters are left out from then on.
        """
        if not self._starts:
            starts = {stem[:_START] for stem in self._rows if len(stem) >= _START}
            for stem, row in self._rows.items():
                if row and len(stem) < _START:
                    for paradigm in self._paradigms(row):
                        rests = paradigm.starts(_START - len(stem))
                        starts.update([stem + rest for rest in rests])
            self._starts = starts

    def _paradigms(self, row: str | Row) -> list[Paradigm]:
        if isinstance(row, Row):
            return [paradigm for paradigm, _ in row.paradigms]
        return [self._find(code.rstrip("!")) for code in row.split(",")]

    def may_begin(self, word: str) -> bool:
        """Return whether a word may be a form or a compound, or nothing is known of that."""
        starts = self._starts
        return (
            not starts
            or word[:_START] in starts
            or word[:_SHORTEST_FIRST] in starts
            or len(word) < _START
        )

    def stems(self, word: str) -> list[tuple[str, Paradigm, bool]]:
        """Return each stem and paradigm of which a word is a form, and whether it is alone."""
        found = []
        for cut, row in self._rows_of(word):
            suffix = word[cut:]
            for paradigm, is_alone in row.paradigms:
                if suffix in paradigm.forms:
                    found.append((word[:cut], paradigm, is_alone))
        return found

    def beginnings(self, word: str) -> list[tuple[int, Reading]]:
        """Return (length, reading) of what may stand first in a compound."""
        found: list[tuple[int, Reading]] = []
        if not self.may_begin(word):
            return found
        for cut, row in self._rows_of(word):
            for size in row.sizes:
                for prefix, paradigm, shortest in row.modifiers.get(word[cut : cut + size], ()):
                    if cut >= shortest:
                        found.append((cut + size, paradigm.reading(word[:cut] + prefix)))
        return found


def _modifiers(paradigm: Paradigm, prefix: str, find: Find) -> Iterator[tuple[str, str, Paradigm]]:
    """Yield what stands before each suffix of a modifier, all of it, and the paradigm it is of."""
    for suffix in paradigm.modifiers(folded=False):
        yield prefix, prefix + suffix, paradigm
    for inner, is_word, code in paradigm.links:
        if is_word:
            yield from _modifiers(find(code), prefix + inner, find)
