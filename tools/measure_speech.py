"""Measures how long a screen reader's voice reads the answers.

Usage: python tools/measure_speech.py [LANGUAGE]

Needs espeak-ng (a package of Debian's). It reads to a file, at its own speed of 175 words a
minute; the exit code is 1 where a reading takes longer than docs/formats.md promises.
"""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The longest reading of a command line in the spoken format, in seconds.
LONGEST = {"list": 35, "show hinku": 90, "search lapsi": 35, "themes": 35, "related hinku": 35}


def answer(line: str, format_: str, language: str) -> str:
    """Return what a command line writes."""
    command = [sys.executable, "-m", "verkosto_cli", *line.split()]
    command += ["--format", format_, "--lang", language]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def seconds(text: str, language: str) -> float:
    """Return how long the voice of a language reads a text."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "speech.wav"
        command = ["espeak-ng", "-v", language, "--stdin", "-w", str(path)]
        subprocess.run(command, input=text.encode(), check=True)
        with wave.open(str(path)) as speech:
            return float(speech.getnframes() / speech.getframerate())


def main(arguments: Sequence[str]) -> int:
    """Print a line per command line: in the view of a terminal, in the spoken format, at most."""
    language = next(iter(arguments), "fi")
    is_long = False
    print(f"{'':15}{'table':>7}{'lines':>7}{'at most':>9}")
    for line, most in LONGEST.items():
        table, lines = (seconds(answer(line, f, language), language) for f in ("table", "lines"))
        is_long |= lines > most
        print(f"{line:15}{table:7.1f}{lines:7.1f}{most:9}")
    return int(is_long)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
