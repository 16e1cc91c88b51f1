"""Reading compiled registries; encode.py says how they lie on disk, and writes them.

A section has a sum, its CRC-32, per BLOCK bytes and for the rest. Nothing is believed before its
sum was looked at, and no more is looked at than is read: the head and the table at the opening, a
block when something of it is read for the first time. A wrong sum raises BrokenFileError.

JSON text is read as encode.py lays it out: importing `json` costs more than a piped command.
"""

from __future__ import annotations

import os
import sys
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap
    from typing import Literal, TypeAlias

    Code: TypeAlias = Literal["B", "H", "I", "Q"]
    Buffer: TypeAlias = "bytes | bytearray | memoryview | mmap"
    Value: TypeAlias = "str | list[Value] | dict[str, Value]"

MAGIC = b"verkosto"
VERSION = 8
MARK = 0x0102030400000000 + VERSION
WORD = 8
HEAD = 6 * WORD
NAME = 16
ROW = NAME + 3 * WORD
BLOCK = 1 << 11
SIZES = {"B": 1, "H": 2, "I": 4, "Q": 8}
# What a field's lines after its first begin with, in a list of a document.
INDENT = "\n      "
_ESCAPES = (('\\"', '"'), ("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\\/", "/"))


def run_size(count: int) -> int:
    """Return how many of so many sorted strings are a run; the first key of each has a line."""
    return 1 << count.bit_length() // 2


class BrokenFileError(Exception):
    """The bytes are no file of sections of this version and byte order, or were changed."""


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

    def __getitem__(self, part: slice) -> bytes:
        os.lseek(self._number, part.start, os.SEEK_SET)
        return os.read(self._number, part.stop - part.start)


class Sections:
    """The sections of a file, or of bytes, by name.

    Of a mapped file, pieces are read from `file`: whatever is looked at in a map stays in memory.
    """

    def __init__(self, data: Buffer | File, file: File | None = None) -> None:
        self._data = data if isinstance(data, File) else memoryview(data)
        self._file = self._data if file is None else file
        self.is_mapped = self._file is not self._data
        head = bytes(self._data[0:HEAD])
        _, mark, size, count, length, total = (
            int.from_bytes(head[at : at + WORD], sys.byteorder) for at in range(0, HEAD, WORD)
        )
        if head[:WORD] != MAGIC or mark != MARK or size != len(self._data) or length > size:
            raise BrokenFileError("not a compiled registry of this version")
        table = bytes(self._data[HEAD : HEAD + length])
        if crc32(table, crc32(head[:-WORD])) != total:
            raise BrokenFileError("the table was changed")
        self._rows = table[: ROW * count]
        self._sums = memoryview(table)[ROW * count :].cast("I")
        self._spans: dict[str, tuple[int, int, int]] = {}
        self.checked: set[int] = set()

    def bytes(self, name: str) -> memoryview:
        """Return a section's bytes; raises BrokenFileError where there is none."""
        start, size, first = self._span(name)
        view = memoryview(self._data[start : start + size])
        if len(view) != size:
            raise BrokenFileError(f"section {name} ends too early")
        self.check(view, first)
        return view

    def piece(self, name: str, start: int, end: int) -> Buffer:
        """Return bytes of a section, of a file without reading the others."""
        at, size, first = self._span(name)
        low = start - start % BLOCK
        high = min(end + -end % BLOCK, size)
        read = memoryview(self._file[at + low : at + high])
        self.check(read, first + low // BLOCK)
        return read[start - low : end - low]

    def check(self, view: memoryview, number: int) -> None:
        """Check the sums of bytes that begin with a block, by that block's number."""
        for start in range(0, len(view), BLOCK):
            if number not in self.checked:
                if crc32(view[start : start + BLOCK]) != self._sums[number]:
                    raise BrokenFileError("a block was changed")
                self.checked.add(number)
            number += 1

    def _span(self, name: str) -> tuple[int, int, int]:
        """Return where a section begins, its size, and the number of its first sum."""
        found = self._spans.get(name)
        if found is None:
            at = self._rows.find(name.encode().ljust(NAME))
            if at < 0 or at % ROW:
                raise BrokenFileError(f"no section {name}")
            start, size, first = memoryview(self._rows[at + NAME : at + ROW]).cast("Q")
            found = self._spans[name] = start, size, first
        return found

    def numbers(self, name: str, code: Code = "I") -> memoryview:
        """Return a section as unsigned numbers: `B` 8, `H` 16, `I` 32, `Q` 64 bits."""
        view = self.bytes(name)
        return view[: len(view) // SIZES[code] * SIZES[code]].cast(code)

    def unchecked(self, name: str) -> tuple[memoryview, int]:
        """Return a section's bytes, to be checked as they are looked at, and its first block."""
        start, size, first = self._span(name)
        return memoryview(self._data[start : start + size]), first

    def all(self) -> dict[str, memoryview]:
        """Return all sections."""
        rows = (self._rows[at : at + NAME] for at in range(0, len(self._rows), ROW))
        names = [row.decode("ascii", "replace").rstrip() for row in rows]
        return {name: self.bytes(name) for name in names}


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
