"""A hit of a search: its name, and the place that matched with the words marked."""

from __future__ import annotations

from rich.padding import Padding
from rich.text import Text

from ..registry import BY_NAME
from .lines import cell, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from . import Item, Listing

_MARKED = "bold yellow"


def hit(listing: Listing, item: Item) -> Iterator[RenderableType]:
    """Yield the lines of a hit."""
    name = cell(listing, item, BY_NAME["name"])
    yield Text.assemble((name, "bold"), "  ", (item.get("id"), "cyan"), overflow="fold")
    snippet = item.get("snippet")
    if snippet:
        field = BY_NAME[item.get("field")].label(listing.language)
        yield Padding(Text.assemble((f"{field}: ", "dim"), _marked(item)), (0, 0, 0, 2))
    if any(field.name == "explanation" for field in listing.fields):
        yield Padding(Text(clean(item.get("explanation")), "dim"), (0, 0, 0, 2))


def _marked(item: Item) -> Text:
    snippet, marks = item.get("snippet"), item.get("snippet_marks")
    text = Text()
    at = 0
    for start, end in marks:
        text.append(_shown(snippet[at:start])).append(_shown(snippet[start:end]), _MARKED)
        at = max(at, end)
    return text.append(_shown(snippet[at:]))


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text)
