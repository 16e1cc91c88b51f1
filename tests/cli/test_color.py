"""Bold, underline and hyperlinks: who decides on them, and for which stream; no colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

ESCAPE = b"\x1b"
LINK = b"\x1b]8;"

# Option and environment, then whether a terminal and a pipe get styles, the strongest rule first.
RULE = [
    ("", {}, True, False),
    ("--color=auto", {}, True, False),
    ("--color=always", {}, True, True),
    ("--color=never", {}, False, False),
    ("--color=always", {"NO_COLOR": "1"}, True, True),
    ("--color=always", {"TERM": "dumb"}, True, True),
    ("--color=always", {"CLICOLOR": "0"}, True, True),
    ("--color=never", {"FORCE_COLOR": "1"}, False, False),
    ("--color=never", {"CLICOLOR_FORCE": "1"}, False, False),
    # NO_COLOR is about colours; there are none, and bold and underline stay.
    ("--color=auto", {"NO_COLOR": "1"}, True, False),
    ("", {"NO_COLOR": "1"}, True, False),
    ("", {"NO_COLOR": "0"}, True, False),
    ("", {"NO_COLOR": ""}, True, False),
    ("", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, True),
    ("", {"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, True, True),
    ("", {"NO_COLOR": "", "FORCE_COLOR": "1"}, True, True),
    ("", {"FORCE_COLOR": "1"}, True, True),
    ("", {"FORCE_COLOR": "3"}, True, True),
    ("", {"FORCE_COLOR": "true"}, True, True),
    ("", {"FORCE_COLOR": "0"}, True, False),
    ("", {"FORCE_COLOR": ""}, True, False),
    ("", {"CLICOLOR_FORCE": "1"}, True, True),
    ("", {"CLICOLOR_FORCE": "0"}, True, False),
    ("", {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"}, True, True),
    ("", {"FORCE_COLOR": "1", "CLICOLOR": "0"}, True, True),
    ("", {"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
    ("", {"CLICOLOR": "0"}, True, False),
    ("", {"CLICOLOR": "1"}, True, False),
    ("", {"CLICOLOR": "0", "TERM": "xterm"}, True, False),
    ("", {"TERM": "dumb"}, False, False),
]


@pytest.mark.parametrize(("option", "env", "on_terminal", "in_pipe"), RULE)
def test_style_rule(
    verkosto: Verkosto,
    terminal: Terminal,
    option: str,
    env: dict[str, str],
    on_terminal: bool,
    in_pipe: bool,
) -> None:
    """Styles and hyperlinks come together; without styles there is no escape sequence at all."""
    line = ["show", "hinku", "--format", "table", *option.split()]
    shown = terminal(*line, env=env)
    piped = verkosto(*line, env=env)
    assert (shown.code, piped.code) == (0, 0)
    for result, styled in ((shown, on_terminal), (piped, in_pipe)):
        assert (ESCAPE in result.out) == styled
        assert (LINK in result.out) == styled


@pytest.mark.parametrize("line", ["list", "show hinku", "themes", "timeline", "related ubc"])
def test_styles_add_only_escape_sequences(terminal: Terminal, line: str) -> None:
    """What a person reads is the same with styles and without."""
    bare = terminal(*line.split(), "--color", "never")
    assert ESCAPE not in bare.out
    assert terminal(*line.split()).screen == bare.screen


def test_marks_are_signs_where_there_are_no_styles(terminal: Terminal) -> None:
    """A match is bold and underlined, or stands between angle quotes."""
    styled = terminal("search", "ympäristö", "-n", "1")
    assert "\x1b[1;4mympäristö\x1b[0mverkosto" in styled.stdout
    for bare in (
        terminal("search", "ympäristö", "-n", "1", "--color", "never"),
        terminal("search", "ympäristö", "-n", "1", env={"TERM": "dumb"}),
    ):
        assert ESCAPE not in bare.out
        assert "«ympäristö»verkosto" in bare.stdout


@pytest.mark.parametrize("line", ["list", "show hinku", "search lapsi", "themes", "timeline"])
def test_no_view_has_a_colour(terminal: Terminal, line: str) -> None:
    """The only styles are bold and underline, which read on any background."""
    codes = re.findall(r"\x1b\[([\d;]*)m", terminal(*line.split()).stdout)
    assert {part for code in codes for part in code.split(";")} <= {"0", "1", "4"}


@pytest.mark.parametrize(
    "line", ["list", "list --help", "--help", "--version", "themes -f json", "list -f plain"]
)
def test_plain_formats_and_help_have_no_color(verkosto: Verkosto, line: str) -> None:
    """Only what is made for people is coloured, however much colour is asked for."""
    result = verkosto(*line.split(), env={"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"})
    assert (result.code, ESCAPE in result.out) == (0, False)


@pytest.mark.parametrize("streams", ["err", "both"])
def test_notes_and_errors_have_no_color(terminal: Terminal, streams: str) -> None:
    """Standard error is plain text on a terminal as well, each stream for itself."""
    for line in ("search pori -n 1 -f ids", "list -t nothing", "lst", "show xyzzy"):
        result = terminal(*line.split(), streams=streams, env={"FORCE_COLOR": "1"})
        assert ESCAPE not in result.out
        assert result.out


def test_piped_results_have_no_color_though_notes_go_to_a_terminal(terminal: Terminal) -> None:
    """`verkosto list -f table | …` at a prompt: standard output decides for itself."""
    result = terminal("list", "-f", "table", streams="err")
    assert (result.code, ESCAPE in result.err) == (0, False)
    assert b"hinku" in result.err


def test_terminal_that_says_nothing_of_itself_gets_styles(terminal: Terminal) -> None:
    """Without TERM there are bold names still."""
    assert b"\x1b[1m" in terminal("show", "hinku", env={"TERM": ""}).out


def test_hyperlink_leads_to_the_address_it_shows(terminal: Terminal) -> None:
    """The address is visible, and it is what a click on it opens."""
    link = re.compile(r"\x1b\]8;[^;]*;([^\x1b]+)\x1b\\([^\x1b]*)\x1b\]8;;\x1b\\")
    address = "https://hiilineutraalisuomi.fi"
    for line in ("show hinku", "list --fields id,website"):
        found = link.findall(terminal(*line.split()).stdout)
        assert (address, address) in found
        assert [target for target, text in found if text not in target] == []


@pytest.mark.parametrize("word", ["sometimes", "ALWAYS", "yes", "0"])
def test_unknown_color_is_a_usage_error(verkosto: Verkosto, word: str) -> None:
    """The three words are told."""
    result = verkosto("list", "--color", word)
    assert (result.code, result.out) == (2, b"")
    assert result.stderr.startswith(f"verkosto: invalid value {word!r} for --color\n")
