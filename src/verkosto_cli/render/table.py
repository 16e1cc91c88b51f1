"""For people at a terminal: tables of lists, bars of themes, entries in detail, hits."""

from __future__ import annotations

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from . import COUNTS, DETAILS, ROWS
from .detail import address_text, detail
from .hits import hit
from .lines import cell
from .narrow import fitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from ..registry import Field
    from . import Item, Listing

_WIDEST_BAR = 24
_NARROW_BAR = 8
_YEAR = 4
_NAME = 24
_STYLES = {"id": "cyan", "name": "bold"}


def render_table(listing: Listing) -> Iterator[RenderableType]:
    """Yield what shows a listing best: an entry in detail, a hit with its place, or a table."""
    if listing.layout == ROWS:
        yield fitted(
            lambda: _table(listing, gap=2),
            lambda: _table(listing, gap=1),
            narrow=lambda: _stack(listing),
        )
    elif listing.layout == COUNTS:
        yield fitted(
            lambda: _bars(listing, _WIDEST_BAR),
            lambda: _bars(listing, _NARROW_BAR),
            narrow=lambda: _stack(listing),
        )
    else:
        show = detail if listing.layout == DETAILS else hit
        for number, item in enumerate(listing.items):
            if number:
                yield ""
            yield from show(listing, item)


def _table(listing: Listing, gap: int) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, gap, 0, 0), header_style="dim")
    columns = [field for field in listing.fields if listing.chosen or field.name != "id"]
    longest = max((len(item.get("id")) for item in listing.items), default=0)
    # A name may break into lines, but not into less than its id, or a readable line, is long.
    names = [len(listing.pick(item.get("name"))) for item in listing.items if not listing.chosen]
    widest = max(longest, min(max(names, default=0), _NAME)) or None
    for field in columns:
        table.add_column(
            field.label(listing.language),
            no_wrap=field.name in ("id", "website", "joined"),
            overflow="fold",
            width=widest if field.name == "name" and not listing.chosen else None,
        )
    for item in listing.items:
        table.add_row(*(_content(listing, item, field) for field in columns))
    return table


def _content(listing: Listing, item: Item, field: Field) -> Text:
    if field.name == "name" and not listing.chosen:
        return _name(listing, item)
    if field.name == "joined" and not listing.chosen:
        return Text((item.get("joined") or "")[:_YEAR])
    return _text(listing, item, field)


def _text(listing: Listing, item: Item, field: Field) -> Text:
    text = cell(listing, item, field)
    if text and field.shape.name == "address":
        return address_text(text)
    return Text(text, _STYLES.get(field.name, ""))


def _name(listing: Listing, item: Item) -> Text:
    name = cell(listing, item, next(field for field in listing.fields if field.name == "name"))
    return Text.assemble((name, "bold"), "\n", (item.get("id"), "cyan"))


def _stack(listing: Listing) -> Table:
    grid = Table.grid()
    grid.add_column(overflow="fold")
    for item in listing.items:
        texts = (_text(listing, item, field) for field in listing.fields)
        for number, text in enumerate(text for text in texts if text):
            grid.add_row(Padding(text, (0, 0, 0, 2 * bool(number))))
    return grid


def _bars(listing: Listing, widest: int) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    counts = [int(item.get("count")) for item in listing.items]
    scale = widest / max([*counts, 1])
    names, label, count = listing.fields
    for field in (label, names):
        table.add_column(field.label(listing.language), no_wrap=field is names, overflow="fold")
    table.add_column(count.label(listing.language), justify="right")
    table.add_column("")
    for item, number in zip(listing.items, counts, strict=True):
        bar = Text("█" * round(number * scale), "green", no_wrap=True, overflow="crop")
        table.add_row(*(_text(listing, item, field) for field in (label, names, count)), bar)
    return table
