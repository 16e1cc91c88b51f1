"""Comma-separated lines under a header, quoted as RFC 4180 says, with plain newlines."""

from __future__ import annotations

from .cells import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from . import Listing


def render_csv(listing: Listing) -> Iterator[str]:
    """Yield the header's line, then a line per item."""
    yield _line(field.name for field in listing.fields)
    for item in listing.items:
        yield _line(cell(listing, item, field) for field in listing.fields)


def _line(cells: Iterable[str]) -> str:
    line = ",".join([_quoted(text) for text in cells])
    return (line or '""') + "\n"


def _quoted(text: str) -> str:
    if '"' in text or "," in text or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text
