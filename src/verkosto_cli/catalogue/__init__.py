"""What joins the registry and the search: a registry is opened, and answers questions.

It is read in a compiled form, which came along, was kept, or is made.
"""

from __future__ import annotations

import os

from ..store import Record, Sections
from .paths import COMPILED, STANDARD_INPUT, builtin, locate_registry, open_sections, unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ..search.index import Index
    from ..store import Value
    from ..store.strings import Strings, View

    Filter = Callable[[Record], bool]
    # What is being done, how much of it is, and how much there is.
    Progress = Callable[[str, int, int], None]

# A source from this size (bytes) on is not compiled while a person waits.
_LONG = 1 << 18


class Labels(dict[str, "Mapping[str, Mapping[str, Value]]"]):
    """The labels by language of each id, per vocabulary; read when they are asked for."""

    def __init__(self, info: Record) -> None:
        super().__init__()
        self._info = info

    def __missing__(self, name: str) -> Mapping[str, Mapping[str, Value]]:
        rows = self._info[name]
        assert isinstance(rows, list)
        pairs = ((row["id"], row["label"]) for row in rows if isinstance(row, dict))
        self[name] = labels = {str(id_): text for id_, text in pairs if isinstance(text, dict)}
        return labels


class Catalogue:
    """Reads a compiled registry; `file` is what a user would call it."""

    def __init__(self, sections: Sections, file: str) -> None:
        self.file = file
        self.sections = sections
        self.info = Record(bytes(sections.bytes("info")))
        self._ends = _ends(sections)
        self.labels = Labels(self.info)
        self._index: Index | None = None

    def __len__(self) -> int:
        return len(self._ends) - 1

    def record(self, number: int) -> Record:
        """Return an entry by its number, from 0."""
        start, end = self._ends[number], self._ends[number + 1]
        return Record(bytes(self.sections.piece("records", start, end)))

    @property
    def language(self) -> str:
        """The registry's own language."""
        return str(self.info["language"])

    @property
    def index(self) -> Index:
        """The search index."""
        if self._index is None:
            from ..search.index import Index
            from .paths import open_languages

            self._index = Index(self.sections, open_languages)
        return self._index

    def names(self) -> tuple[Strings, memoryview | View]:
        """Return the plain names of all entries, sorted, and the number of each one's entry."""
        from ..store.strings import Strings, numbers

        return Strings(self.sections, "names"), numbers(self.sections, "names@")

    def number(self, id_: str) -> int:
        """Return the number of the entry with this id, or -1."""
        names, numbers = self.names()
        for row in names.equal(id_):
            if self.record(numbers[row])["id"] == id_:
                return int(numbers[row])
        return -1

    def select(self, numbers: Sequence[int], filters: Sequence[Filter]) -> Sequence[int]:
        """Return the numbers whose record passes each of the filters."""
        if not filters:
            return numbers
        return [number for number in numbers if _passes(self.record(number), filters)]


def _ends(sections: Sections) -> memoryview | View:
    """Return where each record ends."""
    if not sections.is_mapped:
        return sections.numbers("records#", "Q")
    from ..store.strings import numbers

    return numbers(sections, "records#", "Q")


def has_one_of(name: str, ids: Iterable[str]) -> Filter:
    """Return whether a record has one of these ids in a field."""
    wanted = set(ids)

    def test(record: Record) -> bool:
        value = record.get(name)
        return not wanted.isdisjoint([value] if isinstance(value, str) else value or ())

    return test


def _passes(record: Record, filters: Iterable[Filter]) -> bool:
    return all(test(record) for test in filters)


class Records:
    """Entries by their numbers, each read when it is come to, and let go then."""

    def __init__(self, catalogue: Catalogue, numbers: Sequence[int]) -> None:
        self._catalogue = catalogue
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Record]:
        return map(self._catalogue.record, self._numbers)


def open_catalogue(
    option: str, environ: Mapping[str, str], progress: Progress | None = None
) -> Catalogue:
    """Open the chosen registry; raises RegistryError where it cannot be read or is invalid."""
    path = locate_registry(option, environ)
    if not path:
        path = builtin("networks.toml")
        compiled = open_sections(os.path.join(os.path.dirname(path), COMPILED))
        if compiled is None and not os.path.exists(path):
            compiled = Sections(memoryview(unpack(COMPILED)))
        if compiled is not None:
            return Catalogue(compiled, "built-in")
    from .kept import open_file

    name = "<stdin>" if path == STANDARD_INPUT else path
    return Catalogue(open_file(path, name, environ, progress), name)


def open_at_once(option: str, environ: Mapping[str, str]) -> Catalogue | None:
    """Open the chosen registry, or return None where that takes time or waits for a pipe."""
    path = locate_registry(option, environ)
    if path == STANDARD_INPUT or (path and not os.path.isfile(path)):
        return None
    if path and os.path.getsize(path) > _LONG:
        from .kept import open_cache

        if open_cache(path, environ).load(open_sections) is None:
            return None
    return open_catalogue(option, environ)
