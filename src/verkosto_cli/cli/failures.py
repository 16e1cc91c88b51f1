"""What went wrong in a command: errors become messages and exit codes."""

from __future__ import annotations

import os

from . import INTERRUPTED
from .output import output_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .output import Output

PIPE_CLOSED = 141
PROGRAM_FAILED = 70


def recover(error: BaseException, output: Output, registry: str) -> BaseException | None:
    """Return the error to report, or None where the command can be run again."""
    from ..store import BrokenFileError

    if not isinstance(error, BrokenFileError):
        return error
    from ..catalogue.repair import repair
    from ..errors import RegistryError

    try:
        output.note(repair(registry, os.environ, is_answered=output.has_written))
    except RegistryError as failure:
        return failure
    return None


def report(error: BaseException, output: Output, *, debug: bool) -> int:
    """Write what went wrong, with a traceback of the program's own errors; return the exit code."""
    if debug and isinstance(error, Exception) and not _is_plain(error):
        from traceback import format_exception

        output.trace("".join(format_exception(error)))
    return _report(error, output)


def _is_plain(error: Exception) -> bool:
    """Whether an error is a user's mistake, or what the system says of a file or a pipe."""
    return isinstance(error, OSError) or hasattr(error, "exit_code")


def _report(error: BaseException, output: Output) -> int:
    from ..errors import OutputError, VerkostoError

    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, OutputError):
        output.forget()
    if isinstance(error, VerkostoError):
        output.error(error.lines())
        return error.exit_code
    if isinstance(error, BrokenPipeError):
        output.forget()
        return PIPE_CLOSED
    if isinstance(error, OSError):
        return _report(_read_or_write_error(error), output)
    from .messages import FAILED, RUN_WITH_DEBUG

    failure = VerkostoError(FAILED, RUN_WITH_DEBUG, kind=type(error).__name__, reason=error)
    output.error(failure.lines())
    return PROGRAM_FAILED


def _read_or_write_error(error: OSError) -> Exception:
    """Return what to say of a file that cannot be read, or, where none is named, of the output."""
    from ..errors import RegistryError, reason_of
    from .messages import CANNOT_READ, CHANGE_FOLDER, NO_CURRENT_FOLDER

    if error.filename is None and isinstance(error, FileNotFoundError):
        return RegistryError(NO_CURRENT_FOLDER, CHANGE_FOLDER)
    if error.filename is None:
        return output_error(error)
    return RegistryError(CANNOT_READ, file=error.filename, reason=reason_of(error))
