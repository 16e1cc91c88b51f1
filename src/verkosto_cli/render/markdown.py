"""Markdown: a table of a list, a section of a shown entry."""

from __future__ import annotations

from .lines import cell, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from ..registry import Field
    from . import Item, Listing

_SIGNS = "\\`*_[]<>|#~"
_RULES = "-+="
# What would end an address, or a table's cell.
_IN_ADDRESSES = {sign: f"%{ord(sign):02X}" for sign in '\\`<>()|"'} | {"&": "\\&"}
_RELATIONS = ("part_of", "related", "parts")
_TEXTS = ("name", "summary", "description")


def render_markdown(listing: Listing) -> Iterator[str]:
    """Yield a table's rows, or the sections of shown entries."""
    if listing.layout == "details":
        shown = {item.get("id") for item in listing.items}
        for number, item in enumerate(listing.items):
            yield "\n" * bool(number)
            yield from _section(listing, item, shown)
        return
    yield _row(field.label(listing.language) for field in listing.fields)
    yield _row("---" for _ in listing.fields)
    for item in listing.items:
        yield _row(_linked(listing, item, field) for field in listing.fields)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _section(listing: Listing, item: Item, shown: Collection[str]) -> Iterator[str]:
    """Yield an entry's heading with an anchor that its id names, its texts and its facts."""
    name, summary = clean(listing.pick(item.get("name"))), clean(listing.pick(item.get("summary")))
    yield f'{"#" * listing.level} <a id="{item.get("id")}"></a>{escape(name)}\n\n'
    yield f"{escape(summary)}\n\n"
    description = listing.pick(item.get("description") or {})
    for paragraph in description.split("\n\n") if description else ():
        yield f"{escape(clean(paragraph))}\n\n"
    for field in listing.fields:
        if field.name in _TEXTS:
            continue
        text = _linked(listing, item, field, shown)
        if text:
            yield f"- {field.label(listing.language)}: {text}\n"


def _linked(listing: Listing, item: Item, field: Field, shown: Collection[str] = ()) -> str:
    """Return a field's value with its addresses as links, and links to entries that are shown."""
    value: Any = item.get(field.name)
    if value and field.shape.name == "address":
        return _link(value, value)
    if value and field.shape.name == "sources":
        return "; ".join([_link(row["title"], row.get("address", "")) for row in value])
    if value and shown and field.name in _RELATIONS:
        return ", ".join([_relation(listing, row, shown) for row in value])
    return escape(cell(listing, item, field))


def _relation(listing: Listing, row: Any, shown: Collection[str]) -> str:
    id_ = row.get("id", "") if isinstance(row, dict) else row
    name = listing.pick(listing.name_of(id_) if id_ else row["name"])
    if id_ in shown:
        return _link(name, f"#{id_}")
    return escape(clean(f"{name} ({id_})" if id_ else name))


def _link(title: str, address: str) -> str:
    if not address:
        return escape(clean(title))
    for sign, code in _IN_ADDRESSES.items():
        address = address.replace(sign, code)
    return f"[{escape(clean(title))}]({''.join(clean(address).split())})"


def escape(text: str) -> str:
    """Return the text with a backslash before each sign that means something in Markdown."""
    for sign in _SIGNS:
        text = text.replace(sign, "\\" + sign)
    text = text.replace("&", "\\&").replace("\\& ", "& ")
    first = text.partition(" ")[0]
    if first[-1:] in (".", ")") and first[:-1].isdigit():
        return f"{first[:-1]}\\{text[len(first) - 1 :]}"
    return "\\" + text if first and not first.strip(_RULES) else text
