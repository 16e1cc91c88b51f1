"""CSV as Excel in Finland opens it, with nothing in it that a spreadsheet would run."""

from __future__ import annotations

from .lines import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from . import Listing

# Excel takes a file without it for one in the system's own encoding.
BYTE_ORDER_MARK = "\ufeff"
# A formula begins with these; in East Asian settings with their wide forms, too.
_FORMULA = "=+-@＝＋－＠"
# What a spreadsheet may pass over before a formula.
_PASSED_OVER = "\"'`\u00ad"


def render_excel(listing: Listing) -> Iterator[str]:
    """Yield a header of labels, then a line per item, with semicolons and CRLF."""
    language = listing.language
    yield BYTE_ORDER_MARK + _line(field.label(language) for field in listing.fields)
    for item in listing.items:
        yield _line(cell(listing, item, field) for field in listing.fields)


def _line(cells: Iterable[str]) -> str:
    line = ";".join([_quoted(harmless(text)) for text in cells])
    return (line or '""') + "\r\n"


def _quoted(text: str) -> str:
    if '"' in text or ";" in text or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def harmless(text: str) -> str:
    """Return a cell's text, with an apostrophe before what a spreadsheet would run."""
    signs = (sign for sign in text if not (sign.isspace() or sign in _PASSED_OVER))
    return f"'{text}" if next(signs, "x") in _FORMULA else text
