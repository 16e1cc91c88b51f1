"""Words of a query that belong together: two that are one, and what a hyphen joins."""

from __future__ import annotations

from .match import Matches, match_known
from .score import score_alternatives

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from . import Matched, Query, Word
    from .index import Index

# How much two words far apart count where the texts have them as one: time and table, timetable.
_APART = 0.6


def with_phrases(
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
                apart = [[*before[1], *matches]] if before[1] and matches else []
                last = _APART if apart and " " not in phrases[-1].word.text else 1.0
                both = score_alternatives(index, alternatives + apart, last).among(allowed)
                if both.entries:
                    found[-1] = (phrases[-1].word, [*phrases, *before[1], *matches], both)
                    continue
        found.append((word, matches, score))
    return found


def with_stop_words(
    index: Index, query: Query, matched: list[Matched], allowed: Container[int] | None
) -> list[Matched]:
    """Make one word of a stop word and what a hyphen joins to it: by-pass, bypass."""
    words = {word.text for word, _, _ in matched}
    found: list[Matched] = []
    for word, matches, score in matched:
        before = query.modifiers.get(word.text, "")
        joined = Matches(word)
        if before and before not in words:
            joined, _ = match_known(index, word.part(before + word.text))
        both = score_alternatives(index, [[joined]]).among(allowed)
        found.append((joined.word, [joined], both) if both.entries else (word, matches, score))
    return found


def with_modifiers(query: Query, matched: list[Matched]) -> list[Matched]:
    """Let what is behind a hyphen count only where what is before it is: auto-vero is no tax."""
    scores = {word.text: score for word, _, score in matched}
    found: list[Matched] = []
    for word, matches, score in matched:
        before = scores.get(query.modifiers.get(word.text, ""))
        among = score.among(before.entries) if before else score
        found.append((word, matches if among.entries else [], among))
    return found


def _as_one(index: Index, first: Word, second: Word) -> list[Matches]:
    """Return how two words match as one word, with a space and without; mostly not at all.

    Where nothing hangs on the second one's end, nothing does on both together.
    """
    texts = (f"{first.text} {second.text}", f"{first.text}{second.text}")
    bare = not second.readings
    matches = [match_known(index, second.part(text), bare=bare)[0] for text in texts]
    return [found for found in matches if found.surfaces]
