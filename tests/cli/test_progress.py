"""Long work shows on a terminal's standard error how far it has come, and nowhere else."""

from __future__ import annotations

import io
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from verkosto_cli.cli import progress
from verkosto_cli.cli.progress import ProgressBar

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

SMALL = Path(__file__).parents[1] / "data" / "valid" / "small.toml"
ENTRIES = 10000
SHOW_CURSOR = b"\x1b[?25h"
HIDE_CURSOR = b"\x1b[?25l"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a registry that takes some seconds to index."""
    head, _, entry = SMALL.read_text("utf-8").partition("[[networks]]")
    path = tmp_path_factory.mktemp("large") / "large.toml"
    entries = (
        f"[[networks]]{entry}".replace("puhdas-ranta", f"ranta-{number}")
        for number in range(ENTRIES)
    )
    path.write_text(head + "\n".join(entries), "utf-8")
    return path


def fresh(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which nothing is kept yet."""
    return {"XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Return what a terminal gets of the bars; `progress.monotonic` says how late it is."""
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=80, color_system=None)
    monkeypatch.setattr("rich.console.Console", lambda **_: console)
    monkeypatch.setattr(progress, "monotonic", lambda: 10.0)
    return file


def test_bar_comes_after_half_a_second(shown: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done sooner shows nothing, not even a cursor that goes and comes."""
    bar = ProgressBar()
    monkeypatch.setattr(progress, "monotonic", lambda: 10.49)
    bar.show("Reading", 1, 4)
    bar.close()
    assert shown.getvalue() == ""
    monkeypatch.setattr(progress, "monotonic", lambda: 10.5)
    bar.show("Reading", 1, 4)
    assert "Reading" in shown.getvalue()
    assert " 25 %" in shown.getvalue()


def test_each_step_has_a_bar_of_its_own(
    shown: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar of a step goes on; another step's begins anew, and the last is taken away."""
    bar = ProgressBar()
    monkeypatch.setattr(progress, "monotonic", lambda: 20.0)
    bar.show("Reading", 1, 4)
    bar.show("Reading", 2, 4)
    hidden = HIDE_CURSOR.decode()
    assert shown.getvalue().count(hidden) == 1
    assert " 50 %" in shown.getvalue()
    bar.show("Indexing", 1, 8)
    assert shown.getvalue().count(hidden) == 2
    assert " 12 %" in shown.getvalue()
    bar.close()
    assert shown.getvalue().count(SHOW_CURSOR.decode()) == 2
    assert shown.getvalue().endswith("\x1b[2K")


def test_bar_is_plain_text_of_its_step(shown: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """Brackets in it say nothing of its style; it is drawn when it is told, by no thread."""
    threads = threading.active_count()
    bar = ProgressBar()
    monkeypatch.setattr(progress, "monotonic", lambda: 20.0)
    bar.show("Reading [bold]r.toml[/bold]", 1, 4)
    assert "Reading [bold]r.toml[/bold]" in shown.getvalue()
    assert threading.active_count() == threads
    bar.close()


def test_terminal_sees_what_is_done_and_then_no_more_of_it(
    terminal: Terminal, large: Path, tmp_path: Path
) -> None:
    """The bar is taken away, and the cursor comes back."""
    line = ("list", "-r", large, "-n", "1", "-f", "ids")
    result = terminal(*line, streams="err", env=fresh(tmp_path))
    assert (result.code, result.err) == (0, b"ranta-0\n")
    assert b"Reading the entries" in result.out
    assert result.out.count(HIDE_CURSOR) == result.out.count(SHOW_CURSOR) > 0


def test_failure_gives_the_terminal_back(terminal: Terminal, large: Path, tmp_path: Path) -> None:
    """An error in the last entry is told below a screen that is as it was."""
    broken = tmp_path / "broken.toml"
    broken.write_text(large.read_text("utf-8") + "kind = 3\n", "utf-8")
    result = terminal("check", broken, streams="err", env=fresh(tmp_path))
    assert result.code == 3
    assert result.out.count(HIDE_CURSOR) == result.out.count(SHOW_CURSOR)


@pytest.mark.parametrize("option", [(), ("--quiet",)])
def test_pipe_and_quiet_see_nothing(
    verkosto: Verkosto, terminal: Terminal, large: Path, tmp_path: Path, option: tuple[str, ...]
) -> None:
    """Nothing of it goes to a file, nor to a terminal where notes are silenced."""
    line = ("list", "-r", large, "-n", "1", "-f", "ids", *option)
    env = fresh(tmp_path)
    result = terminal(*line, streams="err", env=env) if option else verkosto(*line, env=env)
    assert (result.out if option else result.err) == b""
