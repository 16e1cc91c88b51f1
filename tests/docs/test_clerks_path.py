"""A clerk's path, from nothing to a published registry, goes as the guides tell, step by step."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = {"registry.md": "## Shapes of values", "registry-fi.md": "", "registry-sv.md": ""}
# What the locale says to a reader of the guide, at whose terminal it is.
SPOKEN = {"registry-fi.md": "fi", "registry-sv.md": "sv"}
BLOCK = re.compile(r"^```(shell-session|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(name: str) -> list[tuple[str, str]]:
    """Return the commands and the edits of a guide, in their order."""
    text = (DOCS / name).read_text("utf-8")
    end = GUIDES[name]
    return BLOCK.findall(text[: text.index(end)] if end else text)


def run_block(text: str, folder: Path, spoken: str) -> None:
    """Run each command of a block; it writes the lines under it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        python = f'"{sys.executable}" -m verkosto_cli '
        done = subprocess.run(
            ["bash", "-c", f"exec 2>&1; {command.replace('verkosto ', python, 1)}"],
            cwd=folder,
            env={
                "HOME": str(folder),
                "PATH": "/usr/bin:/bin",
                "LANG": "C.UTF-8",
                "VERKOSTO_LANG": spoken,
            },
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
        assert done.stdout == expected, command


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize("name", GUIDES)
def test_path_goes_as_written(name: str, tmp_path: Path) -> None:
    """Each command writes what the guide shows; a pair of blocks is an edit of the file."""
    edits: list[str] = []
    for language, text in steps(name):
        if language == "shell-session":
            run_block(text, tmp_path, SPOKEN.get(name, ""))
            continue
        edits.append(text)
        if len(edits) == 2:
            (file,) = tmp_path.glob("*.toml")
            old = file.read_text("utf-8")
            assert edits[0] in old
            file.write_text(old.replace(edits[0], edits[1]), "utf-8")
            edits.clear()
    assert not edits
    assert len(list(tmp_path.glob("*.json"))) == 1
