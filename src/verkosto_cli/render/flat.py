"""JSON values in one language: texts as strings, ids of vocabularies as labels."""

from __future__ import annotations

from ..registry import BY_NAME, HEAD
from ..store import Raw, decode
from .lines import label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..registry import Field, Shape
    from . import Listing

_BY_LANGUAGE = ("text", "texts", "names")


def reworded(listing: Listing, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return an item's values: flat where the listing is, with labels where it is labelled."""
    fields = {**BY_NAME, **{field.name: field for field in listing.fields}}
    return {name: _value(listing, name, fields.get(name), item) for name, item in values.items()}


def flat_head(listing: Listing, head: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a registry says of itself with its texts as strings."""
    return {name: item and _flat(listing, HEAD.parts[name], item) for name, item in head.items()}


def _value(listing: Listing, name: str, field: Field | None, value: Any) -> Any:
    if field is None:
        # The hits of one query of many.
        return [reworded(listing, item) for item in value] if name == "items" else value
    if field.vocabulary and listing.labelled:
        return _labels(listing, field, _decoded(value))
    return _flat(listing, field.shape, _decoded(value)) if listing.flat else value


def _decoded(value: Any) -> Any:
    return decode(value) if isinstance(value, Raw) else value


def _labels(listing: Listing, field: Field, value: Any) -> Any:
    if isinstance(value, list):
        return [label(listing, field, id_) for id_ in value]
    return label(listing, field, value)


def _flat(listing: Listing, shape: Shape, value: Any) -> Any:
    if shape.name in _BY_LANGUAGE:
        return listing.pick(value) if isinstance(value, dict) else value
    if shape.name == "relations":
        return [_relation(listing, row) for row in value]
    if not shape.parts:
        return value
    if isinstance(value, list):
        return [_parts(listing, shape, row) for row in value]
    return _parts(listing, shape, value)


def _parts(listing: Listing, shape: Shape, row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _flat(listing, shape.parts[name], item) for name, item in row.items()}


def _relation(listing: Listing, row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: listing.pick(item) if name == "name" else item for name, item in row.items()}
