"""The endings of paradigms as they lie in an index: paradigms share how endings go on."""

from __future__ import annotations

from array import array
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from ..store.encode import encode_strings
from .index import LONGEST_BEGINNING
from .text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..store import Buffer


def encode_endings(paradigms: Iterable[Sequence[str]]) -> dict[str, Buffer]:
    """Return the sections of the endings of each paradigm, which come by plain letters."""
    beginnings: dict[str, int] = {}
    rests: dict[str, int] = {}
    lists: list[list[int]] = []
    for endings in paradigms:
        groups: dict[str, list[str]] = {}
        for ending in endings:
            groups.setdefault(ending[:LONGEST_BEGINNING], []).append(ending[LONGEST_BEGINNING:])
        lists.append(
            [
                beginnings.setdefault(beginning, len(beginnings)) << 16
                | rests.setdefault(f" {' '.join(group)} ", len(rests))
                for beginning, group in groups.items()
            ]
        )
    if max(len(beginnings), len(rests)) > 1 << 16:
        raise ValueError("an index has no room for so many different endings")
    both = [" ".join(beginnings), " ".join(map(plain, beginnings))]
    return {
        **rows("endings", lists),
        "beginnings": "\n".join(both).encode(),
        **encode_strings("rests", rests),
    }


def rows(name: str, lists: Sequence[Sequence[int]]) -> dict[str, Buffer]:
    """Return two sections, `<name>` with all numbers and `<name>#` with where each list ends."""
    numbers = array("I", chain.from_iterable(lists))
    ends = array("I", accumulate(map(len, lists), initial=0))
    return {name: numbers.tobytes(), f"{name}#": ends.tobytes()}
