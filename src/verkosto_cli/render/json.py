"""One JSON document; its shape is in docs/json-output.md."""

from __future__ import annotations

from .objects import encode, header, item_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Listing


def render_json(listing: Listing) -> Iterator[str]:
    """Yield the document's head, then its items one by one."""
    head = encode(header(listing), "\n")
    yield head[:-2] + ',\n  "items": ['
    between = ""
    for item in listing.items:
        yield f"{between}\n    {encode(item_object(listing, item), chr(10) + '    ')}"
        between = ","
    yield "\n  ]\n}\n" if between else "]\n}\n"
