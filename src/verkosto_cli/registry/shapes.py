"""The shapes that are put together: lists, tables, values by language; and what each name means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from . import messages as say
from .leaves import Address, Code, Date, Email, Slug, Word, is_language, is_slug, language_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import Shape
    from .leaves import Schema
    from .reading import Path, Reader

_MOST_MENDED = 50
_LONGEST_LIST = 5000


class Listed:
    """A list of values of one shape."""

    rule = say.LIST_ONE

    def __init__(self, item: Any, about: str, example: str) -> None:
        self.item = item
        self.about = about
        self.example = example

    def read(self, reader: Reader, value: Any, path: Path) -> list[Any]:
        """Return the values; where all are wrong in the same manner, that is one finding."""
        if not isinstance(value, list):
            reader.wrong(path, say.NOT_LIST, value, self)
            return []
        if value and isinstance(self.item, Table) and not any(isinstance(v, dict) for v in value):
            reader.wrong(path, self.item.message, value, self)
            return []
        return [self.item.read(reader, item, (*path, n)) for n, item in enumerate(value)]

    def mend(self, value: Any, own: str) -> Any:
        """Make a list of a single value, and of a string with commas."""
        if isinstance(value, str) and isinstance(self.item, Word):
            value = [
                part.strip() for part in re.split("[,;]", value[:_LONGEST_LIST]) if part.strip()
            ]
        items = value if isinstance(value, list) else [value]
        mended = [self.item.mend(item, own) for item in items[:_MOST_MENDED]]
        return None if None in mended or len(items) > len(mended) else mended

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "array", "items": self.item.schema()}


class Spoken:
    """A value by language; where `needs_own`, the registry's own language is among them."""

    rule = say.NOT_BY_LANGUAGE

    def __init__(self, item: Any, about: str, example: str, *, needs_own: bool) -> None:
        self.item = item
        self.about = about
        self.example = example
        self.needs_own = needs_own

    def read(self, reader: Reader, value: Any, path: Path) -> dict[str, Any]:
        """Return the values by language, in the file's order."""
        if not isinstance(value, dict):
            reader.wrong(path, say.NOT_BY_LANGUAGE, value, self)
            return {}
        own = reader.language
        if self.needs_own and own and own not in value:
            example = f'{own} = "…"'
            reader.note(path, say.MISSING_OWN_LANGUAGE, say.ADD, language=own, example=example)
        for language in value:
            if not is_language(language):
                mended = language_code(language)
                cure = say.DID_YOU_MEAN if mended else say.LANGUAGE_RULE
                reader.note((*path, language), say.NOT_LANGUAGE, cure, is_key=True, example=mended)
        return {key: self.item.read(reader, item, (*path, key)) for key, item in value.items()}

    def mend(self, value: Any, own: str) -> Any:
        """Take a value to be in the registry's own language."""
        if isinstance(value, dict):
            return value
        mended = self.item.mend(value, own)
        return None if mended is None else {own: mended}

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        shape: Schema = {"type": "object", "propertyNames": {"pattern": "^[a-z]{2,3}$"}}
        shape |= {"additionalProperties": self.item.schema()}
        return shape | ({"minProperties": 1} if self.needs_own else {})


class Either:
    """A value of one of two shapes: the second where it is a table, else the first."""

    rule = say.LIST_ONE

    def __init__(self, plain: Any, table: Any, about: str, example: str) -> None:
        self.plain = plain
        self.table = table
        self.about = about
        self.example = example

    def read(self, reader: Reader, value: Any, path: Path) -> Any:
        """Return the value as its shape reads it."""
        return self._shape(value).read(reader, value, path)

    def mend(self, value: Any, own: str) -> Any:
        """Return what its shape takes for meant."""
        return self._shape(value).mend(value, own)

    def _shape(self, value: Any) -> Any:
        return self.table if isinstance(value, dict) else self.plain

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"anyOf": [self.plain.schema(), self.table.schema()]}


class Ids:
    """An id, or a list of ids."""

    about = "an id, or a list of ids"
    example = '"seutu"` or `["seutu", "maailma"]'
    rule = say.STRING_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> Any:
        """Return the id, or the ids."""
        shape: Any = _WORDS if isinstance(value, list) else Word()
        return shape.read(reader, value, path)

    def mend(self, value: Any, own: str) -> Any:
        """Return what was perhaps meant."""
        return Word().mend(value, own)

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"anyOf": [Word().schema(), {**_WORDS.schema(), "minItems": 1}]}


