"""The door: `python -m verkosto_cli`; the installed command goes in by the same function."""

import os
import sys


def _leave_current_folder() -> None:
    """`python -m` would look for modules in the current folder, where a file may be rich.py."""
    try:
        here = os.getcwd()
    except OSError:
        return
    if sys.path[:1] in ([""], [here]):
        del sys.path[0]


if __name__ == "__main__":
    _leave_current_folder()
    from .cli.run import main

    main()
