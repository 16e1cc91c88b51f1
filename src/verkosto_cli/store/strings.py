"""Sections that are looked into: views of which only some blocks are read, and sorted strings."""

from __future__ import annotations

from . import BLOCK, SIZES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from . import Code, Sections

# A section of a mapped file up to this size (bytes) is read, not looked at in the map.
_SHORT = 1 << 16
# Keys that are read at once where the next ones are likely to be asked for.
_AT_ONCE = 24
# Strings that were looked up as often are checked as a whole, which is quicker from then on.
_OFTEN = 8


class View:
    """A section in a map, as bytes or numbers; a block is checked when it is looked at."""

    __slots__ = ("_body", "_checked", "_each", "_first", "_sections", "_view")

    def __init__(self, sections: Sections, body: memoryview, first: int, code: Code) -> None:
        self._sections = sections
        self._checked = sections.checked
        self._first = first
        self._each = BLOCK // SIZES[code]
        self._body = body
        self._view = body[: len(body) // SIZES[code] * SIZES[code]].cast(code)

    def __len__(self) -> int:
        return len(self._view)

    def __getitem__(self, index: Any) -> Any:
        if type(index) is int:
            low = high = index // self._each
        else:
            low, high = index.start // self._each, (index.stop - 1) // self._each
        if low != high or self._first + low not in self._checked:
            body = self._body[low * BLOCK : (high + 1) * BLOCK]
            self._sections.check(body, self._first + low)
        return self._view[index]


def numbers(
    sections: Sections, name: str, code: Code = "I", *, is_sparse: bool = False
) -> memoryview | View:
    """Return a section as unsigned numbers of a size by its code, as `Sections.numbers` has them.

    All of it is checked at once, unless little of it is asked for (`is_sparse`) or it is long.
    """
    if is_sparse or sections.is_mapped:
        body, first = sections.unchecked(name)
        if is_sparse or len(body) > _SHORT:
            return View(sections, body, first, code)
    return sections.numbers(name, code)


class Strings:
    """A read-only sequence of strings; `key` is what they are sorted by.

    The key of several lines must be the lines of their keys.
    """

    __slots__ = ("_ends", "_key", "_looked_up", "_name", "_sections", "_text")

    def __init__(
        self, sections: Sections, name: str, key: Callable[[str], str] | None = None
    ) -> None:
        self._sections = sections
        self._name = name
        self._key = key
        self._looked_up = 0
        self._open(is_sparse=True)

    def _open(self, *, is_sparse: bool) -> None:
        self._text = numbers(self._sections, self._name, "B", is_sparse=is_sparse)
        self._ends = numbers(self._sections, f"{self._name}#", is_sparse=is_sparse)

    def expect_many(self) -> None:
        """Check all of it at once: much of it will be asked for."""
        if self._looked_up < _OFTEN:
            self._looked_up = _OFTEN
            self._open(is_sparse=False)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        start, end = self._ends[number : number + 2]
        return str(self._text[start : end - 1], "utf-8")

    def key(self, number: int) -> str:
        """Return what a string is sorted by."""
        string = self[number]
        return string if string.isascii() or self._key is None else self._key(string)

    def keys(self, low: int, high: int) -> list[str]:
        """Return the keys of the strings from `low` to before `high`, made all at once."""
        text = str(self._text[self._ends[low] : self._ends[high]], "utf-8")
        return (text if text.isascii() or self._key is None else self._key(text)).split("\n")[:-1]

    def walk(self) -> Walk:
        """Return a reader of keys from the first on."""
        return Walk(self)

    def first(self, key: str, low: int = 0) -> int:
        """Return the number of the first string from `low` on whose key is `key` or greater."""
        self._looked_up += 1
        if self._looked_up == _OFTEN:
            self._open(is_sparse=False)
        # What key() does, written out: this loop is the heart of every look-up.
        text, ends, fold = self._text, self._ends, self._key
        high = len(ends) - 1
        while low < high:
            middle = (low + high) // 2
            start, end = ends[middle : middle + 2]
            string = str(text[start : end - 1], "utf-8")
            if fold and not string.isascii():
                string = fold(string)
            if string < key:
                low = middle + 1
            else:
                high = middle
        return low

    def equal(self, key: str) -> range:
        """Return the numbers of the strings with this very key."""
        start = end = self.first(key)
        while end < len(self) and self.key(end) == key:
            end += 1
        return range(start, end)

    def beginning(self, prefix: str, most: int) -> range:
        """Return the numbers of the strings whose key begins with `prefix`, at most `most`."""
        start = end = self.first(prefix)
        while end < min(len(self), start + most) and self.key(end).startswith(prefix):
            end += 1
        return range(start, end)


class Walk:
    """Goes through sorted strings for greater and greater keys, some of which it reads at once."""

    __slots__ = ("_at", "_keys", "_low", "_strings")

    def __init__(self, strings: Strings) -> None:
        self._strings = strings
        self._keys: list[str] = []
        self._low = self._at = 0

    @property
    def number(self) -> int:
        """The number of the string where it stands."""
        return self._low + self._at

    def seek(self, key: str) -> str:
        """Go on to the first string whose key is `key` or greater, and return its key."""
        keys, at = self._keys, self._at
        while at < len(keys) and keys[at] < key:
            at += 1
        self._at = at
        if at == len(keys):
            self._read(self._strings.first(key, self.number))
        return self._keys[self._at] if self._keys else ""

    def next(self) -> str:
        """Go on to the next string, and return its key; behind the last one it is empty."""
        self._at += 1
        if self._at >= len(self._keys):
            self._read(self.number)
        return self._keys[self._at] if self._keys else ""

    def _read(self, low: int) -> None:
        high = min(low + _AT_ONCE, len(self._strings))
        self._keys = self._strings.keys(low, high) if low < high else []
        self._low, self._at = low, 0
