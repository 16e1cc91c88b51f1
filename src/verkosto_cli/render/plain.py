"""One record a line, tab-separated, without a header; a shown entry one field a line."""

from __future__ import annotations

from .cells import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Listing


def render_plain(listing: Listing) -> Iterator[str]:
    """Yield a line per item; `show` without chosen fields yields `name<TAB>value` lines."""
    end = "\0" if listing.null else "\n"
    if listing.command == "show" and not listing.chosen:
        yield from _details(listing, end)
        return
    for item in listing.items:
        yield "\t".join([cell(listing, item, field) for field in listing.fields]) + end


def _details(listing: Listing, end: str) -> Iterator[str]:
    for number, item in enumerate(listing.items):
        if number:
            yield end
        for field in listing.fields:
            text = cell(listing, item, field)
            if text:
                yield f"{field.name}\t{text}{end}"
