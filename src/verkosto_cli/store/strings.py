"""Sorted strings in one block of bytes, found by binary search."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .sections import Sections


def encode_strings(name: str, strings: Iterable[str]) -> dict[str, bytes]:
    """Return two sections, `<name>` with a line per string and `<name>#` with the lines' ends."""
    from array import array

    ends = array("I", [0])
    blocks = []
    for string in strings:
        block = string.encode() + b"\n"
        blocks.append(block)
        ends.append(ends[-1] + len(block))
    return {name: b"".join(blocks), f"{name}#": ends.tobytes()}


class Strings:
    """A read-only sequence of strings; `key` is what they are sorted by."""

    __slots__ = ("_ends", "_key", "_text")

    def __init__(
        self, sections: Sections, name: str, key: Callable[[str], str] | None = None
    ) -> None:
        self._text = sections.bytes(name)
        self._ends = sections.numbers(f"{name}#")
        self._key = key

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        start, end = self._ends[number], self._ends[number + 1] - 1
        return str(self._text[start:end], "utf-8")

    def key(self, number: int) -> str:
        """Return what a string is sorted by."""
        string = self[number]
        return string if string.isascii() or self._key is None else self._key(string)

    def first(self, key: str, low: int = 0) -> int:
        """Return the number of the first string from `low` on whose key is `key` or greater."""
        high = len(self)
        while low < high:
            middle = (low + high) // 2
            if self.key(middle) < key:
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

    def text(self) -> str:
        """Return all strings, one a line."""
        return str(self._text[:-1], "utf-8")
