"""What an error says, line by line, and the code that the program ends with."""

from __future__ import annotations

import pytest

from verkosto_cli.errors import (
    InvalidRegistryError,
    NotFoundError,
    OutputError,
    Problem,
    RegistryError,
    UsageError,
    VerkostoError,
    reason_of,
)
from verkosto_cli.messages import use


@pytest.fixture(autouse=True)
def _english() -> None:
    use("en")


def test_problem_has_its_place_the_line_a_caret_and_a_cure() -> None:
    """The caret stands below the column, however far in the line begins."""
    problem = Problem("'{word}' is no {what}", 3, 9, "    a = x", "Mend it.", word="x", what="date")
    assert problem.lines("r.toml") == [
        "r.toml:3:9: 'x' is no date",
        "    a = x",
        "        ^",
        "  Mend it.",
    ]


def test_caret_of_a_lines_beginning_stands_at_its_first_sign() -> None:
    """In the indentation there is nothing to point at."""
    assert Problem("wrong", 3, 1, "a = x").lines("r.toml")[1:] == ["    a = x", "    ^"]
    assert Problem("wrong", 3, 2, "    a = x").lines("r.toml")[1:] == ["    a = x", "    ^"]


def test_caret_may_stand_elsewhere_in_a_line_that_was_cut() -> None:
    """The column stays that of the file."""
    problem = Problem("wrong", 3, 900, "… x", where="id = hinku", caret=3)
    assert problem.lines("r.toml") == ["r.toml:3:900: id = hinku: wrong", "    … x", "      ^"]


def test_problem_of_a_whole_file_has_no_place() -> None:
    """Nor a line, nor a cure where none is known."""
    assert Problem("is empty").lines("r.toml") == ["r.toml: is empty"]
    assert Problem("is empty", cure="Write one.").lines("r.toml")[1:] == ["  Write one."]


def test_problems_are_told_in_the_order_of_the_file() -> None:
    """Those that are not shown are counted behind them."""
    problems = [Problem("c", 9, 1), Problem("b", 2, 5), Problem("a", 2, 1)]
    error = InvalidRegistryError("r.toml", problems, 2)
    assert error.message == "r.toml is not a valid registry"
    assert error.lines() == [
        "r.toml:2:1: a",
        "r.toml:2:5: b",
        "r.toml:9:1: c",
        "2 more problems are not shown",
    ]
    assert len(InvalidRegistryError("r.toml", problems).lines()) == 3


def test_error_is_a_sentence_and_a_cure() -> None:
    """The cure is left out where there is none; placeholders are filled in both."""
    error = UsageError("no {word}", "Try: {line}", word="x", line="verkosto list")
    assert error.lines() == ["no x", "Try: verkosto list"]
    assert NotFoundError("nothing").lines() == ["nothing"]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (VerkostoError, 1),
        (NotFoundError, 1),
        (UsageError, 2),
        (RegistryError, 3),
        (OutputError, 4),
    ],
)
def test_every_kind_of_error_has_its_exit_code(kind: type[VerkostoError], code: int) -> None:
    """As the help and the documents say."""
    assert kind("x").exit_code == code


def test_reason_is_the_systems_own() -> None:
    """An error without one is named as it is."""
    assert reason_of(OSError(13, "Permission denied")) == "Permission denied"
    assert reason_of(OSError("timed out")) == "timed out"
