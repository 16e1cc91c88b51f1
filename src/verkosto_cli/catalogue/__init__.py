"""What joins the registry and the search: an opened registry that answers questions."""

from __future__ import annotations

from ..store.sections import Strings
from ..store.values import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..search.index import Index
    from ..search.lexicon import Lexicon
    from ..store.sections import Sections
    from ..store.values import Value


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
        self._records = sections.bytes("records")
        self._ends = sections.numbers("records#", "Q")
        self.labels = Labels(self.info)
        self._index: Index | None = None
        self._lexicon: Lexicon | None = None

    def __len__(self) -> int:
        return len(self._ends) - 1

    def record(self, number: int) -> Record:
        """Return an entry by its number, from 0."""
        return Record(bytes(self._records[self._ends[number] : self._ends[number + 1]]))

    @property
    def language(self) -> str:
        """The registry's own language."""
        return str(self.info["language"])

    @property
    def index(self) -> Index:
        """The search index."""
        if self._index is None:
            from ..search.index import Index

            self._index = Index(self.sections)
        return self._index

    def knows(self, word: str) -> int:
        """Tell whether a word is right Finnish: 1 for a word, 2 for a compound, else 0."""
        if self._lexicon is None:
            from .open import open_lexicon

            self._lexicon = open_lexicon()
        return self._lexicon.knows(word)

    def names(self) -> tuple[Strings, memoryview]:
        """Return the plain names of all entries, sorted, and the number of each one's entry."""
        return Strings(self.sections, "names"), self.sections.numbers("names@")

    def number(self, id_: str) -> int:
        """Return the number of the entry with this id, or -1."""
        names, numbers = self.names()
        for place in names.equal(id_):
            if self.record(numbers[place])["id"] == id_:
                return int(numbers[place])
        return -1

    def select(self, numbers: Iterable[int], filters: Mapping[str, Sequence[str]]) -> Iterable[int]:
        """Return the numbers whose record has one of the wanted ids in each filtered field."""
        wanted = {name: set(ids) for name, ids in filters.items() if ids}
        if not wanted:
            return numbers
        return [number for number in numbers if _has_all(self.record(number), wanted)]


def _has_all(record: Record, wanted: Mapping[str, set[str]]) -> bool:
    for name, ids in wanted.items():
        value = record.get(name)
        words = [value] if isinstance(value, str) else value or ()
        if ids.isdisjoint(words):
            return False
    return True
