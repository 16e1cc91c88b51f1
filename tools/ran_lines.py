"""Notes which lines of the package are run, the command's own processes included, at little cost.

    python tools/ran_lines.py install            into the environment of this Python (from 3.12 on)
    COVERAGE_LINES=FOLDER python -m pytest …     each process leaves its notes in the folder
    python tools/ran_lines.py combine FOLDER     into .coverage, for `coverage report`

A process that imports coverage takes several times as long to list a registry as one that does
not, and the tests start more than a thousand. Here nothing is imported, and a line is noted once,
by sys.monitoring; which lines are statements, and how many of these were run, says coverage.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

VARIABLE = "COVERAGE_LINES"
HOOK = f"import os; {VARIABLE!r} in os.environ and __import__('ran_lines')\n"
_PACKAGE = f"{os.sep}verkosto_cli{os.sep}"
_NUMBER = 200


def watch() -> None:
    """Note the lines of the package from now on, each at once: a process may end in any manner."""
    folder, write = os.environ[VARIABLE], os.write
    first = os.open(os.path.join(folder, str(os.getpid())), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    # The lowest numbers are for the streams, of which a test may have closed one.
    notes = os.dup2(first, _NUMBER, inheritable=False)
    os.close(first)
    # By its name, for type checkers know of it on newer Pythons only.
    monitoring = vars(sys)["monitoring"]

    def note(code: CodeType, line: int) -> object:
        _, is_ours, module = code.co_filename.rpartition(_PACKAGE)
        if is_ours:
            write(notes, f"{line} {module}\n".encode())
        return monitoring.DISABLE

    monitoring.use_tool_id(monitoring.COVERAGE_ID, "ran_lines")
    monitoring.register_callback(monitoring.COVERAGE_ID, monitoring.events.LINE, note)
    monitoring.set_events(monitoring.COVERAGE_ID, monitoring.events.LINE)


def install() -> None:
    """Have every process of this environment watched for which the variable names a folder."""
    from shutil import copy
    from sysconfig import get_path

    copy(__file__, get_path("purelib"))
    with open(os.path.join(get_path("purelib"), "ran_lines.pth"), "w", encoding="utf-8") as file:
        file.write(HOOK)


def combine(folder: str) -> None:
    """Write the notes of all processes to .coverage, and the modules that none of them ran."""
    from glob import iglob

    from coverage import CoverageData

    import verkosto_cli

    package = os.path.dirname(verkosto_cli.__file__)
    modules = iglob(os.path.join(package, "**", "*.py"), recursive=True)
    lines: dict[str, set[int]] = {module: set() for module in modules}
    for entry in os.scandir(folder):
        with open(entry, encoding="utf-8") as file:
            for note in file:
                line, _, module = note.rstrip("\n").partition(" ")
                lines.setdefault(os.path.join(package, module), set()).add(int(line))
    data = CoverageData()
    data.erase()
    data.add_lines(lines)
    data.write()


if __name__ != "__main__":
    # An environment's hooks may be read twice, a module is imported once.
    watch()
elif sys.argv[1:] == ["install"]:
    install()
else:
    combine(sys.argv[2])
