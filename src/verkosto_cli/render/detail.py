"""One entry in detail, to be read: what it is, its facts, its description, where it is from."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from rich.text import Text

from ..registry import BY_NAME
from .dates import spoken_date
from .lines import cell, clean, field_text, joined, label
from .styles import link, named
from .width import GAP, NARROW, READABLE, ByWidth, Columns, indented, paragraph, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from rich.console import RenderableType

    from ..registry import Field
    from . import Item, Listing

    Fact = tuple[str, Text]

_KINDS = ("kind", "scope", "themes")
_HEAD = ("name", *_KINDS, "summary", "description", "id")
# Common nouns begin with a small letter in these languages; in German they do not.
_BEGIN_SMALL = ("fi", "sv", "en")
_RELATED = ("part_of", "parts", "related")
# What is a fact is in the registry's order, but for these.
_FIRST = ("targets", "decision")
_LAST = ("aliases", "keywords", "sources", "reviewed")


def details(listing: Listing) -> Iterator[RenderableType]:
    """Yield each entry in detail."""
    for number, item in enumerate(listing.items):
        if number:
            yield ""
        yield ByWidth(partial(_detail, listing, item))


def _detail(listing: Listing, item: Item, width: int) -> Iterator[RenderableType]:
    texts = {field.name: cell(listing, item, field) for field in listing.fields}
    yield named(Text(texts["name"]), texts["id"])
    texts["kind"] = _kinds(listing, item)
    yield paragraph(Text(" ".join(f"{texts[name]}." for name in _KINDS if texts[name])), width)
    yield ""
    yield paragraph(Text(texts["summary"]), width)
    fields = {field.name: field for field in listing.fields if field.name not in _HEAD}
    first = [*_FIRST, *(name for name in fields if name not in (*_FIRST, *_LAST))]
    facts, sources = (_facts(listing, item, fields, names) for names in (first, _LAST))
    label_width = widest(label for label, _ in (*facts, *sources))
    yield from _laid_out(facts, label_width, width)
    for text in _paragraphs(listing, item):
        yield ""
        yield paragraph(text, width)
    yield from _laid_out(sources, label_width, width)


def _kinds(listing: Listing, item: Item) -> str:
    """Return the kinds as a sentence begins: `Network, commitment`."""
    first, *rest = [clean(label(listing, BY_NAME["kind"], id_)) for id_ in item.get("kind")]
    if listing.language in _BEGIN_SMALL:
        rest = [word[:1].lower() + word[1:] if word[1:2].islower() else word for word in rest]
    return joined([first, *rest])


def _paragraphs(listing: Listing, item: Item) -> list[Text]:
    description = listing.pick(item.get("description") or {})
    return [Text(clean(text)) for text in description.split("\n\n")] if description else []


def _facts(
    listing: Listing, item: Item, fields: Mapping[str, Field], names: Iterable[str]
) -> list[Fact]:
    return [
        (fields[name].label(listing.language), value)
        for name in names
        if name in fields
        for value in _values(listing, item, fields[name])
    ]


def _values(listing: Listing, item: Item, field: Field) -> Iterator[Text]:
    """Yield a field's value, a text for each row of it."""
    value: Any = item.get(field.name)
    row_text = _row_text(field)
    if not value:
        return
    if row_text:
        yield from (row_text(listing, row) for row in value)
    elif field.shape.name == "address":
        yield link(clean(value))
    elif field.shape.is_list:
        yield from (Text(clean(field_text(listing, field, [row]))) for row in value)
    else:
        yield Text(cell(listing, item, field))


def _row_text(field: Field) -> Callable[[Listing, Any], Text] | None:
    """Return what shows a row of a field, where that is more than a line of text."""
    if field.name in _RELATED:
        return _relation
    return {"sources": _source, "targets": _target}.get(field.shape.name)


def _relation(listing: Listing, row: Any) -> Text:
    if isinstance(row, dict) and "id" not in row:
        return Text(clean(listing.pick(row["name"])))
    id_ = row["id"] if isinstance(row, dict) else row
    return Text(f"{clean(listing.pick(listing.name_of(id_)))} ({id_})")


def _source(listing: Listing, row: Mapping[str, str]) -> Text:  # noqa: ARG001
    title, address = clean(row["title"]), clean(row.get("address", ""))
    return Text(f"{title}: ").append_text(link(address)) if address else Text(title)


def _target(listing: Listing, row: Mapping[str, Any]) -> Text:
    """Return a target, the amount first: `80 % (2007–2030): what`."""
    years = "–".join(
        spoken_date(row[key], listing.language) for key in ("from", "by") if row.get(key)
    )
    amount = " ".join(filter(None, (row.get("amount"), years and f"({years})")))
    what = listing.pick(row["what"])
    return Text(clean(f"{amount}: {what}" if amount else what))


def _laid_out(facts: list[Fact], label_width: int, width: int) -> Iterator[RenderableType]:
    """Yield facts behind their labels, or below them on a narrow terminal."""
    if not facts:
        return
    yield ""
    groups = [
        (label, [value for _, value in rows]) for label, rows in groupby(facts, lambda row: row[0])
    ]
    if width < NARROW:
        for label, values in groups:
            yield Text(label)
            yield from (indented(value, width) for value in values)
        return
    room = min(READABLE, width - label_width - GAP)
    rows = [
        (Text(label if not number else ""), value)
        for label, values in groups
        for number, value in enumerate(values)
    ]
    yield Columns([label_width, room], rows)
