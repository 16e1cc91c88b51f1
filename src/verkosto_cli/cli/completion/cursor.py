"""The words before the cursor, and what a TAB is answered."""

from __future__ import annotations

from .. import COMMANDS
from ..parser import CommandLine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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


def spoken(cursor: Cursor) -> Callable[[str], str]:
    """Return what says a description in the language of who pressed TAB; English costs nothing."""
    option, environ = cursor.last("lang"), cursor.environ
    if not option and not any(environ.get(name, "")[:2] in _SPOKEN for name in _LANGUAGE):
        return str
    from ...messages import say, use
    from ..language import program_language

    use(program_language(option, environ, is_terminal=True))
    return say
