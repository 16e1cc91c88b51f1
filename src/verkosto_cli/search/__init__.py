"""Search: from texts to an index, and from a query to ranked entries. Knows no TOML, no terminal.

Here an index is asked: a query's words are matched, scored and combined.
"""

from __future__ import annotations

from .match import match_exact, strategies
from .query import Query
from .score import Scores, rank, score_alternatives

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .index import Index
    from .match import Alternative, Matches


class Answer:
    """Entries, best first, with their scores, and how the query's words matched.

    `complete` tells whether all words are in each entry; `missing` are those that nothing has.
    """

    __slots__ = ("complete", "missing", "query", "ranked", "scores", "words")

    def __init__(self, query: Query) -> None:
        self.query = query
        self.ranked: list[int] = []
        self.scores: dict[int, float] = {}
        self.complete = True
        self.missing: list[str] = []
        self.words: list[Matches] = []


def ask(
    index: Index, text: str, allowed: Container[int] | None = None, *, exact: bool = False
) -> Answer:
    """Answer a query among the allowed entries, or all; `exact` matches the very letters."""
    answer = Answer(Query(text, index))
    scores: list[Scores] = []
    for word in answer.query.words:
        stages = iter([[[match_exact(index, word)]]]) if exact else strategies(index, word)
        matches, score = _first_match(index, stages, allowed)
        answer.words += matches
        if not score.entries:
            answer.missing.append(word.text)
        scores.append(score)
    answer.ranked, answer.scores, answer.complete = rank(scores, index.entries)
    return answer


def _first_match(
    index: Index, stages: Iterator[list[Alternative]], allowed: Container[int] | None
) -> tuple[list[Matches], Scores]:
    for stage in stages:
        scores = score_alternatives(index, stage).among(allowed)
        if scores.entries:
            return [word for alternative in stage for word in alternative], scores
    return [], Scores({}, {})
