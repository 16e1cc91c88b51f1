"""The short way in: command lines that are written in the common manner, without Typer.

It reads `--flag`, `--option value`, `--option=value`, short flags of one letter, and
arguments. Whatever else it meets it leaves to Typer, which reads the same table.
"""

from __future__ import annotations

from .table import Command, Option, command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Values = dict[str, object]

_MOST_DIGITS = 9


def parse(arguments: Sequence[str]) -> tuple[Command, Values] | None:
    """Return the command and a value for each of its options, or None to leave it to Typer."""
    chosen = command(arguments[0]) if arguments else None
    if chosen is None:
        return None
    flags = {flag: option for option in chosen.options for flag in option.flags}
    values: Values = {option.name: option.empty() for option in chosen.options}
    words: list[str] = []
    rest = iter(arguments[1:])
    for word in rest:
        if word == "--":
            words += rest
        elif word[:1] != "-" or word == "-":
            words.append(word)
        else:
            name, equals, value = word.partition("=")
            option = flags.get(name)
            if option is None or (equals and (option.kind == "flag" or name[:2] != "--")):
                return None
            if not _store(values, option, value if equals else None, rest):
                return None
    if len(words) < chosen.least or (words and not chosen.argument):
        return None
    values["words"] = tuple(words)
    return chosen, values


def _store(values: Values, option: Option, value: str | None, rest: Iterator[str]) -> bool:
    if option.kind == "flag":
        values[option.name] = True
        return True
    if value is None:
        value = next(rest, None)
    if value is None:
        return False
    if option.kind == "number":
        if not (value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS):
            return False
        values[option.name] = int(value)
    elif option.kind == "many":
        values[option.name] = (*values[option.name], value)  # type: ignore[misc]
    else:
        values[option.name] = value
    return True
