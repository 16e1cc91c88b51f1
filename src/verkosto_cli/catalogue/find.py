"""Finding an entry by what a person calls it."""

from __future__ import annotations

from ..errors import NotFoundError
from ..search.text import lookup_key
from .completion import entries_by_id, entries_by_word
from .messages import CHOOSE_ONE, MORE_THAN_ONE, NOT_CALLED, TRY_SEARCH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from . import Catalogue

_MOST = 200
_SHOWN = 8


def find_entry(catalogue: Catalogue, word: str) -> tuple[int, bool]:
    """Return the number of the one entry that a word names, and whether by a near miss.

    The word is an id, a name or an alias, or the beginning of one or of a word in it. Raises
    NotFoundError where it names none, or more than one.
    """
    names, numbers = catalogue.names()
    wanted = lookup_key(word).strip()
    named = next(filter(None, _named(catalogue, wanted)), None)
    if named:
        return _only(catalogue, word, named), False
    from ..suggestions import closest

    close = closest(wanted, names.keys(0, len(names)), cutoff=0.75) if wanted else []
    found = {numbers[row] for name in close for row in names.equal(name)}
    if not found:
        from shlex import quote

        query = f"-- {quote(word)}" if word[:1] == "-" else quote(word)
        raise NotFoundError(NOT_CALLED, TRY_SEARCH, word=word, query=query)
    return _only(catalogue, word, found), True


def _named(catalogue: Catalogue, wanted: str) -> Iterator[Collection[int]]:
    """Yield the entries called so, then those that the beginning would become on TAB."""
    names, numbers = catalogue.names()
    yield {numbers[row] for row in names.equal(wanted)}
    if wanted:
        yield entries_by_id(catalogue, wanted)
        yield {numbers[row] for row in names.beginning(wanted, _MOST)}
    if wanted[:1].isalnum():
        yield entries_by_word(catalogue, wanted)


def _only(catalogue: Catalogue, word: str, found: Iterable[int]) -> int:
    entries = sorted(found)
    if len(entries) == 1:
        return entries[0]
    ids = [str(catalogue.record(entry)["id"]) for entry in entries[:_SHOWN]]
    more = ", …" if len(entries) > _SHOWN else ""
    raise NotFoundError(MORE_THAN_ONE, CHOOSE_ONE, word=word, ids=", ".join(ids) + more)
