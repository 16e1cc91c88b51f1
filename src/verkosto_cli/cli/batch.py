"""`verkosto search --batch`: many queries, one a line, answered in one process."""

from __future__ import annotations

import sys
from io import BytesIO

from ..catalogue.paths import STANDARD_INPUT
from ..errors import UsageError, reason_of
from ..render import FORMATS
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from ..catalogue.search import Found, Hit
    from .request import Request

# Bytes of queries, some hundred thousand of them.
_LARGEST = 1 << 24
_BOM = b"\xef\xbb\xbf"
# Hits of answers that are kept, an empty answer counted as one.
_MOST_KEPT = 10_000
_FORMATS = ("plain", "tsv", "csv", "ids", "jsonl")


class _Answer:
    """A query with its hits, as one JSON object."""

    def __init__(self, query: str, found: Found, names: list[str]) -> None:
        self._query = query
        self._found = found
        self._names = names

    def get(self, name: str) -> Any:
        return self.as_dict().get(name)

    def as_dict(self) -> dict[str, Any]:
        return {
            "query": self._query,
            "complete": self._found.complete,
            "total": self._found.total,
            "items": [self._item(hit) for hit in self._found.hits],
        }

    def _item(self, hit: Hit) -> dict[str, Any]:
        if not self._names:
            return hit.as_dict()
        values = ((name, hit.get(name)) for name in self._names)
        return {name: value for name, value in values if value is not None}


class QueriedHit:
    """A hit that knows its query."""

    def __init__(self, query: str, hit: Hit) -> None:
        self._query = query
        self._hit = hit

    def get(self, name: str) -> Any:
        """Return a field's value, or None."""
        return self._query if name == "query" else self._hit.get(name)

    def as_dict(self) -> dict[str, Any]:
        """Return all fields, the query first."""
        return {"query": self._query, **self._hit.as_dict()}


class _Known:
    """Answers, kept as long as they have few hits in all: people ask the same again and again."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        self._find = find
        self._answers: dict[str, Found] = {}
        self._hits = 0

    def answer(self, query: str) -> Found:
        """Answer a query, or as it was answered before."""
        found = self._answers.get(query)
        if found is None:
            found = self._find(query)
            self._hits += found.total + 1
            if self._hits > _MOST_KEPT:
                self._answers.clear()
                self._hits = found.total + 1
            self._answers[query] = found
        return found


def run_batch(
    request: Request, find: Callable[[Request, str], Found], columns: Sequence[str]
) -> int:
    """Answer each line as `find` does; return 1 where nothing was found for any."""
    values = request.values
    if values["words"]:
        raise UsageError(messages.QUERIES_FROM_FILE, messages.LEAVE_QUERY_OUT)
    if values["batch"] == values["registry"] == STANDARD_INPUT:
        raise UsageError(messages.BOTH_FROM_INPUT, messages.ONE_FROM_FILE)
    _settle_format(request, columns)
    queries = _read_queries(values["batch"])
    request.open()
    any_found = False

    def answers() -> Iterator[tuple[str, Found]]:
        nonlocal any_found
        known = _Known(lambda query: find(request, query))
        for query in queries:
            found = known.answer(query)
            any_found = any_found or bool(found.hits)
            yield query, found

    if request.format.name == "jsonl":
        names = [field.name for field in request.fields]
        request.fields = []
        request.show("rows", (_Answer(query, found, names) for query, found in answers()), ())
    else:
        chosen = [field for field in request.fields if field.name != "query"]
        request.fields = [request.field("query"), *chosen]
        hits = (QueriedHit(query, hit) for query, found in answers() for hit in found.hits)
        request.show("rows", hits, ())
    return int(not any_found)


def _settle_format(request: Request, columns: Sequence[str]) -> None:
    """Choose what a line of a query's answer looks like: ids are plain lines with an id."""
    values = request.values
    if request.format.name not in _FORMATS:
        if values["format"] or values["json"]:
            choices, word = ", ".join(_FORMATS), request.format.name
            raise UsageError(messages.NOT_IN_BATCH, messages.CHOOSE, word=word, choices=choices)
        request.format = FORMATS["plain"]
    if request.format.name == "ids":
        request.format, request.fields = FORMATS["plain"], [request.field("id")]
    elif not request.fields and request.format.name != "jsonl":
        request.fields = [request.field(name) for name in columns]


def _read_queries(path: str) -> Iterator[str]:
    """Read the queries; that there are too many is known before the first is answered."""
    try:
        if path == STANDARD_INPUT:
            if sys.stdin is None:
                raise UsageError(messages.INPUT_CLOSED, messages.NAME_BATCH_FILE)
            data = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with open(path, "rb") as file:
                data = file.read(_LARGEST + 1)
    except OSError as error:
        reason = reason_of(error)
        raise UsageError(messages.CANNOT_READ_QUERIES, file=path, reason=reason) from None
    if len(data) > _LARGEST:
        most = _LARGEST >> 20
        raise UsageError(messages.TOO_MANY_QUERIES, messages.SPLIT_QUERIES, file=path, most=most)
    lines = (line.decode("utf-8", "replace").strip() for line in BytesIO(data.removeprefix(_BOM)))
    return filter(None, lines)
