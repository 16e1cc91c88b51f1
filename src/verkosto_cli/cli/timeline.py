"""`verkosto timeline`: what was founded, joined, decided and aimed at, over the years."""

from __future__ import annotations

from ..catalogue.timeline import EVENTS, FIELDS, timeline
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:
    """Show the events of the entries, oldest first."""
    request = Request(values, output, FIELDS)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    numbers = catalogue.select(range(len(catalogue)), request.filters())
    events, undated = timeline(catalogue, numbers)
    request.show(
        "timeline",
        events,
        (field.name for field in FIELDS),
        {"undated": undated},
        labels={"events": EVENTS},
    )
    return 0
