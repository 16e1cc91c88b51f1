"""The examples of the documents are run, and write what is written under them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
COMMANDS = Path(sys.executable).parent
TOOLS = ("jq", "fzf")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Which language a reader of a guide has on the computer.
SPOKEN = {"opas.md": "fi", "guide-sv.md": "sv"}
ANY_LINES = "…"
INSTALLING = 2


class Example(NamedTuple):
    """A command of a document, and what it is said to write."""

    place: str
    command: str
    expected: list[str]


def blocks(path: Path, language: str) -> list[tuple[int, str]]:
    """Return (line, text) of a document's fenced blocks in a language."""
    text = path.read_text("utf-8")
    return [
        (text.count("\n", 0, match.start()) + 2, match.group(2))
        for match in FENCE.finditer(text)
        if match.group(1) == language
    ]


def examples(path: Path) -> list[Example]:
    """Return the commands of a document's console blocks."""
    found: list[Example] = []
    for start, text in blocks(path, "console"):
        for number, line in enumerate(text.splitlines(), start):
            if line.startswith("$ "):
                found.append(Example(f"{path.name}:{number}", line[2:], []))
            else:
                found[-1].expected.append(line)
    return found


def run(command: str, home: Path, spoken: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command in the repository's root, with an empty home and nothing else set."""
    needed = [tool for tool in TOOLS if re.search(rf"\b{tool}\b", command)]
    for tool in needed:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    environment = {
        "PATH": os.pathsep.join([str(COMMANDS), os.environ["PATH"]]),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "VERKOSTO_LANG": spoken,
        # fzf reads this as options: it picks the first match instead of asking.
        "FZF_DEFAULT_OPTS": "--filter=hinku",
    }
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"exec 2>&1; {command}"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )


def matches(expected: list[str], written: list[str]) -> bool:
    """Tell whether the lines are as expected; a line of … stands for any lines."""
    parts = ["(?:.*\n)*" if line == ANY_LINES else re.escape(line) + "\n" for line in expected]
    return re.fullmatch("".join(parts), "".join(f"{line}\n" for line in written)) is not None


EXAMPLES = [example for path in DOCUMENTS for example in examples(path)]
RECIPES = blocks(ROOT / "README.md", "sh")[INSTALLING:]


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.place)
def test_example_writes_what_is_written_under_it(example: Example, tmp_path: Path) -> None:
    """A line that begins with $ is run; the lines under it are what it writes."""
    spoken = SPOKEN.get(example.place.partition(":")[0], "")
    written = run(example.command, tmp_path, spoken).stdout.splitlines()
    assert written == example.expected or matches(example.expected, written), "\n".join(written)


@pytest.mark.parametrize("recipe", [text for _, text in RECIPES], ids=[n for n, _ in RECIPES])
def test_recipe_runs_as_written(recipe: str, tmp_path: Path) -> None:
    """A recipe of the README ends with 0, writes something, and no error."""
    finished = run(recipe, tmp_path)
    assert finished.returncode == 0, finished.stdout
    assert finished.stdout
    assert "verkosto:" not in finished.stdout


def test_readme_begins_with_installing_and_testing() -> None:
    """The first two recipes are a line each: one that installs and tries, one that tests."""
    install, test = (text for _, text in blocks(ROOT / "README.md", "sh")[:INSTALLING])
    assert install.count("\n") == test.count("\n") == 1
    assert install.startswith("python3 -m venv --upgrade-deps .venv && ")
    assert install.endswith("verkosto search lapsi\n")
    assert test.startswith("python3 -m venv --upgrade-deps .venv && ")
    assert test.endswith(" -m pytest\n")


def test_lines_left_out_match_any_lines() -> None:
    """A line of … stands for no line, one or several; other lines must be there."""
    assert matches(["a", "…"], ["a"])
    assert matches(["…", "b", "…"], ["a", "b", "c", "d"])
    assert not matches(["…", "b"], ["a", "b", "c"])
    assert not matches(["a.c"], ["abc"])
