"""`verkosto search`: entries by what they are about, best first."""

from __future__ import annotations

from ..catalogue.search import search
from ..registry import FIELDS, HIT_FIELDS
from ..render import HITS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ..catalogue.search import Found, Hits
    from .output import Output

COLUMNS = ("id", "name")


def run(values: Mapping[str, Any], output: Output) -> int:
    """Search; return 1 where nothing was found."""
    request = Request(values, output, (*FIELDS, *HIT_FIELDS))
    if request.help_was_asked():
        return 0
    if values["batch"]:
        from .batch import run_batch

        return run_batch(request)
    query = " ".join(values["words"])
    if not query.strip():
        from ..errors import UsageError
        from . import messages

        raise UsageError(messages.NO_QUERY, messages.TRY, line="verkosto search lapsi")
    request.open()
    found = find(request, query)
    extra = {"query": query, "complete": found.complete, "total": found.total}
    if found.hits or request.format.name == "json":
        request.show(HITS, _with_query(request, query, found.hits), columns(values), extra)
    _tell(found, query, request)
    return int(not found.hits)


def find(request: Request, query: str) -> Found:
    """Answer a query as the options ask."""
    return search(
        request.catalogue,
        query,
        request.filters(),
        limit=request.values["limit"],
        exact=request.values["exact"],
        languages=request.languages(),
    )


def _with_query(request: Request, query: str, hits: Hits) -> Iterable[Any]:
    """Return the hits, with their query where that field is asked for."""
    if all(field.name != "query" for field in request.fields):
        return hits
    from .batch import QueriedHit

    return [QueriedHit(query, hit) for hit in hits]


def columns(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields that are shown where none are chosen."""
    return (*COLUMNS, "explanation") if values["explain"] else COLUMNS


def _tell(found: Found, query: str, request: Request) -> None:
    output = request.output
    if not found.query.words:
        output.note("These words alone say nothing of what is sought. Add what it is about.")
        return
    if not found.hits:
        from ..search.suggest import suggest

        near = suggest(request.catalogue.index, found.query.words)
        did_you_mean = f" Did you mean: {', '.join(near)}?" if near else ""
        output.note(f"Nothing was found for {query!r}.{did_you_mean}")
        return
    for word in found.guessed:
        output.note(f"No entry contains {word!r}; showing entries with similarly spelled words.")
    if found.missing:
        output.note(f"No entry contains: {', '.join(found.missing)}.")
    elif not found.complete:
        output.note("No entry contains all of these words; those with the most come first.")
    if found.total > len(found.hits):
        output.note(f"{len(found.hits)} of {found.total}; --limit 0 shows all.")
