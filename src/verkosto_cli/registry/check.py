"""From TOML tables to records, or every finding with its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..suggestions import closest
from . import FIELDS, HEAD, VOCABULARIES, VOCABULARY
from . import messages as say
from .meanings import meaning
from .reading import Reader, assignment
from .toml import toml
from .vocabularies import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .reading import Path

    Labels = Mapping[str, Mapping[str, Mapping[str, str]]]

TOP = ("format", "registry", *VOCABULARIES, "networks")
FORMATS = (1, 2)
_FIELDS = {field.name: field for field in FIELDS if field.written}
_REQUIRED = tuple(field.name for field in FIELDS if field.required)
_MEANINGS = {name: meaning(field.shape) for name, field in _FIELDS.items()}
_HEAD = meaning(HEAD)
_WORD = meaning(VOCABULARY).item
_VOCABULARIES = {name: field.vocabulary for name, field in _FIELDS.items() if field.vocabulary}
_LONGEST_SUGGESTED = 60


class Checker(Reader):
    """Checks a registry's tables as they come: the head once, then the entries one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.has_format = False
        self.head: dict[str, Any] = {}
        self.labels: dict[str, dict[str, dict[str, str]]] = {}
        self._own: dict[str, list[str]] = {}
        self._used: dict[str, set[str]] = {name: set() for name in BUILT_IN}
        self._seen: set[str] = set()
        self._links: list[tuple[str, Path, str]] = []

    def check_head(self, tables: Mapping[str, Any]) -> None:
        """Check everything but the entries."""
        self.table(tables, (), dict.fromkeys(TOP, _HEAD))
        self.has_format = "format" in tables
        number = tables.get("format", 1)
        if type(number) is not int or number not in FORMATS:
            self.propose(("format",), say.NOT_FORMAT, 2, "", value=toml(number))
        if "registry" in tables:
            self._check_registry(tables["registry"])
        else:
            self.note((), say.MISSING_HEAD, say.ADD, example="[registry]")
        self._items(tables.get("networks", []), "networks")
        for name, built_in in BUILT_IN.items():
            rows = self._items(tables.get(name, []), name) if name in VOCABULARIES else []
            self._check_vocabulary(name, rows, built_in)

    def _check_registry(self, table: Any) -> None:
        self.where = "registry"
        if isinstance(table, dict) and "language" in table:
            language = table["language"]
            self.language = _HEAD.parts["language"].read(Reader(is_trial=True), language, ())
        self.head = _HEAD.read(self, table, ("registry",))
        self.where = ""

    def _items(self, value: Any, name: str) -> list[Any]:
        if isinstance(value, list):
            return value
        self.note((name,), say.NOT_LIST, say.START_EACH, value=f"[{name}]")
        return []

    def _check_vocabulary(
        self, name: str, rows: list[Any], built_in: Mapping[str, dict[str, str]]
    ) -> None:
        self.labels[name] = labels = dict(built_in)
        self._own[name] = own = []
        seen: set[str] = set()
        for number, row in enumerate(rows):
            self.where = _where(row, name, number)
            word = _WORD.read(self, row, (name, number))
            id_ = word.get("id", "")
            self._check_id(id_, (name, number), seen)
            labels[id_] = word.get("label", {})
            own.append(id_)
        self.where = ""

    def vocabularies(self) -> dict[str, Any]:
        """Return the words of each vocabulary: the file's own, then the built-in ones in use."""
        return {
            name: [{"id": id_, "label": labels[id_]} for id_ in self._words(name)]
            for name, labels in self.labels.items()
        }

    def unused(self, name: str) -> list[str]:
        """Return the file's own words of a vocabulary, an empty text for each that is used."""
        return ["" if id_ in self._used[name] else id_ for id_ in self._own[name]]

    def _words(self, name: str) -> list[str]:
        used = self._used[name] - set(self._own[name])
        return [*self._own[name], *(id_ for id_ in BUILT_IN[name] if id_ in used)]

    def check_networks(self, rows: Iterable[tuple[int, object]]) -> Iterator[dict[str, Any]]:
        """Check the entries (with their numbers in the file), then what they refer to."""
        for number, row in rows:
            self.where = _where(row, "networks", number)
            yield self._network(row, ("networks", number))
        for target, path, where in self._links:
            if target not in self._seen and not self.is_full():
                self.where = where
                self._note_entry(target, path)
        self.where = ""

    def _network(self, value: object, path: Path) -> dict[str, Any]:
        table = self.table(value, path, _MEANINGS, _REQUIRED)
        if table is None:
            self.note(path, say.NOT_LIST, say.START_EACH, value="…")
            return {}
        record = {
            key: shape.read(self, table[key], (*path, key))
            for key, shape in _MEANINGS.items()
            if key in table
        }
        self._check_id(record.get("id", ""), path, self._seen)
        for key in _REQUIRED:
            if table.get(key) == []:
                self.note((*path, key), say.EMPTY_LIST, say.LIST_ONE)
        self._check_references(record, path)
        return {key: item for key, item in record.items() if item}

    def _check_id(self, id_: str, path: Path, seen: set[str]) -> None:
        if id_ and id_ in seen:
            self.note((*path, "id"), say.REPEATED_ID, say.OWN_ID, id=id_)
        seen.add(id_)

    def _check_references(self, record: Mapping[str, Any], path: Path) -> None:
        for key, vocabulary in _VOCABULARIES.items():
            for word, item_path in _ids(record.get(key, ""), (*path, key)):
                self._check_word(word, item_path, vocabulary)
        links = [*_ids(record.get("related", []), (*path, "related"))]
        links += [
            (row["id"], (*path, "part_of", number))
            for number, row in enumerate(record.get("part_of", []))
            if "id" in row
        ]
        self._links += [(target, item_path, self.where) for target, item_path in links if target]

    def _check_word(self, word: str, path: Path, vocabulary: str) -> None:
        if word in self.labels[vocabulary]:
            self._used[vocabulary].add(word)
        elif word and not self.is_full():
            self._note_word(word, path, vocabulary)

    def _note_word(self, word: str, path: Path, vocabulary: str) -> None:
        known = self.labels[vocabulary]
        by_label = {label.casefold(): id_ for id_ in known for label in known[id_].values()}
        meant = by_label.get(word.strip().casefold()) or _closest(word, known)
        own = self._own[vocabulary]
        cure = say.CHOOSE_WORD if vocabulary in VOCABULARIES else say.CHOOSE_KEY
        self.note(
            path,
            say.UNKNOWN_WORD[vocabulary],
            say.DID_YOU_MEAN if meant else cure,
            word=word,
            vocabulary=vocabulary,
            example=assignment(path, meant),
            choices=", ".join(own or known),
        )

    def _note_entry(self, word: str, path: Path) -> None:
        meant: object = _closest(word, self._seen)
        cure = say.DID_YOU_MEAN if meant else say.CHOOSE_ENTRY
        if not meant and "part_of" in path:
            meant, cure = {self.language or "fi": word}, say.WRITE
        self.note(path, say.UNKNOWN_ENTRY, cure, word=word, example=assignment(path, meant))


def _closest(word: str, choices: Iterable[str]) -> str:
    close = closest(word, choices) if len(word) <= _LONGEST_SUGGESTED else []
    return close[0] if close else ""


def _where(row: object, section: str, number: int) -> str:
    """Return what an entry or a word is called: its id, or where it comes in its section."""
    id_ = row.get("id") if isinstance(row, dict) else None
    return id_ if isinstance(id_, str) and id_.strip() else f"[[{section}]] {number + 1}"


def _ids(value: Any, path: Path) -> Iterator[tuple[str, Path]]:
    if isinstance(value, str):
        yield value, path
    else:
        yield from ((word, (*path, number)) for number, word in enumerate(value))
