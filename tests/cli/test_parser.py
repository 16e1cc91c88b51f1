"""A command line means the same by the short way in, to TAB and by Typer.

Both ways end in the same `run(row, values)`, so it is enough that they hand it the same row and
values; a smaller number of whole runs shows that nothing else differs.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import re
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from typer.main import get_command

from verkosto_cli.cli import COMMANDS, app, parse
from verkosto_cli.cli.parser import CommandLine
from verkosto_cli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Terminal, Verkosto

    from verkosto_cli.cli.parser import Command, Option

    Words = st.SearchStrategy[list[str]]
    Meant = tuple[str, dict[str, object]]

LONG_WAY = (
    "import os, sys\nfrom verkosto_cli.cli.run import run_long\nos._exit(run_long(sys.argv[1:]))\n"
)
LINK_ID = re.compile(rb"\x1b\]8;id=\d+;")
VALUES = {
    "formats": ["table", "plain", "tsv", "csv", "json", "jsonl", "markdown", "ids", "jsn"],
    "fields": ["id", "id,name", "help", "name,,id", "nothing"],
    "themes": ["ilmasto", "Klimat och energi", "kulttuuri", "nothing"],
    "kinds": ["verkosto", "malli", "verkostot"],
    "scopes": ["eu", "paikallinen", "x"],
    "sorts": ["id", "name", "nam"],
    "languages": ["fi", "sv", "en", "xx", "klingon"],
    "colors": ["auto", "always", "never", "no"],
    "": [
        "2016",
        "23.5.2016",
        "Koski",
        "0",
        "1",
        "3",
        "007",
        "9" * 9,
        "9" * 10,
        "-1",
        "1.5",
        "x",
        "²",
        "٣",
        " 1",
        "1_0",
        "+1",
    ],
}
ODD = ["", "-", "--", "-5", "-q", "--json", "-h", "--help", "=", "a=b", "ä", "\udcff", "a b"]
ARGUMENTS = ["hinku", "ubc", "lapsi", "ilmasto energia", "xyzzy", "bash", "Terve Kunta", *ODD]
UNKNOWN = ["--nothing", "--nothing=1", "-z", "-zz", "--js", "-", "--", "---", "--=x", "-=", "-é"]


def common_words(option: Option) -> Words:
    """Return the common spellings of an option, with values that are good and bad."""
    flag = st.sampled_from(option.flags)
    if option.kind == "flag":
        return flag.map(lambda flag: [flag])
    value = st.sampled_from(VALUES.get(option.values, []) * 3 + ODD)
    return st.one_of(
        st.tuples(flag, value).map(list),
        value.map(lambda value: [f"{option.flags[0]}={value}"]),
    )


def rare_words(row: Command) -> Words:
    """Return what is spelled in rarer ways, joined, not known, or misses something."""
    flags = [flag for option in row.options for flag in option.flags]
    known = [flag[1] for flag in flags if flag[:2] != "--"]
    joined = st.text(st.sampled_from([*known, *known, "h", "V", "z", "5"]), min_size=2, max_size=4)
    value = st.sampled_from([*ODD, "json", "id", "ilmasto", "3"])
    return st.one_of(
        joined.map(lambda letters: [f"-{letters}"]),
        st.tuples(st.sampled_from(known), value).map(lambda pair: [f"-{''.join(pair)}"]),
        st.tuples(st.sampled_from(flags), value).map(lambda pair: ["=".join(pair)]),
        st.sampled_from([*flags, *UNKNOWN, *ARGUMENTS, "-h"]).map(lambda word: [word]),
    )


def command_lines(row: Command) -> Words:
    """Return command lines of one command, half of them in the common manner alone."""
    arguments = st.sampled_from(ARGUMENTS).map(lambda word: [word])
    common = [common_words(option) for option in row.options]
    common += [arguments] * (len(common) // 2 if row.argument else 0)
    tame = st.lists(st.one_of(*common), min_size=row.least, max_size=5)
    wild = st.lists(st.one_of(*common, *[rare_words(row)] * (len(common) // 2)), max_size=5)
    return st.one_of(tame, wild).map(lambda parts: [row.name, *itertools.chain(*parts)])


_ANY = st.one_of(
    *(command_lines(row) for row in COMMANDS),
    st.lists(st.sampled_from([row.name for row in COMMANDS] + ARGUMENTS + UNKNOWN), max_size=4),
)


@st.composite
def any_line(draw: st.DrawFn) -> list[str]:
    """Return a line of any command; written out, all their strategies are too long for a report."""
    return draw(_ANY)


LINES = any_line()
# So many examples of this run alone, where they are asked for.
FRESH = int(os.environ.get("FRESH_EXAMPLES", "0"))
DRY = settings(
    derandomize=not FRESH,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)


@pytest.fixture
def long_way(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], Meant | None]:
    """Return what a command line means by way of Typer, whose application is made only once."""
    got: list[Meant] = []

    def capture(row: Command, values: dict[str, object]) -> int:
        got.append((row.name, values))
        return 0

    made = get_command(app.build_app(capture))
    monkeypatch.setattr(app, "build_app", lambda run: made)

    def read(line: list[str]) -> Meant | None:
        got.clear()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(UsageError):
            app.run_app(line, capture)
        return got[0] if got else None

    return read


def test_both_ways_read_a_command_line_alike(
    long_way: Callable[[list[str]], Meant | None],
) -> None:
    """Where the short way knows a line, Typer reads the same command and the same values."""
    compared = 0

    @settings(DRY, max_examples=FRESH or 3000)
    @given(LINES)
    @example(["search", "x", "-n", "9" * 5000])
    @example(["list", "--", "--json"])
    @example(["", "list"])
    @example(["search", "-n", "-5", "x"])
    @example(["list", "--registry", "--json", "--json"])
    @example(["show", "hinku", "--format"])
    def compare(line: list[str]) -> None:
        nonlocal compared
        short = parse(line)
        if short is not None:
            row, values = short
            assert long_way(line) == (row.name, values)
            compared += 1

    compare()
    assert compared > 1500


def test_tab_reads_a_command_line_as_typer_does(
    long_way: Callable[[list[str]], Meant | None],
) -> None:
    """Joined letters too: which option has which texts, what is an argument, what still waits."""
    compared = 0

    @settings(DRY, max_examples=FRESH or 3000)
    @given(LINES)
    @example(["list", "-qfids", "-tilmasto", "-t", "-q"])
    @example(["show", "-f=csv", "--", "-q"])
    def compare(words: list[str]) -> None:
        nonlocal compared
        meant = long_way(words)
        if meant is not None:
            line = CommandLine(COMMANDS, words)
            assert line.command is not None
            assert line.waiting is None
            assert (line.name, texts(line)) == meant
            compared += 1

    compare()
    assert compared > 1000


def texts(line: CommandLine) -> dict[str, object]:
    """Return the arguments, and each option's texts as far as its kind tells them apart."""
    read: dict[str, object] = {"words": tuple(line.arguments)}
    for option in line.command.options if line.command else ():
        if option.kind == "flag":
            read[option.name] = option.name in line.given
        elif option.kind == "many":
            read[option.name] = tuple(line.given.get(option.name, ()))
        elif option.kind == "number":
            last = line.last(option.name)
            read[option.name] = int(last) if last else option.default
        else:
            read[option.name] = line.last(option.name)
    return read