class Relations:
    """Ids of entries, and names by language of what is outside."""

    about = "a list of ids of entries, and of texts that name something outside"
    example = '["hinku", { fi = "Itämeri-työ" }]'
    rule = say.LIST_ONE

    def read(self, reader: Reader, value: Any, path: Path) -> list[Any]:
        """Return each as a table that has an `id` or a `name`."""
        if not isinstance(value, list):
            reader.wrong(path, say.NOT_LIST, value, self)
            return []
        return [self._read_one(reader, item, (*path, n)) for n, item in enumerate(value)]

    def _read_one(self, reader: Reader, item: Any, path: Path) -> dict[str, Any]:
        if isinstance(item, str) and (not item.strip() or is_slug(item.strip())):
            return {"id": Word().read(reader, item, path)}
        return {"name": _TEXT.read(reader, item, path)}

    def mend(self, value: Any, own: str) -> Any:
        """Take what is no id for a name."""
        items = value if isinstance(value, list) else [value]
        mended = [self._mend_one(item, own) for item in items[:_MOST_MENDED]]
        return None if None in mended or len(items) > len(mended) else mended

    def _mend_one(self, item: Any, own: str) -> Any:
        is_id = isinstance(item, str) and is_slug(item.strip())
        return item if is_id else _TEXT.mend(item, own)

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "array", "items": {"anyOf": [Slug().schema(), _TEXT.schema()]}}


class Table:
    """A table whose keys have shapes of their own."""

    rule = say.TABLE_RULE
    message = say.NOT_TABLE

    def __init__(self, parts: Mapping[str, Any], required: tuple[str, ...]) -> None:
        self.parts = parts
        self.required = required
        needed = [f"`{key}` ({parts[key].about})" for key in required]
        others = [f"`{key}` ({parts[key].about})" for key in parts if key not in required]
        self.about = f"a table: {' and '.join(needed)}" if needed else "a table of at least one of "
        if others:
            self.about += f"{'; may have ' if needed else ''}{', '.join(others)}"
        pairs = [f"{key} = {part.example.partition('`')[0]}" for key, part in parts.items()]
        self.example = f"{{ {', '.join(pairs)} }}"

    def read(self, reader: Reader, value: Any, path: Path) -> dict[str, Any]:
        """Return the parts that are there, in the order of the shape."""
        table = reader.table(value, path, self.parts, self.required)
        if table is None:
            reader.wrong(path, say.NOT_TABLE, value, self)
            return {}
        if not table and not self.required:
            reader.note(path, say.EMPTY_LIST, say.CHOOSE_KEY, choices=", ".join(self.parts))
        read = {
            key: part.read(reader, table[key], (*path, key))
            for key, part in self.parts.items()
            if key in table
        }
        return {key: item for key, item in read.items() if item}

    def mend(self, value: Any, own: str) -> Any:
        """Take a value for the first part that is needed."""
        if isinstance(value, dict):
            return value
        first = (self.required or tuple(self.parts))[0]
        mended = self.parts[first].mend(value, own)
        return None if mended is None else {first: mended}

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {
            "type": "object",
            "properties": {key: part.schema() for key, part in self.parts.items()},
            "required": list(self.required),
            "additionalProperties": False,
            **({} if self.required else {"minProperties": 1}),
        }


_TEXT = Spoken(Word(), "a string by language", '{ fi = "Meri", sv = "Hav" }', needs_own=True)
_WORDS = Listed(Word(), "a list of strings", '["Pori", "Eura"]')
_TEXTS = Spoken(
    _WORDS,
    "a list of strings by language",
    '{ fi = ["meri"], en = ["sea", "water"] }',
    needs_own=False,
)
_LEAVES: dict[str, Any] = {
    "slug": Slug(),
    "word": Word(),
    "words": _WORDS,
    "ids": Ids(),
    "date": Date(),
    "address": Address(),
    "e-mail": Email(),
    "language": Code(),
    "text": _TEXT,
    "texts": _TEXTS,
    "names": Either(
        _WORDS,
        _TEXTS,
        "a list of strings, or one by language",
        '["Pori"]` or `{ fi = ["Rauma"], sv = ["Raumo"] }',
    ),
    "relations": Relations(),
}


def meaning(shape: Shape) -> Any:
    """Return what a shape means, put together as the shape is."""
    if not shape.parts:
        return _LEAVES[shape.name]
    table = Table({key: meaning(part) for key, part in shape.parts.items()}, shape.required)
    if not shape.is_list:
        return table
    return Listed(
        table, table.about.replace("a table", "a list of tables", 1), f"[{table.example}]"
    )
