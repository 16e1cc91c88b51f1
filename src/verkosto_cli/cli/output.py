"""The two streams: what goes to them, in which colours and encoding."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

    from rich.console import RenderableType

    from .progress import ProgressBar

_UTF8 = "utf-8"
_BLOCK = 1 << 16


class Output:
    """Writes results to standard output, and notes and errors to standard error."""

    def __init__(self, values: Mapping[str, object], environ: Mapping[str, str]) -> None:
        self._quiet = bool(values.get("quiet"))
        self._choice = "never" if values.get("no_color") else str(values.get("color") or "auto")
        self._environ = environ
        self.has_written = False
        self._bar: ProgressBar | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether standard output is a terminal."""
        return sys.stdout is not None and sys.stdout.isatty()

    @property
    def stream(self) -> TextIO:
        """Standard output; raises OutputError where it is closed."""
        if sys.stdout is None:
            from ..errors import OutputError
            from .messages import OUTPUT_CLOSED

            raise OutputError(OUTPUT_CLOSED)
        if not hasattr(sys.stdout.buffer, "raw"):
            # Unbuffered (PYTHONUNBUFFERED), a write may be cut short, and Python drops the rest.
            from io import BufferedWriter, TextIOWrapper

            encoding, raw = sys.stdout.encoding, sys.stdout.detach()  # type: ignore[union-attr]
            sys.stdout = TextIOWrapper(BufferedWriter(raw), encoding=encoding)
        return sys.stdout

    def write(
        self, parts: Iterable[str], *, encoding: str | None = None, newline: str | None = None
    ) -> None:
        """Write text; for a character that the encoding lacks stands one like it.

        Line ends are the system's own, or as they are where `newline` is "".
        """
        errors = _replacing(encoding or self.stream.encoding)
        self.stream.reconfigure(  # type: ignore[attr-defined]
            encoding=encoding, errors=errors, newline=newline
        )
        block: list[str] = []
        size = 0
        for part in parts:
            block.append(part)
            size += len(part)
            if size > _BLOCK:
                self._write("".join(block))
                block, size = [], 0
        self._write("".join(block))

    def _write(self, text: str) -> None:
        self.has_written = True
        try:
            self.stream.write(text)
        except OSError as error:
            raise output_error(error) from None

    def show(self, renderables: Iterable[RenderableType]) -> None:
        """Write rich renderables, fitted to the terminal's width."""
        from rich.console import Console

        console = Console(
            file=self.stream,
            force_terminal=self.is_styled,
            color_system="standard" if self.is_styled else None,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
            _environ=_sized(self._environ),
        )

        def parts() -> Iterator[str]:
            # A console that writes by itself ends the process where the reader has gone.
            for renderable in renderables:
                with console.capture() as captured:
                    console.print(renderable)
                yield "".join([f"{line.rstrip()}\n" for line in captured.get().splitlines()])

        self.write(parts())

    @property
    def is_styled(self) -> bool:
        """Whether standard output gets bold, underline and hyperlinks.

        The option says so, then FORCE_COLOR and CLICOLOR_FORCE, then the stream. NO_COLOR and
        CLICOLOR are about colours, and there are none.
        """
        if self._choice != "auto":
            return self._choice == "always"
        for name in ("FORCE_COLOR", "CLICOLOR_FORCE"):
            if self._environ.get(name, "0") not in ("", "0"):
                return True
        return self.is_terminal and self._environ.get("TERM") != "dumb"

    def note(self, text: str) -> None:
        """Report something beside the result, unless notes are silenced."""
        if not self._quiet:
            self._report(text)

    def progress(self, what: str, done: int, total: int) -> None:
        """Show on a terminal how far a step of long work has come; when it is done, no more."""
        if self._bar is None:
            if self._quiet or sys.stderr is None or not sys.stderr.isatty():
                return
            from .progress import ProgressBar

            self._bar = ProgressBar()
        if done < total:
            self._bar.show(what, done, total)
        else:
            self.close_progress()

    def close_progress(self) -> None:
        """Take away what shows how far the work has come."""
        if self._bar:
            self._bar.close()
            self._bar = None

    def error(self, lines: Iterable[str]) -> None:
        """Report an error; its first line begins with the program's name."""
        self._report("verkosto: " + "\n".join(lines))

    def trace(self, text: str) -> None:
        """Report a traceback, whatever is in its texts."""
        self._report(text.rstrip("\n"))

    def _report(self, text: str) -> None:
        if sys.stderr is None:
            return
        if self.has_written:
            # On a terminal, what was written before must be read before.
            self.flush()
        text = shown(text)
        try:
            sys.stderr.reconfigure(errors=_replacing(sys.stderr.encoding))  # type: ignore[union-attr]
            sys.stderr.write(text + "\n")
            sys.stderr.flush()
        except OSError:
            pass

    def flush(self) -> None:
        """Write what is still held back."""
        try:
            self.stream.flush()
        except OSError as error:
            raise output_error(error) from None

    def forget(self) -> None:
        """Give up on standard output, so that Python does not fail on it once more at its end."""
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sized(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment without sizes of the terminal that are none."""
    return {
        name: value
        for name, value in environ.items()
        if name not in ("COLUMNS", "LINES")
        or (value.isascii() and value.isdigit() and int(value[:9]) > 0)
    }


def output_error(error: OSError) -> Exception:
    """Return what to raise: Windows says EINVAL where the reader of a pipe has gone."""
    from errno import EINVAL

    if isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == EINVAL):
        return BrokenPipeError()
    from ..errors import OutputError, reason_of
    from .messages import CANNOT_WRITE

    return OutputError(CANNOT_WRITE, reason=reason_of(error))


def _replacing(encoding: str) -> str:
    """Return the name of what handles signs that an encoding lacks."""
    if encoding == _UTF8:
        return "replace"
    from .encoding import HANDLER

    return HANDLER


def shown(text: str) -> str:
    """Return a text that does nothing to a terminal: a control character is replaced."""
    if text.isprintable():
        return text
    return "".join(sign if _is_shown(sign) else "\ufffd" for sign in text)


def _is_shown(sign: str) -> bool:
    return sign.isprintable() or sign in "\n\u202f"
