"""What a beginning may become in a registry: entries, and words to search for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..store import Record
    from . import Catalogue

# So many entries or words at most.
MOST = 100
# Beginnings of more words than these are too short to be looked into.
_MOST_WORDS = 5000
_AFTER_ALL = "\U0010ffff"
_WORD_STARTS = (b"\n", b" ", b"-", b"(")
_KEYWORDS = ("keywords", "themes")


def entries_by_id(catalogue: Catalogue, beginning: str) -> dict[int, Record]:
    """Return the first entries with such an id, and the last where they are too many.

    A shell writes the letters that all candidates share, so the two ends have to be among them.
    """
    names, numbers = catalogue.names()
    rows = range(names.first(beginning), names.first(beginning + _AFTER_ALL))
    known: dict[int, Record] = {}

    def entries(rows: range) -> Iterator[int]:
        for row in rows:
            name = names[row]
            if " " not in name:
                number = numbers[row]
                record = known.get(number) or known.setdefault(number, catalogue.record(number))
                if record["id"] == name:
                    yield number

    found = [number for number, _ in zip(entries(rows), range(MOST), strict=False)]
    if len(found) == MOST:
        found[-1] = next(entries(rows[::-1]))
    return {number: known[number] for number in found}


def entries_by_word(catalogue: Catalogue, beginning: str) -> dict[int, Record]:
    """Return the first entries with a word in their names that begins so, in plain letters."""
    text = b"\n" + catalogue.sections.bytes("names")
    # What is no UTF-8 on a command line begins no name.
    sought = beginning.encode("utf-8", "surrogatepass")
    numbers = catalogue.names()[1]
    found: dict[int, Record] = {}
    for start in _WORD_STARTS:
        line = at = 0
        while len(found) < MOST:
            hit = text.find(start + sought, at)
            if hit < 0:
                break
            line += text.count(b"\n", at, hit + 1)
            number = numbers[line - 1]
            if number not in found:
                found[number] = catalogue.record(number)
            at = hit + 1
    return found


def has_word(names: Iterable[str], beginning: str) -> bool:
    """Whether a word in one of the names begins so, in plain letters."""
    from ..search.text import lookup_key

    text = b"\n" + "\n".join(map(lookup_key, names)).encode()
    sought = beginning.encode("utf-8", "surrogatepass")
    return any(start + sought in text for start in _WORD_STARTS)


def keywords(catalogue: Catalogue, beginning: str) -> list[str]:
    """Return the words of keywords and themes that begin so.

    Where none does letter by letter, those that do in plain letters.
    """
    from ..registry import FIELDS
    from ..search.index import MOST_FIELDS
    from ..search.text import fold, plain

    index = catalogue.index
    bare = plain(fold(beginning))
    first, end = index.surfaces.first(bare), index.surfaces.first(bare + _AFTER_ALL)
    if end - first > _MOST_WORDS:
        return []
    fields = {number for number, field in enumerate(FIELDS) if field.name in _KEYWORDS}
    found = [
        index.surfaces[number]
        for number in range(first, end)
        if any(posting % MOST_FIELDS in fields for posting in index.postings(number))
    ]
    # Of what is written with other signs, a shell would want quotes.
    words = [word for word in found if word.isalnum()]
    return [word for word in words if word.startswith(fold(beginning))] or words
