"""`verkosto themes --grid`: the entries by their themes."""

from __future__ import annotations

from ..catalogue.grid import grid, grid_fields
from ..catalogue.order import ordered
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .output import Output


def run_grid(values: Mapping[str, Any], output: Output) -> int:
    """Show which entry has which theme; the fields are known once the registry is."""
    request = Request({**values, "fields": ""}, output)
    catalogue = request.open()
    fields = grid_fields(catalogue)
    request.values = values
    request.choose_from(fields)
    if request.help_was_asked():
        return 0
    numbers: Sequence[int] = range(len(catalogue))
    if request.is_read:
        numbers = ordered(catalogue, numbers, "name", request.languages())
    rows = grid(catalogue, numbers)
    request.show("grid", rows, (field.name for field in fields))
    return 0
