"""One entry in detail, to be read."""

from __future__ import annotations

from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from .lines import cell, clean, target_text
from .narrow import fitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from rich.console import RenderableType

    from ..registry import Field
    from . import Item, Listing

_WIDEST = 88
_HEAD = ("name", "kind", "scope", "themes", "summary", "description", "keywords", "id")
_RELATIONS = ("part_of", "parts", "related")


def detail(listing: Listing, item: Item) -> Iterator[RenderableType]:
    """Yield an entry's heading, its text, and its facts laid out."""
    texts = {field.name: cell(listing, item, field) for field in listing.fields}
    yield Text.assemble((texts["name"], "bold"), "  ", (texts["id"], "cyan"), overflow="fold")
    kinds = [texts[name] for name in ("kind", "scope", "themes") if texts[name]]
    yield Text(" · ".join(kinds), "dim")
    yield ""
    yield _paragraph(texts["summary"], "italic")
    description = listing.pick(item.get("description") or {})
    for paragraph in description.split("\n\n") if description else ():
        yield ""
        yield _paragraph(clean(paragraph))
    facts = [
        (field.label(listing.language), value)
        for field in listing.fields
        if field.name not in _HEAD
        for value in _values(listing, item, field)
    ]
    yield ""
    yield fitted(lambda: _grid(facts), narrow=lambda: _lines(facts))


def _paragraph(text: str, style: str = "") -> Table:
    grid = Table.grid()
    grid.add_column(max_width=_WIDEST)
    grid.add_row(Text(text, style))
    return grid


def _values(listing: Listing, item: Item, field: Field) -> Iterator[Text]:
    value: Any = item.get(field.name)
    if not value:
        return
    if field.name in _RELATIONS:
        for row in value:
            yield _relation(listing, row)
    elif field.name == "website":
        yield address_text(clean(value))
    elif field.name == "sources":
        for row in value:
            yield _source(clean(row["title"]), clean(row.get("address", "")))
    elif field.name == "targets":
        for row in value:
            yield Text(clean(target_text(listing, row)))
    else:
        yield Text(cell(listing, item, field))


def _relation(listing: Listing, row: Any) -> Text:
    if isinstance(row, dict) and "id" not in row:
        return Text(clean(listing.pick(row["name"])))
    id_ = row["id"] if isinstance(row, dict) else row
    return Text.assemble(clean(listing.pick(listing.name_of(id_))), "  ", (id_, "cyan"))


def _source(title: str, address: str) -> Text:
    text = Text(title)
    return text.append("\n").append_text(address_text(address)) if address else text


def address_text(address: str) -> Text:
    """Return an address that is a hyperlink where there is colour."""
    return Text(overflow="fold").append(address, Style(color="blue", link=address))


def _grid(facts: list[tuple[str, Text]]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(max_width=_WIDEST, overflow="fold")
    last = ""
    for name, value in facts:
        grid.add_row("" if name == last else name, value)
        last = name
    return grid


def _lines(facts: list[tuple[str, Text]]) -> RenderableType:
    grid = Table.grid()
    grid.add_column(overflow="fold")
    last = ""
    for name, value in facts:
        if name != last:
            grid.add_row(Text(name, "dim"))
        grid.add_row(Padding(value, (0, 0, 0, 2)))
        last = name
    return grid
