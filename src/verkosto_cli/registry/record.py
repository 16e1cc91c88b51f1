"""A network as a record: the shape it has in JSON, and in a compiled registry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from . import FIELDS
from .model import Decision, Header, Label, Network, Relation, Source, Target

if TYPE_CHECKING:
    from ..store import Value


def network_record(network: Network) -> dict[str, Value]:
    """Return the fields that have a value, in the order of the table of fields.

    Relations among entries run both ways, so `related` and `parts` are not yet in it.
    """
    names = (field.name for field in FIELDS if field.name not in ("related", "parts"))
    values = {name: getattr(network, name) for name in names}
    return {name: _value(value) for name, value in values.items() if value}


def label_record(label: Label) -> dict[str, Value]:
    """Return a word of a vocabulary as a record."""
    return {"id": label.id, "label": dict(label.label)}


def header_record(header: Header) -> dict[str, Value]:
    """Return what a registry says of itself as a record."""
    return {
        "title": dict(header.title),
        "organisation": dict(header.organisation),
        "language": header.language,
        "licence": header.licence,
        "date": header.date,
        "source": _value(header.source),
    }


def _value(value: object) -> Value:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: _value(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    return _row(value)


def _row(value: object) -> Value:
    if isinstance(value, Decision):
        pairs: dict[str, object] = {"by": value.by, "date": value.date}
    elif isinstance(value, Target):
        pairs = {"what": value.what, "amount": value.amount, "from": value.start, "by": value.by}
    elif isinstance(value, Relation):
        pairs = {"id": value.id, "name": value.name}
    elif isinstance(value, Source):
        pairs = {"title": value.title, "address": value.address}
    else:
        raise TypeError(f"no record of a {type(value).__name__}")
    return {key: _value(item) for key, item in pairs.items() if item}
