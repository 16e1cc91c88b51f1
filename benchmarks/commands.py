"""How long each command takes, as a whole process, beside a bare `python -I -c pass`.

Every command runs right after, or right before, a bare Python of the same environment, and the
ratio of the two times is taken; the table gives the median of those ratios over all rounds,
with its quartiles. What is measured is the installed wheel, with its modules compiled. A piped
command writes into a pipe that is read to its end, one on a terminal into a pseudo-terminal of
100 columns. `--batch` is measured in milliseconds a query, the start of the process included.
"""

from __future__ import annotations

import argparse
import shlex
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from measure import Place, add_place, compare, describe_machine, run_on_terminal, run_piped
from tables import table, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

JUDGED = Path(__file__).parent.parent / "tests" / "judged" / "pori.tsv"
BATCH = 1000


class Case(NamedTuple):
    """A command with the most that it may take, in bare Pythons."""

    arguments: str
    bar: float
    terminal: bool = False

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"`verkosto {self.arguments}`{' on a terminal' if self.terminal else ''}"


CASES = (
    Case("list", 1.3),
    Case("list --format ids", 1.3),
    Case("show hinku", 1.3),
    Case("search lapsi", 1.3),
    Case("search lapsi --format tsv", 1.3),
    Case("search lasten kulttuuri ympäristö", 1.5),
    Case("themes", 1.3),
    Case("themes --format ids", 1.3),
    Case("themes --format tsv", 1.3),
    Case("list --json", 1.5),
    Case("show hinku --json", 1.5),
    Case("search lapsi --json", 1.5),
    Case("themes --json", 1.5),
    Case("search kultuuri", 3.5),
    Case("__complete zsh show h", 1.3),
    Case("__complete fish list --", 1.3),
    Case("__complete bash 9 80 := 'verkosto search --theme '", 1.3),
    Case("list", 6.5, terminal=True),
    Case("show hinku", 6.5, terminal=True),
    Case("search lapsi", 6.5, terminal=True),
    Case("--help", 6.5),
    Case("--version", 1.3),
)


def main() -> None:
    """Measure, and print the table."""
    options = _parser().parse_args()
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        print(table(*_measure(place, options.rounds)))
        print(_measure_batch(place, options.queries, Path(home) / "queries", options.rounds))
        print(describe_machine(place, options.rounds))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("--rounds", "-n", type=int, default=40, metavar="N")
    text = "tab-separated file with a query in its first column, for --batch"
    parser.add_argument("--queries", type=Path, default=JUDGED, metavar="FILE", help=text)
    return parser


def _measure(place: Place, rounds: int) -> tuple[Sequence[str], Iterator[Sequence[str]]]:
    runs = {
        case.name: partial(
            run_on_terminal if case.terminal else run_piped,
            (place.verkosto, *shlex.split(case.arguments)),
            place.environ,
        )
        for case in CASES
    }
    ratios = compare(place, runs, rounds)
    head = ("command", "ms", "bare Pythons", "quartiles", "at most", "within limit")
    return head, (
        (
            case.name,
            f"{1000 * ratio.seconds:.1f}",
            f"{ratio.middle:.2f}",
            f"{ratio.low:.2f}–{ratio.high:.2f}",
            *verdict(ratio.middle, case.bar),
        )
        for case, ratio in zip(CASES, ratios.values(), strict=True)
    )


def _measure_batch(place: Place, judged: Path, queries: Path, rounds: int) -> str:
    lines = [line.split("\t")[0] for line in judged.read_text(encoding="utf-8").splitlines()]
    distinct = [line for line in lines if line and not line.startswith("#")]
    queries.write_text("\n".join(islice(cycle(distinct), BATCH)), encoding="utf-8")
    command = (place.verkosto, "search", "--batch", str(queries), "--format", "ids")
    runs = {"batch": partial(run_piped, command, place.environ)}
    seconds = compare(place, runs, max(rounds // 8, 3))["batch"].seconds
    each = 1000 * seconds / BATCH
    row = (f"`verkosto search --batch`, {BATCH:,} queries, {len(distinct)} of them different",)
    return table(
        ("command", "ms a query", "at most", "within limit"),
        [(*row, f"{each:.2f}", *verdict(each, 1))],
    )


if __name__ == "__main__":
    main()
