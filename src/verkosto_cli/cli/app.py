"""The slow path: the Typer application, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer

# Typer has carried its own copy of Click since 0.26.
from typer._click import exceptions as click

from ..errors import UsageError, VerkostoError
from ..messages import say
from . import COMMANDS, command, messages
from .parser import Command, Option
from .suggest import (
    Typed,
    instead_of_command,
    instead_of_nothing,
    instead_of_option,
    instead_of_words,
)

Run = Callable[[Command, dict[str, object]], int]
_TYPES: dict[str, Any] = {"flag": bool, "text": str, "number": int, "many": list[str]}


def build_app(run: Run) -> typer.Typer:
    """Return the application; it hands each command's row and values to `run`."""
    app = typer.Typer(
        name="verkosto",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def start() -> int:
        return 0

    for row in COMMANDS:
        app.command(row.name)(_as_function(row, run))
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
    info = typer.Option(*reversed(option.flags), **takes)
    empty: Any = option.empty()
    return _parameter(option.name, _TYPES[option.kind], info, list(empty) if empty == () else empty)


def _argument(row: Command) -> Parameter:
    info = typer.Argument(metavar=f"{say(row.argument)}...")
    return _parameter("words", list[str], info, Parameter.empty if row.least else [])


def _parameter(name: str, takes: Any, info: Any, default: Any) -> Parameter:
    annotation = Annotated[takes, info]
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def run_app(arguments: Sequence[str], run: Run) -> int:
    """Run a command line; raises UsageError with what Typer has against it."""
    word = next(iter(arguments), "-")
    if word[:1] != "-" and command(word) is None:
        cure, values = instead_of_command(arguments)
        raise UsageError(messages.UNKNOWN_COMMAND, cure, word=word, **values)
    app = build_app(run)
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="verkosto")
    except click.ClickException as error:
        raise _usage_error(error, arguments) from None
    except typer.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


def _usage_error(error: click.ClickException, arguments: Sequence[str]) -> VerkostoError:
    """Return what Typer has against a command line, in the words of the other messages."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "verkosto"
    if isinstance(error, click.NoSuchOption):
        return _unknown_option(error, arguments, path)
    typed = Typed(arguments)
    if type(error) is click.UsageError and path != "verkosto":
        cure, values = instead_of_words(typed, path.split()[-1])
        word = " ".join(typed.arguments)
        return UsageError(messages.UNEXPECTED_ARGUMENT, cure, word=word, **values)
    message, word = _wrong_value(error, context)
    if message == messages.MISSING_ARGUMENT:
        cure, values = instead_of_nothing(typed, path.split()[-1])
        return UsageError(message, cure, word=word, **values)
    if typed.command:
        path = f"verkosto {typed.name}"
    return UsageError(message, messages.SEE_HELP, word=word, path=path)


def _wrong_value(error: click.ClickException, context: Any) -> tuple[str, str]:
    if isinstance(error, click.MissingParameter):
        row = command(context.info_name)
        return messages.MISSING_ARGUMENT, say(row.argument) if row else ""
    if isinstance(error, click.BadOptionUsage):
        needs = "requires" in error.format_message()
        return messages.NEEDS_VALUE if needs else messages.TAKES_NO_VALUE, error.option_name
    if isinstance(error, click.BadParameter):
        return messages.NO_NUMBER, max(error.param.opts, key=len) if error.param else ""
    text = error.format_message()
    # A text of Typer's own is no template.
    return "{word}", text[:1].lower() + text[1:].rstrip(".")


def _unknown_option(
    error: click.NoSuchOption, arguments: Sequence[str], path: str
) -> VerkostoError:
    word = error.option_name
    instead = instead_of_option(arguments)
    if instead:
        return UsageError(messages.UNKNOWN_OPTION, instead[0], word=word, **instead[1])
    flags = error.possibilities or ()
    flags_alike = ", ".join([flag for flag in flags if flag != "--help"] or flags)
    cure = messages.DID_YOU_MEAN_SEE if flags_alike else messages.SEE_HELP
    return UsageError(messages.UNKNOWN_OPTION, cure, word=word, choices=flags_alike, path=path)
