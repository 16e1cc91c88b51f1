"""Reading a registry's bytes, and what is known of the file they came from."""

from __future__ import annotations

import os
import sys
import time
from stat import S_ISREG

from ..errors import RegistryError, reason_of
from .messages import CANNOT_READ, NAME_A_REGISTRY, SPLIT_IT, TOO_LARGE
from .paths import STANDARD_INPUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

# Bytes of a registry; a hundred thousand entries have less.
LARGEST = 1 << 27


class Source:
    """A registry's bytes, the state of its file before they were read, and when that was (ns)."""

    __slots__ = ("data", "status", "time")

    def __init__(self, data: bytes, status: os.stat_result, read: int) -> None:
        self.data = data
        self.status = status
        self.time = read

    @property
    def is_file(self) -> bool:
        """Whether the bytes can be read again."""
        return S_ISREG(self.status.st_mode)


def read_bytes(path: str) -> bytes:
    """Read a registry file or standard input; raises RegistryError."""
    if path != STANDARD_INPUT:
        return read_source(path).data
    try:
        return _read(sys.stdin.buffer, "<stdin>") if sys.stdin else b""
    except OSError as error:
        raise _unreadable("<stdin>", error) from None


def read_source(path: str) -> Source:
    """Read a registry file, or a pipe; raises RegistryError."""
    try:
        with open(path, "rb") as file:
            now, status = time.time_ns(), os.fstat(file.fileno())
            return Source(_read(file, path), status, now)
    except OSError as error:
        raise _unreadable(path, error) from None


def _read(file: BinaryIO, path: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise RegistryError(TOO_LARGE, SPLIT_IT, file=path, most=LARGEST >> 20)
    return data


def _unreadable(path: str, error: OSError) -> RegistryError:
    return RegistryError(CANNOT_READ, NAME_A_REGISTRY, file=path, reason=reason_of(error))
