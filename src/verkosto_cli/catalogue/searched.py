"""The texts of a record that search reads and marks, field by field."""

from __future__ import annotations

from ..registry.fields import FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..registry.fields import Field
    from ..store.values import Record, Value

    Fields = Record | Mapping[str, Value]
    Labels = Mapping[str, Mapping[str, Mapping[str, Value]]]

# Keys of values that name no language.
_KEYS = ("by", "date", "what", "amount", "from", "name")
_UNSEARCHED = ("id", "address")
_NUMBERED = [(number, field) for number, field in enumerate(FIELDS) if field.weight]


def searched_texts(record: Fields, own: str, labels: Labels) -> Iterator[tuple[int, str, str, str]]:
    """Yield (field's number, language, path, text) of all that is searched in a record.

    Words without a language are in the registry's `own` one; an id is in none. For ids of a
    vocabulary the texts are their labels. A path reads as in jq: `aliases.fi[0]`.
    """
    for number, field in _NUMBERED:
        for found in field_texts(record, field, own, labels):
            yield (number, *found)


def field_texts(
    record: Fields, field: Field, own: str, labels: Labels
) -> Iterator[tuple[str, str, str]]:
    """Yield (language, path, text) of all texts of one field."""
    value = record.get(field.name)
    if value is None:
        return
    if field.vocabulary:
        known = labels[field.vocabulary]
        value = [dict(known[str(id_)]) for id_ in ([value] if isinstance(value, str) else value)]
    yield from _texts(value, "" if field.shape == "slug" else own, field.name)


def _texts(value: Value, language: str, path: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, str):
        yield language, path, value
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _texts(item, language, f"{path}[{place}]")
    else:
        for key, item in value.items():
            if key not in _UNSEARCHED:
                spoken = key if isinstance(item, (str, list)) and key not in _KEYS else language
                yield from _texts(item, spoken, f"{path}.{key}")
