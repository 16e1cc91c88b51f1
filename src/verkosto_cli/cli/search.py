"""`verkosto search`: entries by what they are about, best first."""

from __future__ import annotations

from ..catalogue.search import search
from ..errors import UsageError
from ..registry.fields import FIELDS, HIT_FIELDS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output

COLUMNS = ("id", "name", "field", "snippet")


def run(values: Mapping[str, Any], output: Output) -> int:
    """Search; return 1 where nothing was found."""
    request = Request(values, output, (*FIELDS, *HIT_FIELDS))
    if request.help_was_asked():
        return 0
    query = " ".join(values["words"])
    if not query.strip():
        raise UsageError("search needs a query", "Try: verkosto search lapsi")
    catalogue = request.open()
    found = search(
        catalogue,
        query,
        request.filters(),
        limit=values["limit"],
        exact=values["exact"],
        languages=request.languages(),
    )
    extra = {"query": query, "complete": found.complete, "total": found.total}
    if found.hits or request.format.name == "json":
        request.show("search", found.hits, COLUMNS, extra)
    if not found.hits:
        return _nothing(found.suggestions, query, output)
    if not found.complete:
        output.note("No entry has all of these words; those with the most come first.")
    if found.total > len(found.hits):
        output.note(f"{len(found.hits)} of {found.total}; --limit 0 shows all.")
    return 0


def _nothing(suggestions: list[str], query: str, output: Output) -> int:
    text = f"Nothing was found for {query!r}."
    if suggestions:
        text += f" Tarkoititko: {', '.join(suggestions)}?"
    output.note(text)
    return 1
