"""JSON, whose shape is in docs/json-output.md: one document, or an object a line."""

from __future__ import annotations

from ..store.encode import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from . import Item, Listing

SCHEMA_VERSION = 1
_HEADER = ("title", "organisation", "language", "licence", "date", "source")


def render_json(listing: Listing) -> Iterator[str]:
    """Yield the document's head, then its items one by one."""
    head = encode(header(listing), "\n")
    yield head[:-2] + ',\n  "items": ['
    between = ""
    for item in listing.items:
        yield f"{between}\n    {encode(item_object(listing, item), chr(10) + '    ')}"
        between = ","
    yield "\n  ]\n}\n" if between else "]\n}\n"


def render_jsonl(listing: Listing) -> Iterator[str]:
    """Yield an object and a newline per item."""
    for item in listing.items:
        yield encode(item_object(listing, item)) + "\n"


def header(listing: Listing) -> dict[str, Any]:
    """Return what stands above the items."""
    registry = {key: listing.info.get(key) for key in _HEADER}
    if listing.flat:
        from .flat import flat_head

        registry = flat_head(listing, registry)
    return {
        "schema_version": SCHEMA_VERSION,
        "registry": registry,
        **listing.extra,
        "count": sum(1 for _ in listing.items),
    }


def item_object(listing: Listing, item: Item) -> dict[str, Any]:
    """Return an item as an object: the chosen fields, or all that it has."""
    values = _values(listing, item)
    if not (listing.flat or listing.labelled):
        return values
    from .flat import reworded

    return reworded(listing, values)


def _values(listing: Listing, item: Item) -> dict[str, Any]:
    if not listing.chosen:
        return item.as_dict()
    values = ((field.name, item.get(field.name)) for field in listing.fields)
    return {name: value for name, value in values if value is not None}


def visible(parts: Iterable[str]) -> Iterator[str]:
    """Yield the same JSON with what a terminal would act upon, or not show, escaped."""
    for part in parts:
        yield "".join(
            [sign if sign.isprintable() or sign == "\n" else _escaped(sign) for sign in part]
        )


def _escaped(sign: str) -> str:
    units = sign.encode("utf-16-be", "surrogatepass").hex()
    return "".join([f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)])
