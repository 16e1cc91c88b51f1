"""From bytes to records, entry by entry where the file is long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import tomli

from ..errors import InvalidRegistryError
from ..messages import say
from .check import Checker
from .messages import CHECKING
from .problems import encoding_problem, syntax_problem, value_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from ..errors import Problem

_ENTRY = re.compile(r"^\[\[[ \t]*networks[ \t]*\]\]", re.MULTILINE)
# A line that may open a table other than an entry, or than one inside of an entry.
_FOREIGN = re.compile(r"^[ \t]*\[(?!\[?[ \t]*networks[ \t]*[\].])", re.MULTILINE)
_PIECE = 200
_STEP = 100
# How an entry begins, as nearly everyone writes it: for estimates.
ENTRY = b"[[networks]]"


def read_registry(data: bytes, file: str) -> tuple[Checker, Iterator[dict[str, Any]]]:
    """Return a checker that has read the head, and the records of the entries as they are checked.

    The entries raise InvalidRegistryError at their end where anything was found; so does
    the call itself where the file is no TOML.
    """
    text = parse_text(data, file)
    head, entries = parse_tables(text, file)
    checker = Checker()
    checker.check_head(head)
    return checker, _checked(checker, entries, text, file)


def review_registry(
    data: bytes, file: str, today: date, progress: Callable[[str, int, int], None]
) -> tuple[list[Problem], list[Problem], int]:
    """Return the problems of a file, its notes where it has none, and how many are not listed.

    `progress` is called now and then with what is done, how much of it, and of how much.
    """
    try:
        checker, entries = read_registry(data, file)
        records = []
        count = data.count(ENTRY)
        for number, record in enumerate(entries, 1):
            records.append(record)
            if number % _STEP == 0:
                progress(say(CHECKING), number, count)
    except InvalidRegistryError as error:
        return error.problems, [], error.uncounted
    from .notes import find_notes

    notes = find_notes(checker, records, today)
    return [], value_problems(parse_text(data, file), notes.findings), notes.uncounted


def _checked(
    checker: Checker, entries: Iterator[object], text: str, file: str
) -> Iterator[dict[str, Any]]:
    for record in checker.check_networks(enumerate(entries)):
        if not checker.findings:
            yield record
    if checker.findings:
        problems = value_problems(text, checker.findings)
        raise InvalidRegistryError(file, problems, checker.uncounted)


def parse_text(data: bytes, file: str) -> str:
    """Decode UTF-8, with or without a byte-order mark; line ends become newlines."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InvalidRegistryError(file, [encoding_problem(error)]) from None


def parse_tables(text: str, file: str) -> tuple[dict[str, Any], Iterator[object]]:
    """Return the tables before the entries, and the entries.

    A long file is read in pieces that each begin at an entry, unless tables of another kind may
    come after the first one. Where each piece is TOML by itself, so is the whole; where one is
    not, it may be that it was cut inside of a string, and the whole is read.
    """
    starts = [match.start() for match in _ENTRY.finditer(text)]
    if len(starts) > 2 * _PIECE and not _FOREIGN.search(text, starts[0]):
        head = _tables(text[: starts[0]])
        if head is not None and "networks" not in head:
            return {**head, "networks": []}, _entries(text, starts, file)
    tables = _whole(text, file)
    networks = tables.get("networks", [])
    return tables, iter(networks if isinstance(networks, list) else [])


def _entries(text: str, starts: list[int], file: str) -> Iterator[object]:
    count = 0
    for at in range(0, len(starts), _PIECE):
        end = starts[at + _PIECE] if at + _PIECE < len(starts) else len(text)
        tables = _tables(text[starts[at] : end])
        if tables is None:
            yield from _whole(text, file)["networks"][count:]
            return
        yield from tables["networks"]
        count += len(tables["networks"])


def _tables(piece: str) -> dict[str, Any] | None:
    try:
        return tomli.loads(piece)
    except (ValueError, RecursionError):
        return None


def _whole(text: str, file: str) -> dict[str, Any]:
    try:
        return tomli.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRegistryError(file, [syntax_problem(text, error)]) from None
