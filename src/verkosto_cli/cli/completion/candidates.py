"""What TAB offers: from the words before the cursor to candidates, by the table of commands."""

from __future__ import annotations

from .. import COMMANDS
from ..parser import CommandLine, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ..parser import Command

    Pairs = Iterable[tuple[str, str]]

_LANGUAGE = ("VERKOSTO_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_SPOKEN = ("fi", "sv")

VALUES = "values"
NAMES = "names"
FILES = "files"


class Reply:
    """Candidates with their descriptions, for the whole of the word under the cursor.

    `kind` is VALUES where they begin with the word, NAMES where it is something in their names
    that does, FILES where a file is wanted; then there are none here.
    """

    __slots__ = ("candidates", "kind")

    def __init__(self, candidates: Pairs = (), kind: str = VALUES) -> None:
        self.candidates = list(candidates)
        self.kind = kind


class Cursor(CommandLine):
    """The words before the cursor, with the environment that their meaning may lie in."""

    __slots__ = ("environ",)

    def __init__(self, words: Iterable[str], environ: Mapping[str, str]) -> None:
        super().__init__(COMMANDS, words)
        self.environ = environ


def complete(words: Sequence[str], environ: Mapping[str, str]) -> Reply:
    """Return what may stand for the last of the words, which may be empty.

    The words are those after the program's name. A registry that cannot be read offers nothing.
    """
    cursor, word = Cursor(words[:-1], environ), words[-1]
    if cursor.waiting:
        return _values(cursor, cursor.waiting, "", word)
    if word[:1] == "-" and not cursor.is_literal:
        flag, equals, value = word.partition("=")
        option = cursor.find(flag)
        if not equals:
            return Reply(_options(cursor, word))
        is_long = flag[:2] == "--"
        return _values(cursor, option, f"{flag}=", value) if option and is_long else Reply()
    if not cursor.name:
        say = spoken(cursor)
        return Reply((row.name, say(row.help)) for row in COMMANDS if row.name.startswith(word))
    if cursor.command and cursor.command.argument:
        return _values(cursor, cursor.command, "", word)
    return Reply() if word or cursor.is_literal else Reply(_options(cursor, "--"))


def spoken(cursor: Cursor) -> Callable[[str], str]:
    """Return what says a description in the language of who pressed TAB; English costs nothing."""
    option, environ = cursor.last("lang"), cursor.environ
    if not option and not any(environ.get(name, "")[:2] in _SPOKEN for name in _LANGUAGE):
        return str
    from ...messages import say, use
    from ..language import program_language

    use(program_language(option, environ, is_terminal=True))
    return say


def _options(cursor: Cursor, word: str) -> Iterator[tuple[str, str]]:
    say = spoken(cursor)
    for option in cursor.options:
        if option.kind == "many" or option.name not in cursor.given:
            for flag in option.flags:
                if flag.startswith(word):
                    yield flag, say(option.help)


def _values(cursor: Cursor, taker: Option | Command, front: str, word: str) -> Reply:
    if taker.values == "files":
        return Reply(kind=FILES)
    given = cursor.given.get(taker.name, ()) if isinstance(taker, Option) else cursor.arguments
    if taker.values == "fields":
        names, comma, word = word.rpartition(",")
        front, given = front + names + comma, names.split(",")
    from .values import find_values

    found, kind = find_values(taker.values, word, cursor)
    new = ((front + value, text) for value, text in found if value not in given)
    return Reply(new, kind)
