"""Judged queries of both registries reach the bars of their categories."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from measures import Judged, below, mean, read_judged, score

if TYPE_CHECKING:
    from asked import Asked
    from measures import Means

HERE = Path(__file__).parent
MEASURES = ("first", "found", "clean", "silent")
OVERALL = (0.98, 0.98, 0.97, 1.0)

# category -> the least means of first, found, clean and silent, in either registry.
FLOORS = {
    "name": (1.0, 1.0, 1.0, 1.0),
    "inflected": (0.97, 0.97, 0.95, 1.0),
    "compound": (0.95, 0.95, 0.92, 1.0),
    "plain letters": (0.95, 0.95, 0.95, 1.0),
    "typo": (0.93, 0.93, 0.93, 1.0),
    "prefix": (1.0, 1.0, 1.0, 1.0),
    "several words": (0.94, 0.94, 0.94, 1.0),
    "fact": (1.0, 1.0, 1.0, 1.0),
    "english": (0.95, 0.95, 0.95, 1.0),
    "swedish": (0.95, 0.95, 0.95, 1.0),
    "real word": (1.0, 1.0, 1.0, 1.0),
    "negative": (1.0, 1.0, 1.0, 1.0),
}


@pytest.fixture(scope="session")
def scored(asked: Asked) -> list[tuple[Judged, Means]]:
    """Every judged query of a registry with its scores."""
    judged = read_judged(HERE / f"{asked.name}.tsv")
    return [(each, score(asked.ids(each.query), each.grades)) for each in judged]


def misses(scored: list[tuple[Judged, Means]]) -> str:
    """Return the queries that are not answered wholly right, one a line."""
    wrong = [(each.query, means) for each, means in scored if min(means.values()) < 1]
    return "\n".join(f"{query}: {means}" for query, means in wrong)


@pytest.mark.parametrize("category", FLOORS)
def test_category_reaches_its_floor(scored: list[tuple[Judged, Means]], category: str) -> None:
    """The mean of each measure over a category's queries is at its floor or above."""
    own = [(each, means) for each, means in scored if each.category == category]
    means = mean(means for _, means in own)
    assert means
    assert below(means, dict(zip(MEASURES, FLOORS[category], strict=True))) == {}, misses(own)


def test_all_queries_together_reach_the_bars(scored: list[tuple[Judged, Means]]) -> None:
    """The mean of each measure over all queries is at its bar or above."""
    bars = dict(zip(MEASURES, OVERALL, strict=True))
    assert below(mean(means for _, means in scored), bars) == {}, misses(scored)


def test_every_category_has_a_floor(scored: list[tuple[Judged, Means]]) -> None:
    """No judged query is in a category that the table of floors lacks."""
    assert {each.category for each, _ in scored} == FLOORS.keys()
