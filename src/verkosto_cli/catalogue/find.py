"""Finding an entry by what a person calls it."""

from __future__ import annotations

from ..errors import NotFoundError
from ..search.text import lookup_key
from .messages import CHOOSE_ONE, MORE_THAN_ONE, NOT_CALLED, TRY_SEARCH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from . import Catalogue

_MOST = 200
_SHOWN = 8


def find_entry(catalogue: Catalogue, word: str) -> tuple[int, bool]:
    """Return the number of the one entry that a word names, and whether by a near miss.

    The word is an id, a name, an alias or the beginning of one. Raises NotFoundError where it
    names none, or more than one.
    """
    names, numbers = catalogue.names()
    wanted = lookup_key(word).strip()
    for rows in (names.equal(wanted), names.beginning(wanted, _MOST) if wanted else ()):
        found = {numbers[row] for row in rows}
        if found:
            return _only(catalogue, word, found), False
    from ..suggestions import closest

    close = closest(wanted, names.keys(0, len(names)), cutoff=0.75) if wanted else []
    found = {numbers[row] for name in close for row in names.equal(name)}
    if not found:
        from shlex import quote

        query = f"-- {quote(word)}" if word[:1] == "-" else quote(word)
        raise NotFoundError(NOT_CALLED, TRY_SEARCH, word=word, query=query)
    return _only(catalogue, word, found), True


def _only(catalogue: Catalogue, word: str, found: Iterable[int]) -> int:
    entries = sorted(found)
    if len(entries) == 1:
        return entries[0]
    ids = [str(catalogue.record(entry)["id"]) for entry in entries[:_SHOWN]]
    more = ", …" if len(entries) > _SHOWN else ""
    raise NotFoundError(MORE_THAN_ONE, CHOOSE_ONE, word=word, ids=", ".join(ids) + more)
