"""English and Swedish stems, by the Snowball algorithms."""

from __future__ import annotations

STEMMERS = {"en": "english", "sv": "swedish"}
_ARTICLES = ("an", "ån", "ön")
_SHORTEST_WITH_ARTICLE = 6
_loaded: dict[str, Any] = {}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def stem(language: str, word: str) -> str:
    """Return the stem of a folded word; `language` is a key of STEMMERS.

    The Swedish algorithm leaves the article of nouns that end in a vowel (hälsan, miljön).
    """
    if language == "sv" and word.endswith(_ARTICLES) and len(word) >= _SHORTEST_WITH_ARTICLE:
        word = word[:-1]
    if language not in _loaded:
        from Stemmer import Stemmer

        _loaded[language] = Stemmer(STEMMERS[language])
    return str(_loaded[language].stemWord(word))
