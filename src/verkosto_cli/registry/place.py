"""Where in a TOML file a key stands: only asked for when something is wrong there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .shapes import Path

_HEAD = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(?:\.|=)""")
_FENCE = re.compile(r'"""|\'\'\'')


class Places:
    """The places of a file's tables and keys, as (line, column), from 1."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self._found: dict[Path, tuple[int, int]] = {}
        prefix: Path = ()
        counts: dict[str, int] = {}
        for number, line in self._code_lines():
            if head := _HEAD.match(line):
                prefix = self._table(head.group(1), line, counts)
                self._found.setdefault(prefix, (number, line.index("[") + 1))
            elif key := _KEY.match(line):
                name = next(group for group in key.groups() if group is not None)
                column = len(line) - len(line.lstrip()) + 1
                self._found.setdefault((*prefix, name), (number, column))

    def _code_lines(self) -> Iterator[tuple[int, str]]:
        fence = ""
        for number, line in enumerate(self.lines, 1):
            if not fence:
                yield number, line
            for match in _FENCE.finditer(line):
                if not fence:
                    fence = match.group()
                elif fence == match.group():
                    fence = ""

    @staticmethod
    def _table(name: str, line: str, counts: dict[str, int]) -> Path:
        names = [part.strip().strip("\"'") for part in name.split(".")]
        if line.lstrip().startswith("[["):
            counts[name] = counts.get(name, -1) + 1
            return (*names[:-1], names[-1], counts[name])
        if names[0] in counts:
            return (names[0], counts[names[0]], *names[1:])
        return tuple(names)

    def find(self, path: Path) -> tuple[int, int]:
        """Return the place of the longest known beginning of a path; (1, 1) for none."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, (1, 1))
