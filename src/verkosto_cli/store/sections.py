"""A file of named sections, written once and read through a memory map.

Layout, in the machine's byte order: a head of 8-byte words (magic, byte-order mark with the
format's version, file size, number of sections), then per section its name (16 bytes), start
and length, then the sections, each at a multiple of 8.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
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
