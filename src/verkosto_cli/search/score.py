"""What matches are worth: per word of a query, per entry, and for all words together."""

from __future__ import annotations

from .index import FIELD_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Sequence

    from .index import Index
    from .match import Alternative, Matches

# How much fields beside the best one add to an entry's score, and further forms in a field: they
# order entries that are as good otherwise.
_FURTHER_FIELDS = 0.2
_FURTHER_FORMS = 0.1
# How much a field adds that speaks of what belongs to the word's subject.
_SUPPORT = 0.05
# A root in the place of the usual logarithm: as good an order, without importing `math`.
_RARITY = 0.45
# How much the best field that has all words of a query adds: words in one sentence mean more than
# the same words far apart.
_TOGETHER = 0.5
# A word that more of the entries have says little of what is sought: kunta, verkosto.
_COMMON = 0.4
# A word that is matched by less is not enough where others are missing: by the subject that it
# belongs to, as a beginning, by a verb of its stem.
_TELLING = 0.4
# One that is matched by less is guessed, and says less than it would by being rare.
_SURE = 0.45
# What a word counts as matched by that says little without those beside it.
_LIGHT = 0.35
_FIELD_MASK = (1 << FIELD_BITS) - 1


class Scores:
    """What one word of a query is worth: per entry, and per posting (entry and field).

    Postings count `scale` times, for most queries do without them; `surest` is the weight of the
    word's best match.
    """

    __slots__ = ("entries", "postings", "scale", "surest")

    def __init__(
        self,
        entries: dict[int, float],
        postings: dict[int, float],
        surest: float = 0.0,
        scale: float = 1.0,
    ) -> None:
        self.entries = entries
        self.postings = postings
        self.surest = surest
        self.scale = scale

    def among(self, allowed: Container[int] | None) -> Scores:
        """Return the scores of the allowed entries; None allows all."""
        if allowed is None:
            return self
        return Scores(
            {entry: score for entry, score in self.entries.items() if entry in allowed},
            {p: score for p, score in self.postings.items() if p >> FIELD_BITS in allowed},
            self.surest,
            self.scale,
        )

    def scaled_postings(self) -> dict[int, float]:
        """Return what the postings are worth, scaled."""
        if self.scale == 1.0:
            return self.postings
        return {posting: self.scale * score for posting, score in self.postings.items()}

    def is_common(self, entries: int) -> bool:
        """Tell whether so many of the entries have the word that it says little."""
        return len(self.entries) > max(1, _COMMON * entries)

    def having(self) -> set[int]:
        """Return the entries that have the word, not only something of its subject."""
        least = _SUPPORT * max(self.entries.values())
        return {entry for entry, score in self.entries.items() if score >= least}

    def tells(self, entries: int) -> bool:
        """Tell whether the word alone says what is sought: well matched, and not by most."""
        return self.surest >= _TELLING and not self.is_common(entries)

    def lighten(self) -> None:
        """Let the word neither be enough where others are missing, nor say much by being rare."""
        self.surest = min(self.surest, _LIGHT)

    def rarity(self, having: Collection[int]) -> float:
        """Return how much the word says, by the entries that have it."""
        sureness = 1.0 if self.surest >= _SURE else self.surest
        return sureness / float(len(having) ** _RARITY)


def score_alternatives(
    index: Index, alternatives: Sequence[Alternative], last: float = 1.0
) -> Scores:
    """Return the scores by the best of the alternatives to match one word of a query.

    An entry is matched by an alternative where all of the alternative's words are in it. `last` is
    how much the last one counts.
    """
    if [len(alternative) for alternative in alternatives] == [1]:
        return score_word(index, alternatives[0][0])
    entries: dict[int, float] = {}
    postings: dict[int, float] = {}
    surest = 0.0
    for alternative in alternatives:
        scale = last if alternative is alternatives[-1] else 1.0
        words = [score_word(index, word) for word in alternative]
        _keep_best(entries, [word.entries for word in words], scale)
        _keep_best(postings, [word.scaled_postings() for word in words], scale)
        surest = max(surest, min(word.surest for word in words))
    return Scores(entries, postings, surest)


def _keep_best(best: dict[int, float], each: Sequence[dict[int, float]], scale: float) -> None:
    """Let what all words of an alternative are in have their mean, if it has no better score."""
    for number in set(each[0]).intersection(*each[1:]):
        mean = sum([scores[number] for scores in each]) / len(each)
        best[number] = max(best.get(number, 0.0), scale * mean)


