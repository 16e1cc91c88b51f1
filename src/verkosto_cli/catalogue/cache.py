"""Compiled registries kept in the user's cache folder, for as long as their source is the same."""

from __future__ import annotations

import os
from zlib import crc32

from .. import __version__
from ..store import BrokenFileError, Record, Sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..store import Buffer

# A file changed this long (ns) before it was compiled may have changed again unseen.
_YOUNG = 2_000_000_000
# A kept file above this size (bytes) is summed up only after it has led to a failure.
_LARGE = 1 << 22


class Cache:
    """The kept form of one registry file."""

    def __init__(self, folder: str, source: str) -> None:
        self._source = os.path.realpath(source)
        self._path = os.path.join(folder, f"{crc32(os.fsencode(self._source)):08x}.index")

    def load(self, open_sections: Callable[[str], Sections | None]) -> Sections | None:
        """Return the kept sections, or None where there are none that are still true."""
        sections = open_sections(self._path)
        try:
            if sections is None or not self._is_true(sections):
                return None
        except (OSError, ValueError, KeyError, BrokenFileError):
            return None
        return sections

    def _is_true(self, sections: Sections) -> bool:
        stamp = _stamp_of(sections)
        status = os.stat(self._source)
        expected = self._stamp(status)
        if os.stat(self._path).st_size <= _LARGE:
            expected["sum"] = _sum(sections.all())
        if any(stamp[name] != value for name, value in expected.items()):
            return False
        if status.st_mtime_ns + _YOUNG < os.stat(self._path).st_mtime_ns:
            return True
        with open(self._source, "rb") as file:
            if stamp["bytes"] != _digest(file.read()):
                return False
        os.utime(self._path)
        return True

    def _stamp(self, status: os.stat_result) -> dict[str, str]:
        return {
            "version": __version__,
            "source": self._source,
            "size": str(status.st_size),
            "time": str(status.st_mtime_ns),
        }

    def remove_damaged(self, open_sections: Callable[[str], Sections | None]) -> bool:
        """Remove the kept file if it is not what was written; return whether it was."""
        sections = open_sections(self._path)
        try:
            if sections is None or _stamp_of(sections)["sum"] == _sum(sections.all()):
                return False
        except (ValueError, KeyError, BrokenFileError):
            pass
        _remove(self._path)
        return True

    def save(
        self,
        parts: Mapping[str, Buffer],
        data: bytes,
        open_sections: Callable[[str], Sections | None],
    ) -> Sections | None:
        """Keep the sections and return them; None where the folder cannot be written to."""
        aside = f"{self._path}.{os.getpid()}"
        from ..store.encode import encode_record, write

        try:
            stamp = self._stamp(os.stat(self._source))
            stamp |= {"bytes": _digest(data), "sum": _sum(parts)}
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(aside, "wb") as file:
                write(file, {"stamp": encode_record(stamp), **parts})
                # A machine that goes down must not leave a file of the right size and no contents.
                file.flush()
                os.fsync(file.fileno())
            os.replace(aside, self._path)
        except OSError:
            _remove(aside)
            return None
        return open_sections(self._path)


def _stamp_of(sections: Sections) -> Record:
    return Record(bytes(sections.bytes("stamp")))


def _digest(data: bytes) -> str:
    return f"{len(data)}:{crc32(data):08x}"


def _sum(parts: Mapping[str, Buffer]) -> str:
    total = 0
    for name, body in parts.items():
        if name != "stamp":
            total = crc32(body, total)
    return f"{total:08x}"


def _remove(path: str) -> None:
    try:  # noqa: SIM105 -- contextlib is not loaded on the short way
        os.unlink(path)
    except OSError:
        pass
