"""Ctrl-C ends a command with exit code 130 and without a word, whenever it comes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

# What the installed script does, interrupted when a module is about to be imported.
SCRIPT = """
import sys
module, sys.argv[1:] = sys.argv[1], ["list"]

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
from verkosto_cli.cli.run import main
main()
"""

OUTSIDE = """
from verkosto_cli.cli import run

def interrupted(_):
    raise KeyboardInterrupt

run._answer = interrupted
run.main()
"""


@pytest.mark.parametrize("module", ["parser", "run", "output", "list"])
def test_interrupt_while_modules_are_imported(verkosto: Verkosto, module: str) -> None:
    """An import that is interrupted shows no traceback."""
    command = [sys.executable, "-c", SCRIPT, f"verkosto_cli.cli.{module}"]
    done = subprocess.run(command, env=verkosto.environ, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_interrupt_in_main_outside_of_a_command(verkosto: Verkosto) -> None:
    """Before a command is guarded, and after it, Ctrl-C is the same exit code."""
    command = [sys.executable, "-c", OUTSIDE]
    done = subprocess.run(command, env=verkosto.environ, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
