"""What joins the registry and the search: a registry is opened, and answers questions.

It is read in a compiled form, which came along, was kept, or is made.
"""

from __future__ import annotations

import os
import sys

from ..store import BrokenFileError, File, Record, Sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from mmap import mmap

    from ..search.index import Index
    from ..search.languages import Languages
    from ..store import Value
    from ..store.strings import Strings, View

    Filter = Callable[[Record], bool]
    # What is being done, how much of it is, and how much there is.
    Progress = Callable[[str, int, int], None]


PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STANDARD_INPUT = "-"
COMPILED = "networks.index"
_SMALL = 1 << 20
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
        self._ends = sections.numbers("records#", "Q")
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

            self._index = Index(self.sections, open_languages)
        return self._index

    def names(self) -> tuple[Strings, memoryview | View]:
        """Return the plain names of all entries, sorted, and the number of each one's entry."""
        from ..store.strings import Strings

        return Strings(self.sections, "names"), self.sections.numbers("names@")

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
            compiled = Sections(memoryview(_unpack(COMPILED)))
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


def open_languages() -> Languages:
    """Return the languages, with the lexicons that came along."""
    from ..search.languages import Languages

    return Languages(open_builtin)


def open_sections(path: str) -> Sections | None:
    """Return the sections of a file, or None where it is missing or broken.

    A large one is mapped into memory; of others, sections are read, which costs less.
    """
    try:
        file = File(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))
        return Sections(file if len(file) <= _SMALL else _map(path), file)
    except (OSError, ValueError, BrokenFileError):
        return None


def _map(path: str) -> mmap:
    from mmap import ACCESS_READ, mmap

    with open(path, "rb", buffering=0) as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def locate_registry(option: str, environ: Mapping[str, str]) -> str:
    """Return the registry's path, `-` for standard input, or an empty text for the built-in one."""
    chosen = option or environ.get("VERKOSTO_REGISTRY", "")
    if chosen:
        return chosen
    own = os.path.join(_folder(environ, "XDG_CONFIG_HOME", "APPDATA", ".config"), "registry.toml")
    return own if os.path.isfile(own) else ""


def cache_folder(environ: Mapping[str, str]) -> str:
    """Return the folder of compiled registries, which need not exist."""
    return _folder(environ, "XDG_CACHE_HOME", "LOCALAPPDATA", ".cache")


def _folder(environ: Mapping[str, str], variable: str, windows: str, below_home: str) -> str:
    base = environ.get(variable, "")
    if not os.path.isabs(base):
        base = environ.get(windows, "") if sys.platform == "win32" else ""
    base = base or os.path.join(os.path.expanduser("~"), below_home)
    return os.path.join(base, "verkosto")


def builtin(name: str) -> str:
    """Return the path of a file that comes with the program: inside of it, or in its checkout."""
    packaged = os.path.join(PACKAGE, "data", name)
    if os.path.exists(packaged):
        return packaged
    return os.path.join(os.path.dirname(os.path.dirname(PACKAGE)), "data", name)


def open_builtin(name: str) -> bytes | mmap:
    """Return the bytes of a file that comes with the program."""
    path = builtin(name)
    return _map(path) if os.path.exists(path) else _unpack(name)


def _unpack(name: str) -> bytes:
    """Return a file that comes with the program where that is a zip application."""
    from pkgutil import get_data

    return get_data("verkosto_cli", f"data/{name}") or b""
