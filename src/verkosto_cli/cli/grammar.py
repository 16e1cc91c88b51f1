"""Command lines as people try them: options first, `help`, `version`, other names."""

from __future__ import annotations

from . import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .parser import Option

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
    words = list(arguments)
    if words[:1] == ["--"]:
        del words[0]
    start = _options_before(words)
    if start < len(words) and start:
        words = [words[start], *words[:start], *words[start + 1 :]]
    if words == ["version"]:
        return ["--version"]
    if not words or asks_for_help(words):
        return _line_of_help(words)
    return words


def asks_for_help(words: Iterable[str]) -> bool:
    """Whether --help or -h is among the options, alone or with other letters."""
    flags, rest = all_flags(), iter(words)
    for word in rest:
        name, equals, _ = word.partition("=")
        if word in ("--", "--help"):
            return word == "--help"
        option = flags.get(name)
        if word[:2] == "--" or word[:1] != "-":
            letters = ""
        else:
            letters, option = word[1:], None
        for at, letter in enumerate(letters, 2):
            if letter == "h":
                return True
            option = flags.get(f"-{letter}")
            if option is None or option.kind != "flag":
                equals = word[at:]
                break
        if option and option.kind != "flag" and not equals:
            next(rest, "")
    return False


def _line_of_help(words: Sequence[str]) -> list[str]:
    from .language import language_option

    language = language_option(words)
    asked = [word for word in words[:2] if word[:1] != "-"][:1]
    return ["help", *asked, *(["--lang", language] if language else [])]


def all_flags() -> Mapping[str, Option]:
    """Return the options of all commands by their flags."""
    return {flag: option for row in COMMANDS for option in row.options for flag in option.flags}


def _options_before(words: Sequence[str]) -> int:
    """Return how many words of options of commands stand before the first other word."""
    flags = all_flags()
    at = 0
    while at < len(words) and words[at][:1] == "-":
        name, equals, _ = words[at].partition("=")
        option = flags.get(name)
        if option is None:
            return 0
        at += 1 if equals or option.kind == "flag" else 2
    return at


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
