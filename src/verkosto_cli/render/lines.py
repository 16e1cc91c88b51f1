"""A field's value as one line of text, and the formats that are made of such: a line an item."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from ..registry import Field, Shape
    from . import Item, Listing


def clean(text: str) -> str:
    """Return the text on one line, without control, escape and direction characters."""
    if text.isprintable():
        return text
    signs = (sign for sign in text if sign.isprintable() or sign.isspace() or sign == "\u00ad")
    return " ".join("".join(signs).split())


def cell(listing: Listing, item: Item, field: Field) -> str:
    """Return a field of an item as one line; ids of a vocabulary may be labels."""
    value = item.get(field.name)
    return "" if value is None else clean(field_text(listing, field, value))


def field_text(listing: Listing, field: Field, value: Any) -> str:
    """Return a field's value as text."""
    return _SHAPES[field.shape.name](listing, field, value)


def _word(listing: Listing, field: Field, value: Any) -> str:
    return label(listing, field, value) if field.vocabulary else str(value)


def label(listing: Listing, field: Field, id_: str) -> str:
    """Return the label of an id where labels are wanted, else the id."""
    if not listing.labelled:
        return id_
    labels = listing.labels[field.vocabulary].get(id_)
    return listing.pick(labels) if labels else id_


def _ids(listing: Listing, field: Field, value: str | Sequence[str]) -> str:
    return _words(listing, field, [value] if isinstance(value, str) else value)


def _names(listing: Listing, field: Field, value: Any) -> str:
    return ", ".join(listing.pick(value) if isinstance(value, dict) else value)


def _words(listing: Listing, field: Field, value: Sequence[str]) -> str:
    return joined([_word(listing, field, word) for word in value])


def joined(words: Sequence[str]) -> str:
    """Return words in a row, parted so that a comma in one of them is no end of it."""
    return ("; " if any("," in word for word in words) else ", ").join(words)


def _date(listing: Listing, field: Field, value: str) -> str:
    if not listing.speaks:
        return value
    from .dates import spoken_date

    return spoken_date(value, listing.language)


def _text(listing: Listing, field: Field, value: Mapping[str, str]) -> str:
    return str(listing.pick(value))


def _texts(listing: Listing, field: Field, value: Mapping[str, Sequence[str]]) -> str:
    return ", ".join(listing.pick(value))


def _parts(listing: Listing, field: Field, value: Mapping[str, Any]) -> str:
    return _table(listing, field.shape, field, value)


def _table(listing: Listing, shape: Shape, field: Field, value: Mapping[str, Any]) -> str:
    """Return the parts of a table that are there, one behind the other."""
    parts = [(part, value[key]) for key, part in shape.parts.items() if key in value]
    return ", ".join(_SHAPES[part.name](listing, field, item) for part, item in parts)


def _history(listing: Listing, field: Field, value: Sequence[Mapping[str, Any]]) -> str:
    return "; ".join(_table(listing, field.shape, field, row) for row in value)


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
    "ids": _ids,
    "names": _names,
    "e-mail": _word,
    "date": _date,
    "text": _text,
    "texts": _texts,
    "decision": _parts,
    "contact": _parts,
    "fee": _parts,
    "history": _history,
    "relations": _relations,
    "targets": _targets,
    "sources": _sources,
}


def render_plain(listing: Listing) -> Iterator[str]:
    """Yield a line per item; `show` without chosen fields yields `name<TAB>value` lines."""
    end = "\0" if listing.null else "\n"
    if listing.layout == "details":
        yield from _details(listing, end)
        return
    for item in listing.items:
        yield "\t".join(_filled(listing, item)) + end


def _filled(listing: Listing, item: Item) -> list[str]:
    """Return an item's cells, with what was asked for in place of an empty one."""
    cells = _cells(listing, item)
    return [text or clean(listing.empty) for text in cells] if listing.empty else cells


def _cells(listing: Listing, item: Item) -> list[str]:
    return [cell(listing, item, field) for field in listing.fields]


def _details(listing: Listing, end: str) -> Iterator[str]:
    for number, item in enumerate(listing.items):
        if number:
            yield end
        for field, text in zip(listing.fields, _cells(listing, item), strict=True):
            if text:
                yield f"{field.name}\t{text}{end}"


def render_tsv(listing: Listing) -> Iterator[str]:
    """Yield a header, then a line per item; tabs and line ends in a text are spaces."""
    yield "\t".join([field.name for field in listing.fields]) + "\n"
    for item in listing.items:
        yield "\t".join(_filled(listing, item)) + "\n"


def render_csv(listing: Listing) -> Iterator[str]:
    """Yield a header, then a line per item, quoted as RFC 4180 says, with plain newlines."""
    yield _csv_line(field.name for field in listing.fields)
    for item in listing.items:
        yield _csv_line(_cells(listing, item))


def _csv_line(cells: Iterable[str]) -> str:
    line = ",".join([_quoted(text) for text in cells])
    return (line or '""') + "\n"


def _quoted(text: str) -> str:
    if '"' in text or "," in text or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def render_ids(listing: Listing) -> Iterator[str]:
    """Yield each item's id and a line end; an item without one is left out."""
    end = "\0" if listing.null else "\n"
    for item in listing.items:
        id_ = item.get("id")
        if id_:
            yield id_ + end
