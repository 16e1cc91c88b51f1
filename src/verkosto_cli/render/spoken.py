"""To be listened to: how many there are, then lines of a label and a value, in reading order."""

from __future__ import annotations

from ..messages import count
from ..registry import BY_NAME
from . import messages
from .dates import spoken_date
from .lines import clean, field_text, joined, label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from ..registry import Field
    from . import Item, Layout, Listing

_TEXTS = ("name", "summary", "description")
_FIRST = ("id", "kind", "scope", "themes")
# What an entry is found by, and where it is from, would take a third of the time to listen to it.
_UNSPOKEN = ("aliases", "keywords", "sources")


def render_spoken(listing: Listing) -> Iterator[str]:
    """Yield lines that a screen reader reads well."""
    for line in _LAYOUTS.get(listing.layout, _rows)(listing):
        yield f"{line}\n"


def _rows(listing: Listing) -> Iterator[str]:
    """Yield the items' names, with the id where a name leads to several; or the chosen fields."""
    items = list(listing.items)
    yield _how_many(listing, items)
    if listing.chosen:
        for item in items:
            yield from _facts(listing, item, listing.fields)
        return
    names = [_name(listing, item) for item in items]
    for item, name in zip(items, names, strict=True):
        yield name if names.count(name) == 1 else f"{name}, {item.get('id')}"


def _how_many(listing: Listing, items: Sequence[Item]) -> str:
    return listing.heading or count(*messages.ENTRIES, len(items))


def _name(listing: Listing, item: Item) -> str:
    return clean(listing.pick(item.get("name")))


def _facts(listing: Listing, item: Item, fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        value = item.get(field.name)
        text = clean(_text(listing, field, value)) if value is not None else ""
        if text:
            yield f"{field.label(listing.language)}: {text}"


def _text(listing: Listing, field: Field, value: Any) -> str:
    """Return a field's value as it is said: names in place of ids, titles without addresses."""
    shape = field.shape.name
    if shape == "relations" or field.name in ("related", "parts"):
        return ", ".join([_relation(listing, row) for row in value])
    if shape == "sources":
        return joined([row["title"] for row in value])
    if shape == "targets":
        return "; ".join([_target(listing, row) for row in value])
    if shape == "address":
        return str(value).rpartition("://")[2].rstrip("/")
    return field_text(listing, field, value)


def _relation(listing: Listing, row: Any) -> str:
    id_ = row.get("id") if isinstance(row, dict) else row
    return str(listing.pick(listing.name_of(id_) if id_ else row["name"]))


def _target(listing: Listing, row: Mapping[str, Any]) -> str:
    dates = [spoken_date(row[key], listing.language) for key in ("from", "by") if row.get(key)]
    facts = [row.get("amount", ""), "–".join(dates)]
    return f"{listing.pick(row['what'])}: {', '.join(filter(None, facts))}".removesuffix(": ")


def _details(listing: Listing) -> Iterator[str]:
    """Yield what is known of each entry, texts as paragraphs."""
    items = list(listing.items)
    if len(items) > 1:
        yield _how_many(listing, items)
    fields = {field.name: field for field in listing.fields}
    rest = [name for name in fields if name not in (*_FIRST, *_TEXTS, *_UNSPOKEN)]
    for item in items:
        yield _name(listing, item)
        yield from _facts(listing, item, [fields[name] for name in _FIRST])
        for name in ("summary", "description"):
            texts = item.get(name)
            yield from map(clean, str(listing.pick(texts)).split("\n\n") if texts else ())
        yield from _facts(listing, item, [fields[name] for name in rest])


def _hits(listing: Listing) -> Iterator[str]:
    """Yield the hits with numbers, each with the sentence that has the match."""
    total, query = listing.extra["total"], clean(listing.extra["query"])
    yield count(*messages.HITS, total, query=query)
    explained = [field for field in listing.fields if field.name == "explanation"]
    for number, item in enumerate(listing.items, 1):
        yield f"{number}. {_name(listing, item)}"
        snippet, field = item.get("snippet"), item.get("field")
        if snippet and field != "name":
            yield f"{BY_NAME[field].label(listing.language)}: {clean(snippet)}"
        yield from _facts(listing, item, explained)


def _counts(listing: Listing) -> Iterator[str]:
    yield listing.heading
    for item in listing.items:
        yield f"{clean(listing.pick(item.get('label')))}: {item.get('count')}"


def _timeline(listing: Listing) -> Iterator[str]:
    fields = {field.name: field for field in listing.fields}
    items = list(listing.items)
    yield count(*messages.EVENTS, len(items))
    for item in items:
        event = label(listing, fields["event"], item.get("event"))
        detail = item.get("detail")
        words = [event, _name(listing, item), *([clean(listing.pick(detail))] if detail else [])]
        yield f"{spoken_date(item.get('date'), listing.language)}: {', '.join(words)}"
    undated = listing.extra["undated"]
    if undated:
        names = ", ".join([clean(listing.pick(listing.name_of(id_))) for id_ in undated])
        yield count(*messages.UNDATED, len(undated), names=names)


def _related(listing: Listing) -> Iterator[str]:
    fields = {field.name: field for field in listing.fields}
    items = list(listing.items)
    yield clean(listing.pick(listing.name_of(listing.extra["entry"])))
    yield _how_many(listing, items)
    for item in items:
        name, themes = _name(listing, item), item.get("themes")
        if item.get("relation") != "themes":
            yield f"{label(listing, fields['relation'], item.get('relation'))}: {name}"
            continue
        heading = count(*messages.SHARED_THEMES, len(themes))
        yield f"{heading}: {name}, {clean(field_text(listing, fields['themes'], themes))}"


def _grid(listing: Listing) -> Iterator[str]:
    items = list(listing.items)
    yield _how_many(listing, items)
    themes = [field for field in listing.fields if field.name not in ("id", "name")]
    for item in items:
        own = [clean(field.label(listing.language)) for field in themes if item.get(field.name)]
        yield f"{_name(listing, item)}: {joined(own)}"


_LAYOUTS: dict[Layout, Callable[[Listing], Iterator[str]]] = {
    "details": _details,
    "hits": _hits,
    "counts": _counts,
    "timeline": _timeline,
    "related": _related,
    "grid": _grid,
}
