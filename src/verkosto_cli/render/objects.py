"""JSON objects of results, and their text.

The text is that of json.dumps(ensure_ascii=False), written here because importing `json` costs
more than all else that a piped command does.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .listing import Item, Listing

SCHEMA_VERSION = 1
_ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t"}
_ESCAPES |= {code: f"\\u{code:04x}" for code in range(32) if code not in _ESCAPES}


def header(listing: Listing) -> dict[str, Any]:
    """Return what stands above the items."""
    registry = {
        key: value
        for key, value in listing.info.as_dict().items()
        if key not in ("themes", "kinds", "scopes")
    }
    return {
        "schema_version": SCHEMA_VERSION,
        "registry": registry,
        **listing.extra,
        "count": len(listing.items),
    }


def item_object(listing: Listing, item: Item) -> dict[str, Any]:
    """Return an item as an object: the chosen fields, or all that it has."""
    if not listing.chosen:
        return item.as_dict()
    values = ((field.name, item.get(field.name)) for field in listing.fields)
    return {name: value for name, value in values if value is not None}


def encode(value: Any, indent: str = "") -> str:
    """Return a value's JSON; `indent`, a newline and spaces, lays it out over several lines."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    inner = indent + "  " if indent else ""
    if isinstance(value, dict):
        parts = [f"{quote(key)}: {encode(item, inner)}" for key, item in value.items()]
        return _bracket("{", parts, "}", indent, inner)
    return _bracket("[", [encode(item, inner) for item in value], "]", indent, inner)


def _bracket(start: str, parts: list[str], end: str, indent: str, inner: str) -> str:
    if not parts:
        return start + end
    between = f",{inner}" if indent else ", "
    return f"{start}{inner}{between.join(parts)}{indent}{end}"


def quote(text: str) -> str:
    """Return a string in JSON's quotes."""
    if not text.isprintable() or '"' in text or "\\" in text:
        text = text.translate(_ESCAPES)
    return f'"{text}"'
