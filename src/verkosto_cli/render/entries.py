"""A list of entries: name and id on one line, and more as the terminal's width grows."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from ..registry import BY_NAME, DATE, Field
from .lines import clean, field_text
from .styles import HEADING, NAME
from .width import GAP, NARROW, ByWidth, Columns, indented, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from . import Item, Listing

# Of `joined`, a list has only the year.
_SINCE = Field("since", DATE, ("Alkaen", "Sedan", "Since"))
_LEAST_NAME = 24
_YEAR = 4
# One name in so many may break into lines: a single long one costs no column.
_MAY_BREAK = 20


def entries(listing: Listing) -> Iterator[RenderableType]:
    """Yield the view of a list."""
    if listing.items:
        yield ByWidth(lambda width: _entries(listing, width))


def _entries(listing: Listing, width: int) -> Iterator[RenderableType]:
    names = [_name(listing, item) for item in listing.items]
    ids = [item.get("id") for item in listing.items]
    titles = [BY_NAME[name].label(listing.language) for name in ("name", "id")]
    name_width, id_width = widest([titles[0], *names]), widest([titles[1], *ids])
    room = width - id_width - GAP
    needed = max(
        _LEAST_NAME, widest(sorted(names, key=cell_len)[: -(len(names) // _MAY_BREAK) - 1])
    )
    if width < NARROW or room < min(needed, name_width):
        yield from _stack(names, ids, width)
        return
    heads, cells, widths = [], [], []
    for head, texts in _further(listing):
        column = widest([head, *texts])
        if any(texts) and room - column - GAP >= needed:
            room -= column + GAP
            heads.append(head)
            cells.append(texts)
            widths.append(column)
    rows = zip(names, ids, *cells, strict=True)
    yield Columns(
        [min(room, name_width), id_width, *widths],
        [
            [Text(title, HEADING) for title in (*titles, *heads)],
            *([Text(name, NAME), *map(Text, rest)] for name, *rest in rows),
        ],
    )


def _stack(names: list[str], ids: list[str], width: int) -> Iterator[RenderableType]:
    for name, id_ in zip(names, ids, strict=True):
        yield Text(name, NAME, overflow="fold")
        yield indented(Text(id_), width)


def _name(listing: Listing, item: Item) -> str:
    return clean(listing.pick(item.get("name")))


def _further(listing: Listing) -> Iterator[tuple[str, list[str]]]:
    """Yield the columns that may follow, with their heads, those that say most first."""
    yield (
        _SINCE.label(listing.language),
        [(item.get("joined") or "")[:_YEAR] for item in listing.items],
    )
    for name in ("themes", "scope"):
        texts = [first_label(listing, item, name) for item in listing.items]
        yield BY_NAME[name].label(listing.language), texts


def first_label(listing: Listing, item: Item, name: str) -> str:
    """Return the label of the first of a field's ids, and how many more there are: `Culture +2`."""
    value = item.get(name) or ()
    ids = [value] if isinstance(value, str) else list(value)
    if not ids:
        return ""
    field = BY_NAME[name]
    first = clean(field_text(listing, field, ids[:1]))
    return f"{first} +{len(ids) - 1}" if len(ids) > 1 else first
