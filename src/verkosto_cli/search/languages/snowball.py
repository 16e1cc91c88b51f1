"""Words by the Snowball algorithms: forms that share a stem share a lemma."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_loaded: dict[str, Any] = {}


def stem(algorithm: str, word: str) -> str:
    """Return the stem of a folded word."""
    if algorithm not in _loaded:
        from Stemmer import Stemmer

        _loaded[algorithm] = Stemmer(algorithm)
    return str(_loaded[algorithm].stemWord(word))
