"""`verkosto related`: what an entry belongs to, and which others are close to it."""

from __future__ import annotations

from ..catalogue.related import FIELDS, RELATIONS, related
from .request import Request
from .show import find_records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:
    """Show the entries that have to do with the one that the words name."""
    request = Request(values, output, FIELDS)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    records, missing = find_records(request, [" ".join(values["words"])])
    for record in records:
        rows = related(catalogue, catalogue.number(str(record.get("id"))))
        request.show(
            "related",
            rows,
            (field.name for field in FIELDS),
            {"entry": record.get("id")},
            labels={"relations": RELATIONS, "themes": catalogue.labels["themes"]},
        )
    return int(missing)
