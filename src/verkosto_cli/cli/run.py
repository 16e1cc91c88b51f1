"""Running a command line, by the short way or the long: errors become messages and exit codes."""

from __future__ import annotations

import gc
import os
import sys

from . import parse
from .output import Output, output_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NoReturn

    from . import Command

INTERRUPTED = 130
PIPE_CLOSED = 141
PROGRAM_FAILED = 70


def main() -> NoReturn:
    """Answer the command line and end the process.

    So short a process needs no search for cycles; and as both streams are flushed by then,
    the interpreter's tidying up, a fifth of a bare start, is left out.
    """
    gc.disable()
    try:
        code = _answer(sys.argv[1:])
    except KeyboardInterrupt:
        # While modules are imported, before or after a command is guarded.
        code = INTERRUPTED
    os._exit(code)


def _answer(given: Sequence[str]) -> int:
    if given[:1] == ["__complete"]:
        from .tab import run_tab

        return run_tab(given[1:])
    request = parse(given)
    return run(*request) if request else run_long(given)


def run(row: Command, values: dict[str, object]) -> int:
    """Run a command with its values; return the exit code."""
    output = Output(values, os.environ)
    _speak(str(values.get("lang", "")), output)

    def call() -> int:
        module = __import__(f"verkosto_cli.cli.{row.name}", fromlist=["run"])
        code: int = module.run(values, output)
        output.flush()
        return code

    registry = str(values.get("registry", ""))
    return guard(call, output, debug=bool(values["debug"]), registry=registry)


def run_long(given: Sequence[str]) -> int:
    """Run a command line by way of Typer; return the exit code."""
    from .language import language_option

    output = Output({}, os.environ)
    _speak(language_option(given), output)

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

    return guard(call, output, debug="--debug" in given)


def _speak(option: str, output: Output) -> None:
    """Choose the language of messages; in a pipe it is English unless another is asked for."""
    if option or os.environ.get("VERKOSTO_LANG") or output.is_terminal:
        from ..messages import use
        from .language import program_language

        use(program_language(option, os.environ, is_terminal=output.is_terminal))


def guard(call: Callable[[], int], output: Output, *, debug: bool, registry: str = "") -> int:
    """Return the call's exit code, or tell what went wrong and return that code."""
    try:
        return call()
    except BaseException as error:
        output.close_progress()
        from ..store import BrokenFileError

        if isinstance(error, BrokenFileError):
            failure = _make_way(output, registry)
            if failure is None:
                return guard(call, output, debug=debug, registry=registry)
            return _tell(failure, output)
        if debug and isinstance(error, Exception) and not hasattr(error, "exit_code"):
            from traceback import print_exc

            print_exc()
        return _tell(error, output)


def _make_way(output: Output, registry: str) -> Exception | None:
    """Remove what was kept of the registry and is damaged; return what to tell if all is lost.

    What has gone out already cannot be taken back, so the command is not run again then.
    """
    from ..catalogue import remove_damaged
    from ..catalogue.messages import BUILT_IN_DAMAGED, DAMAGED, INSTALL_AGAIN, MADE_ANEW, RUN_AGAIN
    from ..errors import RegistryError
    from ..messages import say

    path = remove_damaged(registry, os.environ)
    if not path:
        return RegistryError(BUILT_IN_DAMAGED, INSTALL_AGAIN)
    if output.has_written:
        return RegistryError(DAMAGED, RUN_AGAIN, file=path)
    output.note(say(MADE_ANEW, file=path))
    return None


def _tell(error: BaseException, output: Output) -> int:
    from ..errors import OutputError, VerkostoError

    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, OutputError):
        output.forget()
    if isinstance(error, VerkostoError):
        output.error(error.lines())
        return error.exit_code
    if isinstance(error, BrokenPipeError) or _is_closed_on_windows(error):
        output.forget()
        return PIPE_CLOSED
    if isinstance(error, OSError):
        return _tell(_read_or_write_error(error), output)
    from .messages import FAILED, RUN_WITH_DEBUG

    failure = VerkostoError(FAILED, RUN_WITH_DEBUG, kind=type(error).__name__, reason=error)
    output.error(failure.lines())
    return PROGRAM_FAILED


def _is_closed_on_windows(error: BaseException) -> bool:
    """Whether a pipe's reader has gone: Windows calls that an invalid argument."""
    if os.name != "nt" or not isinstance(error, OSError):
        return False
    from errno import EINVAL

    return error.errno == EINVAL and error.filename is None


def _read_or_write_error(error: OSError) -> Exception:
    """Return what to say of a file that cannot be read, or, where none is named, of the output."""
    from ..errors import RegistryError, reason_of
    from .messages import CANNOT_READ, CHANGE_FOLDER, NO_CURRENT_FOLDER

    if error.filename is None and isinstance(error, FileNotFoundError):
        return RegistryError(NO_CURRENT_FOLDER, CHANGE_FOLDER)
    if error.filename is None:
        return output_error(error)
    return RegistryError(CANNOT_READ, file=error.filename, reason=reason_of(error))
