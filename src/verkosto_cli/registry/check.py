"""From TOML tables to a typed registry, or every finding with its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from ..near import nearest
from .fields import FIELDS
from .model import Header, Label, Network, Source
from .shapes import Path, Reader

TOP = ("registry", "themes", "kinds", "scopes", "networks")
_DATES = ("founded", "joined", "valid_until")
_KEYS = tuple(field.name for field in fields(Network))
_REQUIRED = tuple(field.name for field in FIELDS if field.required)
_SHAPES = {field.name: field.shape for field in FIELDS}
_HEADER = ("title", "organisation", "language", "licence", "date", "source")


class Checker(Reader):
    """Checks a registry's tables as they come: the head once, then the entries one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.header: Header | None = None
        self.vocabularies: dict[str, tuple[Label, ...]] = {}
        self._ids: dict[str, set[str]] = {}
        self._seen: dict[str, int] = {}
        self._links: list[tuple[str, Path]] = []

    def check_head(self, tables: Mapping[str, Any]) -> None:
        """Check everything but the entries."""
        self.table(tables, (), TOP, TOP)
        self.header = self._header(tables.get("registry", {}))
        for name in ("themes", "kinds", "scopes"):
            rows = self.items(tables.get(name, []), (name,))
            self.vocabularies[name] = tuple(self._label(row, path) for row, path in rows)
            self._ids[name] = {label.id for label in self.vocabularies[name]}

    def _header(self, value: object) -> Header:
        path: Path = ("registry",)
        table = self.table(value, path, _HEADER, _HEADER)
        self.language = self._key(table, path, "language", self.word, "")
        return Header(
            title=self._key(table, path, "title", self.text, {}),
            organisation=self._key(table, path, "organisation", self.text, {}),
            language=self.language,
            licence=self._key(table, path, "licence", self.word, ""),
            date=self._key(table, path, "date", self.date, ""),
            source=self._key(table, path, "source", self.source, Source("")),
        )

    def _label(self, value: object, path: Path) -> Label:
        table = self.table(value, path, ("id", "label"), ("id", "label"))
        return Label(
            self._key(table, path, "id", self.slug, ""),
            self._key(table, path, "label", self.text, {}),
        )

    def check_networks(self, rows: Iterable[tuple[int, object]]) -> Iterator[Network]:
        """Check the entries (with their places in the file), then what they refer to."""
        for number, row in rows:
            yield self._network(row, ("networks", number))
        for target, path in self._links:
            if target not in self._seen:
                self._note_unknown(target, path, "entry", self._seen)

    def _network(self, value: object, path: Path) -> Network:
        table = self.table(value, path, _KEYS, _REQUIRED)
        values = {
            key: self._value(key, item, (*path, key))
            for key, item in table.items()
            if key in _SHAPES and key in _KEYS
        }
        self._check_id(values.get("id", ""), path)
        network = Network(**{**dict.fromkeys(_REQUIRED, ""), **values})
        self._check_references(network, path)
        return network

    def _value(self, key: str, value: object, path: Path) -> Any:
        if key == "id":
            return self.slug(value, path)
        if key in _DATES:
            return self.date(value, path)
        if key == "website":
            return self.address(value, path)
        return getattr(self, _SHAPES[key])(value, path)

    def _check_id(self, id_: str, path: Path) -> None:
        if id_ and id_ in self._seen:
            self.note((*path, "id"), f"the id {id_} is taken already", "Give each entry its own.")
        self._seen[id_] = 1

    def _check_references(self, network: Network, path: Path) -> None:
        for key, vocabulary in (("kind", "kinds"), ("themes", "themes")):
            for number, word in enumerate(getattr(network, key)):
                self._check_word(word, (*path, key, number), vocabulary)
        self._check_word(network.scope, (*path, "scope"), "scopes")
        self._links += [(word, (*path, "related", n)) for n, word in enumerate(network.related)]
        self._links += [
            (relation.id, (*path, "part_of", number))
            for number, relation in enumerate(network.part_of)
            if relation.id
        ]

    def _check_word(self, word: str, path: Path, vocabulary: str) -> None:
        if word and word not in self._ids[vocabulary]:
            self._note_unknown(word, path, vocabulary[:-1], self._ids[vocabulary])

    def _note_unknown(self, word: str, path: Path, what: str, known: Iterable[str]) -> None:
        near = nearest(word, known)
        cure = f"Did you mean {near[0]}?" if near else f"Give the {what} an entry of its own."
        self.note(path, f"there is no {what} {word}", cure)
