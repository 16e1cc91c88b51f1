"""Ctrl-C at random moments: exit code 130 and not a word, or the whole answer; nothing is left."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from typing import TYPE_CHECKING

from common import COMMAND, KOSKI, SECONDS, installed

if TYPE_CHECKING:
    from random import Random

    from common import Report

_LINES = (
    ["list"],
    ["list", "--help"],
    ["search", "lapsi", "-f", "table"],
    ["search", "lapsi", "-r", str(KOSKI)],
    ["lst"],
)
_LATEST = 0.4


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Interrupt so many commands, with a cold cache every other time."""
    whole = [installed(*line).out for line in _LINES]
    for number in range(rounds):
        cache = f"cache-{number % 2 * number}"
        line = chance.randrange(len(_LINES))
        code, out, err = _interrupted(_LINES[line], cache, chance.uniform(0, _LATEST))
        if b"Traceback" in err and b"verkosto_cli" not in err:
            report.count("while Python itself began")
        elif code == 130 and (out, err) == (b"", b""):
            report.count("silent")
        elif code in (0, 2) and out == whole[line]:
            report.count("answered before")
        elif code == -signal.SIGINT and not out:
            report.count("before Python began")
        else:
            report.fault(f"{_LINES[line]}: exit code {code}, {len(out)} bytes, {err!r}")
    left = [name for _, _, names in os.walk(".") for name in names if name.endswith(".part")]
    if left:
        report.fault(f"{len(left)} files were left in the cache")


def _interrupted(line: list[str], cache: str, after: float) -> tuple[int, bytes, bytes]:
    pipe = subprocess.PIPE
    environ = {**os.environ, "XDG_CACHE_HOME": os.path.abspath(cache)}
    with subprocess.Popen(
        [*COMMAND, *line],
        env=environ,
        stdout=pipe,
        stderr=pipe,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509
    ) as process:
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
    return process.returncode, out, err


def _heed_interrupts() -> None:
    """Heed Ctrl-C, which a process in a shell's background ignores."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
