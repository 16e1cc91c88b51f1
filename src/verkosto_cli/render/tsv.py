"""Tab-separated lines under a header; tabs and line ends in a text are spaces."""

from __future__ import annotations

from .cells import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Listing


def render_tsv(listing: Listing) -> Iterator[str]:
    """Yield the header's line, then a line per item."""
    yield "\t".join([field.name for field in listing.fields]) + "\n"
    for item in listing.items:
        yield "\t".join([cell(listing, item, field) for field in listing.fields]) + "\n"