def score_word(index: Index, found: Matches) -> Scores:
    """Return what each posting and each entry is worth for a word; rare words count more."""
    postings = _postings(index, found)
    weights = index.weights
    top: dict[int, float] = {}
    further: dict[int, float] = {}
    for posting, weight in postings.items():
        entry = posting >> FIELD_BITS
        postings[posting] = score = weight * weights[posting & _FIELD_MASK]
        known = top.get(entry)
        if known is None:
            top[entry] = score
        elif known < score:
            top[entry] = score
            further[entry] = further.get(entry, 0.0) + known
        else:
            further[entry] = further.get(entry, 0.0) + score
    rarity = (1 + index.entries / max(len(top), 1)) ** _RARITY
    _add_support(index, found.support, postings, top, further)
    for entry, score in top.items():
        top[entry] = rarity * (score + _FURTHER_FIELDS * further.get(entry, 0.0))
    surest = max([match.weight for match in found.surfaces.values()], default=0.0)
    return Scores(top, postings, surest, rarity)


def _postings(index: Index, found: Matches) -> dict[int, float]:
    """Return what the matches are worth per posting, before its field's weight.

    What only belongs to the subject is left out where something else matches.
    """
    matches = {
        surface: match.weight
        for surface, match in found.surfaces.items()
        if not (found.support and match.how == "narrower")
    }
    rows = dict(index.postings_of(matches))
    postings: dict[int, float] = {}
    for surface, weight in matches.items():
        for posting in rows[surface]:
            known = postings.get(posting)
            if known is None:
                postings[posting] = weight
            elif known < weight:
                postings[posting] = weight + _FURTHER_FORMS * known
            else:
                postings[posting] = known + _FURTHER_FORMS * weight
    return postings


def _add_support(
    index: Index,
    support: Iterable[int],
    postings: dict[int, float],
    top: dict[int, float],
    further: dict[int, float],
) -> None:
    """Let fields that speak of the word's subject raise the entries that are matched already.

    Other entries are matched by such a field alone, and come last.
    """
    others: dict[int, float] = {}
    for posting in {posting for _, row in index.postings_of(support) for posting in row}:
        entry = posting >> FIELD_BITS
        worth = _SUPPORT * index.weights[posting & _FIELD_MASK]
        if entry in top:
            further[entry] = further.get(entry, 0.0) + worth
        else:
            others[entry] = max(others.get(entry, 0.0), worth)
            postings.setdefault(posting, worth)
    top.update(others)


def with_all(words: Sequence[Scores], entries: int) -> Collection[int]:
    """Return the entries that have all of the words, but for those that most entries have."""
    needed = [word.entries for word in words if not word.is_common(entries)]
    needed = needed or [word.entries for word in words]
    return needed[0] if len(needed) == 1 else set.intersection(*map(set, needed))


def rank(words: Sequence[Scores], entries: int) -> tuple[list[int], dict[int, float], bool]:
    """Return the entries, best first, their scores, and whether each has all of the words.

    Words that stand together in a field count more; those that most entries have need not be there.
    Where no entry has all of them, one counts that has a word which says something, by how much its
    words say.
    """
    if not words:
        return [], {}, True
    found = with_all(words, entries)
    complete = bool(found)
    if not complete:
        words = [word for word in words if word.entries]
        telling = [word for word in words if word.tells(entries)]
        found = set().union(*[word.entries for word in telling])
    together = _score_together(words) if complete and len(words) > 1 else {}
    # Sorted twice instead of once by pairs, of which there may be very many.
    order = sorted(found)
    if len(words) == 1:
        scores = words[0].entries
    else:
        scores = {
            entry: sum([word.entries.get(entry, 0.0) for word in words])
            + _TOGETHER * together.get(entry, 0.0)
            for entry in order
        }
    order.sort(key=scores.__getitem__, reverse=True)
    if not complete:
        rare = [(word.having(), word) for word in words if not word.is_common(entries)]
        said = [(having, word.rarity(having)) for having, word in rare]
        order.sort(key=lambda e: sum([most for having, most in said if e in having]), reverse=True)
    return order, scores, complete


def _score_together(words: Sequence[Scores]) -> dict[int, float]:
    """Return the score of each entry's best field that has all of the words."""
    together: dict[int, float] = {}
    for posting in set(words[0].postings).intersection(*[word.postings for word in words[1:]]):
        entry = posting >> FIELD_BITS
        score = sum([word.scale * word.postings[posting] for word in words])
        together[entry] = max(together.get(entry, 0.0), score)
    return together
