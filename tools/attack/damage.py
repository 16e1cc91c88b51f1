"""Changes bytes of kept registries of several sizes: no answer may be another without a word.

Each round changes one byte, or makes a page zero, and asks what `show`, `list` and `search` ask.
The answer must be the undamaged one, or BrokenFileError, upon which the command makes the file
anew.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from common import registry

from verkosto_cli.catalogue import Catalogue, open_catalogue
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.search import ask
from verkosto_cli.store import BrokenFileError

if TYPE_CHECKING:
    from random import Random

    from common import Report

_PAGE = 4096
_QUERIES = ("lapsi", "vesi kuntta", "vedelle 7")
_RECORDS = 200
# Entries of registries that are kept in 0.4, 2, 6 and 60 MB.
SIZES = (400, 2700, 8700, 92000)


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Damage a kept registry of each size so many times."""
    for entries in SIZES:
        with TemporaryDirectory() as folder:
            source = Path(folder, "registry.toml")
            source.write_text(registry(entries, chance), "utf-8")
            open_catalogue(str(source), {"XDG_CACHE_HOME": folder})
            (kept,) = Path(folder, "verkosto").glob("*.index")
            _attack(kept, rounds, chance, report)


def _attack(kept: Path, rounds: int, chance: Random, report: Report) -> None:
    size = f"{kept.stat().st_size / 1e6:.1f} MB"
    good = [_answers(kept, query) for query in _QUERIES]
    for number in range(rounds):
        asked = number % len(_QUERIES)
        at, whole, other = _damage(kept, chance, is_page=number % 5 == 0)
        _put(kept, at, other)
        answers = _answers(kept, _QUERIES[asked])
        _put(kept, at, whole)
        if answers not in (None, good[asked]):
            report.fault(f"{size}: another answer, changed at {at}")
        report.count(f"of {size} {'harmless' if answers else 'told of'}")


def _damage(path: Path, chance: Random, *, is_page: bool) -> tuple[int, bytes, bytes]:
    """Return where to damage a file, what stands there, and what to put there."""
    at = chance.randrange(path.stat().st_size)
    if is_page:
        at -= at % _PAGE
    with path.open("rb") as file:
        file.seek(at)
        whole = file.read(_PAGE if is_page else 1)
    return at, whole, bytes(len(whole)) if is_page else bytes([whole[0] ^ chance.randrange(1, 256)])


def _put(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def _answers(path: Path, query: str) -> object:
    """Return what is answered, or None where damage was noticed."""
    try:
        sections = open_sections(str(path))
        if sections is None:
            return None
        catalogue = Catalogue(sections, str(path))
        numbers = range(len(catalogue))
        some = numbers[:: max(1, len(numbers) // _RECORDS)]
        records = [catalogue.record(number).as_dict() for number in some]
        found = ask(catalogue.index, query).ranked
        return records, found, catalogue.number("n5"), dict(catalogue.info.as_dict())
    except BrokenFileError:
        return None
