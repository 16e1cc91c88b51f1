"""How compiled registries lie on disk, and how they are read; encode.py writes them.

A file has named sections. Its layout, in the machine's byte order: a head of 8-byte words (magic,
byte-order mark with the format's version, file size, number of sections), then per section its
name (16 bytes), start and length, then the sections, each at a multiple of 8.

A record is a run of pairs, a field's name and the JSON text of its value, each as a netstring's
length, colon and bytes. The text is laid out with INDENT, as it stands in a JSON document of
entries, where it goes out as it is. The reader here takes that layout alone, with names that need
no escapes: importing `json` costs more than all that a piped command does.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from mmap import mmap
    from typing import Literal, TypeAlias

    Buffer: TypeAlias = "bytes | bytearray | memoryview | mmap"
    Value: TypeAlias = "str | list[Value] | dict[str, Value]"

MAGIC = b"verkosto"
VERSION = 3
MARK = 0x0102030400000000 + VERSION
HEAD = 4
ROW = 4
NAME = 16
# What a field's lines after its first begin with: a field of an item of a list of a document.
INDENT = "\n      "
_ESCAPES = (('\\"', '"'), ("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\\/", "/"))


class BrokenFileError(Exception):
    """The bytes are no file of sections of this version and byte order."""


class File:
    """An open file, by its number, of which a slice is read when it is asked for."""

    __slots__ = ("_number", "_size")

    def __init__(self, number: int) -> None:
        self._number = number
        self._size = os.fstat(number).st_size

    def __del__(self) -> None:
        os.close(self._number)

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, place: slice) -> bytes:
        os.lseek(self._number, place.start, os.SEEK_SET)
        return os.read(self._number, place.stop - place.start)


class Sections:
    """The sections of a file, or of bytes, by name.

    Of a mapped file, pieces are read from `file`: whatever is looked at in a map stays in memory.
    """

    def __init__(self, data: Buffer | File, file: File | None = None) -> None:
        self._data = data if isinstance(data, File) else memoryview(data)
        self._file = self._data if file is None else file
        self.is_mapped = self._file is not self._data
        head = bytes(self._data[0 : 8 * HEAD])
        words = [int.from_bytes(head[at : at + 8], sys.byteorder) for at in range(8, 32, 8)]
        if head[:8] != MAGIC or words[:2] != [MARK, len(self._data)]:
            raise BrokenFileError("not a compiled registry of this version")
        self._rows = bytes(self._data[8 * HEAD : 8 * (HEAD + ROW * words[2])])

    def bytes(self, name: str) -> memoryview:
        """Return a section's bytes; raises BrokenFileError where there is none."""
        start, end = self._span(name)
        return memoryview(self._data[start:end])

    def piece(self, name: str, start: int, end: int) -> Buffer:
        """Return bytes of a section, of a file without reading the others."""
        first, _ = self._span(name)
        return self._file[first + start : first + end]

    def _span(self, name: str) -> tuple[int, int]:
        at = self._rows.find(name.encode().ljust(NAME))
        row = self._rows[at : at + 8 * ROW]
        start = int.from_bytes(row[NAME : NAME + 8], sys.byteorder)
        end = start + int.from_bytes(row[NAME + 8 :], sys.byteorder)
        if at < 0 or at % (8 * ROW) or len(row) < 8 * ROW or end > len(self._data):
            raise BrokenFileError(f"no section {name}")
        return start, end

    def numbers(self, name: str, code: Literal["H", "I", "Q"] = "I") -> memoryview:
        """Return a section as unsigned numbers: `H` 16, `I` 32, `Q` 64 bits."""
        view = self.bytes(name)
        size = {"H": 2, "I": 4, "Q": 8}[code]
        return view[: len(view) // size * size].cast(code)

    def all(self) -> dict[str, memoryview]:
        """Return all sections."""
        starts = range(0, len(self._rows), 8 * ROW)
        names = (self._rows[at : at + NAME].decode("ascii", "replace").rstrip() for at in starts)
        return {name: self.bytes(name) for name in names}


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

    def keys(self, low: int, high: int) -> list[str]:
        """Return the keys of the strings from `low` to before `high`, made all at once."""
        text = str(self._text[self._ends[low] : self._ends[high]], "utf-8")
        return (text if text.isascii() or self._key is None else self._key(text)).split("\n")[:-1]

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


class Raw(str):
    """A value as its JSON text, laid out with INDENT."""

    __slots__ = ()


class Record:
    """A read-only record, read only as far as its fields are asked for.

    Where the bytes are broken, asking raises ValueError.
    """

    __slots__ = ("_at", "_data", "_spans")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._spans: dict[str, tuple[int, int]] = {}

    def __contains__(self, name: object) -> bool:
        while name not in self._spans and self._at < len(self._data):
            self._read_field()
        return name in self._spans

    def _read_field(self) -> None:
        start, end = self._read_span()
        self._spans[self._data[start:end].decode()] = self._read_span()

    def _read_span(self) -> tuple[int, int]:
        colon = self._data.index(b":", self._at, self._at + 20)
        end = colon + 1 + int(self._data[self._at : colon])
        if not colon < end <= len(self._data):
            raise ValueError("a string longer than its record")
        self._at = end
        return colon + 1, end

    def __getitem__(self, name: str) -> Value:
        if name not in self:
            raise KeyError(name)
        return decode(self._text(name))

    def _text(self, name: str) -> str:
        start, end = self._spans[name]
        return self._data[start:end].decode()

    def get(self, name: str) -> Value | None:
        """Return a field's value, or None where the record has no such field."""
        return decode(self._text(name)) if name in self else None

    def as_dict(self) -> dict[str, Value]:
        """Return all fields, in their order, each as its JSON text."""
        while self._at < len(self._data):
            self._read_field()
        return {name: Raw(self._text(name)) for name in self._spans}


def decode(text: str) -> Value:
    """Decode a value's JSON text; raises ValueError where it is laid out in another way."""
    lines = iter(text.split("\n"))
    try:
        value = _decode(next(lines), lines)
    except RecursionError:
        raise ValueError("lists within lists without end") from None
    if next(lines, None) is not None:
        raise ValueError("text after the value")
    return value


def _decode(text: str, lines: Iterator[str]) -> Value:
    """Decode a value by the text it begins with, and by the lines after that."""
    if text == "[":
        return [_decode(line, lines) for line in _inner(lines, "]")]
    if text == "{":
        pairs = (line[1:].partition('": ') for line in _inner(lines, "}"))
        return {name: _decode(value, lines) for name, _, value in pairs}
    if text in ("[]", "{}"):
        return [] if text == "[]" else {}
    string = text[1:-1]
    if text != f'"{string}"' or ('"' in string and "\\" not in string):
        raise ValueError(f"{text!r} is no value")
    return _unescape(string) if "\\" in string else string


def _inner(lines: Iterator[str], end: str) -> Iterator[str]:
    for line in lines:
        bare = line.strip().removesuffix(",")
        if bare == end:
            return
        yield bare
    raise ValueError("the text ends within the value")


def _unescape(string: str) -> str:
    if "\\u" in string or "\\b" in string or "\\f" in string:
        import json

        return str(json.loads(f'"{string}"'))
    parts = string.split("\\\\")
    for escape, sign in _ESCAPES:
        parts = [part.replace(escape, sign) for part in parts]
    return "\\".join(parts)
