"""From TOML tables to a typed registry, or every finding with its path."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from ..near import nearest
from . import FIELDS
from .model import Header, Label, Network, Source
from .shapes import LANGUAGE, Path, Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

TOP = ("registry", "themes", "kinds", "scopes", "networks")
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
        self._seen: set[str] = set()
        self._links: list[tuple[str, Path]] = []

    def check_head(self, tables: Mapping[str, Any]) -> None:
        """Check everything but the entries."""
        self.table(tables, (), TOP)
        for name in TOP:
            if name not in tables:
                head = f"[{name}]" if name == "registry" else f"[[{name}]]"
                self.note((), f"there is no {head}", "docs/registry.md shows a whole registry.")
        if "registry" in tables:
            self.header = self._header(tables["registry"])
        self.items(tables.get("networks", []), ("networks",))
        for name in ("themes", "kinds", "scopes"):
            rows = self.items(tables.get(name, []), (name,))
            self.vocabularies[name] = tuple(self._label(row, path) for row, path in rows)
            self._ids[name] = set()
            for number, label in enumerate(self.vocabularies[name]):
                self._check_id(label.id, (name, number), self._ids[name])

    def _header(self, value: object) -> Header:
        path: Path = ("registry",)
        table = self.table(value, path, _HEADER, _HEADER)
        self.language = self._key(table, path, "language", self._code, "")
        return Header(
            title=self._key(table, path, "title", self.text, {}),
            organisation=self._key(table, path, "organisation", self.text, {}),
            language=self.language,
            licence=self._key(table, path, "licence", self.word, ""),
            date=self._key(table, path, "date", self.date, ""),
            source=self._key(table, path, "source", self.source, Source("")),
        )

    def _code(self, value: object, path: Path) -> str:
        code = self.word(value, path)
        if not code or LANGUAGE.fullmatch(code):
            return code
        self.note(path, f"{code!r} is no language code", "Write fi, sv, en …")
        return ""

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
                cure = "Name the id of an entry of this file."
                self._note_unknown(f"entry {target}", path, nearest(target, self._seen), cure)

    def _network(self, value: object, path: Path) -> Network:
        table = self.table(value, path, _KEYS, _REQUIRED)
        values = {
            key: getattr(self, _SHAPES[key])(item, (*path, key))
            for key, item in table.items()
            if key in _SHAPES and key in _KEYS
        }
        self._check_id(values.get("id", ""), path, self._seen)
        for key in _REQUIRED:
            if table.get(key) == []:
                self.note((*path, key), f"{key} is empty", "Name at least one.")
        network = Network(**{**dict.fromkeys(_REQUIRED, ""), **values})
        self._check_references(network, path)
        return network

    def _check_id(self, id_: str, path: Path, seen: set[str]) -> None:
        if id_ and id_ in seen:
            self.note((*path, "id"), f"the id {id_} is taken already", "Give each its own.")
        seen.add(id_)

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
            cure = f"Name one that stands under [[{vocabulary}]], or add it there."
            near = nearest(word, self._ids[vocabulary])
            self._note_unknown(f"{vocabulary[:-1]} {word}", path, near, cure)

    def _note_unknown(self, what: str, path: Path, near: Sequence[str], cure: str) -> None:
        self.note(path, f"there is no {what}", f"Did you mean {near[0]}?" if near else cure)
