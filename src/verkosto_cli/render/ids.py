"""One id a line."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Listing


def render_ids(listing: Listing) -> Iterator[str]:
    """Yield each item's id and a line end."""
    end = "\0" if listing.null else "\n"
    for item in listing.items:
        yield item.get("id") + end
