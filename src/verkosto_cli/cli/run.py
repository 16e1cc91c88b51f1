"""Running a command: what it raises becomes a message and an exit code."""

from __future__ import annotations

import os

from ..errors import OutputError, VerkostoError
from .output import Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .table import Command

INTERRUPTED = 130
PIPE_CLOSED = 141
PROGRAM_FAILED = 70


def run(row: Command, values: dict[str, object]) -> int:
    """Run a command with its values; return the exit code."""
    output = Output(values, os.environ)

    def call() -> int:
        module = __import__(f"verkosto_cli.cli.{row.name}", fromlist=["run"])
        code: int = module.run(values, output)
        output.flush()
        return code

    return guard(call, output, debug=bool(values["debug"]))


def run_long(arguments: Sequence[str]) -> int:
    """Run a command line by way of Typer; return the exit code."""
    output = Output({}, os.environ)

    def call() -> int:
        from .app import run_app
        from .version import show_version

        code = run_app(arguments, run, lambda: show_version(output))
        output.flush()
        return code

    return guard(call, output, debug="--debug" in arguments)


def guard(call: Callable[[], int], output: Output, *, debug: bool) -> int:
    """Return the call's exit code, or tell what went wrong and return that code."""
    try:
        return call()
    except VerkostoError as error:
        if debug:
            raise
        output.error(error.lines())
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        output.forget()
        return PIPE_CLOSED
    except OSError as error:
        output.forget()
        output.error([f"cannot write the output: {error.strerror or error}"])
        return OutputError.exit_code
    except Exception as error:
        if debug:
            raise
        output.error(
            [f"the program failed: {type(error).__name__}: {error}", "Run it again with --debug."]
        )
        return PROGRAM_FAILED


