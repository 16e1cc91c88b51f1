"""Words of a registry that were perhaps meant by a query that found nothing."""

from __future__ import annotations

from .engine import query_words
from .text import plain
from .typo import near_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .index import Index

_MOST = 3


def suggest(index: Index, query: str) -> list[str]:
    """Return up to three of the index's words that are near to a word of the query."""
    near: list[tuple[int, str]] = []
    for word in query_words(query):
        for term, distance in near_terms(index, plain(word), 1 + len(word) // 6):
            uses = index.uses(term)
            surfaces = (index.surfaces[surface] for surface in uses)
            near.append((distance, min(surfaces, key=lambda surface: (len(surface), surface))))
    return list(dict.fromkeys(word for _, word in sorted(near)))[:_MOST]
