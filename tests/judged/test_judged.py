"""Judged queries reach the floors of their categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from judgements import ALL, BARS, HERE, ORDER, asked_of, read_floors
from measures import MEASURES, below, mean, ndcg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from judgements import Scored

FLOORS = read_floors()


def misses(scored: Sequence[Scored]) -> str:
    """Return the queries that are not answered wholly right, one a line."""
    wrong = [row for row in scored if min(row.means.values()) < 1]
    return "\n".join(f"{row.judged.query}: {row.means}" for row in wrong)


@pytest.mark.parametrize(("file", "category"), FLOORS)
def test_category_reaches_its_floor(
    scored: Callable[[str], Mapping[str, list[Scored]]], file: str, category: str
) -> None:
    """The mean of each measure over a category's queries is at its floor or above."""
    own = scored(file)[category]
    means = mean(row.means for row in own)
    assert below(means, FLOORS[file, category]) == {}, misses(own)


def test_every_category_has_a_floor() -> None:
    """No judged query is in a category that the table of floors lacks."""
    pairs = {(file, category) for file in ORDER for _, category, _ in asked_of(file)}
    assert pairs | {(file, ALL) for file in ORDER} == FLOORS.keys()


def test_every_file_is_asked() -> None:
    """No file of judged queries is left out, and each has a bar."""
    assert {file.stem for file in HERE.glob("*.tsv")} - {"floors"} == set(ORDER) == BARS.keys()


def test_no_floor_is_above_its_bar_over_all_queries() -> None:
    """A file's floors over all of its queries end at its bars."""
    for file, bars in BARS.items():
        for measure, bar in zip(MEASURES, bars, strict=False):
            assert bar is None or FLOORS[file, ALL].get(measure, 0) <= bar


def test_gain_of_a_worse_order_is_less() -> None:
    """Of the same entries the best graded belong on top."""
    grades = {"best": 2, "good": 1}
    assert ndcg(["best", "good"], grades) == 1
    assert 0 < ndcg(["good", "best"], grades) < ndcg(["best", "other"], grades) < 1
