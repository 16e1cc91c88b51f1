"""What is due, soonest first, for people at a terminal."""

from __future__ import annotations

from itertools import groupby

from rich.text import Text

from ..messages import say
from . import messages, pick
from .dates import spoken_date
from .lines import clean
from .styles import named
from .width import GAP, NARROW, ByWidth, Columns, indented, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from rich.console import RenderableType

    Row = Mapping[str, Any]


def deadlines(rows: Sequence[Row], languages: Sequence[str]) -> Iterator[RenderableType]:
    """Yield the dates with what is due on each, in the first of the languages that texts have."""
    if rows:
        yield ByWidth(lambda width: _deadlines(rows, languages, width))


def _deadlines(
    rows: Sequence[Row], languages: Sequence[str], width: int
) -> Iterator[RenderableType]:
    groups = [list(items) for _, items in groupby(rows, _occasion)]
    days = [
        (spoken_date(group[0]["date"], languages[0]), _what(group[0]), group) for group in groups
    ]
    if width < NARROW:
        for day, what, items in days:
            yield Text(f"{day} {what}", overflow="fold")
            yield from (indented(_name(row, languages), width) for row in items)
        return
    widths = [widest(day for day, _, _ in days), widest(what for _, what, _ in days)]
    yield Columns(
        [*widths, width - sum(widths) - 2 * GAP],
        (
            [*(Text("" if number else text) for text in (day, what)), _name(row, languages)]
            for day, what, items in days
            for number, row in enumerate(items)
        ),
    )


def _occasion(row: Row) -> tuple[str, str]:
    return row["date"], row["field"]


def _what(row: Row) -> str:
    return say((messages.OVERDUE if row["overdue"] else messages.DUE)[row["field"]])


def _name(row: Row, languages: Sequence[str]) -> Text:
    return named(Text(clean(pick(row["name"], languages))), row["id"])
