"""From a registry's bytes to the sections of a compiled registry."""

from __future__ import annotations

from array import array

from ..registry import BY_NAME
from ..registry.load import read_registry
from ..registry.record import header_record, label_record, network_record
from ..search.build import IndexBuilder
from ..search.text import fold, plain
from ..search.thesaurus import read_thesaurus
from ..store.encode import encode_record, encode_strings
from .places import searched_texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..registry.model import Network
    from ..search.languages import Languages
    from ..store import Buffer, Value
    from . import Progress

_STEP = 1000


def compile_registry(
    data: bytes,
    file: str,
    languages: Languages,
    thesaurus: str,
    progress: Progress | None = None,
) -> dict[str, Buffer]:
    """Return the sections; raises InvalidRegistryError. `progress` is told now and then."""
    checker, networks = read_registry(data, file)
    records = _Records()
    weights = [field.weight for field in BY_NAME.values()]
    index = IndexBuilder(languages, weights, list(read_thesaurus(thesaurus)))
    labels = {
        name: {word.id: dict(word.label) for word in words}
        for name, words in checker.vocabularies.items()
    }
    for number, network in enumerate(networks):
        record = network_record(network)
        records.add(network, record)
        for field, language, _, text in searched_texts(record, checker.language, labels):
            index.add(number, field, language, text)
        if progress and number % _STEP == _STEP - 1:
            progress(f"indexing: {number + 1} entries read")
    assert checker.header is not None
    info: dict[str, Value] = header_record(checker.header)
    for name, words in checker.vocabularies.items():
        info[name] = [label_record(word) for word in words]
    return {"info": encode_record(info), **records.sections(), **index.sections(progress)}


class _Records:
    def __init__(self) -> None:
        self._bodies: list[bytes] = []
        self._numbers: dict[str, int] = {}
        self._names: list[tuple[str, int]] = []
        self._related: dict[str, list[str]] = {}
        self._parts: dict[str, list[str]] = {}

    def add(self, network: Network, record: Mapping[str, Value]) -> None:
        number = len(self._bodies)
        self._bodies.append(encode_record(record))
        self._numbers[network.id] = number
        self._names += [(name, number) for name in _names(network)]
        for other in network.related:
            self._related.setdefault(network.id, []).append(other)
            self._related.setdefault(other, []).append(network.id)
        for relation in network.part_of:
            self._parts.setdefault(relation.id, []).append(network.id)

    def sections(self) -> dict[str, Buffer]:
        """Return the records, the names they go by, and the entries behind the names."""
        for name, links in (("related", self._related), ("parts", self._parts)):
            for id_, others in links.items():
                if id_:
                    unique: list[Value] = list(dict.fromkeys(others))
                    self._bodies[self._numbers[id_]] += encode_record({name: unique})
        ends = array("Q", [0])
        for body in self._bodies:
            ends.append(ends[-1] + len(body))
        names = sorted(set(self._names))
        return {
            "records": b"".join(self._bodies),
            "records#": ends.tobytes(),
            **encode_strings("names", (name for name, _ in names)),
            "names@": array("I", (number for _, number in names)).tobytes(),
        }


def _names(network: Network) -> Iterator[str]:
    groups: Iterable[Iterable[str]] = network.aliases.values()
    names = (network.id, *network.name.values(), *(name for group in groups for name in group))
    return (plain(fold(name)) for name in names)
