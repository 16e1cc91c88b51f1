"""The entries that have to do with one: by relations, then by shared themes."""

from __future__ import annotations

from itertools import groupby

from rich.text import Text

from ..messages import count
from . import messages
from .lines import clean, field_text, label
from .styles import NAME, named
from .width import GAP, NARROW, ByWidth, Columns, indented, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from . import Item, Listing

_LEAST_THEMES = 40


def related(listing: Listing) -> Iterator[RenderableType]:
    """Yield the entry's name, then the others under what connects them."""
    id_ = listing.extra["entry"]
    yield named(Text(clean(listing.pick(listing.name_of(id_)))), id_)
    if listing.items:
        yield ByWidth(lambda width: _related(listing, width))


def _related(listing: Listing, width: int) -> Iterator[RenderableType]:
    groups = [
        (head, list(items))
        for head, items in groupby(listing.items, lambda item: _heading(listing, item))
    ]
    if width < NARROW:
        for head, items in groups:
            yield Text(head)
            yield from (indented(_name(listing, item), width) for item in items)
        return
    rows = [
        (Text(head if not number else ""), _name(listing, item), Text(_themes(listing, item)))
        for head, items in groups
        for number, item in enumerate(items)
    ]
    heads, names = widest(head for head, _ in groups), widest(name.plain for _, name, _ in rows)
    room = width - heads - names - 2 * GAP
    if room >= _LEAST_THEMES:
        yield Columns([heads, names, room], rows)
    else:
        yield Columns([heads, width - heads - GAP], [row[:2] for row in rows])


def _heading(listing: Listing, item: Item) -> str:
    """Return the relation, or how many themes are shared."""
    relation = next(field for field in listing.fields if field.name == "relation")
    if item.get("relation") != "themes":
        return label(listing, relation, item.get("relation"))
    return count(*messages.SHARED_THEMES, len(item.get("themes")))


def _name(listing: Listing, item: Item) -> Text:
    name = Text(clean(listing.pick(item.get("name"))))
    if item.get("id"):
        return named(name, item.get("id"))
    name.stylize(NAME)
    return name


def _themes(listing: Listing, item: Item) -> str:
    themes = next(field for field in listing.fields if field.name == "themes")
    return clean(field_text(listing, themes, item.get("themes")))
