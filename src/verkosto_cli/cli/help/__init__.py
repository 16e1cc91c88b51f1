"""`verkosto help`, and `--help`: made from the table of commands, in the language of messages."""

from __future__ import annotations

import os

from ...messages import say
from .. import COMMANDS, command
from ..parser import HELP, VERSION
from . import messages
from .examples import EXAMPLES, PROGRAM
from .page import Page, width_of_output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..output import Output
    from ..parser import Command, Option

    Pairs = list[tuple[str, str]]

# Which variable stands in for an option, by what the option takes.
_VARIABLES = {
    "registry": "VERKOSTO_REGISTRY",
    "lang": "VERKOSTO_LANG",
    "formats": "VERKOSTO_FORMAT",
    "color": "NO_COLOR",
}


def run(values: Mapping[str, Any], output: Output) -> int:
    """Write the help of the program, of a command or on a topic."""
    page = new_page()
    for word in values["words"] or [""]:
        write_help(page, word)
    output.write(f"{line}\n" for line in page.lines)
    return 0


def new_page() -> Page:
    """Return a page as wide as the terminal, for a voice if that is asked for."""
    spoken = os.environ.get("VERKOSTO_FORMAT") == "lines"
    return Page(width_of_output(os.environ), is_stacked=spoken)


def write_help(page: Page, word: str) -> None:
    """Add the help on a word, or of the program; raises UsageError for a word without any."""
    row = command(word)
    if row:
        _of_command(page, row)
    elif word in messages.TOPICS:
        from .topics import write_topic

        write_topic(page, word)
    elif word:
        _refuse(word)
    else:
        _of_program(page)


def _refuse(word: str) -> None:
    from ...errors import UsageError
    from ...suggestions import closest
    from ..grammar import SYNONYMS
    from ..messages import CHOOSE, TRY

    known = [*messages.TOPICS, *(row.name for row in COMMANDS)]
    meant = SYNONYMS.get(word.lower(), "").split() or closest(word, known)
    if meant:
        raise UsageError(messages.UNKNOWN_TOPIC, TRY, word=word, line=f"verkosto help {meant[0]}")
    raise UsageError(messages.UNKNOWN_TOPIC, CHOOSE, word=word, choices=", ".join(messages.TOPICS))


def _of_program(page: Page) -> None:
    page.text(say(messages.ABOUT))
    page.heading(say(messages.EXAMPLES))
    page.type(PROGRAM)
    page.usage(say(messages.USAGE, line=f"verkosto {say(messages.COMMAND_METAVAR)}"))
    for group, heading in messages.GROUPS.items():
        page.heading(say(heading))
        page.rows([(row.name, say(row.help)) for row in COMMANDS if row.group == group])
    page.heading(say(messages.OPTIONS))
    page.rows(option_rows([VERSION, HELP]))
    page.heading(say(messages.TOPICS_OF_HELP))
    page.rows([(name, say(about)) for name, about in messages.TOPICS.items()])
    page.text(say(messages.COMMANDS_OF_HELP))
    page.text(say(messages.VARIABLES, names=", ".join(_VARIABLES.values())))


def _of_command(page: Page, row: Command) -> None:
    page.text(say(row.help))
    page.heading(say(messages.EXAMPLES))
    page.type(EXAMPLES[row.name])
    page.usage(say(messages.USAGE, line=usage(row)))
    if row.argument:
        page.heading(say(messages.ARGUMENTS))
        page.rows([(say(row.argument), say(row.argument_help))])
    page.heading(say(messages.OPTIONS))
    page.rows(option_rows([*row.options, HELP]))
    names = [_VARIABLES[key] for option in row.options for key in _keys(option)]
    if names:
        page.text(say(messages.VARIABLES, names=", ".join(names)))


def _keys(option: Option) -> list[str]:
    if option.values and option.name == "format":
        return [option.values]
    return [option.name] if option.name in _VARIABLES else []


def usage(row: Command) -> str:
    """Return a command with what may follow it."""
    argument = f"{say(row.argument)}..." if row.argument else ""
    argument = argument if row.least or not argument else f"[{argument}]"
    return f"verkosto {row.name} {say(messages.OPTIONS_METAVAR)} {argument}".rstrip()


def option_rows(options: Sequence[Option]) -> Pairs:
    """Return the flags of options, with what they take, and their help."""
    return [(flags_of(option), _help_of(option)) for option in options]


def flags_of(option: Option) -> str:
    """Return an option's flags, the short one first, and what it takes."""
    short_first = sorted(option.flags, key=lambda flag: flag[:2] == "--")
    takes = "" if option.kind == "flag" else f" {say(option.metavar)}"
    return ", ".join(short_first) + takes


def _help_of(option: Option) -> str:
    text = say(option.help)
    return f"{text} {say(messages.DEFAULT, default=option.default)}" if option.default else text
