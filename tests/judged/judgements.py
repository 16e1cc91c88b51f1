"""Files of judged queries: which registry each is asked of, its floors, and its scores.

A file is named after the registry that it is asked of, or is one of those below. `people` holds
what residents, journalists, pupils and officials would ask; `broad` queries that much answers,
with the registry as their category; `unrelated` words that the registries which are asked for much
have nothing about; `nothing` words for one registry each, half of them spelt like words it has.
"""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asked import STRANGE, STRANGE_ENGLISH, STRANGE_FINNISH, STRANGE_SWEDISH, STUDIED, Asked
from measures import MEASURES, Judged, read_judged, score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from measures import Means

HERE = Path(__file__).parent
ALL = "all"
ORDER = (
    "pori",
    "people",
    "koivuranta",
    "vikstrand",
    "portwick",
    *STRANGE,
    "across-koivuranta",
    "across-vikstrand",
    "across-portwick",
    "broad",
    "unrelated",
    "nothing",
)
# file -> what the search is to reach of first, found, clean, silent and nDCG@5 over all queries.
# The floors are raised towards it, and stand there once it is reached.
BARS: dict[str, tuple[float | None, ...]] = {
    "pori": (0.98, 0.98, 0.97, 1.0),
    "people": (0.95, 0.96, 0.94, 0.98),
    "koivuranta": (0.98, 0.99, 0.98, 1.0),
    "vikstrand": (0.96, 0.97, 0.95, 1.0),
    "portwick": (0.96, 0.97, 0.95, 1.0),
    **dict.fromkeys(STRANGE_FINNISH, (0.98, 0.99, 0.98, 1.0)),
    **dict.fromkeys((*STRANGE_SWEDISH, *STRANGE_ENGLISH), (0.96, 0.97, 0.95, 1.0)),
    "across-koivuranta": (None, 0.80, None, 1.0),
    "across-vikstrand": (None, 0.80, None, 1.0),
    "across-portwick": (None, 0.80, None, 1.0),
    "broad": (None, None, None, None, 0.97),
    "unrelated": (None, None, None, 0.98),
    "nothing": (None, None, None, 0.98),
}


class Scored(NamedTuple):
    """A judged query, what answered it, and its scores."""

    judged: Judged
    ids: list[str]
    means: Means


def score_all(home: Path) -> dict[tuple[str, str], list[Scored]]:
    """Ask every query; return the scores by file and category, and by file and `all`."""
    registry = cache(partial(Asked, home=home))
    return {
        (file, category): rows
        for file in ORDER
        for category, rows in score_file(file, registry).items()
    }


def score_file(file: str, registry: Callable[[str], Asked]) -> dict[str, list[Scored]]:
    """Ask the queries of a file; return the scores by category, and of `all`."""
    scored: dict[str, list[Scored]] = {}
    for name, category, judged in asked_of(file):
        ids = registry(name).ids(judged.query)
        row = Scored(judged, ids, score(ids, judged.grades))
        scored.setdefault(ALL, []).append(row)
        scored.setdefault(category, []).append(row)
    return scored


def asked_of(file: str) -> Iterator[tuple[str, str, Judged]]:
    """Yield (registry, category, query) of each query of a file."""
    for judged in read_judged(HERE / f"{file}.tsv"):
        if file == "unrelated":
            for name in ("pori", *STUDIED):
                yield name, f"{judged.category} of {name}", judged
        elif file in ("broad", "nothing"):
            yield judged.category, judged.category, judged
        else:
            name = "pori" if file == "people" else file.removeprefix("across-")
            yield name, judged.category, judged


def read_floors() -> dict[tuple[str, str], Means]:
    """Return the least means of each file and category."""
    rows = (line.split("\t") for line in (HERE / "floors.tsv").read_text("utf-8").splitlines())
    return {
        (file, category): {m: float(v) for m, v in zip(MEASURES, values, strict=True) if v}
        for file, category, *values in rows
        if not file.startswith("#")
    }
