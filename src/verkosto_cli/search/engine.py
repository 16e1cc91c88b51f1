"""Asking an index: a query's words are met, scored and combined."""

from __future__ import annotations

from .match import match_exact, ways
from .rank import Scores, rank, score_ways
from .text import tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .index import Index
    from .match import Knows, Way, WordMatches


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
    if len(words) < 2:
        return words
    from .stopwords import STOPWORDS

    return [word for word in words if word not in STOPWORDS] or words


def ask(index: Index, query: str, knows: Knows, *, exact: bool = False) -> Answer:
    """Answer a query; `knows` tells a right word (1) and a right compound (2)."""
    words: list[WordMatches] = []
    scores: list[Scores] = []
    for word in query_words(query):
        stages = iter([[[match_exact(index, word)]]]) if exact else ways(index, word, knows)
        way_found, score = _first_met(index, stages)
        words += way_found
        scores.append(score)
    ranked, complete = rank(scores)
    return Answer(ranked, words, complete=complete)


def _first_met(index: Index, stages: Iterator[list[Way]]) -> tuple[list[WordMatches], Scores]:
    for stage in stages:
        scores = score_ways(index, stage)
        if scores.entries:
            return [word for way in stage for word in way], scores
    return [], Scores({}, {})
