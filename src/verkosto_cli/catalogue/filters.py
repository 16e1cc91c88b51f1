"""Conditions on entries beside the ids that they have."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from . import Filter


def joined_since(date: str) -> Filter:
    """Return whether an entry was joined on this date (ISO 8601) or later.

    A year or a month is compared as far as both dates are known: 2016 is not before 2016-05.
    """

    def test(record: Any) -> bool:
        joined: str = record.get("joined") or ""
        return joined != "" and joined[: len(date)] >= date[: len(joined)]

    return test


def joined_until(date: str) -> Filter:
    """Return whether an entry was joined on this date (ISO 8601) or earlier, compared likewise."""

    def test(record: Any) -> bool:
        joined: str = record.get("joined") or ""
        return joined != "" and joined[: len(date)] <= date[: len(joined)]

    return test


def has_member(names: Iterable[str]) -> Filter:
    """Return whether one of these municipalities is among an entry's members, in any language."""
    from ..search.text import lookup_key

    wanted = {lookup_key(name.strip()) for name in names}

    def test(record: Any) -> bool:
        return any(lookup_key(member) in wanted for member in _members(record))

    return test


def _members(record: Any) -> Iterator[str]:
    members = record.get("members") or ()
    for names in members.values() if isinstance(members, dict) else (members,):
        yield from names


def misses(fields: Sequence[str]) -> Filter:
    """Return whether one of an entry's fields is empty."""
    return lambda record: not all(record.get(field) for field in fields)
