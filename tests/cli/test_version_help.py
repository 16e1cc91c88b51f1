"""`verkosto --version`, `--help`, and the command alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verkosto_cli import __version__
from verkosto_cli.cli import COMMANDS

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

    from verkosto_cli.cli.parser import Command


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_version_tells_the_version_and_the_registry(verkosto: Verkosto, flag: str) -> None:
    """Without any setting the registry is the one that came with the program."""
    result = verkosto(flag)
    expected = f"verkosto {__version__}\nregistry: built-in\n"
    assert (result.code, result.stdout, result.err) == (0, expected, b"")


def test_help_is_the_same_however_asked_for(verkosto: Verkosto) -> None:
    """-h, `help` and no arguments at all are --help."""
    asked = verkosto("--help")
    assert (asked.code, asked.err) == (0, b"")
    assert verkosto("-h").out == verkosto().out == verkosto("help").out == asked.out
    search = verkosto("help", "search")
    for line in ("search --help", "search lapsi -qh", "-q search -h", "-h search", "--help search"):
        assert verkosto(*line.split()).out == search.out
    assert verkosto("search", "--", "--help").out != search.out
    assert verkosto("list", "-t", "-h").stderr.startswith("verkosto: unknown theme '-h'")


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.name)
def test_help_of_a_command_has_all_its_options(verkosto: Verkosto, row: Command) -> None:
    """Every flag of the table is in the command's help, with what it takes and its help."""
    result = verkosto(row.name, "-h")
    text = " ".join(result.stdout.split())
    assert (result.code, result.err) == (0, b"")
    assert row.help in text
    for option in row.options:
        for flag in option.flags:
            assert flag in text.replace(",", " ").split(), flag
        assert option.help in text
        assert option.kind == "flag" or f"{option.flags[-1]} {option.metavar} " in text.replace(
            f"{option.flags[0]} {option.metavar} ", f"{option.flags[-1]} {option.metavar} "
        )


@pytest.mark.parametrize("width", [40, 52, 80, 200])
def test_help_fits_the_terminal_and_has_no_escape_sequence(terminal: Terminal, width: int) -> None:
    """Help is plain text, at most 100 columns wide."""
    for command in ((), ("list",), ("search",)):
        result = terminal(*command, "--help", width=width)
        assert b"\x1b" not in result.out
        assert max(map(len, result.screen.splitlines())) <= min(width, 100)
