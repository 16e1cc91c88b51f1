"""What to type instead of a line that means nothing: said, never acted on, and it works."""

from __future__ import annotations

import os

from . import COMMANDS, command, messages, parse
from .grammar import OPTION_SYNONYMS, SYNONYMS, all_flags, pasted, quoted
from .help.examples import EXAMPLES
from .pick import ids_with_word, known_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..catalogue import Catalogue

    Cure = tuple[str, dict[str, str]]

FILTERS = (("--theme", "themes"), ("--kind", "kinds"), ("--scope", "scopes"))
_ENDINGS = {"md": "markdown", "txt": "plain"}


class Typed:
    """A command line taken apart whatever its command: its words, and options with their values."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.words: list[str] = []
        self.options: list[tuple[str, list[str]]] = []
        self._catalogue: Catalogue | None = None
        flags, rest = all_flags(), iter(arguments)
        for word in rest:
            name, equals, _ = word.partition("=")
            option = flags.get(name)
            if word == "--":
                self.words += rest
            elif word[:1] != "-" or word == "-":
                self.words.append(word)
            elif option:
                takes = not equals and option.kind != "flag"
                self.options.append((option.name, [word, *([next(rest, "")] if takes else [])]))

    @classmethod
    def with_values(cls, values: Mapping[str, Any]) -> Typed:
        """Return the registry and the words of a command line that was read."""
        registry = values["registry"]
        where = ["--registry", registry] if registry else []
        return cls([*where, "--", *values["words"]])

    def line(self, name: str, *words: str, flags: Sequence[str] = ()) -> str:
        """Return a line of a command, with those of the options given that it has."""
        row = command(name)
        names = {option.name for option in row.options} if row else ()
        kept = [word for option, given in self.options if option in names for word in given]
        if any(word[:1] == "-" for word in words):
            return pasted(["verkosto", name, *flags, *kept, "--", *words])
        return pasted(["verkosto", name, *words, *flags, *kept])

    def catalogue(self) -> Catalogue | None:
        """Return the registry asked for, or None where it cannot be read again."""
        from ..catalogue import open_catalogue
        from ..errors import VerkostoError

        given = [words for name, words in self.options if name == "registry"]
        path = given[-1][-1].removeprefix("--registry=") if given else ""
        if self._catalogue is None and path != "-":
            try:
                self._catalogue = open_catalogue(os.path.expanduser(path), os.environ)
            except VerkostoError:
                return None
        return self._catalogue


def instead_of_command(arguments: Sequence[str]) -> Cure:
    """Return the cure of a first word that is no command."""
    from ..suggestions import closest

    typed = Typed(arguments)
    word, *rest = typed.words
    meant = SYNONYMS.get(word.lower())
    if meant:
        return _try(_meaning(typed, meant, rest))
    shown = _named(typed, typed.words)
    if shown:
        return _try(typed.line("show", shown))
    close = closest(word, [row.name for row in COMMANDS])
    if len(close) == 1:
        return _try(_meaning(typed, close[0], rest))
    if close:
        return messages.DID_YOU_MEAN, {"choices": ", ".join(close)}
    return _try(_finding(typed, typed.words))


def instead_of_words(name: str, arguments: Sequence[str]) -> Cure:
    """Return the cure of arguments that a command does not take."""
    typed = Typed(arguments)
    return _try(_choosing(typed, name, typed.words[1:]), f"verkosto {name}")


def instead_of_option(arguments: Sequence[str]) -> Cure | None:
    """Return the cure of an option that other programs have, or None where there is none."""
    words = list(_renamed(arguments))
    if words == list(arguments):
        return None
    end = words.index(">") if ">" in words else len(words)
    redirected = " > " + quoted(words[end + 1]) if end < len(words) else ""
    words = words[:end]
    typed = Typed(words)
    if "--search" in arguments:
        return _try(_meaning(typed, "search", typed.words[typed.words[:1] == ["list"] :]))
    if not typed.words:
        words = ["list", *words]
    elif command(typed.words[0]) is None:
        return None
    elif words[0] != typed.words[0]:
        words.remove(typed.words[0])
        words = [typed.words[0], *words]
    return _try(pasted(["verkosto", *words]) + redirected) if parse(words) else None


def _renamed(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the words with the names that options have here; a file for the output comes last."""
    from ..render.formats import FORMATS

    file = ""
    rest = iter(arguments)
    for word in rest:
        name, equals, value = word.partition("=")
        renamed = OPTION_SYNONYMS.get(name, [name])
        if renamed == ["--format"] and name != "--format":
            value = value if equals else next(rest, "")
            ending = value.rpartition(".")[2].lower()
            file = "" if value in FORMATS else value
            yield from ("--format", value if value in FORMATS else _ENDINGS.get(ending, ending))
        elif name in OPTION_SYNONYMS:
            yield from (*renamed, value) if equals else renamed
        elif name == "--search":
            yield from (value,) if equals else ()
        else:
            yield word
    if file:
        yield from (">", file)


