"""For people at a terminal: the fields that were chosen, as rows."""

from __future__ import annotations

from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from .lines import cell
from .styles import HEADING, NAME, link
from .width import NARROW, indented

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from ..registry import Field
    from . import Item, Listing

# A measurement never says more than the width it is asked at.
_ENDLESS = 1 << 20


class Chosen:
    """The chosen fields in columns where that breaks no word, else below one another."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        endless = options.update_width(_ENDLESS)
        for gap in (2, 1) if options.max_width >= NARROW else ():
            table = _table(self._listing, gap)
            if Measurement.get(console, endless, table).minimum <= options.max_width:
                yield table
                return
        yield from _stack(self._listing, options.max_width)


def _table(listing: Listing, gap: int) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, gap, 0, 0), header_style=HEADING)
    for field in listing.fields:
        table.add_column(
            field.label(listing.language),
            no_wrap=field.name in ("id", "website", "joined"),
            overflow="fold",
        )
    for item in listing.items:
        table.add_row(*(field_text(listing, item, field) for field in listing.fields))
    return table


def _stack(listing: Listing, width: int) -> Iterator[RenderableType]:
    for item in listing.items:
        filled = [field for field in listing.fields if cell(listing, item, field)]
        for number, field in enumerate(filled):
            yield indented(_labelled(listing, item, field), width, 2 * bool(number))


def _labelled(listing: Listing, item: Item, field: Field) -> Text:
    text = field_text(listing, item, field)
    if field.name in ("id", "name"):
        return text
    return Text(f"{field.label(listing.language)}: ").append_text(text)


def field_text(listing: Listing, item: Item, field: Field) -> Text:
    """Return a field's text; an address is a hyperlink where the terminal knows such."""
    text = cell(listing, item, field)
    if text and field.shape.name == "address":
        return link(text)
    return Text(text, NAME if field.name == "name" else "")
