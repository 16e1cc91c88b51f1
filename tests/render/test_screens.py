"""Every view on the screen of a terminal emulator, at the widths that people have."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pyte
import pytest
from rich.cells import cell_len

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

WIDTHS = [40, 60, 80, 100, 120, 200]
VIEWS = [
    "list",
    "list --fields name,website,summary",
    "show hinku",
    "show --all",
    "search ympäristö",
    "search lapsi --explain",
    "themes",
    "themes --grid",
    "kinds",
    "scopes",
    "timeline",
    "related ubc",
]
STRANGE = str(Path(__file__).with_name("strange.toml"))


def screen_of(output: str, width: int, height: int = 2000) -> list[str]:
    """Return the lines that a terminal shows, without the spaces at their ends."""
    screen = pyte.Screen(width, height)
    pyte.Stream(screen).feed(output)
    lines = [line.rstrip() for line in screen.display]
    while lines and not lines[-1]:
        lines.pop()
    return lines


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_of_a_view_is_broken_by_the_terminal(
    terminal: Terminal, view: str, width: int
) -> None:
    """What the screen shows is what was written, line for line: none was too long for it."""
    result = terminal(*view.split(), "-q", width=width, env={"LANG": "fi_FI.UTF-8"})
    assert result.code == 0
    written = [line.rstrip() for line in result.screen.splitlines()]
    while written and not written[-1]:
        written.pop()
    assert screen_of(result.stdout, width) == written


@pytest.mark.parametrize("width", [1, 2, 3, 7])
def test_no_terminal_is_too_narrow(verkosto: Verkosto, width: int) -> None:
    """Every view is drawn whatever the width says, wide signs too."""
    strange = [("list", "-r", STRANGE), ("show", "--all", "-r", STRANGE)]
    for view in [*map(str.split, VIEWS), *strange]:
        result = verkosto(*view, "--format", "table", env={"COLUMNS": str(width)})
        assert (result.code, bool(result.out)) == (0, True)


def test_list_of_the_built_in_registry_is_a_screen(verkosto: Verkosto, terminal: Terminal) -> None:
    """24 lines of 80 columns show every name, what to type next, and the prompt."""
    result = terminal("list", streams="both", width=80)
    lines = screen_of(result.stdout, 80)
    assert len(lines) < 24
    shown = " ".join(" ".join(lines).split())
    for name in verkosto("list", "--fields", "name").lines:
        assert all(word in shown for word in name.split())
    assert lines[-1].endswith("verkosto show ID")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("view", ["list", "show --all", "themes", "themes --grid", "timeline"])
def test_strange_signs_keep_their_columns(terminal: Terminal, view: str, width: int) -> None:
    """Wide, combining and emoji signs take the columns that a terminal gives them."""
    result = terminal(*view.split(), "-r", STRANGE, "-q", width=width)
    assert result.code == 0
    for line in result.screen.splitlines():
        assert cell_len(line) <= width
        assert unicodedata.category(line[:1] or " ") != "Mn"


@pytest.mark.parametrize("view", [view.replace("ympäristö", "ymparisto") for view in VIEWS])
def test_terminal_without_unicode_gets_letters_for_signs(terminal: Terminal, view: str) -> None:
    """No sign of the program's own becomes a question mark, and ä is read as a."""
    env = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }
    result = terminal(*view.split(), "-q", "--color", "never", env=env)
    assert result.code == 0
    assert result.out.isascii()
    own = terminal(*view.split(), "-q", "--color", "never")
    assert result.out.count(b"?") == own.out.count(b"?")


def test_lines_are_drawn_for_the_width_of_the_moment(terminal: Terminal) -> None:
    """A terminal that was made narrower gets narrower lines from the next command on."""
    wide, narrow = (terminal("list", "-q", width=width).screen for width in (120, 50))
    assert max(map(cell_len, wide.splitlines())) > 50
    assert max(map(cell_len, narrow.splitlines())) <= 50


def test_columns_stands_for_the_width_in_a_pipe(verkosto: Verkosto) -> None:
    """COLUMNS says how wide a view is that is not on a terminal."""
    result = verkosto("show", "hinku", "-f", "table", env={"COLUMNS": "50"})
    assert max(map(cell_len, result.lines)) <= 50
