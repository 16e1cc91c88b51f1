"""Command lines as people try them: options first, `help`, `version`, other names."""

from __future__ import annotations

from . import COMMANDS
from .parser import HELP, CommandLine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SAFE = "@%+=:,./-_"
_FORMATS = ("csv", "tsv", "jsonl", "markdown", "ids", "lines", "excel", "plain")
# What other programs, and other languages, call a command or a line.
SYNONYMS = {
    word: line
    for line, words in (
        ("search", "find grep query lookup hae haku etsi sök hitta"),
        ("show", "get open info view describe näytä avaa tiedot visa öppna"),
        ("list", "ls all networks listaa luettelo verkostot lista lister nätverk"),
        ("list --format csv", "export vie exportera"),
        ("themes", "theme topics tags teemat teema aiheet teman tema ämnen"),
        ("kinds", "kind types tyypit typer"),
        ("scopes", "scope levels tasot nivåer"),
        ("timeline", "history years aikajana vuodet tidslinje"),
        ("related", "similar links liittyvät relaterade"),
        ("check", "validate lint tarkista kontrollera"),
        ("init", "create new luo uusi skapa"),
        ("diff", "compare vertaa jämför"),
        ("expiring", "due vanhenevat utgående"),
        ("help registry", "add edit update lisää muokkaa lägg ändra"),
        ("help environment", "config settings asetukset inställningar"),
        ("help completion", "install asenna installera"),
        ("man", "manual käsikirja handbok"),
        ("help", "usage apua apu ohje ohjeet hjälp"),
    )
    for word in words.split()
}
# What they call an option.
OPTION_SYNONYMS = {
    word: option.split()
    for option, words in (
        ("--format", "-o --output --muoto"),
        *((f"--format {name}", f"--{name}") for name in _FORMATS),
        ("--lang", "--language --kieli --språk"),
        ("--theme", "--topic --tag --teema --tema --aihe"),
        ("--kind", "--type --tyyppi --typ"),
        ("--scope", "--level --taso --nivå"),
        ("--limit", "--max --count --top"),
        ("--registry", "--file --input --rekisteri"),
        ("--quiet", "--silent"),
    )
    for word in words.split()
}


def arrange(arguments: Sequence[str]) -> list[str]:
    """Return the command line as the two readers take it: the command first, `help` for --help."""
    words = list(arguments[1:] if arguments[:1] == ["--"] else arguments)
    if words == ["version"]:
        return ["--version"]
    line = CommandLine(COMMANDS, words)
    if not words or HELP.name in line.given:
        return _line_of_help(line)
    return _command_first(words)


def _line_of_help(line: CommandLine) -> list[str]:
    language = line.last("lang")
    asked = [line.name] if line.name else []
    return ["help", *asked, *(["--lang", language] if language else [])]


def _command_first(words: list[str]) -> list[str]:
    """Return the words with what options stand before the command, all known, behind it."""
    line = CommandLine(COMMANDS, ())
    for at, word in enumerate(words):
        line.read(word)
        if not line.is_known:
            break
        if line.name is not None:
            return [word, *words[:at], *words[at + 1 :]]
    return words


def command_line(name: str, *words: str, registry: str = "") -> str:
    """Return a command line that can be pasted to a shell; a first word with a hyphen is a word."""
    where = ["--registry", registry] if registry else []
    if any(word[:1] == "-" for word in words[:1]):
        return pasted(["verkosto", name, *where, "--", *words])
    return pasted(["verkosto", name, *words, *where])


def pasted(words: Iterable[str]) -> str:
    """Return the words as a shell takes them."""
    return " ".join(quoted(word) for word in words)


def quoted(word: str) -> str:
    """Return a word as a shell takes it for one; letters of every language need no quotes."""
    if word and word[0] not in "=~" and all(sign.isalnum() or sign in _SAFE for sign in word):
        return word
    # shlex leaves =word as it is, which zsh takes for the path of a command.
    return "'" + word.replace("'", "'\"'\"'") + "'"
