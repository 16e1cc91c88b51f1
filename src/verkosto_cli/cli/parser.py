"""The one reader of command lines: what each word is. The fast path and TAB both ask it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Values = dict[str, object]

_MOST_DIGITS = 9


class Option:
    """An option with its flags, parted by spaces; the first, a long one, names it."""

    __slots__ = ("default", "flags", "help", "kind", "metavar", "name", "values")

    def __init__(
        self,
        flags: str,
        kind: str,
        help: str,  # noqa: A002
        metavar: str = "TEXT",
        values: str = "",
        default: int = 0,
    ) -> None:
        self.flags = flags.split()
        self.name = self.flags[0][2:].replace("-", "_")
        self.kind = kind
        self.help = help
        self.metavar = metavar
        self.values = values
        self.default = default

    def empty(self) -> object:
        """Return the value of an option that was not given."""
        return {"flag": False, "text": "", "number": self.default, "many": ()}[self.kind]


class Command:
    """A command: its name, its arguments, its options, its group in help."""

    __slots__ = ("argument", "argument_help", "group", "help", "least", "name", "options", "values")

    def __init__(
        self,
        name: str,
        group: str,
        help: str,  # noqa: A002
        options: tuple[Option, ...],
        argument: str = "",
        argument_help: str = "",
        least: int = 0,
        values: str = "",
    ) -> None:
        self.name = name
        self.group = group
        self.help = help
        self.options = options
        self.argument = argument
        self.argument_help = argument_help
        self.least = least
        self.values = values


HELP = Option("--help -h", "flag", "Show this message and exit.")
VERSION = Option("--version -V", "flag", "Show the version and the registry.")


class CommandLine:
    """A command line read word by word: its command, the options given, the arguments.

    `name` is the first word that is no option, whether or not a command has it. `given` has the
    texts of each option, of other commands' too; `waiting` is the option whose value is the next
    word, and after `--` (`is_literal`) all words are arguments. What only Typer answers, as help,
    a wrong flag or joined letters, makes the line no longer `is_common`; a flag that no command
    has, no longer `is_known`.
    """

    __slots__ = (
        "arguments",
        "command",
        "commands",
        "given",
        "is_common",
        "is_known",
        "is_literal",
        "name",
        "options",
        "waiting",
    )

    def __init__(self, commands: Sequence[Command], words: Iterable[str]) -> None:
        self.commands = commands
        self.command: Command | None = None
        self.name: str | None = None
        self.options: Sequence[Option] = (HELP, VERSION)
        self.given: dict[str, list[str]] = {}
        self.arguments: list[str] = []
        self.waiting: Option | None = None
        self.is_literal = False
        self.is_common = True
        self.is_known = True
        for word in words:
            self.read(word)

    def read(self, word: str) -> None:
        """Read the next word."""
        if self.waiting:
            self.given[self.waiting.name].append(word)
            self.waiting = None
        elif self.is_literal or word[:1] != "-" or word == "-":
            self._read_argument(word)
        elif word == "--":
            self.is_literal = True
        else:
            self._read_option(word)

    def _read_argument(self, word: str) -> None:
        if self.name is not None:
            self.arguments.append(word)
            return
        self.name = word
        # What stood before the command says nothing of what follows it.
        self.is_literal = False
        self.command = next((row for row in self.commands if row.name == word), None)
        self.options = (*self.command.options, HELP) if self.command else ()

    def _read_option(self, word: str) -> None:
        if word[:2] == "--":
            name, equals, value = word.partition("=")
            option = self.find(name)
            self.is_common &= not equals or (option is not None and option.kind != "flag")
            self._give(option, [value] if equals else [])
        elif len(word) == len("-f"):
            self._give(self.find(word), [])
        else:
            self.is_common = False
            self._read_letters(word)

    def _read_letters(self, word: str) -> None:
        for at, letter in enumerate(word[1:], 2):
            option = self.find(f"-{letter}")
            takes_rest = option is not None and option.kind != "flag"
            self._give(option, [word[at:]] if takes_rest and word[at:] else [])
            if takes_rest or option is None:
                break

    def find(self, flag: str) -> Option | None:
        """Return the option that a flag stands for here, or else for another command."""
        found = next((option for option in self.options if flag in option.flags), None)
        return found or next(
            (option for row in self.commands for option in row.options if flag in option.flags),
            HELP if flag in HELP.flags else None,
        )

    def _give(self, option: Option | None, values: list[str]) -> None:
        self.is_known &= option is not None
        self.is_common &= self.name is not None and option is not HELP and option in self.options
        if option:
            self.given.setdefault(option.name, []).extend(values)
            self.waiting = None if values or option.kind == "flag" else option

    def last(self, option: str) -> str:
        """Return the value an option was given last, or an empty text."""
        return next(reversed(self.given.get(option, [])), "")

    def values(self) -> Values | None:
        """Return a value for each option and the arguments, or None where one is wrong."""
        command = self.command
        if not command or self.waiting or len(self.arguments) < command.least:
            return None
        if self.arguments and not command.argument:
            return None
        values: Values = {option.name: option.empty() for option in command.options}
        for option in command.options:
            if option.name in self.given:
                value = _value(option, self.given[option.name])
                if value is None:
                    return None
                values[option.name] = value
        values["words"] = tuple(self.arguments)
        return values


def _value(option: Option, texts: list[str]) -> object:
    """Return what an option means by its texts, or None where one of them is no number."""
    if option.kind == "flag":
        return True
    if option.kind == "many":
        return tuple(texts)
    if option.kind == "number":
        return int(texts[-1]) if all(map(_is_number, texts)) else None
    return texts[-1]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
