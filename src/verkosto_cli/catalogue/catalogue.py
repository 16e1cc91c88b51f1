"""An opened registry: its records by number, its vocabularies, its index."""

from __future__ import annotations

from ..store.strings import Strings
from ..store.values import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..search.index import Index
    from ..search.lexicon import Lexicon
    from ..store.sections import Sections
    from ..store.values import Value


class Catalogue:
    """Reads a compiled registry; `file` is what a user would call it."""

    def __init__(self, sections: Sections, file: str) -> None:
        self.file = file
        self.sections = sections
        self.info = Record(bytes(sections.bytes("info")))
        self._records = sections.bytes("records")
        self._ends = sections.numbers("records#", "Q")
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

    def vocabulary(self, name: str) -> dict[str, Mapping[str, Value]]:
        """Return the labels by language of each id of `themes`, `kinds` or `scopes`."""
        rows = self.info[name]
        assert isinstance(rows, list)
        pairs = ((row["id"], row["label"]) for row in rows if isinstance(row, dict))
        return {str(id_): label for id_, label in pairs if isinstance(label, dict)}

    @property
    def index(self) -> Index:
        """The search index."""
        if self._index is None:
            from ..search.index import Index

            self._index = Index(self.sections)
        return self._index

    def knows(self, word: str) -> bool:
        """Tell whether a word is right Finnish, by the lexicon."""
        if self._lexicon is None:
            from ..search.lexicon import Lexicon
            from .open import read_lexicon

            self._lexicon = Lexicon(read_lexicon())
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

    def select(
        self, numbers: Iterable[int], filters: Mapping[str, Sequence[str]]
    ) -> Iterable[int]:
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
