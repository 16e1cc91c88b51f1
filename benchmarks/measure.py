"""Running processes: how long they take beside a bare Python, and how much memory they need."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import sysconfig
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence

Command = tuple[str, ...]
Ways = list[Any]

# A child's peak counts what its parent held when it was started, so the parent is a small one.
_PEAK = """
import os, sys
null = os.open(os.devnull, os.O_RDWR)
ways = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=ways)
_, status, used = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), used.ru_maxrss)
"""
_KIB = 1024


class Run(NamedTuple):
    """A process that has ended: its time (s), its standard output, its exit code."""

    seconds: float
    output: bytes
    code: int


class Ratio(NamedTuple):
    """Medians over all rounds: the time (s), and its ratio to a bare Python with quartiles."""

    seconds: float
    low: float
    middle: float
    high: float


class Place:
    """What is measured: a folder with `python` and `verkosto`, and what its processes see."""

    def __init__(self, folder: Path, home: str) -> None:
        self.python = str(folder / "python")
        self.verkosto = str(folder / "verkosto")
        self.bare = (self.python, "-I", "-c", "pass")
        self.environ = clean_environ(home)

    def check(self) -> None:
        """End the script unless an installed wheel is what would be measured."""
        code = "import verkosto_cli as v, os; print(os.listdir(os.path.dirname(v.__file__)))"
        run = run_piped((self.python, "-I", "-c", code), self.environ)
        if run.code or not os.access(self.verkosto, os.X_OK):
            sys.exit(f"no verkosto beside {self.python}: install the wheel there")
        if b"'data'" not in run.output:
            sys.exit(f"{self.verkosto} is an editable install: install the wheel")


def add_place(parser: argparse.ArgumentParser) -> None:
    """Add the option that says what is measured."""
    scripts = Path(sysconfig.get_path("scripts"))
    text = "folder with python and verkosto (default: beside this Python)"
    parser.add_argument("--bin", type=Path, default=scripts, metavar="FOLDER", help=text)


def clean_environ(home: str) -> dict[str, str]:
    """Return an environment in which `home` is the user's, and nothing steers Python."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VERKOSTO", "LC_", "XDG_"))
    }
    return {**kept, "HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color"}


def run_piped(command: Command, environ: Mapping[str, str]) -> Run:
    """Run a command with its standard output in a pipe."""
    read, write = os.pipe()
    ways: Ways = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, write, 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    return _run(command, environ, ways, read, write)


def run_on_terminal(command: Command, environ: Mapping[str, str]) -> Run:
    """Run a command on a terminal of 100 columns."""
    read, write = _open_terminal()
    ways: Ways = [(os.POSIX_SPAWN_DUP2, write, number) for number in (0, 1, 2)]
    return _run(command, environ, ways, read, write)


def _open_terminal() -> tuple[int, int]:
    import fcntl
    import struct
    import termios

    read, write = os.openpty()
    fcntl.ioctl(write, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    return read, write


def _run(
    command: Command,
    environ: Mapping[str, str],
    ways: Ways,
    read: int,
    write: int,
) -> Run:
    begin = perf_counter()
    child = os.posix_spawnp(command[0], command, environ, file_actions=ways)
    os.close(write)
    output = _read_all(read)
    _, status = os.waitpid(child, 0)
    seconds = perf_counter() - begin
    os.close(read)
    return Run(seconds, output, os.waitstatus_to_exitcode(status))


def _read_all(read: int) -> bytes:
    blocks = []
    try:
        while block := os.read(read, 1 << 16):
            blocks.append(block)
    except OSError:
        # A terminal whose last writer has gone says so with an error.
        pass
    return b"".join(blocks)


def peak_memory(command: Command, environ: Mapping[str, str]) -> int:
    """Run a command with its output thrown away; return its peak resident memory (bytes)."""
    helper = (sys.executable, "-I", "-S", "-c", _PEAK, *command)
    done = subprocess.run(helper, env=environ, capture_output=True, text=True, check=True)
    code, kibibytes = map(int, done.stdout.split())
    _expect(command, code)
    return kibibytes * _KIB


def _expect(command: Command, code: int) -> None:
    if code:
        sys.exit(f"exit code {code}: {' '.join(command)}")


def compare(
    place: Place,
    cases: Mapping[str, Callable[[], Run]],
    rounds: int,
    codes: Sequence[int] = (0,),
) -> dict[str, Ratio]:
    """Time each case beside a bare Python, one pair after the other, in every round anew.

    Every other round has the pairs the other way around. Each case runs once beforehand, so
    that files are in memory and modules compiled.
    """
    pairs: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for name, case in cases.items():
        if case().code not in codes:
            sys.exit(f"exit code {case().code}: {name}")
    for number in range(rounds):
        for name, case in cases.items():
            pairs[name].append(_pair(place, case, swapped=bool(number % 2)))
    return {name: _ratio(found) for name, found in pairs.items()}


def _pair(place: Place, case: Callable[[], Run], *, swapped: bool) -> tuple[float, float]:
    if swapped:
        seconds = case().seconds
        return seconds, run_piped(place.bare, place.environ).seconds
    bare = run_piped(place.bare, place.environ).seconds
    return case().seconds, bare


def _ratio(pairs: Sequence[tuple[float, float]]) -> Ratio:
    ratios = [seconds / bare for seconds, bare in pairs]
    low, _, high = quantiles(ratios, n=4, method="inclusive") if len(ratios) > 1 else ratios * 3
    return Ratio(median(seconds for seconds, _ in pairs), low, median(ratios), high)


def describe_machine(place: Place, rounds: int) -> str:
    """Return a line on what was measured where."""
    code = "import platform; print(platform.python_version())"
    version = run_piped((place.python, "-I", "-c", code), place.environ).output.decode().strip()
    bare = median(run_piped(place.bare, place.environ).seconds for _ in range(11))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return f"Python {version}, {machine}; a bare Python takes {1000 * bare:.1f} ms; n = {rounds}."
