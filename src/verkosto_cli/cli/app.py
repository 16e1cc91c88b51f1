"""The long way in: the Typer application, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer

from ..errors import UsageError, VerkostoError
from ..messages import say
from . import COMMANDS, Command, Option, command, messages
from .complete import VERSION
from .grammar import extra_argument, unknown_command

# Typer has carried its own copy of Click since 0.26; this is that copy's base of all errors.
_CLICK_ERROR: Any = typer.BadParameter.__mro__[2]

Run = Callable[[Command, dict[str, object]], int]
_FORMAT_FLAGS = {
    "-o": ("--format",),
    "--output": ("--format",),
    **{f"--{name}": (f"--format {name}",) for name in ("csv", "tsv", "jsonl", "markdown", "ids")},
    "--no-color": ("--color never",),
    "--no-colour": ("--color never",),
    "--language": ("--lang",),
    "--search": ("verkosto search",),
}
_TYPES: dict[str, Any] = {"flag": bool, "text": str, "number": int, "many": list[str]}
_CONTEXT: Any = typer.Context.__mro__[1]


class _Formatter(_CONTEXT.formatter_class):  # type: ignore[misc]
    """Writes Typer's own words in the language of messages."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is used."""
        super().write_usage(prog, args, prefix or say(messages.USAGE) + " ")

    def write_heading(self, heading: str) -> None:
        """Write a heading, which Typer gives in English."""
        super().write_heading(say(heading))

    def write_dl(self, rows: Sequence[tuple[str, str]], *widths: int, **more: int) -> None:
        """Write what stands for what; the help of --help is Typer's."""
        super().write_dl([(word, say(text)) for word, text in rows], *widths, **more)


def build_app(run: Run, version: Callable[[], int]) -> typer.Typer:
    """Return the application; it hands each command's row and values to `run`."""
    _CONTEXT.formatter_class = _Formatter
    options = say(messages.OPTIONS_METAVAR)
    app = typer.Typer(
        name="verkosto",
        help=f"{say(messages.ABOUT)}\n\n{say(messages.ABOUT_REGISTRY)}",
        epilog=f"{say(messages.EXIT_CODES)}\n{say(messages.SEE_COMMAND_HELP)}",
        options_metavar=options,
        subcommand_metavar=say(messages.COMMAND_METAVAR),
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        show_version: Annotated[
            bool, typer.Option("--version", "-V", help=say(VERSION.help))
        ] = False,
    ) -> int:
        if show_version:
            raise typer.Exit(version())
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())
        return 0

    for row in COMMANDS:
        text = say(row.help)
        add = app.command(row.name, help=text, short_help=text, options_metavar=options)
        add(_as_function(row, run))
    return app


def _as_function(row: Command, run: Run) -> Callable[..., int]:
    def call(**values: Any) -> int:
        given = {name: tuple(v) if isinstance(v, list) else v for name, v in values.items()}
        return run(row, {"words": (), **given})

    parameters = [_option(option) for option in row.options]
    if row.argument:
        parameters.insert(0, _argument(row))
    call.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    call.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return call


def _option(option: Option) -> Parameter:
    takes: dict[str, Any] = {} if option.kind == "flag" else {"metavar": say(option.metavar)}
    if option.kind == "number":
        takes["min"] = 0
    info = typer.Option(*reversed(option.flags), help=say(option.help), show_default=False, **takes)
    empty: Any = option.empty()
    return _parameter(option.name, _TYPES[option.kind], info, list(empty) if empty == () else empty)


def _argument(row: Command) -> Parameter:
    info = typer.Argument(
        metavar=f"{say(row.argument)}...", help=say(row.argument_help), show_default=False
    )
    return _parameter("words", list[str], info, Parameter.empty if row.least else [])


def _parameter(name: str, takes: Any, info: Any, default: Any) -> Parameter:
    annotation = Annotated[takes, info]
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def run_app(arguments: Sequence[str], run: Run, version: Callable[[], int]) -> int:
    """Run a command line; raises UsageError with what Typer has against it."""
    word = next(iter(arguments), "-")
    if word[:1] != "-" and command(word) is None:
        cure, values = unknown_command(word, arguments[1:])
        raise UsageError(messages.UNKNOWN_COMMAND, cure, word=word, **values)
    app = build_app(run, version)
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="verkosto")
    except _CLICK_ERROR as error:
        raise _usage_error(error) from None
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit:
        # Typer's own way to end, where the reader of its help has gone.
        raise BrokenPipeError from None
    return code if isinstance(code, int) else 0


def _usage_error(error: BaseException) -> VerkostoError:
    """Return what Typer has against a command line, in the words of the other messages."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "verkosto"
    what = type(error).__name__
    option = getattr(error, "option_name", "")
    if what == "NoSuchOption":
        flags = error.possibilities or ()  # type: ignore[attr-defined]
        flags = [flag for flag in flags if flag != "--help"] or flags
        near = ", ".join(_FORMAT_FLAGS.get(option, flags))
        cure = messages.DID_YOU_MEAN_SEE if near else messages.SEE_HELP
        return UsageError(messages.UNKNOWN_OPTION, cure, word=option, choices=near, path=path)
    if what == "MissingParameter":
        word = error.param.make_metavar(context)  # type: ignore[attr-defined]
        return UsageError(messages.MISSING_ARGUMENT, messages.SEE_HELP, word=word, path=path)
    if what == "UsageError" and path != "verkosto":
        rest = getattr(context, "args", None) or str(error).rpartition("(")[2].strip(")").split()
        cure, values = extra_argument(path.split()[-1], rest[0] if rest else "")
        word = " ".join(rest)
        return UsageError(messages.UNEXPECTED_ARGUMENT, cure, word=word, path=path, **values)
    text = error.format_message() if hasattr(error, "format_message") else str(error)
    if what == "BadOptionUsage":
        wrong = messages.NEEDS_VALUE if "requires" in text else messages.TAKES_NO_VALUE
        return UsageError(wrong, messages.SEE_HELP, word=option, path=path)
    if what == "BadParameter":
        flag = max(error.param.opts, key=len)  # type: ignore[attr-defined]
        return UsageError(messages.NO_NUMBER, messages.SEE_HELP, word=flag, path=path)
    text = text[:1].lower() + text[1:].rstrip(".")
    return UsageError(text, messages.SEE_HELP, path=path)
