"""What options and arguments take, by the names that the table of commands gives it."""

from __future__ import annotations

from .cursor import NAMES, VALUES, spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ...catalogue import Catalogue
    from ...registry import Field
    from ...store import Record
    from ...store.strings import View
    from .cursor import Cursor

    Pairs = Iterable[tuple[str, str]]

# So many ids at most, and so long a registry (bytes) is compiled, before a person waits for TAB.
MOST = 100
LONGEST = 1 << 18
_LANGUAGES = {"fi": "suomi", "sv": "svenska", "en": "English"}
_VOCABULARIES = ("themes", "kinds", "scopes")
_AFTER_ALL = "\U0010ffff"
_WORD_STARTS = (b"\n", b" ", b"-", b"(")


def find_values(name: str, word: str, cursor: Cursor) -> tuple[Pairs, str]:
    """Return the values with descriptions that the word may become, and VALUES or NAMES."""
    if name in _FIXED:
        pairs = _FIXED[name](cursor)
        return [pair for pair in pairs if pair[0].startswith(word)], VALUES
    if name not in _OF_REGISTRY:
        return [], VALUES
    try:
        catalogue = _open(cursor)
        return _OF_REGISTRY[name](catalogue, word, cursor) if catalogue else ([], VALUES)
    except Exception:
        return [], VALUES


def _formats(cursor: Cursor) -> Pairs:
    from ...render import FORMATS

    say = spoken(cursor)
    return ((format_.name, say(format_.help)) for format_ in FORMATS.values())


def _fields(cursor: Cursor) -> Pairs:
    language = _language(cursor, _own_language(cursor))
    return ((field.name, field.label(language)) for field in _fields_of(cursor.name))


def _fields_of(command: str) -> Iterable[Field]:
    if command in _VOCABULARIES:
        from ...catalogue.vocabulary import word_fields

        return word_fields(command)
    if command == "timeline":
        from ...catalogue.timeline import FIELDS as EVENT_FIELDS

        return EVENT_FIELDS
    if command == "related":
        from ...catalogue.related import FIELDS as RELATED_FIELDS

        return RELATED_FIELDS
    from ...registry import FIELDS

    if command != "search":
        return FIELDS
    from ...catalogue.search import HIT_FIELDS

    return (*FIELDS, *HIT_FIELDS)


def _own_language(cursor: Cursor) -> str:
    try:
        catalogue = _open(cursor)
    except Exception:
        return ""
    return catalogue.language if catalogue else ""


def _language(cursor: Cursor, own: str) -> str:
    option = cursor.last("lang")
    if not (option or cursor.environ.get("VERKOSTO_LANG")):
        return own
    from ..language import content_language

    return content_language(option, cursor.environ, own, is_terminal=False)


def _sorts(cursor: Cursor) -> Pairs:
    from .. import SORTS

    labels = dict(_fields(cursor))
    return ((name, labels[name]) for name in SORTS)


def _colors(_: Cursor) -> Pairs:
    from .. import COLORS

    return ((word, "") for word in COLORS)


def _shells(cursor: Cursor) -> Pairs:
    from .install import SHELLS

    return () if cursor.arguments else ((name, shell.title) for name, shell in SHELLS.items())


def _topics(cursor: Cursor) -> Pairs:
    from .. import COMMANDS
    from ..help.messages import TOPICS

    about = [*((row.name, row.help) for row in COMMANDS), *TOPICS.items()]
    return () if cursor.arguments else about


_FIXED = {
    "topics": _topics,
    "formats": _formats,
    "fields": _fields,
    "sorts": _sorts,
    "colors": _colors,
    "shells": _shells,
}


