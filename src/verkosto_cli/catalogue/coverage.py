"""Which fields of each entry are filled, and in which languages."""

from __future__ import annotations

from ..registry import FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from . import Catalogue

_SPOKEN = ("text", "texts")


def find_coverage(catalogue: Catalogue) -> Iterator[dict[str, Any]]:
    """Yield for each entry its id, and per field its languages, or True where it has none."""
    for number in range(len(catalogue)):
        entry = catalogue.record(number)
        filled: dict[str, Any] = {"id": entry["id"]}
        for field in FIELDS[1:]:
            value: Any = entry.get(field.name)
            if value:
                filled[field.name] = list(value) if field.shape.name in _SPOKEN else True
        yield filled
