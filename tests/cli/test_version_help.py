"""`verkosto --version`, `--help`, and the command alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli import __version__
from verkosto_cli.cli import COMMANDS

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

    from verkosto_cli.cli import Command


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_version_tells_the_version_and_the_registry(verkosto: Verkosto, flag: str) -> None:
    """Without any setting the registry is the one that came with the program."""
    result = verkosto(flag)
    expected = f"verkosto {__version__}\nregistry: built-in\n"
    assert (result.code, result.stdout, result.err) == (0, expected, b"")


def test_help_of_the_program(verkosto: Verkosto) -> None:
    """--help is told on standard output."""
    result = verkosto("--help")
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
Usage: verkosto [OPTIONS] COMMAND [ARGUMENTS]...

  Which networks, commitments and recognitions does this city have, and what
  are they?

  Reads the built-in registry of the City of Pori, or another one
  (--registry).

Options:
  -V, --version  Show the version and the registry.
  -h, --help     Show this message and exit.

Commands:
  list        List the networks, commitments and recognitions.
  show        Show everything known about one or more entries.
  search      Find entries by what they are about, best first.
  timeline    Show what was founded, joined, decided and aimed at, year by
              year.
  related     Show what an entry belongs to, and which others are close to it.
  themes      List the themes, and how many entries each has.
  kinds       List the kinds, and how many entries each has.
  scopes      List the scopes, and how many entries each has.
  check       Check registry files: each problem with its place and a
              suggested fix.
  init        Write a registry to start from.
  schema      Write the JSON Schema of a registry, for editors.
  expiring    List what runs out or should be reviewed, soonest first.
  diff        Show what changed between two registries.
  completion  Write or install the script that makes TAB work in a shell.

  Exit codes: 0 done, 1 nothing found, 2 usage error, 3 registry error, 4
  output error. verkosto help COMMAND shows the options of a command.
""")


def test_help_is_the_same_however_asked_for(verkosto: Verkosto) -> None:
    """-h, and no arguments at all, are --help."""
    asked = verkosto("--help")
    assert verkosto("-h").out == verkosto().out == asked.out
    assert verkosto().code == 0


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
        assert " ".join(option.help.split()) in text
        assert option.kind == "flag" or f"{option.flags[0]} {option.metavar} " in text


def test_help_of_a_command(verkosto: Verkosto) -> None:
    """A command's help fits 80 columns in a pipe."""
    assert verkosto("list", "--help").stdout == snapshot("""\
Usage: verkosto list [OPTIONS]

  List the networks, commitments and recognitions.

Options:
  -t, --theme THEME       Only entries with this theme; repeatable.
  -k, --kind KIND         Only entries of this kind; repeatable.
  -s, --scope SCOPE       Only entries of this scope; repeatable.
  --sort FIELD            Sort by FIELD; by default the registry's own order.
  --reverse               Reverse the order.
  -n, --limit N           Show at most N entries; 0 shows all.  [x>=0]
  -f, --format FORMAT     Output format.
  --json                  Short for --format json.
  --fields NAMES          Comma-separated fields to show; `help` lists them.
  -0, --null              End each id or plain record with NUL, not a newline.
  -q, --quiet             Suppress notes on standard error.
  -r, --registry FILE     Read the registry from FILE; - reads standard input.
  -l, --lang LANG         Language of the content and the messages.
  --colour, --color WHEN  Colour: auto, always or never.
  --debug                 Show a traceback if the program fails.
  -h, --help              Show this message and exit.
""")


@pytest.mark.parametrize("width", [52, 80, 200])
def test_help_fits_the_terminal_and_has_no_escape_sequence(terminal: Terminal, width: int) -> None:
    """Help is plain text, at most 100 columns wide."""
    for command in ((), ("list",), ("search",)):
        result = terminal(*command, "--help", width=width)
        assert b"\x1b" not in result.out
        assert max(map(len, result.screen.splitlines())) <= min(width, 100)
