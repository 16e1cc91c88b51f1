"""Compiled registries kept in the user's cache folder, for as long as their source is the same.

A kept file is believed only if nobody else could have written it; whoever may read the cache folder
is its owner alone. Another user's file or folder costs the keeping, nothing else.
"""

from __future__ import annotations

import os
import time
from stat import S_ISDIR, S_ISREG

from ..store import BrokenFileError, Record, Sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..store import Buffer
    from .source import Source

    Open = Callable[[str], "Sections | None"]

# A file changed this long (ns) before it was read may have changed again unseen.
_YOUNG = 2_000_000_000
_DAY = 86_400
# Kept files that were not used for so long are removed, and files left by a command that was ended.
_UNUSED = 60 * _DAY
_LEFT = _DAY // 24
_WRITABLE_BY_OTHERS = 0o022
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


class Cache:
    """The kept form of one registry file."""

    def __init__(self, folder: str, source: str, program: str) -> None:
        self._folder = folder
        self._source = os.path.realpath(source)
        self._program = program
        self._path = os.path.join(folder, f"{_digest(os.fsencode(self._source))}.index")

    def load(self, open_sections: Open) -> Sections | None:
        """Return the kept sections, or None where there are none that are still true."""
        try:
            if not self._is_own():
                return None
            sections = open_sections(self._path)
            if sections is None or not self._is_true(sections):
                return None
        except (OSError, ValueError, KeyError, BrokenFileError):
            return None
        return sections

    def _is_own(self) -> bool:
        """Tell whether folder and file are this user's, and nobody else may write to them."""
        folder, file = os.lstat(self._folder), os.lstat(self._path)
        return (
            S_ISDIR(folder.st_mode) and _is_own(folder) and S_ISREG(file.st_mode) and _is_own(file)
        )

    def _is_true(self, sections: Sections) -> bool:
        stamp = Record(bytes(sections.bytes("stamp")))
        status = os.stat(self._source)
        if any(stamp[name] != value for name, value in self._stamp(status).items()):
            return False
        kept = os.stat(self._path).st_mtime_ns
        now = time.time_ns()
        if status.st_mtime_ns + _YOUNG >= kept:
            from .source import read_source

            if stamp["bytes"] != _digest(read_source(self._source).data):
                return False
        elif now - kept < _DAY * 1_000_000_000:
            return True
        # From now on the time tells that the content was looked at, and that the file is in use.
        os.utime(self._path, ns=(now, now))
        return True

    def _stamp(self, status: os.stat_result) -> dict[str, str]:
        return {
            "program": self._program,
            # A path need not be UTF-8.
            "source": self._source.encode("utf-8", "backslashreplace").decode(),
            "size": str(status.st_size),
            "time": str(status.st_mtime_ns),
        }

    def remove_damaged(self, open_sections: Open) -> bool:
        """Remove the kept file if it is not what was written; return whether it was."""
        sections = open_sections(self._path)
        try:
            if sections is not None:
                sections.all()
                return False
        except BrokenFileError:
            pass
        # Windows removes no file that is open.
        del sections
        return _remove(self._path)

    def save(
        self, parts: Mapping[str, Buffer], source: Source, open_sections: Open
    ) -> Sections | None:
        """Keep the sections and return them; None where the folder cannot be written to."""
        aside = f"{self._path}.{os.urandom(8).hex()}.part"
        stamp = self._stamp(source.status) | {"bytes": _digest(source.data)}
        try:
            self._make_folder()
            self._write(aside, stamp, parts, source.time)
            os.replace(aside, self._path)
            self._remove_old()
        except OSError:
            return None
        finally:
            _remove(aside)
        return open_sections(self._path)

    def _make_folder(self) -> None:
        os.makedirs(self._folder, 0o700, exist_ok=True)
        status = os.lstat(self._folder)
        if not S_ISDIR(status.st_mode) or not _is_own(status):
            raise PermissionError(f"{self._folder} is not this user's")
        if os.name == "posix" and status.st_mode & 0o077:
            os.chmod(self._folder, 0o700)

    def _write(
        self, path: str, stamp: Mapping[str, str], parts: Mapping[str, Buffer], read: int
    ) -> None:
        from ..store.encode import encode_record, write

        number = os.open(path, _NEW | getattr(os, "O_BINARY", 0), 0o600)
        with open(number, "wb") as file:
            write(file, {"stamp": encode_record(stamp), **parts})
            # A machine that goes down must not leave a file of the right size and no contents.
            file.flush()
            os.fsync(file.fileno())
        os.utime(path, ns=(read, read))

    def _remove_old(self) -> None:
        now = time.time()
        for path, age in _ages(self._folder, now):
            if age > (_UNUSED if path.endswith(".index") else _LEFT):
                _remove(path)


def _ages(folder: str, now: float) -> Iterator[tuple[str, float]]:
    """Yield the files of the folder that a command made, and how many seconds old they are."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if ".index" in entry.name and entry.is_file(follow_symlinks=False):
                yield entry.path, now - entry.stat(follow_symlinks=False).st_mtime


def _is_own(status: os.stat_result) -> bool:
    if os.name != "posix":
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & _WRITABLE_BY_OTHERS


def _digest(data: bytes) -> str:
    try:
        # hashlib imports seven times as much.
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    return blake2b(data, digest_size=16).hexdigest()


def _remove(path: str) -> bool:
    try:
        os.unlink(path)
    except OSError:
        return False
    return True
