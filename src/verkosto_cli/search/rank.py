"""From matched surfaces to ranked entries: named weights, and nothing learned."""

from __future__ import annotations

from math import log

from .index import FIELD_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .index import Index
    from .match import Way, WordMatches

# How much fields beside the best one add to an entry's score, and further forms in a field.
_FURTHER_FIELDS = 0.2
_FURTHER_FORMS = 0.1
_FIELD_MASK = (1 << FIELD_BITS) - 1


def score_ways(index: Index, ways: Sequence[Way]) -> dict[int, float]:
    """Return each entry's score by the best of the ways to meet one word of a query.

    An entry is met by a way where all of the way's words are in it.
    """
    best: dict[int, float] = {}
    for way in ways:
        scores = [score_word(index, word) for word in way]
        for entry in set(scores[0]).intersection(*scores[1:]):
            score = sum(each[entry] for each in scores) / len(scores)
            best[entry] = max(best.get(entry, 0.0), score)
    return best


def score_word(index: Index, found: WordMatches) -> dict[int, float]:
    """Return each matched entry's score for one word; rare words count more."""
    best: dict[int, float] = {}
    for surface, match in found.surfaces.items():
        weight = match.weight
        for posting in index.postings(surface):
            known = best.get(posting, 0.0)
            more = _FURTHER_FORMS * min(known, weight)
            best[posting] = max(known, weight) + more
    top: dict[int, float] = {}
    sums: dict[int, float] = {}
    for posting, weight in best.items():
        entry, score = posting >> FIELD_BITS, weight * index.weights[posting & _FIELD_MASK]
        top[entry] = max(top.get(entry, 0.0), score)
        sums[entry] = sums.get(entry, 0.0) + score
    rarity = log(1 + index.entries / max(len(top), 1))
    return {
        entry: rarity * (score + _FURTHER_FIELDS * (sums[entry] - score))
        for entry, score in top.items()
    }


def rank(scores: Sequence[dict[int, float]]) -> tuple[list[tuple[int, float]], bool]:
    """Return (entry, score) best first, and whether each has all of the words.

    Where no entry has all of them, those with the most words come first.
    """
    if not scores:
        return [], True
    entries = set(scores[0]).intersection(*scores[1:])
    complete = bool(entries)
    if not complete:
        entries = set().union(*scores)
    rows = []
    for entry in entries:
        words = [score[entry] for score in scores if entry in score]
        rows.append((-len(words), -sum(words), entry))
    return [(entry, -score) for _, score, entry in sorted(rows)], complete
