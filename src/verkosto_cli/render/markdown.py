"""Markdown: a table of a list, a section of a shown entry."""

from __future__ import annotations

from . import DETAILS
from .lines import cell, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from . import Item, Listing

_SIGNS = "\\`*_[]<>|#~"
_RULES = "-+="


def render_markdown(listing: Listing) -> Iterator[str]:
    """Yield a table's rows, or the sections of shown entries."""
    if listing.layout == DETAILS:
        for number, item in enumerate(listing.items):
            yield "\n" * bool(number)
            yield from _section(listing, item)
        return
    yield _row(field.label(listing.language) for field in listing.fields)
    yield _row("---" for _ in listing.fields)
    for item in listing.items:
        yield _row(escape(cell(listing, item, field)) for field in listing.fields)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _section(listing: Listing, item: Item) -> Iterator[str]:
    texts = {field.name: cell(listing, item, field) for field in listing.fields}
    yield f"## {escape(texts['name'])}\n\n{escape(texts['summary'])}\n\n"
    description = listing.pick(item.get("description") or {})
    for paragraph in description.split("\n\n") if description else ():
        yield f"{escape(clean(paragraph))}\n\n"
    for field in listing.fields:
        if texts[field.name] and field.name not in ("name", "summary", "description"):
            yield f"- {field.label(listing.language)}: {escape(texts[field.name])}\n"


def escape(text: str) -> str:
    """Return the text with a backslash before each sign that means something in Markdown."""
    for sign in _SIGNS:
        text = text.replace(sign, "\\" + sign)
    text = text.replace("&", "\\&").replace("\\& ", "& ")
    first = text.partition(" ")[0]
    if first[-1:] in (".", ")") and first[:-1].isdigit():
        return f"{first[:-1]}\\{text[len(first) - 1 :]}"
    return "\\" + text if first and not first.strip(_RULES) else text
