"""`verkosto search`: entries by what they are about, best first."""

from __future__ import annotations

from ..catalogue.search import HIT_FIELDS, search
from ..registry import FIELDS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from ..catalogue.search import Found, Hits
    from .output import Output

COLUMNS = ("id", "name")
_MOST_NAMED = 200


def run(values: Mapping[str, Any], output: Output) -> int:
    """Search; return 1 where nothing was found."""
    request = Request(values, output, (*FIELDS, *HIT_FIELDS))
    if request.help_was_asked():
        return 0
    if values["batch"]:
        from .batch import run_batch

        return run_batch(request, find, columns(values))
    query = " ".join(values["words"])
    if not query.strip():
        from ..errors import UsageError
        from .messages import NO_QUERY
        from .suggest import Typed, instead_of_nothing

        cure, line = instead_of_nothing(Typed.with_values(values), "search")
        raise UsageError(NO_QUERY, cure, **line)
    request.open()
    found = find(request, query)
    extra = {"query": query, "complete": found.complete, "total": found.total}
    _report(found, query, request)
    if found.hits or request.format.name == "json":
        request.show("hits", _with_query(request, query, found.hits), columns(values), extra)
    _report_rest(found, request)
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


def _report(found: Found, query: str, request: Request) -> None:
    """Report what is to be known before the hits are read."""
    if found.guessed or not (found.hits and found.complete):
        for note in _notes(found, query, request):
            request.output.note(note)


def _notes(found: Found, query: str, request: Request) -> Iterator[str]:
    from ..messages import say
    from . import messages

    if not found.query.words:
        yield say(messages.WORDS_SAY_NOTHING)
    elif not found.hits:
        if 0 < len(found.missing) < len(found.query.words):
            yield say(messages.NO_ENTRY_CONTAINS, words=", ".join(found.missing))
        yield _nothing_found(found, query, request)
    for word in found.guessed if found.hits else ():
        yield say(messages.SIMILAR, word=word)
    if found.hits and found.missing:
        yield say(messages.NO_ENTRY_CONTAINS, words=", ".join(found.missing))
    elif found.hits and not found.complete:
        yield say(messages.NOT_ALL_WORDS)


def _nothing_found(found: Found, query: str, request: Request) -> str:
    """Return what was tried, and a line that does find something."""
    from ..messages import count, say
    from ..search.suggest import suggest
    from . import messages

    catalogue = request.catalogue
    if request.filters() or request.values["exact"]:
        wide = search(catalogue, query, (), limit=1, exact=False, languages=request.languages())
        if wide.hits:
            line = _line(request, "search", query)
            return count(*messages.ELSEWHERE_FOUND, wide.total, query=query, line=line)
    lacking = [word for word in found.query.words if word.text in found.missing]
    suggested = suggest(catalogue.index, lacking or found.query.words)
    if suggested:
        line = _line(request, "search", suggested[0])
        choices = ", ".join(suggested)
        named = _shortened(query)
        return say(messages.NOTHING_FOUND_MEANT, query=named, choices=choices, line=line)
    line = _line(request, "themes" if catalogue.labels["themes"] else "list")
    return say(messages.NOTHING_FOUND, query=_shortened(query), line=line)


def _shortened(query: str) -> str:
    """Return a query as a message names it; a text that was pasted would fill the screen."""
    return query if len(query) <= _MOST_NAMED else f"{query[:_MOST_NAMED]}…"


def _line(request: Request, *words: str) -> str:
    from .grammar import command_line

    return command_line(*words, registry=request.values["registry"])


def _report_rest(found: Found, request: Request) -> None:
    """Report how many hits the limit left out."""
    if found.total > len(found.hits):
        from ..messages import say
        from .messages import SHOWN_OF_ALL

        request.output.note(say(SHOWN_OF_ALL, shown=len(found.hits), total=found.total))
