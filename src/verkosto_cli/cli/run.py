"""Running a command line, by the fast path or Typer: errors become messages and exit codes."""

from __future__ import annotations

import gc
import os
import sys

from . import COMMANDS, parse
from .output import Output
from .parser import CommandLine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, NoReturn

    from .parser import Command

    Given = Mapping[str, Any]


def main() -> NoReturn:
    """Answer the command line and end the process.

    So short a process needs no search for cycles; and as both streams are flushed by then,
    the interpreter's tidying up, a fifth of a bare start, is left out.
    """
    gc.disable()
    os._exit(_answer(sys.argv[1:]))


def _answer(given: Sequence[str]) -> int:
    if given[:1] == ["__complete"]:
        from .completion import run_completion

        return run_completion(given[1:])
    request = parse(given)
    return run(*request) if request else run_long(given)


def run(row: Command, values: dict[str, object]) -> int:
    """Run a command with its values; return the exit code."""
    output = Output(values, os.environ)
    _speak(str(values.get("lang", "")), output)

    def call() -> int:
        code = RUNS[row.name](values, output)
        output.flush()
        return code

    registry = str(values.get("registry", ""))
    return guard(call, output, debug=bool(values["debug"]), registry=registry)


def run_long(given: Sequence[str]) -> int:
    """Run a command line with Typer; return the exit code."""
    line = CommandLine(COMMANDS, given)
    output = Output({}, os.environ)
    _speak(line.last("lang"), output)

    def call() -> int:
        from .grammar import arrange

        arguments = arrange(given)
        if arguments in (["--version"], ["-V"]):
            from .version import show_version

            return show_version(output)
        request = parse(arguments) if arguments != list(given) else None
        if request:
            return run(*request)
        from .app import run_app

        return run_app(arguments, run)

    return guard(call, output, debug="debug" in line.given)


def _speak(option: str, output: Output) -> None:
    """Choose the language of messages; in a pipe it is English unless another is asked for."""
    if option or os.environ.get("VERKOSTO_LANG") or output.is_terminal:
        from ..messages import use
        from .language import program_language

        use(program_language(option, os.environ, is_terminal=output.is_terminal))


def guard(call: Callable[[], int], output: Output, *, debug: bool, registry: str = "") -> int:
    """Return the call's exit code, or report what went wrong and return that code."""
    try:
        return call()
    except BaseException as error:
        from .failures import recover, report

        output.close_progress()
        failure = recover(error, output, registry)
        if failure is None:
            return guard(call, output, debug=debug, registry=registry)
        return report(failure, output, debug=debug)


def _list(values: Given, output: Output) -> int:
    from .list import run

    return run(values, output)


def _show(values: Given, output: Output) -> int:
    from .show import run

    return run(values, output)


def _search(values: Given, output: Output) -> int:
    from .search import run

    return run(values, output)


def _timeline(values: Given, output: Output) -> int:
    from .timeline import run

    return run(values, output)


def _related(values: Given, output: Output) -> int:
    from .related import run

    return run(values, output)


def _themes(values: Given, output: Output) -> int:
    from .themes import run

    return run(values, output)


def _kinds(values: Given, output: Output) -> int:
    from .kinds import run

    return run(values, output)


def _scopes(values: Given, output: Output) -> int:
    from .scopes import run

    return run(values, output)


def _check(values: Given, output: Output) -> int:
    from .check import run

    return run(values, output)


def _init(values: Given, output: Output) -> int:
    from .init import run

    return run(values, output)


def _schema(values: Given, output: Output) -> int:
    from .schema import run

    return run(values, output)


def _expiring(values: Given, output: Output) -> int:
    from .expiring import run

    return run(values, output)


def _diff(values: Given, output: Output) -> int:
    from .diff import run

    return run(values, output)


def _completion(values: Given, output: Output) -> int:
    from .completion.install import run

    return run(values, output)


def _man(values: Given, output: Output) -> int:
    from .man import run

    return run(values, output)


def _help(values: Given, output: Output) -> int:
    from .help import run

    return run(values, output)


# What runs each command of the table; a command's module is imported when it is run.
RUNS: dict[str, Callable[[Given, Output], int]] = {
    "list": _list,
    "show": _show,
    "search": _search,
    "timeline": _timeline,
    "related": _related,
    "themes": _themes,
    "kinds": _kinds,
    "scopes": _scopes,
    "check": _check,
    "init": _init,
    "schema": _schema,
    "expiring": _expiring,
    "diff": _diff,
    "completion": _completion,
    "man": _man,
    "help": _help,
}
