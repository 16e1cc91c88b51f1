"""One JSON object a line: the items alone."""

from __future__ import annotations

from ..store.encode import encode
from .json import item_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Listing


def render_jsonl(listing: Listing) -> Iterator[str]:
    """Yield an object and a newline per item."""
    for item in listing.items:
        yield encode(item_object(listing, item)) + "\n"
