"""How many instructions a command takes, beside a bare `python -I -c pass`.

Counted by valgrind's callgrind, so the figures hardly depend on what else the machine does;
`--gate` makes them a check: the exit code is 1 where a command takes more than it may. Without
valgrind nothing is counted, and the exit code is 0.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from measure import Command, Place, add_place, run_piped
from tables import table, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

CASES = {"show hinku": 1.2, "list": 1.25, "search lapsi": 1.41}
_TOTAL = re.compile(r"^(?:summary|totals): (\d+)", re.MULTILINE)


def main() -> None:
    """Count, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("--gate", action="store_true", help="exit with 1 where a bar is missed")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        print("valgrind is not installed: nothing was counted", file=sys.stderr)
        return
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        ratios, rows = _measure(place, Path(home) / "callgrind")
    print(
        table(("command", "million instructions", "bare Pythons", "at most", "within limit"), rows)
    )
    if options.gate and any(ratios[name] > bar for name, bar in CASES.items()):
        sys.exit(1)


def _measure(place: Place, out: Path) -> tuple[dict[str, float], Sequence[Sequence[str]]]:
    bare = count(place, place.bare, out)
    rows: list[Sequence[str]] = [("`python -I -c pass`", f"{bare / 1e6:.1f}", "1.00", "", "")]
    ratios = {}
    for name, bar in CASES.items():
        # By Python itself: in a folder with a space the script's first line is one for a shell.
        total = count(place, (place.python, place.verkosto, *name.split()), out)
        ratios[name] = total / bare
        cells = (f"{total / 1e6:.1f}", f"{ratios[name]:.2f}", *verdict(ratios[name], bar))
        rows.append((f"`verkosto {name}`", *cells))
    return ratios, rows


def count(place: Place, command: Command, out: Path) -> int:
    """Return how many instructions a command takes; its second run counts."""
    run_piped(command, place.environ)
    valgrind = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command)
    environ = {**place.environ, "PYTHONHASHSEED": "0"}
    subprocess.run(valgrind, env=environ, capture_output=True, check=True)
    found = _TOTAL.search(out.read_text(encoding="utf-8"))
    if found is None:
        sys.exit("callgrind wrote no total")
    return int(found[1])


if __name__ == "__main__":
    main()
