"""English and Swedish stems, by the Snowball algorithms."""

from __future__ import annotations

STEMMERS = {"en": "english", "sv": "swedish"}
_loaded: dict[str, Stemmer.Stemmer] = {}

TYPE_CHECKING = False
if TYPE_CHECKING:
    import Stemmer


def stem(language: str, word: str) -> str:
    """Return the stem of a folded word; `language` is a key of STEMMERS."""
    if language not in _loaded:
        from Stemmer import Stemmer

        _loaded[language] = Stemmer(STEMMERS[language])
    return _loaded[language].stemWord(word)
