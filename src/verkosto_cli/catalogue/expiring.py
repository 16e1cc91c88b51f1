"""What runs out in a registry, and what should be looked at again, soonest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..registry.dates import first_day, last_day, later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from . import Catalogue

REVIEW_YEARS = 2


def find_expiring(catalogue: Catalogue, today: date, end: date) -> list[dict[str, Any]]:
    """Return what is due until `end`: `date`, `id`, `name`, `field`, `overdue`."""
    general = str(catalogue.info.get("date") or "")
    due = [
        {
            "date": day.isoformat(),
            "id": entry["id"],
            "name": entry["name"],
            "field": field,
            "overdue": day < today,
        }
        for entry in map(catalogue.record, range(len(catalogue)))
        if entry.get("status") != "ended"
        for day, field in _dates(entry, general, today)
        if day <= end
    ]
    return sorted(due, key=lambda row: (row["date"], row["id"]))


def _dates(entry: Any, general: str, today: date) -> Iterator[tuple[date, str]]:
    """Yield when an entry runs out, when it is to be reviewed, and what its history has ahead."""
    if until := entry.get("valid_until"):
        yield last_day(until), "valid_until"
    if reviewed := entry.get("reviewed") or general:
        yield later(last_day(reviewed), REVIEW_YEARS, "y"), "reviewed"
    for event in entry.get("history") or ():
        if first_day(event["date"]) > today:
            yield first_day(event["date"]), "history"
