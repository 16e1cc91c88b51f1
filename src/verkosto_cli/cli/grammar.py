"""Command lines as people try them: options first, `help`, `version`, other names."""

from __future__ import annotations

from . import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# What other programs, and other languages, call a command.
SYNONYMS = {
    "find": "search",
    "grep": "search",
    "query": "search",
    "hae": "search",
    "haku": "search",
    "etsi": "search",
    "sök": "search",
    "get": "show",
    "open": "show",
    "info": "show",
    "näytä": "show",
    "avaa": "show",
    "visa": "show",
    "ls": "list",
    "all": "list",
    "listaa": "list",
    "luettelo": "list",
    "lista": "list",
    "lister": "list",
    "topics": "themes",
    "teemat": "themes",
    "teman": "themes",
    "validate": "check",
    "tarkista": "check",
    "kontrollera": "check",
}


def arrange(arguments: Sequence[str]) -> list[str]:
    """Return the command line as the two readers take it: the command first."""
    words = list(arguments)
    start = _options_before(words)
    if start < len(words) and start:
        words = [words[start], *words[:start], *words[start + 1 :]]
    if words[:1] == ["version"]:
        return ["--version", *words[1:]]
    if words[:1] == ["help"]:
        return [*words[1:2], "--help"]
    return words


def _options_before(words: Sequence[str]) -> int:
    """Return how many words of options of commands stand before the first other word."""
    flags = {flag: option for row in COMMANDS for option in row.options for flag in option.flags}
    at = 0
    while at < len(words) and words[at][:1] == "-":
        name, equals, _ = words[at].partition("=")
        option = flags.get(name)
        if option is None:
            return 0
        at += 1 if equals or option.kind == "flag" else 2
    return at


def unknown_command(word: str, rest: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Return the cure of a first word that is no command, with its values."""
    from ..near import nearest
    from . import messages

    if word.lower() in SYNONYMS:
        return messages.TRY, {"line": command_line(SYNONYMS[word.lower()], *rest)}
    near = nearest(word, [row.name for row in COMMANDS])
    if near:
        return messages.DID_YOU_MEAN, {"choices": ", ".join(near)}
    line = _line_that_finds(word, rest)
    return (messages.TRY, {"line": line}) if line else (messages.SEE_HELP, {"path": "verkosto"})


def _line_that_finds(word: str, rest: Sequence[str]) -> str:
    """Return a command line that shows or finds what the words name, where there is any."""
    import os

    from ..catalogue import open_catalogue
    from ..catalogue.search import search
    from ..errors import VerkostoError
    from ..search.text import fold, plain

    query = " ".join(part for part in (word, *rest) if part[:1] != "-")
    try:
        catalogue = open_catalogue("", os.environ)
    except VerkostoError:
        return ""
    if len(catalogue.names()[0].equal(plain(fold(query)))):
        return command_line("show", query)
    found = search(catalogue, query, (), limit=1, exact=False, languages=(catalogue.language,))
    return command_line("search", query) if found.hits else ""


def command_line(name: str, *words: str) -> str:
    """Return a command line that can be pasted to a shell."""
    from shlex import join

    dashed = any(word[:1] == "-" for word in words[:1])
    return join(["verkosto", name, *(["--"] if dashed else []), *words])


def extra_argument(name: str, word: str) -> tuple[str, dict[str, str]]:
    """Return the cure of an argument too many, which may be a theme."""
    import os

    from ..catalogue import open_catalogue
    from ..errors import VerkostoError
    from . import messages

    if name == "list":
        try:
            labels = open_catalogue("", os.environ).labels["themes"]
        except VerkostoError:
            labels = {}
        if word in labels:
            return messages.TRY, {"line": f"verkosto list --theme {word}"}
    return messages.SEE_HELP, {}
