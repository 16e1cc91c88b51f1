"""Print how well the search answers the judged queries: python tests/judged/report.py.

`--misses` adds each query that is not answered wholly right, with what must answer it and what
did though it may not; `--floors` prints rows for floors.tsv instead: what is reached, and no more
than the file's bar. File names choose files.
"""

from __future__ import annotations

import argparse
from itertools import zip_longest
from math import floor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from judgements import ALL, BARS, ORDER, score_all
from measures import MEASURES, mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from judgements import Scored
    from measures import Means

ROW = "{:18} {:22} {:>7}" + " {:>7}" * len(MEASURES)
# A category is small: one query more or less that is right should not break its floor.
MOST = (0.95, 0.95, 0.95, 1.0, 0.97)
HEAD = "# file\tcategory\tthe least means of first, found, clean, silent and ndcg; the rest is open"


def main() -> None:
    """Ask all queries, and print what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--misses", action="store_true", help="print what is not answered right")
    parser.add_argument("--floors", action="store_true", help="print floors.tsv with these scores")
    parser.add_argument("files", nargs="*", default=ORDER, metavar="FILE")
    options = parser.parse_args()
    with TemporaryDirectory() as home:
        everything = score_all(Path(home))
    scored = {key: rows for key, rows in everything.items() if key[0] in options.files}
    lines = _floors(scored) if options.floors else _table(scored)
    print("\n".join(lines))
    if options.misses:
        print("\n".join(_misses(scored)))


def _table(scored: dict[tuple[str, str], list[Scored]]) -> Iterator[str]:
    yield ROW.format("file", "category", "queries", *MEASURES)
    for (file, category), rows in scored.items():
        means = mean(row.means for row in rows)
        yield ROW.format(file, category, len(rows), *_cells(means))
        if category == ALL:
            bars = dict(zip(MEASURES, BARS[file], strict=False))
            yield ROW.format("", "to be reached", "", *_cells(bars))


def _cells(means: Means | dict[str, float | None]) -> Iterator[str]:
    for measure in MEASURES:
        value = means.get(measure)
        yield "" if value is None else f"{value:.3f}"


def _floors(scored: dict[tuple[str, str], list[Scored]]) -> Iterator[str]:
    yield HEAD
    for (file, category), rows in scored.items():
        means = mean(row.means for row in rows)
        if file != "broad":
            means.pop("ndcg", None)
        most = BARS[file] if category == ALL else MOST
        yield "\t".join((file, category, *_floor_cells(means, most)))


def _floor_cells(means: Means, most: Sequence[float | None]) -> Iterator[str]:
    for measure, at_most in zip_longest(MEASURES, most):
        value = means.get(measure or "")
        reached = None if value is None else floor(value * 1000) / 1000
        yield "" if reached is None else f"{min(reached, at_most or 1):g}"


def _misses(scored: dict[tuple[str, str], list[Scored]]) -> Iterator[str]:
    for (file, category), rows in scored.items():
        if category != ALL:
            for judged, ids, means in rows:
                if min(value for name, value in means.items() if name != "ndcg") < 1:
                    must = [id_ for id_, grade in judged.grades.items() if grade == 2]
                    noise = [id_ for id_ in ids if id_ not in judged.grades]
                    yield f"{file}\t{category}\t{judged.query}\tmust {must}\tnoise {noise[:6]}"


if __name__ == "__main__":
    main()
