"""What comes of an error: a message, an exit code, and a traceback where that was asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.cli.failures import report
from verkosto_cli.cli.output import Output
from verkosto_cli.cli.run import run_long
from verkosto_cli.errors import OutputError, RegistryError
from verkosto_cli.messages import use

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NoReturn


class Streams:
    """Collects what is reported, and whether standard output was given up."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.is_forgotten = False

    def error(self, lines: Iterable[str]) -> None:
        """Keep the lines of an error."""
        self.lines += lines

    def trace(self, text: str) -> None:
        """Write a traceback."""
        sys.stderr.write(text)

    def forget(self) -> None:
        """Keep that standard output was given up."""
        self.is_forgotten = True


def reported(error: BaseException, *, debug: bool = False) -> tuple[int, list[str], bool]:
    """Return the exit code, the lines, and whether standard output was given up."""
    use("en")
    streams = Streams()
    try:
        raise error  # noqa: TRY301
    except BaseException as raised:
        code = report(raised, streams, debug=debug)  # type: ignore[arg-type]
    return code, streams.lines, streams.is_forgotten


@pytest.mark.parametrize(
    ("error", "code", "lines", "is_forgotten"),
    [
        (KeyboardInterrupt(), 130, [], False),
        (BrokenPipeError(), 141, [], True),
        (RegistryError("r is not valid", "Mend it."), 3, ["r is not valid", "Mend it."], False),
        (OutputError("the output is closed"), 4, ["the output is closed"], True),
        (
            OSError(28, "No space left on device"),
            4,
            ["cannot write the output: No space left on device"],
            True,
        ),
        (
            OSError(5, "Input/output error", "r.toml"),
            3,
            ["cannot read r.toml: Input/output error"],
            False,
        ),
        (
            FileNotFoundError(2, "No such file or directory", "r.toml"),
            3,
            ["cannot read r.toml: No such file or directory"],
            False,
        ),
        (
            FileNotFoundError(2, "No such file or directory"),
            3,
            [
                "the current folder no longer exists",
                "Change to another folder and run the command again.",
            ],
            False,
        ),
        (
            ZeroDivisionError("division by zero"),
            70,
            [
                "the program failed: ZeroDivisionError: division by zero",
                "Run it again with --debug.",
            ],
            False,
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_every_error_has_its_message_and_code(
    error: BaseException, code: int, lines: list[str], is_forgotten: bool
) -> None:
    """An error of the output is one of the output, of a file one of that file."""
    assert reported(error) == (code, lines, is_forgotten)


def test_windows_says_invalid_argument_of_a_closed_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Elsewhere that is an error like any other, and so is one of a file."""
    closed = OSError(22, "Invalid argument")
    assert reported(closed)[0] == 4
    monkeypatch.setattr(sys, "platform", "win32")
    assert reported(closed) == (141, [], True)
    assert reported(OSError(22, "Invalid argument", "r.toml"))[0] == 3
    assert reported(ZeroDivisionError())[0] == 70


def test_traceback_is_of_the_programs_own_errors(capfd: pytest.CaptureFixture[str]) -> None:
    """Only where it was asked for; a mistake of the user's has none."""
    for error, debug, count in (
        (ZeroDivisionError(), True, 1),
        (ZeroDivisionError(), False, 0),
        (RegistryError("x"), True, 0),
        (BrokenPipeError(), True, 0),
        (OSError(5, "Input/output error", "r.toml"), True, 0),
        (KeyboardInterrupt(), True, 0),
    ):
        reported(error, debug=debug)
        assert capfd.readouterr().err.count("Traceback") == count


@pytest.mark.parametrize(("debug", "count"), [(["--debug"], 1), ([], 0)])
def test_traceback_of_a_line_for_typer(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], debug: list[str], count: int
) -> None:
    """--debug counts where the program fails before it has read the line, too."""

    def fail(given: object) -> NoReturn:
        raise ZeroDivisionError(given)

    monkeypatch.setattr("verkosto_cli.cli.grammar.arrange", fail)
    assert run_long(["list", "-qf", "ids", *debug]) == 70
    assert capfd.readouterr().err.count("Traceback") == count


def test_traceback_does_nothing_to_a_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    """A path or a text in it is shown without what a terminal would obey."""
    error = ValueError("\x1b]0;x\x07 \u202e")
    assert report(error, Output({}, {}), debug=True) == 70
    told = capfd.readouterr().err
    assert told.startswith("ValueError: \ufffd]0;x\ufffd \ufffd\n")
    assert all(sign.isprintable() or sign == "\n" for sign in told)
