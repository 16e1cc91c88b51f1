"""The texts of a record that search reads and marks, field by field."""

from __future__ import annotations

from ..registry.fields import FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..store.values import Record, Value

# Keys of values that name no language.
_KEYS = ("by", "date", "what", "amount", "from", "name")
_UNSEARCHED = ("id", "address")
_NUMBERED = [(number, field) for number, field in enumerate(FIELDS) if field.weight]


def searched_texts(
    record: Record | Mapping[str, Value], own: str
) -> Iterator[tuple[int, str, str, str]]:
    """Yield (field's number, language, path, text) of all that is searched.

    Words without a language are in the registry's `own` one; an id is in none. A path reads
    as in jq: `aliases.fi[0]`.
    """
    for number, field in _NUMBERED:
        if field.name in record:
            language = "" if field.name == "id" else own
            for found in field_texts(record[field.name], language, field.name):
                yield (number, *found)


def field_texts(value: Value, language: str, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield (language, path, text) of all texts in a field's value."""
    if isinstance(value, str):
        yield language, path, value
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from field_texts(item, language, f"{path}[{place}]")
    else:
        for key, item in value.items():
            if key not in _UNSEARCHED:
                spoken = key if isinstance(item, (str, list)) and key not in _KEYS else language
                yield from field_texts(item, spoken, f"{path}.{key}")
