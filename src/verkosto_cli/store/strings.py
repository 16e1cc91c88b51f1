"""Sections that are looked into: views of which only some blocks are read, and sorted strings."""

from __future__ import annotations

from . import BLOCK, SIZES, run_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from . import Code, Sections

# A section of a mapped file up to this size (bytes) is read, not looked at in the map.
_SHORT = 1 << 16


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


def _bisect(keys: list[str], key: str) -> int:
    """Return the number of the first of sorted keys that is not smaller, as bisect_left does.

    Importing `bisect` costs more than all look-ups of a query.
    """
    low, high = 0, len(keys)
    while low < high:
        middle = (low + high) // 2
        if keys[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low


class Strings:
    """A read-only sequence of strings; `key` is what they are sorted by.

    The key of several lines must be the lines of their keys. A look-up finds its run among the
    runs' first keys and reads that run, which is kept for the next one: it is often near.
    """

    __slots__ = ("_ends", "_key", "_name", "_run", "_run_start", "_sections", "_text", "_tops")

    def __init__(
        self, sections: Sections, name: str, key: Callable[[str], str] | None = None
    ) -> None:
        self._sections = sections
        self._name = name
        self._key = key
        self._tops: list[str] | None = None
        self._run: list[str] = []
        self._run_start = 0
        self._open(is_sparse=True)

    def _open(self, *, is_sparse: bool) -> None:
        self._text = numbers(self._sections, self._name, "B", is_sparse=is_sparse)
        self._ends = numbers(self._sections, f"{self._name}#", is_sparse=is_sparse)

    def expect_many(self) -> None:
        """Check all of it at once: much of it will be asked for."""
        self._open(is_sparse=False)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        start, end = self._ends[number : number + 2]
        return str(self._text[start : end - 1], "utf-8")

    def key(self, number: int) -> str:
        """Return what a string is sorted by."""
        at = number - self._run_start
        if 0 <= at < len(self._run):
            return self._run[at]
        string = self[number]
        return string if string.isascii() or self._key is None else self._key(string)

    def keys(self, low: int, high: int) -> list[str]:
        """Return the keys of the strings from `low` to before `high`, made all at once."""
        text = str(self._text[self._ends[low] : self._ends[high]], "utf-8")
        return (text if text.isascii() or self._key is None else self._key(text)).split("\n")[:-1]

    def first(self, key: str, low: int = 0) -> int:
        """Return the number of the first string from `low` on whose key is `key` or greater."""
        if not (self._run and self._run[0] < key <= self._run[-1]):
            self._read_run(key)
        return max(low, self._run_start + _bisect(self._run, key))

    def _read_run(self, key: str) -> None:
        """Read the last run that begins before a key: what is not in it begins the next one."""
        if self._tops is None:
            text = str(self._sections.bytes(f"{self._name}^"), "utf-8")
            self._tops = text.split("\n")[:-1]
        size = run_size(len(self))
        self._run_start = max(_bisect(self._tops, key) - 1, 0) * size
        self._run = self.keys(self._run_start, min(self._run_start + size, len(self)))

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
