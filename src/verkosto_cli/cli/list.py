"""`verkosto list`: the entries, filtered and sorted."""

from __future__ import annotations

from ..catalogue import Records
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output

COLUMNS = ("id", "name", "themes", "scope", "joined")


def run(values: Mapping[str, Any], output: Output) -> int:
    """List the entries."""
    request = Request(values, output)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    numbers = catalogue.select(range(len(catalogue)), request.filters())
    field = _order(request)
    if field:
        from ..catalogue.order import ordered

        numbers = ordered(catalogue, numbers, field, request.languages())
    if values["reverse"]:
        numbers = list(reversed(numbers))
    if values["limit"]:
        numbers = numbers[: values["limit"]]
    heading = _heading(len(numbers), len(catalogue)) if request.format.is_spoken else ""
    request.show("rows", Records(catalogue, numbers), COLUMNS, heading=heading)
    if output.is_terminal and not heading:
        _tell_count(output, len(numbers), len(catalogue))
    return 0


def _order(request: Request) -> str:
    """Return the field to sort by: for people it is the name where none was asked for."""
    if not request.values["sort"]:
        return "name" if request.is_read else ""
    from . import SORTS
    from .pick import pick

    return pick("order", request.values["sort"], SORTS)


def _heading(shown: int, total: int) -> str:
    from ..messages import count
    from ..render import messages

    if shown < total:
        return count(*messages.SOME_ENTRIES, shown, total=total)
    return count(*messages.ENTRIES, shown)


def _tell_count(output: Output, shown: int, total: int) -> None:
    from ..messages import count, say
    from . import messages

    if not shown:
        output.note(say(messages.NO_ENTRY, total=total))
    elif shown < total:
        output.note(count(*messages.SOME_ENTRIES, shown, total=total))
    else:
        output.note(count(*messages.ENTRIES, shown))