def instead_of_nothing(typed: Typed, name: str) -> Cure:
    """Return the cure of a command without a word: a line that works with its registry."""
    example = EXAMPLES[name][0]
    words = example.split()[2:]
    row, catalogue = command(name), typed.catalogue()
    if row is None or row.values == "files" or not catalogue or not len(catalogue):
        return _try(example)
    works = _finding if name == "search" else _named
    return _try(
        typed.line(name, *words if works(typed, words) else [str(catalogue.record(0)["id"])])
    )


def instead_of_entry(typed: Typed, word: str) -> Cure:
    """Return the cure of a name that no entry has: a field, a word of a vocabulary, a search."""
    from ..registry import FIELDS

    others = [other for other in typed.words if other != word]
    if word in [field.name for field in FIELDS] and others:
        return _try(typed.line("show", *others, flags=("--fields", word)))
    return _try(_choosing(typed, "list", [word]) or typed.line("list"))


def theme_line(typed: Typed, word: str) -> str:
    """Return the line that lists a theme's entries, where a theme has this id or label."""
    catalogue = typed.catalogue()
    id_ = known_id(word, catalogue.labels["themes"]) if catalogue else ""
    return typed.line("list", flags=("--theme", id_)) if id_ else ""


def _try(line: str, path: str = "verkosto") -> Cure:
    return (messages.TRY, {"line": line}) if line else (messages.SEE_HELP, {"path": path})


def _meaning(typed: Typed, meant: str, words: Sequence[str]) -> str:
    """Return a line of a command that does something with the words."""
    name, *more = meant.split()
    row = command(name)
    if more or row is None:
        return f"verkosto {meant}"
    if name == "show" and words:
        shown = _named(typed, words)
        return typed.line("show", shown) if shown else _finding(typed, words)
    if words and not row.argument:
        return _choosing(typed, name, words) or typed.line(name)
    is_whole = len(words) >= row.least and (words or name not in ("show", "search"))
    return typed.line(name, *words) if is_whole else EXAMPLES[name][0]


def _choosing(typed: Typed, name: str, words: Sequence[str]) -> str:
    """Return a line that lists, shows or finds what the words are about."""
    catalogue = typed.catalogue()
    text = " ".join(words)
    if catalogue is None:
        return ""
    if SYNONYMS.get(text.lower()) == "list":
        return typed.line("list")
    row = command(name)
    has_filters = row is not None and any(option.name == "theme" for option in row.options)
    lister = name if has_filters else "list"
    for flag, vocabulary in FILTERS:
        id_ = known_id(text, catalogue.labels[vocabulary])
        if id_:
            return typed.line(lister, flags=(flag, id_))
    shown = _named(typed, words)
    if shown:
        return typed.line("show", shown)
    for flag, vocabulary in FILTERS:
        ids = ids_with_word(text, catalogue.labels[vocabulary])
        if len(ids) == 1:
            return typed.line(lister, flags=(flag, ids[0]))
    return _finding(typed, words)


def _named(typed: Typed, words: Sequence[str]) -> str:
    """Return the words as the name of an entry, or an empty text."""
    from ..search.text import lookup_key

    catalogue = typed.catalogue()
    text = " ".join(words)
    if catalogue is None or not text:
        return ""
    return text if len(catalogue.names()[0].equal(lookup_key(text))) else ""


def _finding(typed: Typed, words: Sequence[str]) -> str:
    """Return a line of search with the words, where it finds anything."""
    from ..catalogue.search import search

    catalogue = typed.catalogue()
    if catalogue is None:
        return ""
    languages = (catalogue.language,)
    found = search(catalogue, " ".join(words), (), limit=1, exact=False, languages=languages)
    return typed.line("search", *words) if found.hits else ""
