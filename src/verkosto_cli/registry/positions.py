"""Where in a TOML text its keys and values stand: only asked for when something is wrong there.

A text that is read here has been found to be TOML, so what could be wrong is not looked for. Each
character is looked at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import tomli

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reading import Path

_SPACES = re.compile(r"[ \t]*")
_BLANKS = re.compile(r"[ \t\r\n]*")
_COMMENT = re.compile(r"#[^\n]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r'[^"\\]*')
# A date and a time may have a space between them.
_SCALAR = re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2} (?=[0-9]))?[^ \t\r\n,\]}#]+")


class Span(NamedTuple):
    """Offsets: of the key (or the section's head), of the value's start and end."""

    key: int
    start: int
    end: int


class _Open:
    """An array or an inline table that is being read."""

    def __init__(self, path: Path, key: int, start: int, *, is_array: bool) -> None:
        self.path = path
        self.key = key
        self.start = start
        self.is_array = is_array
        self.count = 0


def find_spans(text: str, paths: Iterable[Path]) -> dict[Path, Span]:
    """Return the spans of the wanted paths, or of their beginnings, that are there."""
    return _Scanner(text, paths).scan()


class _Scanner:
    def __init__(self, text: str, paths: Iterable[Path]) -> None:
        self._text = text
        self._wanted = {path[:size] for path in paths for size in range(1, len(path) + 1)}
        self._deepest = max((len(path) for path in self._wanted), default=0) + 1
        self._spans: dict[Path, Span] = {}
        self._counts: dict[Path, int] = {}

    def scan(self) -> dict[Path, Span]:
        at = self._skip(0)
        prefix: Path = ()
        while at < len(self._text):
            if self._text[at] == "[":
                prefix, at = self._head(at)
            else:
                path, value = self._key(at, prefix)
                at = self._value(value, path, at)
            at = self._skip(at)
        return self._spans

    def _skip(self, at: int) -> int:
        """Return where neither blanks nor comments stand."""
        while True:
            at = _match_end(_BLANKS, self._text, at)
            if not self._text.startswith("#", at):
                return at
            at = _match_end(_COMMENT, self._text, at)

    def _found(self, path: Path, key: int, start: int, end: int) -> None:
        if path in self._wanted and path not in self._spans:
            self._spans[path] = Span(key, start, end)

    def _head(self, at: int) -> tuple[Path, int]:
        """Read `[a.b]` or `[[a.b]]`: the path that it opens, and where it ends."""
        is_array = self._text.startswith("[[", at)
        parts, end = self._parts(at + 1 + is_array)
        end += 1 + is_array
        path: Path = ()
        for number, part in enumerate(parts):
            path = (*path, part)
            if number < len(parts) - 1:
                self._found(path, at, at, end)
            elif is_array:
                self._counts[path] = self._counts.get(path, -1) + 1
                self._found(path, at, at, end)
            if path in self._counts:
                path = (*path, self._counts[path])
        self._found(path, at, at, end)
        return path, end

    def _key(self, at: int, prefix: Path) -> tuple[Path, int]:
        """Read `a.b =`: the path, and where the value begins."""
        parts, end = self._parts(at)
        path = prefix
        for number, part in enumerate(parts):
            path = (*path, part)
            if number < len(parts) - 1:
                self._found(path, at, at, end)
        return path, _match_end(_SPACES, self._text, end + 1)

    def _parts(self, at: int) -> tuple[list[str], int]:
        """Read the parts of a key; of those beyond any wanted path, none is kept."""
        parts: list[str] = []
        while True:
            at = _match_end(_SPACES, self._text, at)
            end = self._part_end(at)
            if len(parts) <= self._deepest:
                parts.append(self._name(at, end))
            at = _match_end(_SPACES, self._text, end)
            if self._text[at] != ".":
                return parts, at
            at += 1

    def _part_end(self, at: int) -> int:
        if self._text[at] in "\"'":
            return self._string_end(at)
        return _match_end(_BARE_KEY, self._text, at)

    def _name(self, at: int, end: int) -> str:
        raw = self._text[at:end]
        if raw[0] == '"' and "\\" in raw:
            return str(tomli.loads(f"key = {raw}")["key"])
        return raw[1:-1] if raw[0] in "\"'" else raw

    def _value(self, at: int, path: Path, key: int) -> int:
        """Read a value with all that is in it; return where it ends."""
        opened: list[_Open] = []
        while True:
            if self._text[at] in "[{":
                is_array = self._text[at] == "["
                opened.append(_Open(path, key, at, is_array=is_array))
                at += 1
            else:
                end = self._scalar_end(at)
                self._found(path, key, at, end)
                at = end
            at = self._close(at, opened)
            if not opened:
                return at
            path, key, at = self._next(at, opened[-1])

    def _close(self, at: int, opened: list[_Open]) -> int:
        """Close what ends here; return where the next item begins, or the whole value ends."""
        while opened:
            at = self._skip(at)
            if self._text[at] == ",":
                at = self._skip(at + 1)
            if self._text[at] not in "]}":
                break
            last = opened.pop()
            at += 1
            self._found(last.path, last.key, last.start, at)
        return at

    def _next(self, at: int, inside: _Open) -> tuple[Path, int, int]:
        """Return an item's path, the offset of its key (or its own), and its value's."""
        base = inside.path[: self._deepest]
        if inside.is_array:
            path: Path = (*base, inside.count)
            inside.count += 1
            return path, at, at
        path, value = self._key(at, base)
        return path, at, value

    def _scalar_end(self, at: int) -> int:
        if self._text[at] in "\"'":
            return self._string_end(at)
        return _match_end(_SCALAR, self._text, at)

    def _string_end(self, at: int) -> int:
        quote = self._text[at]
        fence = quote * 3 if self._text.startswith(quote * 3, at) else quote
        at += len(fence)
        end = (
            self._fence_end(at, fence) if quote == '"' else self._text.index(fence, at) + len(fence)
        )
        # A long string may end in quotes of its own.
        while len(fence) > 1 and self._text.startswith(quote, end):
            end += 1
        return end

    def _fence_end(self, at: int, fence: str) -> int:
        while True:
            at = _match_end(_PLAIN, self._text, at)
            if self._text[at] == "\\":
                at += 2
            elif self._text.startswith(fence, at):
                return at + len(fence)
            else:
                at += 1


def _match_end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return an offset as line and column, from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
