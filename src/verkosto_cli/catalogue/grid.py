"""Entries by themes: a column for each theme, a sign where an entry has it."""

from __future__ import annotations

from ..registry import LANGUAGES, TEXT, WORD, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from . import Catalogue

_NAMES = (
    Field("id", WORD, ("Tunnus", "Id", "Id")),
    Field("name", TEXT, ("Nimi", "Namn", "Name")),
)
MARK = "x"


class Row(dict[str, "Any"]):
    """An entry's `id` and `name`, and a sign under the id of each of its themes."""

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def grid_fields(catalogue: Catalogue) -> list[Field]:
    """Return the columns: id, name, then the themes in the registry's order."""
    labels = catalogue.labels["themes"]
    return [*_NAMES, *(Field(id_, WORD, _labels(text)) for id_, text in labels.items())]


def _labels(text: Mapping[str, Any]) -> tuple[str, str, str]:
    fi, sv, en = (text.get(code) or next(iter(text.values())) for code in LANGUAGES)
    return fi, sv, en


def grid(catalogue: Catalogue, numbers: Iterable[int]) -> list[Row]:
    """Return a row for each of the entries."""
    rows = []
    for number in numbers:
        record = catalogue.record(number)
        themes: Any = record.get("themes") or ()
        names = {"id": record.get("id"), "name": record.get("name")}
        rows.append(Row({**names, **dict.fromkeys(themes, MARK)}))
    return rows
