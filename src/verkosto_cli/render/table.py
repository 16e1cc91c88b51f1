"""For people at a terminal: tables of lists, bars of themes, entries in detail, hits."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from .cells import cell
from .detail import detail
from .hits import hit
from .narrow import fitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from .listing import Item, Listing

_WIDEST_BAR = 24


def render_table(listing: Listing) -> Iterator[RenderableType]:
    """Yield what shows a listing best: an entry in detail, a hit with its place, or a table."""
    if listing.chosen or listing.command == "list":
        yield fitted(_table(listing), _stack(listing))
    elif listing.command == "themes":
        yield _bars(listing)
    else:
        show = detail if listing.command == "show" else hit
        for number, item in enumerate(listing.items):
            if number:
                yield ""
            yield from show(listing, item)


def _table(listing: Listing) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    columns = [field for field in listing.fields if listing.chosen or field.name != "id"]
    for field in columns:
        is_key = field.name in ("id", "website")
        table.add_column(field.label(listing.language), no_wrap=is_key, overflow="fold")
    for item in listing.items:
        table.add_row(
            *(
                _name(listing, item)
                if field.name == "name" and not listing.chosen
                else Text(cell(listing, item, field))
                for field in columns
            )
        )
    return table


def _name(listing: Listing, item: Item) -> Text:
    name = cell(listing, item, next(field for field in listing.fields if field.name == "name"))
    return Text.assemble((name, "bold"), "\n", (item.get("id"), "cyan"))


def _stack(listing: Listing) -> Text:
    lines = Text()
    for item in listing.items:
        for number, field in enumerate(listing.fields):
            text = cell(listing, item, field)
            if text:
                style = {"id": "cyan", "name": "bold"}.get(field.name, "")
                lines.append("  " * bool(number) + text + "\n", style)
    lines.rstrip()
    return lines


def _bars(listing: Listing) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    counts = [int(item.get("count")) for item in listing.items]
    scale = _WIDEST_BAR / max([*counts, 1])
    names, label, count = listing.fields
    for field in (label, names):
        table.add_column(field.label(listing.language), no_wrap=field is names, overflow="fold")
    table.add_column(count.label(listing.language), justify="right")
    table.add_column("")
    for item, number in zip(listing.items, counts, strict=True):
        bar = Text("█" * round(number * scale), "green", no_wrap=True, overflow="crop")
        table.add_row(
            cell(listing, item, label), Text(item.get("id"), "cyan"), str(number), bar
        )
    return table
