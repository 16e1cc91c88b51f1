"""What each name of a shape means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import messages as say
from .leaves import Address, Code, Date, Email, Slug, Word, is_slug
from .shapes import MOST_MENDED, Either, Listed, Spoken, Table

if TYPE_CHECKING:
    from . import Shape
    from .leaves import Schema
    from .reading import Path, Reader


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
        mended = [self._mend_one(item, own) for item in items[:MOST_MENDED]]
        return None if None in mended or len(items) > len(mended) else mended

    def _mend_one(self, item: Any, own: str) -> Any:
        is_id = isinstance(item, str) and is_slug(item.strip())
        return item if is_id else _TEXT.mend(item, own)

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "array", "items": {"anyOf": [Slug().schema(), _TEXT.schema()]}}


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
