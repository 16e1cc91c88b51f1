"""Search: from texts to an index, and from a query to ranked entries. Knows no TOML, no terminal.

Here an index is asked: a query's words are matched, scored and combined.
"""

from __future__ import annotations

from .match import match_as_known, match_exact, match_known
from .query import Query
from .score import Scores, rank, score_alternatives

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .index import Index
    from .match import Alternative, Matches
    from .query import Word

    Matched = tuple[Word, list[Matches], Scores]


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
    matched = [(word, *_match(index, word, allowed, exact=exact)) for word in answer.query.words]
    if not exact:
        matched = _with_phrases(index, matched, allowed)
    for word, matches, score in matched:
        answer.words += matches
        if not score.entries:
            answer.missing.append(word.text)
    scores = [score for _, _, score in matched]
    answer.ranked, answer.scores, answer.complete = rank(scores, index.entries)
    return answer


def _match(
    index: Index, word: Word, allowed: Container[int] | None, *, exact: bool
) -> tuple[list[Matches], Scores]:
    stages = iter([[[match_exact(index, word)]]]) if exact else strategies(index, word)
    return _first_match(index, stages, allowed)


def strategies(index: Index, word: Word) -> Iterator[list[Alternative]]:
    """Yield, from the surest to the guessed, the alternatives; the next only if none led on."""
    yield match_as_known(index, word)
    from .guess import match_as_split, match_as_typo, match_by_subject, match_without_head

    yield match_as_split(index, word)
    yield match_without_head(index, word)
    yield match_by_subject(index, word)
    yield match_as_typo(index, word)


def _with_phrases(
    index: Index, matched: list[Matched], allowed: Container[int] | None
) -> list[Matched]:
    """Put two words that are one together, where it is in the texts.

    They may be one word of the thesaurus (public transport), or a compound that is written
    apart (sand bags).
    """
    found: list[Matched] = []
    for word, matches, score in matched:
        if found:
            before = found[-1]
            phrases = _as_one(index, before[0], word)
            if phrases:
                alternatives = [[phrase] for phrase in phrases]
                alternatives += [[*before[1], *matches]] * bool(before[1] and matches)
                both = score_alternatives(index, alternatives).among(allowed)
                if both.entries:
                    found[-1] = (phrases[-1].word, [*phrases, *before[1], *matches], both)
                    continue
        found.append((word, matches, score))
    return found


def _as_one(index: Index, first: Word, second: Word) -> list[Matches]:
    """Return how two words match as one word, with a space and without; mostly not at all."""
    texts = (f"{first.text} {second.text}", f"{first.text}{second.text}")
    matches = [match_known(index, second.part(text))[0] for text in texts]
    return [found for found in matches if found.surfaces]


def _first_match(
    index: Index, stages: Iterator[list[Alternative]], allowed: Container[int] | None
) -> tuple[list[Matches], Scores]:
    for stage in stages:
        scores = score_alternatives(index, stage).among(allowed)
        if scores.entries:
            return [word for alternative in stage for word in alternative], scores
    return [], Scores({}, {})
