"""One JSON document; its shape is in docs/json-output.md."""

from __future__ import annotations

from .objects import encode, header, item_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .listing import Listing


def render_json(listing: Listing) -> Iterator[str]:
    """Yield the document's head, then its items one by one."""
    head = encode(header(listing), "\n")
    yield head[:-2] + ',\n  "items": ['
    for number, item in enumerate(listing.items):
        body = encode(item_object(listing, item), "\n    ")
        yield f"{',' if number else ''}\n    {body}"
    yield "\n  ]\n}\n" if listing.items else "]\n}\n"
