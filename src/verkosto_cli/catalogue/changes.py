"""What differs between two registries, by entry and field."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, Protocol

    class Entries(Protocol):
        """A catalogue."""

        def __len__(self) -> int:
            """Return how many entries there are."""

        def record(self, number: int) -> Any:
            """Return an entry."""


def find_changes(old: Entries, new: Entries) -> Iterator[dict[str, Any]]:
    """Yield what was removed, changed and added: `change`, `id`, `name`, `field`, `old`, `new`."""
    before, after = _by_id(old), _by_id(new)
    for id_, entry in before.items():
        if id_ not in after:
            yield {"change": "removed", "id": id_, "name": entry["name"]}
    for id_, entry in after.items():
        if id_ in before:
            yield from _fields(id_, before[id_], entry)
        else:
            yield {"change": "added", "id": id_, "name": entry["name"]}


def _by_id(entries: Entries) -> dict[str, dict[str, Any]]:
    records = (entries.record(number) for number in range(len(entries)))
    return {
        record["id"]: {name: record.get(name) for name in record.as_dict()} for record in records
    }


def _fields(id_: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for field, before, after in _pairs(old, new):
        if isinstance(before, dict) and isinstance(after, dict):
            rows = [(f"{field}.{key}", *values) for key, *values in _pairs(before, after)]
        else:
            rows = [(field, before, after)]
        for name, was, is_ in rows:
            change = {"change": "changed", "id": id_, "name": new["name"], "field": name}
            yield {**change, "old": was, "new": is_}


def _pairs(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yield each key whose values differ, with both."""
    for key in dict.fromkeys((*old, *new)):
        if old.get(key) != new.get(key):
            yield key, old.get(key), new.get(key)
