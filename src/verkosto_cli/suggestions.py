"""Choices spelled nearly like a word, for «did you mean»."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 3


def closest(word: str, choices: Iterable[str], cutoff: float = 0.6) -> list[str]:
    """Return the choices that are few edits away from the word, closest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(
        word, list(choices), scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=_MOST
    )
    return [choice for choice, _, _ in found]
