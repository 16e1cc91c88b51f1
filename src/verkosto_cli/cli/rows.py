"""Rows of data that are not entries: as tab-separated lines, or as one JSON document."""

from __future__ import annotations

from ..render.lines import clean
from ..store.encode import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .output import Output


def show_rows(
    values: Mapping[str, Any],
    output: Output,
    rows: Sequence[Mapping[str, Any]],
    columns: Sequence[str],
) -> None:
    """Write the rows: all that they have as JSON, else the columns."""
    if values["json"]:
        document = {"schema_version": 1, "count": len(rows), "items": rows}
        output.write([encode(document, "\n") + "\n"], encoding="utf-8")
        return
    output.write("\t".join([cell(row.get(name)) for name in columns]) + "\n" for row in rows)


def cell(value: Any) -> str:
    """Return a value as one line: a text as it is, what it is made of with commas between."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, dict):
        return "; ".join(f"{key}: {cell(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(cell(item) for item in value)
    return clean(str(value))
