"""From bytes to TOML tables, entry by entry where the file is long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import tomli

from ..errors import InvalidRegistryError, Problem
from .check import Checker
from .place import Places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import Network

_ENTRY = re.compile(r"^\[\[\s*networks\s*\]\]", re.MULTILINE)
_FOREIGN = re.compile(r"^\[(?!\[?\s*networks\b)", re.MULTILINE)
_FENCES = ('"""', "'''")
_PIECE = 200


def read_registry(data: bytes, file: str) -> tuple[Checker, Iterator[Network]]:
    """Return a checker that has read the head, and the entries as they are checked.

    The entries raise InvalidRegistryError at their end where anything was found; so does
    the call itself where the file is no TOML.
    """
    text = parse_text(data, file)
    head, entries = parse_tables(text, file)
    checker = Checker()
    checker.check_head(head)
    return checker, _checked(checker, entries, text, file)


def _checked(
    checker: Checker, entries: Iterator[object], text: str, file: str
) -> Iterator[Network]:
    for network in checker.check_networks(enumerate(entries)):
        if not checker.findings:
            yield network
    if checker.findings:
        places = Places(text)
        problems = []
        for finding in checker.findings:
            line, column = places.find(finding.path)
            message = f"{_entry(finding.path)}{finding.message}"
            excerpt = places.lines[line - 1]
            problems.append(_problem(message, line, column, excerpt, finding.cure))
        raise InvalidRegistryError(file, problems)


def _problem(message: str, line: int, column: int, excerpt: str, cure: str) -> Problem:
    """Return a problem; what a file holds is shown without its control characters."""
    return Problem(_shown(message), line, column, _shown(excerpt), _shown(cure))


def _shown(text: str) -> str:
    signs = (sign if sign.isprintable() else "\ufffd" for sign in text.replace("\t", " "))
    return "".join(signs)


def _entry(path: tuple[str | int, ...]) -> str:
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return f"{''.join(parts).lstrip('.')}: " if parts else ""


def parse_text(data: bytes, file: str) -> str:
    """Decode UTF-8, with or without a byte-order mark; line ends become newlines."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        column = len(before) - before.rfind("\n")
        line = before.count("\n")
        excerpt = error.object.split(b"\n")[line].decode("utf-8", "replace")
        cure = "Save the file as UTF-8."
        problem = _problem("this is not UTF-8", line + 1, column, excerpt, cure)
        raise InvalidRegistryError(file, [problem]) from None


def parse_tables(text: str, file: str) -> tuple[dict[str, Any], Iterator[object]]:
    """Return the tables before the entries, and the entries.

    A long file is read in pieces that each begin at an entry, unless a piece might begin
    inside of a string, or tables of another kind come after the first entry.
    """
    starts = [match.start() for match in _ENTRY.finditer(text)]
    if len(starts) <= 2 * _PIECE or _FOREIGN.search(text, starts[0]):
        return _whole(text, file)
    if any(piece.count(fence) % 2 for piece in _pieces(text, starts) for fence in _FENCES):
        return _whole(text, file)
    head = _parse(text[: starts[0]], text, file)
    return {**head, "networks": []}, _entries(text, starts, file)


def _entries(text: str, starts: list[int], file: str) -> Iterator[object]:
    for piece in _pieces(text, starts):
        yield from _parse(piece, text, file)["networks"]


def _pieces(text: str, starts: list[int]) -> Iterator[str]:
    for at in range(0, len(starts), _PIECE):
        end = starts[at + _PIECE] if at + _PIECE < len(starts) else len(text)
        yield text[starts[at] : end]


def _whole(text: str, file: str) -> tuple[dict[str, Any], Iterator[object]]:
    tables = _parse(text, text, file)
    networks = tables.get("networks", [])
    return tables, iter(networks if isinstance(networks, list) else [])


def _parse(piece: str, text: str, file: str) -> dict[str, Any]:
    try:
        return tomli.loads(piece)
    except tomli.TOMLDecodeError as error:
        if piece is not text:
            _parse(text, text, file)
        excerpt = text.split("\n")[error.lineno - 1]
        problem = _problem(error.msg, error.lineno, error.colno, excerpt, "This is not TOML.")
        raise InvalidRegistryError(file, [problem]) from None
