"""Measures of a ranked answer against graded judgements, and their means.

A grade of 2 is an entry that must be found, 1 one that may be; all others are noise. A query
without graded entries must find nothing.
"""

from __future__ import annotations

from math import log2
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    Means = dict[str, float]

MEASURES = ("first", "found", "clean", "silent", "ndcg")


class Judged(NamedTuple):
    """A query, its category, and the grades of entries by id."""

    query: str
    category: str
    grades: Mapping[str, int]


def read_judged(file: Path) -> list[Judged]:
    """Read lines of query, category and `id=grade,…` (or `-`), parted by tabs."""
    lines = file.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [Judged(query, category, _grades(text)) for query, category, text in rows]


def _grades(text: str) -> dict[str, int]:
    pairs = (pair.rpartition("=") for pair in text.split(",") if text != "-")
    return {id_: int(grade) for id_, _, grade in pairs}


def score(ids: Sequence[str], grades: Mapping[str, int]) -> Means:
    """Return `silent`, or `first`, `found`, `clean` and `ndcg`, each from 0 to 1."""
    if not grades:
        return {"silent": float(not ids)}
    needed = {id_ for id_, grade in grades.items() if grade == 2}
    missing = needed.difference(ids)
    above = ids if missing else ids[: max(map(ids.index, needed)) + 1]
    return {
        "first": float(needed.issuperset(ids[:1]) and bool(ids)),
        "found": (len(needed) - len(missing)) / len(needed),
        "clean": float(not missing and grades.keys() >= set(above)),
        "ndcg": ndcg(ids, grades),
    }


def ndcg(ids: Sequence[str], grades: Mapping[str, int], top: int = 5) -> float:
    """Return how much of the gain of the best order the first few of an answer have.

    A grade gains 2 to its power, less one; the gain of a place falls with its logarithm.
    """
    best = _gain(sorted(grades.values(), reverse=True)[:top])
    return _gain([grades.get(id_, 0) for id_ in ids[:top]]) / best


def _gain(grades: Sequence[int]) -> float:
    return sum(((1 << grade) - 1) / log2(place + 2) for place, grade in enumerate(grades))


def mean(scores: Iterable[Means]) -> Means:
    """Return the mean of each measure over the scores that have it."""
    columns: dict[str, list[float]] = {}
    for each in scores:
        for measure, value in each.items():
            columns.setdefault(measure, []).append(value)
    return {measure: fmean(values) for measure, values in columns.items()}


def below(means: Means, floors: Means) -> dict[str, str]:
    """Return the measures under their floors, as `is < floor`."""
    return {
        measure: f"{value:.3f} < {floors[measure]}"
        for measure, value in means.items()
        if measure in floors and value < floors[measure]
    }
