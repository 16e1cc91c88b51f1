"""From a registry's bytes to the sections of a compiled registry."""

from __future__ import annotations

from array import array
from itertools import chain, islice

from ..messages import say
from ..registry import BY_NAME
from ..registry.load import ENTRY, read_registry
from ..registry.texts import searched_texts
from ..search.build import IndexBuilder
from ..search.text import lookup_key
from ..search.thesaurus import read_narrower, read_thesaurus
from ..store.encode import encode_record, encode_sorted
from .messages import READING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from ..search.languages import Languages
    from ..store import Buffer, Value
    from . import Progress

_STEP = 100
# Entries that are checked before an index is begun: most registries have no more.
_FIRST = 500


def compile_registry(
    data: bytes,
    file: str,
    languages: Languages,
    thesaurus: Callable[[], str],
    progress: Progress | None = None,
) -> dict[str, Buffer]:
    """Return the sections; raises InvalidRegistryError. `progress` is called now and then.

    `thesaurus` returns the text of one, which is asked for when the first entries are right.
    """
    checker, entries = read_registry(data, file)
    first = list(islice(entries, _FIRST))
    records = _Records()
    weights = [field.weight for field in BY_NAME.values()]
    text = thesaurus()
    concepts = list(read_thesaurus(text))
    index = IndexBuilder(languages, weights, concepts, read_narrower(text, concepts))
    count = data.count(ENTRY)
    for number, record in enumerate(chain(first, entries)):
        records.add(record)
        texts = searched_texts(record, checker.language, checker.labels)
        for field, language, _, text in texts:
            index.add(number, field, language, text)
        if progress and number % _STEP == _STEP - 1:
            progress(say(READING), number + 1, max(count, number + 2))
    info = encode_record({**checker.head, **checker.vocabularies()})
    return {"info": info, **records.sections(), **index.sections(progress)}


class _Records:
    def __init__(self) -> None:
        self._bodies: list[bytes] = []
        self._numbers: dict[str, int] = {}
        self._names: list[tuple[str, int]] = []
        self._related: dict[str, list[str]] = {}
        self._parts: dict[str, list[str]] = {}

    def add(self, record: dict[str, Any]) -> None:
        """Take an entry; relations among entries run both ways, so they are written at the end."""
        number, id_ = len(self._bodies), record["id"]
        for other in record.pop("related", ()):
            self._related.setdefault(id_, []).append(other)
            self._related.setdefault(other, []).append(id_)
        for relation in record.get("part_of", ()):
            if "id" in relation:
                self._parts.setdefault(relation["id"], []).append(id_)
        self._bodies.append(encode_record(record))
        self._numbers[id_] = number
        self._names += [(name, number) for name in _names(record)]

    def sections(self) -> dict[str, Buffer]:
        """Return the records, the names they go by, and the entries behind the names."""
        for name, links in (("related", self._related), ("parts", self._parts)):
            for id_, others in links.items():
                unique: list[Value] = list(dict.fromkeys(others))
                self._bodies[self._numbers[id_]] += encode_record({name: unique})
        ends = array("Q", [0])
        for body in self._bodies:
            ends.append(ends[-1] + len(body))
        names = sorted(set(self._names))
        return {
            "records": b"".join(self._bodies),
            "records#": ends.tobytes(),
            **encode_sorted("names", [name for name, _ in names]),
            "names@": array("I", (number for _, number in names)).tobytes(),
        }


def _names(record: Mapping[str, Any]) -> Iterator[str]:
    groups: Iterable[Iterable[str]] = record.get("aliases", {}).values()
    names = (record["id"], *record["name"].values(), *(name for group in groups for name in group))
    return (lookup_key(" ".join(name.split())) for name in names)
