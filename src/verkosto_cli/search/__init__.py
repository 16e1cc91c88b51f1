"""Search: from texts to an index, and from a query to ranked entries. Knows no TOML, no terminal.

Here an index is asked: a query's words are met, scored and combined.
"""

from __future__ import annotations

from .index import FIELD_BITS
from .match import match_exact, ways
from .text import tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .index import Index
    from .match import Knows, Way, WordMatches


# How much fields beside the best one add to an entry's score, and further forms in a field.
_FURTHER_FIELDS = 0.2
_FURTHER_FORMS = 0.1
# A root in the place of the usual logarithm: as good an order, without importing `math`.
_RARITY = 0.45
# How much the best field that has all words of a query adds.
_TOGETHER = 0.5
_FIELD_MASK = (1 << FIELD_BITS) - 1


class Answer:
    """Entries, best first, their scores, whether all words are in each, and the words met."""

    __slots__ = ("complete", "ranked", "scores", "words")

    def __init__(
        self, ranked: list[int], scores: dict[int, float], complete: bool, words: list[WordMatches]
    ) -> None:
        self.ranked = ranked
        self.scores = scores
        self.complete = complete
        self.words = words


def query_words(query: str) -> list[str]:
    """Return the folded words of a query, without stop words where others are left."""
    words = list(dict.fromkeys(surface.strip("-") for _, _, surface in tokens(query)))
    if len(words) <= 1:
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
    return Answer(*rank(scores), words)


def _first_met(index: Index, stages: Iterator[list[Way]]) -> tuple[list[WordMatches], Scores]:
    for stage in stages:
        scores = score_ways(index, stage)
        if scores.entries:
            return [word for way in stage for word in way], scores
    return [], Scores({}, {})


class Scores:
    """What one word of a query is worth: per entry, and per posting (entry and field)."""

    __slots__ = ("entries", "postings")

    def __init__(self, entries: dict[int, float], postings: dict[int, float]) -> None:
        self.entries = entries
        self.postings = postings


def score_ways(index: Index, ways: Sequence[Way]) -> Scores:
    """Return the scores by the best of the ways to meet one word of a query.

    An entry is met by a way where all of the way's words are in it.
    """
    if [len(way) for way in ways] == [1]:
        return score_word(index, ways[0][0])
    entries: dict[int, float] = {}
    postings: dict[int, float] = {}
    for way in ways:
        words = [score_word(index, word) for word in way]
        for best, key in ((entries, "entries"), (postings, "postings")):
            each = [getattr(word, key) for word in words]
            for number in set(each[0]).intersection(*each[1:]):
                score = sum([scores[number] for scores in each]) / len(each)
                best[number] = max(best.get(number, 0.0), score)
    return Scores(entries, postings)


def score_word(index: Index, found: WordMatches) -> Scores:
    """Return what each posting and each entry is worth for a word; rare words count more."""
    postings: dict[int, float] = {}
    for surface, match in found.surfaces.items():
        weight = match.weight
        for posting in index.postings(surface):
            known = postings.get(posting)
            if known is None:
                postings[posting] = weight
            else:
                postings[posting] = max(known, weight) + _FURTHER_FORMS * min(known, weight)
    top: dict[int, float] = {}
    further: dict[int, float] = {}
    for posting, weight in postings.items():
        entry = posting >> FIELD_BITS
        postings[posting] = score = weight * index.weights[posting & _FIELD_MASK]
        known = top.get(entry)
        if known is None:
            top[entry] = score
        else:
            top[entry] = max(known, score)
            further[entry] = further.get(entry, 0.0) + min(known, score)
    rarity = (1 + index.entries / max(len(top), 1)) ** _RARITY
    for entry, score in top.items():
        top[entry] = rarity * (score + _FURTHER_FIELDS * further.get(entry, 0.0))
    for posting, score in postings.items():
        postings[posting] = rarity * score
    return Scores(top, postings)


def rank(words: Sequence[Scores]) -> tuple[list[int], dict[int, float], bool]:
    """Return the entries, best first, their scores, and whether each has all of the words.

    Words that stand together in a field count more. Where no entry has all of them, those with
    the most words come first.
    """
    if not words:
        return [], {}, True
    entries = set(words[0].entries).intersection(*[word.entries for word in words[1:]])
    complete = bool(entries)
    if not complete:
        entries = set().union(*[word.entries for word in words])
    together = _score_together(words) if complete and len(words) > 1 else {}
    # Sorted twice instead of once by pairs, of which there may be very many.
    order = sorted(entries)
    scores = {
        entry: sum([word.entries.get(entry, 0.0) for word in words])
        + _TOGETHER * together.get(entry, 0.0)
        for entry in order
    }
    order.sort(key=scores.__getitem__, reverse=True)
    if not complete:
        order.sort(key=lambda entry: sum([entry in word.entries for word in words]), reverse=True)
    return order, scores, complete


def _score_together(words: Sequence[Scores]) -> dict[int, float]:
    """Return the score of each entry's best field that has all of the words."""
    together: dict[int, float] = {}
    for posting in set(words[0].postings).intersection(*[word.postings for word in words[1:]]):
        entry = posting >> FIELD_BITS
        score = sum([word.postings[posting] for word in words])
        together[entry] = max(together.get(entry, 0.0), score)
    return together
