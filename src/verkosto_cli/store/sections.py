"""A file of named sections (bytes, numbers, sorted strings), written once and read in place.

Layout, in the machine's byte order: a head of 8-byte words (magic, byte-order mark with the
format's version, file size, number of sections), then per section its name (16 bytes), start
and length, then the sections, each at a multiple of 8.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from mmap import mmap
    from typing import BinaryIO, Literal

    Buffer = bytes | bytearray | memoryview | mmap

MAGIC = b"verkosto"
VERSION = 1
_MARK = 0x0102030400000000 + VERSION
_HEAD = 4
_ROW = 4
_NAME = 16


class BrokenFileError(Exception):
    """The bytes are no file of sections of this version and byte order."""


def write(file: BinaryIO, sections: Mapping[str, Buffer]) -> None:
    """Write the sections; names are at most 16 ASCII letters."""
    at = 8 * (_HEAD + _ROW * len(sections))
    rows = b""
    for name, body in sections.items():
        rows += name.encode().ljust(_NAME) + _word(at) + _word(len(body))
        at += len(body) + -len(body) % 8
    file.write(MAGIC + _word(_MARK) + _word(at) + _word(len(sections)) + rows)
    for body in sections.values():
        file.write(body)
        file.write(b"\0" * (-len(body) % 8))


def _word(number: int) -> bytes:
    return number.to_bytes(8, sys.byteorder)


class Sections:
    """The sections of a mapped file, or of bytes, by name."""

    def __init__(self, data: Buffer) -> None:
        self._view = memoryview(data)
        head = bytes(self._view[: 8 * _HEAD])
        words = [int.from_bytes(head[at : at + 8], sys.byteorder) for at in range(8, 32, 8)]
        if head[:8] != MAGIC or words[:2] != [_MARK, len(self._view)]:
            raise BrokenFileError("not a compiled registry of this version")
        self._rows = bytes(self._view[8 * _HEAD : 8 * (_HEAD + _ROW * words[2])])

    def bytes(self, name: str) -> memoryview:
        """Return a section's bytes; raises BrokenFileError where there is none."""
        at = self._rows.find(name.encode().ljust(_NAME))
        row = self._rows[at : at + 8 * _ROW]
        start = int.from_bytes(row[_NAME : _NAME + 8], sys.byteorder)
        end = start + int.from_bytes(row[_NAME + 8 :], sys.byteorder)
        if at < 0 or at % (8 * _ROW) or len(row) < 8 * _ROW or end > len(self._view):
            raise BrokenFileError(f"no section {name}")
        return self._view[start:end]

    def numbers(self, name: str, code: Literal["H", "I", "Q"] = "I") -> memoryview:
        """Return a section as unsigned numbers: `H` 16, `I` 32, `Q` 64 bits."""
        view = self.bytes(name)
        size = {"H": 2, "I": 4, "Q": 8}[code]
        return view[: len(view) // size * size].cast(code)

    def all(self) -> dict[str, memoryview]:
        """Return all sections."""
        starts = range(0, len(self._rows), 8 * _ROW)
        names = (self._rows[at : at + _NAME].decode("ascii", "replace").rstrip() for at in starts)
        return {name: self.bytes(name) for name in names}


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
    """A read-only sequence of strings; `key` is what they are sorted by.

    The key of several lines must be the lines of their keys.
    """

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
        # What key() does, written out: this loop is the heart of every look-up.
        text, ends, fold = self._text, self._ends, self._key
        high = len(ends) - 1
        while low < high:
            middle = (low + high) // 2
            string = str(text[ends[middle] : ends[middle + 1] - 1], "utf-8")
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

    def keys(self, low: int, high: int) -> list[str]:
        """Return the keys of the strings from `low` to before `high`, made all at once."""
        text = str(self._text[self._ends[low] : self._ends[high]], "utf-8")
        return (text if text.isascii() or self._key is None else self._key(text)).split("\n")[:-1]
