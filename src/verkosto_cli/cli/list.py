"""`verkosto list`: the entries, filtered and sorted."""

from __future__ import annotations

from ..catalogue import Records
from ..render import ROWS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..store import Record
    from .output import Output

COLUMNS = ("id", "name", "themes", "scope", "joined")
_LAST = "\uffff"


def run(values: Mapping[str, Any], output: Output) -> int:
    """List the entries."""
    request = Request(values, output)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    numbers = catalogue.select(range(len(catalogue)), request.filters())
    if values["sort"]:
        from . import SORTS
        from .pick import pick

        field = pick("order", values["sort"], SORTS)
        languages = request.languages()
        order = list(catalogue.labels["scopes"])
        numbers = sorted(
            numbers,
            key=lambda number: _sort_key(catalogue.record(number), field, languages, order),
        )
    if values["reverse"]:
        numbers = list(reversed(numbers))
    if values["limit"]:
        numbers = numbers[: values["limit"]]
    request.show(ROWS, Records(catalogue, numbers), COLUMNS)
    if output.is_terminal:
        from ..messages import say
        from .messages import SHOWN_OF

        output.note(say(SHOWN_OF, shown=len(numbers), total=len(catalogue)))
    return 0


def _sort_key(
    record: Record, field: str, languages: tuple[str, ...], scopes: list[str]
) -> tuple[int, str]:
    value: Any = record.get(field)
    if field == "scope":
        return (min(map(scopes.index, [value] if isinstance(value, str) else value)), "")
    if field == "name":
        from ..catalogue.order import name_key

        value = next((value[language] for language in languages if language in value), "")
        value = name_key(value)
    return (0, value or _LAST)
