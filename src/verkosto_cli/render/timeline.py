"""Events over the years, and today; below, the entries that have no year."""

from __future__ import annotations

from datetime import datetime, timezone
from itertools import groupby

from rich.text import Text

from ..messages import count, say
from . import messages
from .dates import spoken_date
from .lines import clean, label
from .styles import NAME
from .width import GAP, NARROW, ByWidth, Columns, indented, paragraph, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from ..registry import Field
    from . import Item, Listing

    # Year, events, name, id, detail.
    Row = tuple[str, str, str, str, str]

_LEAST_DETAIL = 30
_YEAR = 4


def timeline(listing: Listing) -> Iterator[RenderableType]:
    """Yield the events, then what has no year."""
    if listing.items:
        yield ByWidth(lambda width: _timeline(listing, width))
    names = [clean(listing.pick(listing.name_of(id_))) for id_ in listing.extra["undated"]]
    if names:
        text = count(*messages.UNDATED, len(names), names=", ".join(names))
        yield ByWidth(lambda width: [paragraph(Text(text), width)])


def _timeline(listing: Listing, width: int) -> Iterator[RenderableType]:
    rows = _with_today(listing, list(_rows(listing)))
    if width < NARROW:
        for row in rows:
            year, event, name = _cells(row, is_wide=False)
            yield Text(f"{year} {event}", overflow="fold")
            if name:
                yield indented(name, width)
        return
    years, events, names, *_ = ([row[column] for row in rows] for column in range(5))
    widths = [widest(years), widest(events), widest(names)]
    room = width - sum(widths) - GAP * len(widths)
    is_wide = room >= _LEAST_DETAIL
    if is_wide:
        widths.append(room)
    else:
        widths[2] = min(widths[2], width - widths[0] - widths[1] - 2 * GAP)
    yield Columns(widths, (_cells(row, is_wide=is_wide) for row in rows))


def _cells(row: Row, *, is_wide: bool) -> list[Text]:
    """Return a row's columns; the detail has one of its own, or stands below the name."""
    year, event, name, _, detail = row
    cells = [Text(year), Text(event), Text(name, NAME)]
    if is_wide:
        return [*cells, Text(detail)]
    return [*cells[:2], cells[2].append(f"\n{detail}", "not bold") if detail else cells[2]]


def _rows(listing: Listing) -> Iterator[Row]:
    """Yield year, events, name, id and detail; what happened to an entry at once is one row."""
    event_field = next(field for field in listing.fields if field.name == "event")
    for (date, id_, _), items in groupby(listing.items, _occasion):
        group = list(items)
        events = ", ".join(_word(listing, event_field, item) for item in group)
        day = spoken_date(date, listing.language) if len(date) > _YEAR else ""
        name = clean(listing.pick(group[0].get("name")))
        text = clean(listing.pick(group[0].get("detail") or {}))
        yield date, events, name, id_, ", ".join(part for part in (day, text) if part)


def _occasion(item: Item) -> tuple[str, str, str]:
    return item.get("date"), item.get("id"), str(item.get("detail") or "")


def _word(listing: Listing, field: Field, item: Item) -> str:
    return label(listing, field, item.get("event"))


def _with_today(listing: Listing, rows: list[Row]) -> list[Row]:
    """Return the rows with one of today among them, and years for dates."""
    now = datetime.now(timezone.utc).astimezone().date().isoformat()
    past = sum(1 for date, *_ in rows if date <= now[: len(date)])
    today = say(messages.TODAY, date=spoken_date(now, listing.language))
    years: list[Row] = [(date[:_YEAR], *rest) for date, *rest in rows]  # type: ignore[misc]
    return [*years[:past], (now[:_YEAR], today, "", "", ""), *years[past:]]
