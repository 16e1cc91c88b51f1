"""For people at a terminal: which view draws a listing; each is imported alone."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import RenderableType

    from . import Layout, Listing

    View = Callable[[Listing], Iterator[RenderableType]]


def render_table(listing: Listing) -> Iterator[RenderableType]:
    """Yield what shows a listing best on a terminal."""
    return _VIEWS.get(listing.layout, _rows)(listing)


def _rows(listing: Listing) -> Iterator[RenderableType]:
    if listing.chosen:
        from .chosen import Chosen

        yield Chosen(listing)
    else:
        from .entries import entries

        yield from entries(listing)


def _details(listing: Listing) -> Iterator[RenderableType]:
    from .detail import details

    return details(listing)


def _hits(listing: Listing) -> Iterator[RenderableType]:
    from .hits import hits

    return hits(listing)


def _counts(listing: Listing) -> Iterator[RenderableType]:
    from .counts import counts

    return counts(listing)


def _timeline(listing: Listing) -> Iterator[RenderableType]:
    from .timeline import timeline

    return timeline(listing)


def _related(listing: Listing) -> Iterator[RenderableType]:
    from .related import related

    return related(listing)


def _grid(listing: Listing) -> Iterator[RenderableType]:
    from .grid import grid

    return grid(listing)


_VIEWS: dict[Layout, View] = {
    "details": _details,
    "hits": _hits,
    "counts": _counts,
    "timeline": _timeline,
    "related": _related,
    "grid": _grid,
}
