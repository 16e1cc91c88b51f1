"""The texts of a record that are searched, found by walking the shapes of its fields."""

from __future__ import annotations

from . import FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..store import Record, Value
    from . import Field, Shape

    Fields = Record | Mapping[str, Value]
    Labels = Mapping[str, Mapping[str, Mapping[str, Value]]]

_UNSEARCHED = ("address", "e-mail")
_WITHOUT_LANGUAGE = ("slug", "date")
_NUMBERED = [(number, field) for number, field in enumerate(FIELDS) if field.weight]


def searched_texts(record: Fields, own: str, labels: Labels) -> Iterator[tuple[int, str, str, str]]:
    """Yield (field's number, language, path, text) of all that is searched in a record.

    Words without a language are in the `own` one; ids and dates are in none. For ids of a
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
        yield from _label_texts(value, labels[field.vocabulary], field.name)
    else:
        yield from _shape_texts(field.shape, value, own, field.name)


def _label_texts(
    value: Any, labels: Mapping[str, Mapping[str, Value]], path: str
) -> Iterator[tuple[str, str, str]]:
    for position, id_ in enumerate([value] if isinstance(value, str) else value):
        yield from _spoken(labels[id_], "", f"{path}[{position}]")


def _shape_texts(shape: Shape, value: Any, own: str, path: str) -> Iterator[tuple[str, str, str]]:
    if shape.is_list:
        for position, row in enumerate(value):
            yield from _part_texts(shape, row, own, f"{path}[{position}]")
    elif shape.parts:
        yield from _part_texts(shape, value, own, path)
    elif shape.name == "relations":
        for position, row in enumerate(value):
            yield from _spoken(row.get("name", {}), own, f"{path}[{position}].name")
    elif shape.name not in _UNSEARCHED:
        yield from _spoken(value, "" if shape.name in _WITHOUT_LANGUAGE else own, path)


def _part_texts(shape: Shape, row: Any, own: str, path: str) -> Iterator[tuple[str, str, str]]:
    for name, part in shape.parts.items():
        if name in row:
            yield from _shape_texts(part, row[name], own, f"{path}.{name}")


def _spoken(value: Any, language: str, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of a string, of a list, or of either by language."""
    if isinstance(value, str):
        yield language, path, value
    elif isinstance(value, dict):
        for spoken, item in value.items():
            yield from _spoken(item, spoken, f"{path}.{spoken}")
    else:
        for position, item in enumerate(value):
            yield from _spoken(item, language, f"{path}[{position}]")
