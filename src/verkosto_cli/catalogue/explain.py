"""Why an entry was found, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages import language, say
from ..registry import BY_NAME
from .messages import HOW_MATCHED, NOT_MATCHED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    Match = Mapping[str, Any]


def explain(words: Sequence[str], matches: Sequence[Match]) -> str:
    """Return how each word of a query matches best, and which do not."""
    sentences: dict[str, None] = {}
    missing = []
    for word in dict.fromkeys(words):
        best = list(_best(word, matches))
        for match in best:
            label = BY_NAME[match["field"]].label(language())
            sentence = say(
                HOW_MATCHED[match["how"]], field=label, text=match["text"], word=match["word"]
            )
            sentences.setdefault(sentence)
        if not best:
            missing.append(f"'{word}'")
    if missing:
        sentences.setdefault(say(NOT_MATCHED, words=", ".join(missing)))
    return " ".join(sentences)


def _best(word: str, matches: Sequence[Match]) -> Iterator[Match]:
    """Yield the best match of a word, or of each of the two words that it was parted into."""
    own = [match for match in matches if match["word"] == word]
    if own:
        yield max(own, key=_weight)
        return
    others = dict.fromkeys(match["word"] for match in matches if _is_related(match["word"], word))
    for other in others:
        yield max((match for match in matches if match["word"] == other), key=_weight)


def _is_related(other: str, word: str) -> bool:
    """Tell whether a word is one of those that a query's word was parted into, or put into."""
    return word.startswith(other) or word.endswith(other) or word in other.split()


def _weight(match: Match) -> float:
    return float(match["weight"])
