"""The door: the short way in where it knows the command line, else Typer."""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> NoReturn:
    """Answer the command line and end the process.

    So short a process needs no search for cycles; and as both streams are flushed by then,
    the interpreter's tidying up, a fifth of a bare start, is left out.
    """
    gc.disable()
    if sys.argv[1:2] == ["__complete"]:
        from .cli.tab import run_tab

        os._exit(run_tab(sys.argv[2:]))
    from .cli import parse
    from .cli.run import run, run_long

    request = parse(sys.argv[1:])
    os._exit(run(*request) if request else run_long(sys.argv[1:]))


if __name__ == "__main__":
    main()
