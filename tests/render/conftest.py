"""Views drawn in the tests' own process, at any width."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Draw = Callable[[str, int], str]


@pytest.fixture(scope="session")
def _kept(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def draw(
    _kept: str,
    koski: str,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Draw:
    """Return what draws a command line of the small registry for a width, as a table."""
    from verkosto_cli.cli import parse
    from verkosto_cli.cli.output import Output
    from verkosto_cli.cli.run import RUNS
    from verkosto_cli.messages import use

    use("en")
    monkeypatch.setenv("XDG_CACHE_HOME", _kept)
    monkeypatch.delenv("VERKOSTO_LANG", raising=False)
    path = tmp_path_factory.mktemp("drawn") / "out"

    def draw(line: str, width: int) -> str:
        words = shlex.split(line)
        where = [] if "-r" in words else ["-r", koski]
        request = parse([*words, *where, "-f", "table"])
        assert request
        row, values = request
        with path.open("w", encoding="utf-8") as file, monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", file)
            output = Output(values, {"COLUMNS": str(width)})
            RUNS[row.name](values, output)
        return path.read_text("utf-8")

    return draw
