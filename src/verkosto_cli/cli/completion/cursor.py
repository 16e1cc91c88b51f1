"""The words before the cursor, and what a TAB is answered."""

from __future__ import annotations

from .. import COMMANDS
from ..parser import CommandLine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Pairs = Iterable[tuple[str, str]]

_VARIABLES = ("VERKOSTO_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_TRANSLATED = ("fi", "sv")
# How the locales C and POSIX begin, which say nothing.
_SAY_NOTHING = ("", "C", "C.", "PO")

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


def message_language(cursor: Cursor) -> str:
    """Return the language of messages: who presses TAB is at a terminal. English costs nothing."""
    if not any(text[:2].lower() in _TRANSLATED for text in _languages_asked(cursor)):
        return "en"
    from ..language import program_language

    return program_language(cursor.last("lang"), cursor.environ, is_terminal=True)


def content_language(cursor: Cursor, own: str) -> str:
    """Return the language of names and labels, a registry's own where none is asked for."""
    if all(text[:2] in _SAY_NOTHING for text in _languages_asked(cursor)):
        return own
    from ..language import content_language as choose

    return choose(cursor.last("lang"), cursor.environ, own, is_terminal=True)


def _languages_asked(cursor: Cursor) -> list[str]:
    return [cursor.last("lang"), *(cursor.environ.get(name, "") for name in _VARIABLES)]


def translator(cursor: Cursor) -> Callable[[str], str]:
    """Return what says a sentence in the language of messages."""
    language = message_language(cursor)
    if language == "en":
        return str
    from ...messages import say, use

    use(language)
    return say
