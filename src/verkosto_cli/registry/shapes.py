"""The shapes that are put together of others: lists, tables, values by language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from . import messages as say
from .leaves import Word, is_language, language_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .leaves import Schema
    from .reading import Path, Reader

MOST_MENDED = 50
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
        mended = [self.item.mend(item, own) for item in items[:MOST_MENDED]]
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
