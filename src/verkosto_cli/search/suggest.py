"""Words of a registry that were perhaps meant by a query that found nothing."""

from __future__ import annotations

from itertools import islice

from . import ask
from .typo import corrections, edits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from . import Word
    from .index import Index

_MOST = 3


def suggest(index: Index, words: Iterable[Word]) -> list[str]:
    """Return up to three words that are nearly spelled like a word of the query and find something.

    Those with the fewest edits come first, then those that the most words of the texts have.
    """
    distances: dict[str, tuple[int, int]] = {}
    for word in words:
        if not word.has_digit:
            distance, terms = corrections(index, word.plain, max(edits(word.plain), 1))
            for term in terms:
                uses = index.users(term)
                distances.setdefault(_name(index, term, uses), (distance, -len(uses)))
            distances.pop(word.text, None)
    ordered = sorted(distances, key=lambda name: (distances[name], name))
    return list(islice((name for name in ordered if ask(index, name).ranked), _MOST))


def _name(index: Index, term: int, uses: list[int]) -> str:
    name = index.lemma(term)
    return name if name.isalpha() else index.surfaces[uses[0]]
