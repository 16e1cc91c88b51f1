"""Entries by themes as a grid; what the heads stand for is said below."""

from __future__ import annotations

from rich.text import Text

from .lines import clean
from .styles import HEADING, NAME
from .width import ByWidth, Columns, indented, paragraph, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from ..registry import Field
    from . import Listing

_HEAD = 3
_GAP = 1
_LEAST_NAME = 24
_SIGN = "●"


def grid(listing: Listing) -> Iterator[RenderableType]:
    """Yield the grid, or where it is too wide, each entry with its themes."""
    yield ByWidth(lambda width: _grid(listing, width))


def _grid(listing: Listing, width: int) -> Iterator[RenderableType]:
    _, name_field, *themes = listing.fields
    labels = [clean(field.label(listing.language)) for field in themes]
    heads = _heads(labels)
    names = [clean(listing.pick(item.get("name"))) for item in listing.items]
    room = width - sum(widest([head]) + _GAP for head in heads)
    if room < _LEAST_NAME:
        yield from _stack(listing, themes, labels, width)
        return
    title = Text(name_field.label(listing.language), HEADING)
    rows = [
        [Text(name, NAME), *(Text(_SIGN if item.get(field.name) else "") for field in themes)]
        for name, item in zip(names, listing.items, strict=True)
    ]
    yield Columns(
        [min(room, widest(names)), *(widest([head]) for head in heads)],
        [[title, *(Text(head, HEADING) for head in heads)], *rows],
        gap=_GAP,
    )
    legend = "; ".join(f"{head} {label}" for head, label in zip(heads, labels, strict=True))
    yield ""
    yield paragraph(Text(legend), width)


def _heads(labels: Sequence[str]) -> list[str]:
    """Return the shortest beginnings, of three letters or more, that tell the labels apart."""
    heads = []
    for label in labels:
        length = _HEAD
        while length < len(label) and sum(other[:length] == label[:length] for other in labels) > 1:
            length += 1
        heads.append(label[:length])
    return heads


def _stack(
    listing: Listing, themes: Sequence[Field], labels: Sequence[str], width: int
) -> Iterator[RenderableType]:
    for item in listing.items:
        yield Text(clean(listing.pick(item.get("name"))), NAME, overflow="fold")
        for field, label in zip(themes, labels, strict=True):
            if item.get(field.name):
                yield indented(Text(label), width)
