"""What to type instead of a line that means nothing: said, never acted on, and it works."""

from __future__ import annotations

import os

from . import COMMANDS, command, messages, parse
from .grammar import OPTION_SYNONYMS, SYNONYMS, pasted, quoted
from .help.examples import EXAMPLES
from .parser import CommandLine
from .pick import ids_with_word, known_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from ..catalogue import Catalogue
    from .parser import Option

    Cure = tuple[str, dict[str, str]]

FILTERS = (("--theme", "themes"), ("--kind", "kinds"), ("--scope", "scopes"))
_ENDINGS = {"md": "markdown", "txt": "plain"}


class Typed(CommandLine):
    """A command line that leads nowhere, for one that does: its words, and the options given."""

    __slots__ = ("_catalogue",)

    def __init__(self, arguments: Iterable[str]) -> None:
        super().__init__(COMMANDS, arguments)
        self._catalogue: Catalogue | None = None

    @classmethod
    def with_values(cls, values: Mapping[str, Any]) -> Typed:
        """Return the registry and the words of a command line that was read."""
        registry = values["registry"]
        typed = cls(["--registry", registry] if registry else [])
        typed.arguments += values["words"]
        return typed

    @property
    def words(self) -> list[str]:
        """The words that are no options, that of the command too."""
        return self.arguments if self.name is None else [self.name, *self.arguments]

    def line(self, name: str, *words: str, flags: Sequence[str] = ()) -> str:
        """Return a line of a command, with those of the options given that it has."""
        row = command(name)
        kept = [word for option in row.options for word in self._given(option)] if row else []
        if any(word[:1] == "-" for word in words):
            return pasted(["verkosto", name, *flags, *kept, "--", *words])
        return pasted(["verkosto", name, *words, *flags, *kept])

    def _given(self, option: Option) -> Iterator[str]:
        """Yield an option's flag and values, as often as it was given."""
        flag = option.flags[0]
        if option.kind == "flag" and option.name in self.given:
            yield flag
        for text in self.given.get(option.name, ()):
            yield from (flag, text)

    def catalogue(self) -> Catalogue | None:
        """Return the registry asked for, or None where it cannot be read again."""
        from ..catalogue import open_catalogue
        from ..errors import VerkostoError

        path = self.last("registry")
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


def instead_of_words(typed: Typed, name: str) -> Cure:
    """Return the cure of arguments that a command does not take."""
    return _try(_choosing(typed, name, typed.arguments), f"verkosto {name}")


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
    if typed.name is None:
        words = ["list", *words]
    elif typed.command is None:
        return None
    else:
        words.remove(typed.name)
        words = [typed.name, *words]
    return _try(pasted(["verkosto", *words]) + redirected) if parse(words) else None


def _renamed(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the words with the names that options have here; a file for the output comes last."""
    from ..render import FORMATS

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
