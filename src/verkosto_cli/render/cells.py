"""A field's value as one line of text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..registry import Field
    from . import Item, Listing


def clean(text: str) -> str:
    """Return the text on one line, without control, escape and direction characters."""
    if text.isprintable():
        return text
    signs = (sign for sign in text if sign.isprintable() or sign.isspace() or sign == "\u00ad")
    return " ".join("".join(signs).split())


def cell(listing: Listing, item: Item, field: Field) -> str:
    """Return a field of an item as one line; ids of a vocabulary get labels where it speaks."""
    value = item.get(field.name)
    return "" if value is None else clean(field_text(listing, field, value))


def field_text(listing: Listing, field: Field, value: Any) -> str:
    """Return a field's value as text."""
    return _SHAPES[field.shape](listing, field, value)


def _word(listing: Listing, field: Field, value: Any) -> str:
    return label(listing, field, value) if field.vocabulary else str(value)


def label(listing: Listing, field: Field, id_: str) -> str:
    """Return the label of an id where the format speaks, else the id."""
    if not listing.speaks:
        return id_
    labels = listing.labels[field.vocabulary].get(id_)
    return listing.pick(labels) if labels else id_


def _words(listing: Listing, field: Field, value: Sequence[str]) -> str:
    between = " · " if listing.speaks and field.vocabulary else ", "
    return between.join([_word(listing, field, word) for word in value])


def _date(listing: Listing, field: Field, value: str) -> str:
    """Return an ISO date, written as in Finland where the format speaks Finnish or Swedish."""
    if not listing.speaks or listing.language not in ("fi", "sv"):
        return value
    return ".".join([part.lstrip("0") for part in reversed(value.split("-"))])


def _text(listing: Listing, field: Field, value: Mapping[str, str]) -> str:
    return str(listing.pick(value))


def _texts(listing: Listing, field: Field, value: Mapping[str, Sequence[str]]) -> str:
    return ", ".join(listing.pick(value))


def _decision(listing: Listing, field: Field, value: Mapping[str, Any]) -> str:
    parts = [listing.pick(value["by"])]
    if "date" in value:
        parts.append(_date(listing, field, value["date"]))
    return ", ".join(parts)


def _relations(listing: Listing, field: Field, value: Sequence[Mapping[str, Any]]) -> str:
    return ", ".join(row["id"] if "id" in row else listing.pick(row["name"]) for row in value)


def target_text(listing: Listing, row: Mapping[str, Any]) -> str:
    """Return a target as `what: amount (from–by)`."""
    text: str = listing.pick(row["what"])
    if row.get("amount"):
        text += f": {row['amount']}"
    years = "–".join(row[key] for key in ("from", "by") if row.get(key))
    return f"{text} ({years})" if years else text


def _targets(listing: Listing, field: Field, value: Sequence[Mapping[str, Any]]) -> str:
    return "; ".join(target_text(listing, row) for row in value)


def _sources(listing: Listing, field: Field, value: Sequence[Mapping[str, Any]]) -> str:
    return "; ".join(" ".join(row.values()) for row in value)


_SHAPES = {
    "slug": _word,
    "address": _word,
    "word": _word,
    "words": _words,
    "date": _date,
    "text": _text,
    "texts": _texts,
    "decision": _decision,
    "relations": _relations,
    "targets": _targets,
    "sources": _sources,
}
