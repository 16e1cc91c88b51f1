"""What options and arguments take, by the names that the table of commands gives it."""

from __future__ import annotations

from .cursor import NAMES, VALUES, content_language, message_language, translator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ...catalogue import Catalogue
    from ...registry import Field
    from ...store import Record
    from .cursor import Cursor

    Pairs = Iterable[tuple[str, str]]

_LANGUAGES = {"fi": "suomi", "sv": "svenska", "en": "English"}
_VOCABULARIES = ("themes", "kinds", "scopes")


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

    say = translator(cursor)
    return ((format_.name, say(format_.help)) for format_ in FORMATS.values())


def _fields(cursor: Cursor) -> Pairs:
    language = message_language(cursor)
    return ((field.name, field.label(language)) for field in _fields_of(cursor.name))


def _fields_of(command: str | None) -> Iterable[Field]:
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

    say = translator(cursor)
    topics = [*((row.name, row.help) for row in COMMANDS), *TOPICS.items()]
    return () if cursor.arguments else ((name, say(help_)) for name, help_ in topics)


_FIXED = {
    "topics": _topics,
    "formats": _formats,
    "fields": _fields,
    "sorts": _sorts,
    "colors": _colors,
    "shells": _shells,
}


def _open(cursor: Cursor) -> Catalogue | None:
    import os

    from ...catalogue import open_at_once

    return open_at_once(os.path.expanduser(cursor.last("registry")), cursor.environ)


def _in_language(catalogue: Catalogue, cursor: Cursor) -> Callable[[Any], str]:
    """Return what chooses of a text's languages the one to show, and shows it without signs."""
    own = catalogue.language
    language = content_language(cursor, own)
    return lambda texts: _shown(texts.get(language) or texts.get(own) or next(iter(texts.values())))


def _shown(text: str) -> str:
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
            from ...catalogue.completion import has_word

            kind, wanted = NAMES, _plain(word)
            ids = [id_ for id_ in labels if has_word(map(str, labels[id_].values()), wanted)]
        choose = _in_language(catalogue, cursor)
        return [(id_, choose(labels[id_])) for id_ in ids], kind

    return find


def _plain(text: str) -> str:
    from ...search.text import lookup_key

    return lookup_key(text)


def _ids(catalogue: Catalogue, word: str, cursor: Cursor) -> tuple[Pairs, str]:
    from ...catalogue.completion import entries_by_id, entries_by_word

    found, kind, wanted = entries_by_id(catalogue, word), VALUES, ""
    if not found and word[:1].isalnum():
        kind, wanted = NAMES, _plain(word)
        found = entries_by_word(catalogue, wanted)
    choose = _in_language(catalogue, cursor)
    return [(str(r["id"]), _called(r, choose(r["name"]), wanted)) for r in found.values()], kind


def _called(record: Record, name: str, wanted: str) -> str:
    """Return an entry's name, and the one of its others that has the word where this has not."""
    if not wanted:
        return name
    from ...catalogue.completion import has_word

    texts: Any = (record["name"], record.get("aliases") or {})
    names, aliases = (list(text.values()) for text in texts)
    others = [*names, *(alias for group in aliases for alias in group)]
    if has_word([name], wanted):
        return name
    also = next((other for other in others if has_word([other], wanted)), "")
    return f"{name} ({_shown(also)})" if also else name


def _keywords(catalogue: Catalogue, word: str, cursor: Cursor) -> tuple[Pairs, str]:
    """Return words that are worth a search; what the themes are about where none is begun."""
    from ...catalogue.completion import MOST, keywords

    if not word:
        choose = _in_language(catalogue, cursor)
        texts = [choose(label) for label in catalogue.labels["themes"].values()]
        pairs = [(_first_word(text), text) for text in texts]
        return [pair for pair in pairs if pair[0] in keywords(catalogue, pair[0])], VALUES
    found = keywords(catalogue, word) if word.isalnum() else []
    is_begun = len(found) <= MOST and all(each.startswith(word) for each in found)
    return [(each, "") for each in found[:MOST]], VALUES if is_begun else NAMES


def _first_word(text: str) -> str:
    word = text.split(" ", 1)[0].rstrip(",:;").lower()
    return word if word.isalnum() else "-"


_OF_REGISTRY = {
    "ids": _ids,
    "keywords": _keywords,
    "themes": _vocabulary("themes"),
    "kinds": _vocabulary("kinds"),
    "scopes": _vocabulary("scopes"),
    "languages": _languages,
}