@pytest.mark.parametrize(
    "line",
    [
        "list",
        "list --json",
        "list -t ilmasto --theme=luonto -k verkosto",
        "list --sort name --fields id,name -q",
        "show hinku ubc --format csv",
        "show -- -x",
        "search lapsi",
        "search ilmasto energia -n 3 --exact",
        "search --limit=0 x",
        "themes -0 --format ids",
        "related ubc",
        "init networks.toml",
        "diff old.toml new.toml",
        "list -r - --lang sv --color never",
    ],
)
def test_short_way_knows_the_common_manner(line: str) -> None:
    """What people and scripts write most never has to load Typer."""
    assert parse(line.split()) is not None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--help",
        "-V",
        "lst",
        "list -h",
        "list -qfids",
        "list x",
        "diff",
        "related",
        "list --nothing",
    ],
)
def test_short_way_leaves_the_rest_to_typer(line: str) -> None:
    """Help, errors and rarer spellings are Typer's."""
    assert parse(line.split()) is None


def whole_line(line: list[str]) -> bool:
    """Tell whether the short way takes a line that can be run twice: it writes no file."""
    request = parse(line)
    return request is not None and request[0].name != "init" and "--install" not in line


@settings(DRY, max_examples=24)
@given(LINES.filter(whole_line))
def test_both_ways_run_alike_in_a_pipe(verkosto: Verkosto, line: list[str]) -> None:
    """The same bytes on both streams, and the same exit code."""
    words = [os.fsencode(word) for word in line]
    short = verkosto(*words)
    long = type(verkosto)(verkosto.home)
    long.command = [sys.executable, "-c", LONG_WAY]
    assert repr(long(*words)) == repr(short)


@settings(DRY, max_examples=12)
@given(LINES.filter(whole_line))
def test_both_ways_run_alike_on_a_terminal(terminal: Terminal, line: list[str]) -> None:
    """The same holds where output is laid out and coloured."""
    words = [os.fsencode(word) for word in line]
    short = terminal(*words, streams="both")
    long = terminal(*words, streams="both", command=[sys.executable, "-c", LONG_WAY])
    assert LINK_ID.sub(b"", long.out) == LINK_ID.sub(b"", short.out)
    assert long.code == short.code
