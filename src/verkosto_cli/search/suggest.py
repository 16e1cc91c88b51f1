"""Words of a registry that were perhaps meant by a query that found nothing."""

from __future__ import annotations

from . import query_words
from .text import plain
from .typo import edits, near_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .index import Index

_MOST = 3


def suggest(index: Index, query: str) -> list[str]:
    """Return up to three words of the index that are near to a word of the query.

    Those with the fewest edits come first, then those that the most words of the texts have.
    """
    near: dict[str, tuple[int, int]] = {}
    for word in query_words(query):
        distance, terms = near_terms(index, plain(word), max(edits(word), 1))
        for term in terms:
            uses = index.uses(term)
            near.setdefault(_name(index, term, uses), (distance, -len(uses)))
    return sorted(near, key=lambda name: (near[name], name))[:_MOST]


def _name(index: Index, term: int, uses: list[int]) -> str:
    language, _, name = index.terms[term].partition(":")
    return name if language in ("fi", "=") else index.surfaces[uses[0]]
