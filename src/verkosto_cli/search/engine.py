"""Asking an index: a query's words are met, scored and combined."""

from __future__ import annotations

from .match import match_exact, match_word
from .rank import rank, score_word
from .stopwords import STOPWORDS
from .text import tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .index import Index
    from .match import Knows, WordMatches


class Answer:
    """Ranked (entry, score) pairs, the words they were found by, and whether all are in each."""

    __slots__ = ("complete", "ranked", "words")

    def __init__(
        self, ranked: list[tuple[int, float]], words: list[WordMatches], *, complete: bool
    ) -> None:
        self.ranked = ranked
        self.words = words
        self.complete = complete


def query_words(query: str) -> list[str]:
    """Return the folded words of a query, without stop words where others are left."""
    words = list(dict.fromkeys(surface.strip("-") for _, _, surface in tokens(query)))
    return [word for word in words if word not in STOPWORDS] or words


def ask(index: Index, query: str, knows: Knows, *, exact: bool = False) -> Answer:
    """Answer a query; `knows` tells whether a word is right as it is written."""
    words: list[WordMatches] = []
    for word in query_words(query):
        words += [match_exact(index, word)] if exact else match_word(index, word, knows)
    return combine(index, words)


def combine(index: Index, words: Sequence[WordMatches]) -> Answer:
    """Score the entries that the words' surfaces stand in."""
    ranked, complete = rank([score_word(index, word) for word in words])
    return Answer(ranked, list(words), complete=complete)
