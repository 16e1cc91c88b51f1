"""The door: the short way in where it knows the command line, else Typer."""

from __future__ import annotations

import sys

from .cli.run import run, run_long
from .cli.short import parse


def main() -> int:
    """Answer the command line; return the exit code."""
    request = parse(sys.argv[1:])
    return run(*request) if request else run_long(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
