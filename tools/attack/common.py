"""What the attacks share: a report of what was found, and running the command."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING
from unittest.mock import patch

from verkosto_cli.cli import parse
from verkosto_cli.cli.run import run, run_long
from verkosto_cli.messages import use

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

KOSKI = Path(__file__).parents[2] / "tests" / "cli" / "koski.toml"
COMMAND = [str(Path(sys.executable).with_name("verkosto"))]
SECONDS = 60
_WIDEST = 400
_ENTRY = """
[[networks]]
id = "n{number}"
name = {{ fi = "Verkosto {number} {word}" }}
kind = ["verkosto"]
scope = "paikallinen"
themes = ["vesi"]
summary = {{ fi = "Kaupungin {word} ja lapset {number}" }}
sources = [{{ title = "Kaupunki" }}]
description = {{ fi = "Lapsille ja kunnille {word}, vuosi {number}." }}
"""


class Report:
    """Counts what came of the inputs, and prints those that broke a promise."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.counts: Counter[str] = Counter()
        self.faults = 0

    def count(self, what: str) -> None:
        """Count an input by what came of it."""
        self.counts[what] += 1

    def fault(self, what: str) -> None:
        """Print what broke a promise."""
        self.faults += 1
        print(f"{self.name}: FAULT: {what[:_WIDEST]}", flush=True)

    def close(self) -> None:
        """Print how many inputs there were, and what came of them."""
        parts = ", ".join(f"{number} {what}" for what, number in sorted(self.counts.items()))
        print(
            f"{self.name}: {self.counts.total()} inputs: {parts}; {self.faults} faults", flush=True
        )


class Answer:
    """What a command gave: its exit code and both streams."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code = code
        self.out = out
        self.err = err


class _Stream(io.TextIOWrapper):
    is_terminal = False

    def isatty(self) -> bool:
        return self.is_terminal


def inside(words: Sequence[str], *, terminal: bool = False) -> Answer:
    """Answer a command line in this process, as the installed command does."""
    with TemporaryFile() as out, TemporaryFile() as err:
        with (
            _Stream(os.fdopen(os.dup(out.fileno()), "wb"), encoding="utf-8") as shown,
            _Stream(os.fdopen(os.dup(err.fileno()), "wb"), encoding="utf-8") as told,
            open(os.devnull, encoding="utf-8") as empty,
            patch.multiple(sys, stdout=shown, stderr=told, stdin=empty),
            patch("webbrowser.open", return_value=True),
        ):
            shown.is_terminal = terminal
            use("en")
            request = parse(words)
            code = run(*request) if request else run_long(words)
        for file in (out, err):
            file.seek(0)
        return Answer(code, out.read(), err.read())


def installed(*words: str, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Answer:
    """Answer a command line by the installed command."""
    done = subprocess.run(
        [*COMMAND, *words],
        env={**os.environ, **(env or {})},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def registry(entries: int, chance: Random) -> str:
    """Return a registry of so many entries, whose words come again and again."""
    words = ["".join(chance.choices("aeiouklmnprst", k=9)) for _ in range(3000)]
    texts = (_ENTRY.format(number=n, word=chance.choice(words)) for n in range(entries))
    return KOSKI.read_text("utf-8") + "".join(texts)