def _open(cursor: Cursor) -> Catalogue | None:
    """Open the registry that the command line means, where that takes no long time."""
    import os

    from ...catalogue import STANDARD_INPUT, locate_registry, open_catalogue

    option = os.path.expanduser(cursor.last("registry"))
    path = locate_registry(option, cursor.environ)
    # A pipe would be waited for.
    if path == STANDARD_INPUT or (path and not os.path.isfile(path)):
        return None
    if path and os.path.getsize(path) > LONGEST:
        from ...catalogue import open_sections
        from ...catalogue.kept import open_cache

        if open_cache(path, cursor.environ).load(open_sections) is None:
            return None
    return open_catalogue(option, cursor.environ)


def _speak(catalogue: Catalogue, cursor: Cursor, texts: Any) -> str:
    own = catalogue.language
    text: str = texts.get(_language(cursor, own)) or texts.get(own) or next(iter(texts.values()))
    if text.isprintable():
        return text
    from ...render.lines import clean

    return clean(text)


def _languages(catalogue: Catalogue, word: str, _: Cursor) -> tuple[Pairs, str]:
    texts: list[Any] = [catalogue.info["title"], *catalogue.labels["themes"].values()]
    codes: dict[str, None] = dict.fromkeys(code for text in texts for code in text)
    found = [(code, _LANGUAGES.get(code, "")) for code in codes if code.startswith(word)]
    return found, VALUES


def _vocabulary(name: str) -> Any:
    def find(catalogue: Catalogue, word: str, cursor: Cursor) -> tuple[Pairs, str]:
        labels = catalogue.labels[name]
        ids = [id_ for id_ in labels if id_.startswith(word)]
        kind = VALUES
        if not ids and word[:1].isalnum():
            kind = NAMES
            wanted = _plain(word).encode()
            ids = [id_ for id_ in labels if _is_in(labels[id_].values(), wanted)]
        return [(id_, _speak(catalogue, cursor, labels[id_])) for id_ in ids], kind

    return find


def _is_in(labels: Iterable[Any], wanted: bytes) -> bool:
    text = b"\n" + "\n".join(_plain(label) for label in labels).encode()
    return any(start + wanted in text for start in _WORD_STARTS)


def _plain(text: str) -> str:
    from ...search.text import lookup_key

    return lookup_key(text)


def _ids(catalogue: Catalogue, word: str, cursor: Cursor) -> tuple[Pairs, str]:
    kind = VALUES
    records = _records_by_id(catalogue, word)
    if not records and word[:1].isalnum():
        kind = NAMES
        text = b"\n" + catalogue.sections.bytes("names")
        found = _entries_by_name(text, catalogue.names()[1], _plain(word).encode())
        records = [catalogue.record(number) for number in found]
    return [(str(r["id"]), _speak(catalogue, cursor, r["name"])) for r in records], kind


def _records_by_id(catalogue: Catalogue, word: str) -> list[Record]:
    """Return the first entries with such an id, and the last where they are too many.

    A shell writes the letters that all candidates share, so the two ends have to be among them.
    """
    names, numbers = catalogue.names()
    first, end = names.first(word), names.first(word + _AFTER_ALL)
    known: dict[int, Record] = {}

    def records(places: range) -> Iterator[Record]:
        for place in places:
            name = names[place]
            if " " not in name:
                number = numbers[place]
                record = known.get(number) or known.setdefault(number, catalogue.record(number))
                if record["id"] == name:
                    yield record

    found = [record for record, _ in zip(records(range(first, end)), range(MOST), strict=False)]
    if len(found) == MOST:
        found[-1] = next(records(range(end - 1, first - 1, -1)))
    return found


def _entries_by_name(text: bytes, numbers: memoryview | View, word: bytes) -> list[int]:
    found: dict[int, None] = {}
    for start in _WORD_STARTS:
        line = at = 0
        while len(found) < MOST:
            hit = text.find(start + word, at)
            if hit < 0:
                break
            line += text.count(b"\n", at, hit + 1)
            found[numbers[line - 1]] = None
            at = hit + 1
    return list(found)


_OF_REGISTRY = {
    "ids": _ids,
    "themes": _vocabulary("themes"),
    "kinds": _vocabulary("kinds"),
    "scopes": _vocabulary("scopes"),
    "languages": _languages,
}
