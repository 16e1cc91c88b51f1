"""Reading the values of TOML tables: each reader returns a value, or notes a finding."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import normalize

from ..near import nearest
from .model import Decision, Relation, Source, Target, Text, Texts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

Path = tuple[str | int, ...]
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
LANGUAGE = re.compile(r"[a-z]{2,3}")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]*")


class Finding(NamedTuple):
    """One thing wrong: the path of keys and list places to it, what it is, and the cure."""

    path: Path
    message: str
    cure: str = ""


class Reader:
    """Reads values and collects findings; a bad value reads as an empty one."""

    def __init__(self, language: str = "") -> None:
        self.language = language
        self.findings: list[Finding] = []

    def note(self, path: Path, message: str, cure: str = "") -> None:
        """Collect a finding."""
        self.findings.append(Finding(path, message, cure))

    def table(
        self, value: object, path: Path, known: Collection[str], required: Collection[str] = ()
    ) -> Mapping[str, Any]:
        """Read a table whose keys are known and whose required keys are there."""
        if not isinstance(value, dict):
            self.note(path, f"{_name(path)} must be a table, not {_type(value)}")
            return {}
        for key in value:
            if key not in known:
                near = nearest(key, known)
                cure = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(known)}."
                self.note((*path, key), f"unknown key {key}", cure)
        for key in required:
            if key not in value:
                self.note(path, f"the key {key} is missing", f"Add a line that begins {key} =")
        return value

    def items(self, value: object, path: Path) -> list[tuple[Any, Path]]:
        """Read a list as its values with their paths."""
        if isinstance(value, list):
            return [(item, (*path, number)) for number, item in enumerate(value)]
        cure = "Put it into [ ]." if len(path) > 1 else f"Write [[{_name(path)}]] over each."
        self.note(path, f"{_name(path)} must be a list, not {_type(value)}", cure)
        return []

    def word(self, value: object, path: Path) -> str:
        """Read a string that is not empty."""
        if isinstance(value, str) and value.strip():
            return normalize("NFC", value.strip())
        if isinstance(value, str):
            self.note(path, f"{_name(path)} is empty", "Write something, or leave the key out.")
        else:
            message = f"{_name(path)} must be a text, not {_type(value)}"
            self.note(path, message, 'Put it between " ".')
        return ""

    def slug(self, value: object, path: Path) -> str:
        """Read an id: small letters a to z, digits and single hyphens."""
        word = self.word(value, path)
        if word and not SLUG.fullmatch(word):
            self.note(path, f"{word!r} is no id", "Use a to z, 0 to 9 and single hyphens.")
        return word

    def words(self, value: object, path: Path) -> tuple[str, ...]:
        """Read a list of strings."""
        return tuple(self.word(item, place) for item, place in self.items(value, path))

    def date(self, value: object, path: Path) -> str:
        """Read a year, a month or a day as an ISO date."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        text = str(value) if isinstance(value, (int, str)) else ""
        if not _is_date(text):
            cure = 'Write a year (2017), a month ("2017-02") or a day (2017-02-03).'
            self.note(path, f"{_name(path)} is no date", cure)
        return text

    def address(self, value: object, path: Path) -> str:
        """Read a web address."""
        word = self.word(value, path)
        if word and not _ADDRESS.fullmatch(word):
            self.note(
                path, f"{word!r} is no web address", "Begin with https:// and leave no space."
            )
        return word

    def text(self, value: object, path: Path) -> Text:
        """Read a text per language, the registry's own language among them."""
        return {lang: self.word(item, place) for lang, item, place in self._languages(value, path)}

    def texts(self, value: object, path: Path) -> Texts:
        """Read a list of texts per language; none of them is required."""
        spoken = self._languages(value, path, needs_own=False)
        return {lang: self.words(item, place) for lang, item, place in spoken}

    def _languages(
        self, value: object, path: Path, *, needs_own: bool = True
    ) -> list[tuple[str, Any, Path]]:
        if not isinstance(value, dict):
            cure = f"Write {{ {self.language or 'fi'} = … }}."
            self.note(path, f"{_name(path)} must be given by language", cure)
            return []
        if needs_own and self.language and self.language not in value:
            message = f"{_name(path)} has no text in the registry's language {self.language}"
            self.note(path, message, f"Add {self.language} = …")
        for lang in value:
            if not LANGUAGE.fullmatch(lang):
                self.note((*path, lang), f"{lang} is no language code", "Write fi, sv, en …")
        return [(lang, item, (*path, lang)) for lang, item in value.items()]

    def decision(self, value: object, path: Path) -> Decision:
        """Read who decided, and when."""
        table = self.table(value, path, ("by", "date"), ("by",))
        return Decision(
            self._key(table, path, "by", self.text, {}),
            self._key(table, path, "date", self.date, ""),
        )

    def target(self, value: object, path: Path) -> Target:
        """Read one target."""
        table = self.table(value, path, ("what", "amount", "from", "by"), ("what",))
        return Target(
            self._key(table, path, "what", self.text, {}),
            self._key(table, path, "amount", self.word, ""),
            self._key(table, path, "from", self.date, ""),
            self._key(table, path, "by", self.date, ""),
        )

    def targets(self, value: object, path: Path) -> tuple[Target, ...]:
        """Read a list of targets."""
        return tuple(self.target(item, place) for item, place in self.items(value, path))

    def source(self, value: object, path: Path) -> Source:
        """Read one source."""
        table = self.table(value, path, ("title", "address"), ("title",))
        return Source(
            self._key(table, path, "title", self.word, ""),
            self._key(table, path, "address", self.address, ""),
        )

    def sources(self, value: object, path: Path) -> tuple[Source, ...]:
        """Read a list of sources."""
        return tuple(self.source(item, place) for item, place in self.items(value, path))

    def relations(self, value: object, path: Path) -> tuple[Relation, ...]:
        """Read a list of ids and of names by language."""
        return tuple(
            Relation(id=self.slug(item, place))
            if isinstance(item, str)
            else Relation(name=self.text(item, place))
            for item, place in self.items(value, path)
        )

    def _key(
        self,
        table: Mapping[str, Any],
        path: Path,
        key: str,
        read: Callable[[object, Path], Any],
        empty: object,
    ) -> Any:
        return read(table[key], (*path, key)) if key in table else empty


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _name(path: Path) -> str:
    return next(str(key) for key in reversed(path) if isinstance(key, str))


def _type(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "a text"}
    names |= {list: "a list", dict: "a table"}
    return names.get(type(value), "a date")
