"""The reader of command lines: what each word is."""

from __future__ import annotations

import pytest

from verkosto_cli.cli import COMMANDS
from verkosto_cli.cli.parser import CommandLine, Option


@pytest.mark.parametrize(
    ("line", "name", "given", "arguments", "is_common"),
    [
        ("list", "list", {}, [], True),
        ("list --json -q", "list", {"json": [], "quiet": []}, [], True),
        ("list --format csv", "list", {"format": ["csv"]}, [], True),
        (
            "list --format=csv -t a --theme b",
            "list",
            {"format": ["csv"], "theme": ["a", "b"]},
            [],
            True,
        ),
        ("list --format=", "list", {"format": [""]}, [], True),
        ("list -f --json", "list", {"format": ["--json"]}, [], True),
        ("list --json=x", "list", {"json": ["x"]}, [], False),
        ("list --nothing", "list", {}, [], False),
        ("list -y", "list", {}, [], False),
        ("list --help", "list", {"help": []}, [], False),
        ("list -qfcsv", "list", {"quiet": [], "format": ["csv"]}, [], False),
        ("list -qf csv", "list", {"quiet": [], "format": ["csv"]}, [], False),
        ("list -f=csv", "list", {"format": ["=csv"]}, [], False),
        ("list -q0", "list", {"quiet": [], "null": []}, [], False),
        ("show hinku - ubc", "show", {}, ["hinku", "-", "ubc"], True),
        ("show -- --json -x", "show", {}, ["--json", "-x"], True),
        ("show hinku --json -- -q", "show", {"json": []}, ["hinku", "-q"], True),
        ("-- show --json", "show", {"json": []}, [], True),
        ("--json show hinku", "show", {"json": []}, ["hinku"], False),
        ("--format csv show", "show", {"format": ["csv"]}, [], False),
        ("--version", None, {"version": []}, [], False),
        ("lst --json x", "lst", {"json": []}, ["x"], False),
        ("", None, {}, [], True),
    ],
)
def test_words_of_a_line(
    line: str, name: str | None, given: dict[str, list[str]], arguments: list[str], is_common: bool
) -> None:
    """The command, options with their texts, arguments; whether it is in the common manner."""
    read = CommandLine(COMMANDS, line.split())
    assert (read.name, read.given, read.arguments) == (name, given, arguments)
    assert bool(read.is_common) is is_common
    assert (read.command is not None) is (name in [row.name for row in COMMANDS])


@pytest.mark.parametrize(
    ("line", "waiting", "is_literal"),
    [
        ("list --format", "format", False),
        ("list -f", "format", False),
        ("list -qf", "format", False),
        ("list -fc", None, False),
        ("list --format=", None, False),
        ("list --json", None, False),
        ("list --format csv", None, False),
        ("show --", None, True),
        ("-- show", None, False),
        ("--registry", "registry", False),
    ],
)
def test_what_the_next_word_is(line: str, waiting: str | None, is_literal: bool) -> None:
    """An option's value, an argument whatever it begins with, or neither."""
    read = CommandLine(COMMANDS, line.split())
    assert (read.waiting.name if read.waiting else None, read.is_literal) == (waiting, is_literal)


@pytest.mark.parametrize(
    ("line", "option", "value"),
    [
        ("list", "limit", 0),
        ("search x", "limit", 20),
        ("show x", "level", 2),
        ("list -n 5", "limit", 5),
        ("list -n 999999999", "limit", 999999999),
        ("list -n 7 -n 5", "limit", 5),
        ("list -f csv -f tsv", "format", "tsv"),
        ("list", "format", ""),
        ("list -t a -t b", "theme", ("a", "b")),
        ("list", "theme", ()),
        ("list --json", "json", True),
        ("list", "json", False),
        ("show a b", "words", ("a", "b")),
    ],
)
def test_value_of_an_option(line: str, option: str, value: object) -> None:
    """The last one of those that were given; else the default."""
    values = CommandLine(COMMANDS, line.split()).values()
    assert values is not None
    assert values[option] == value


@pytest.mark.parametrize(
    "line",
    [
        "lst",
        "",
        "list --format",
        "list x",
        "list -n x",
        "list -n 5 -n x",
        "list -n x -n 5",
        "list -n -1",
        "list -n 1000000000",
        "list -n ²",
        "related",
        "diff a",
    ],
)
def test_line_that_is_wrong_has_no_values(line: str) -> None:
    """An unknown command, a value or an argument too few or too many, what is no number."""
    assert CommandLine(COMMANDS, line.split()).values() is None


def test_option_is_named_by_its_first_flag() -> None:
    """A metavar and a default stand where none is given."""
    option = Option("--no-color --no-colour -C", "text", "Help.")
    assert (option.name, option.flags) == ("no_color", ["--no-color", "--no-colour", "-C"])
    assert (option.metavar, option.empty()) == ("TEXT", "")
    assert Option("--limit", "number", "Help.").empty() == 0


def test_last_value_that_was_given() -> None:
    """Or an empty text where there is none."""
    line = CommandLine(COMMANDS, "list -t a -t b --json".split())
    assert (line.last("theme"), line.last("json"), line.last("kind")) == ("b", "", "")
