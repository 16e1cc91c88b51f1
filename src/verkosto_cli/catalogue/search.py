"""Searching a catalogue: hits with the snippet that shows best why they were found."""

from __future__ import annotations

from ..registry import WORD, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..search import Answer
    from ..search.highlights import MatchedFields
    from . import Catalogue, Filter


# What a hit of a search has beside the entry's own fields.
HIT_FIELDS = (
    Field("score", WORD, ("Pisteet", "Poäng", "Score")),
    Field("field", WORD, ("Kenttä", "Fält", "Field")),
    Field("snippet", WORD, ("Ote", "Utdrag", "Snippet")),
    Field("explanation", WORD, ("Selitys", "Förklaring", "Explanation")),
    Field("query", WORD, ("Haku", "Sökning", "Query")),
)


class Answered:
    """What the hits of one answer share."""

    def __init__(self, catalogue: Catalogue, answer: Answer, languages: Sequence[str]) -> None:
        self.catalogue = catalogue
        self.answer = answer
        self.languages = languages
        self.entries: Sequence[int] = []
        self._matched: dict[int, MatchedFields] = {}

    def matched(self, entry: int) -> MatchedFields:
        """Return how the query's words match in an entry that is shown."""
        if not self._matched:
            from ..search.highlights import matched_fields

            self._matched = matched_fields(self.catalogue.index, self.answer.words, self.entries)
        return self._matched[entry]


class Hit:
    """An entry that was found: its record, and what is computed when it is asked for."""

    def __init__(self, answered: Answered, entry: int) -> None:
        self._answered = answered
        self._record = answered.catalogue.record(entry)
        self._entry = entry
        self._own: dict[str, Any] = {"score": round(answered.answer.scores[entry], 2)}

    def get(self, name: str) -> Any:
        """Return a field of the record, or one of the hit's own.

        These are more than HIT_FIELDS: `snippet_highlights` too, and of the name and the summary
        the spans that matched, by language (`name_highlights`, `summary_highlights`).
        """
        if name == "explanation":
            return self._explain()
        if name in ("field", "snippet", "snippet_highlights") and "field" not in self._own:
            from .highlights import best_snippet

            answered = self._answered
            matched = answered.matched(self._entry)
            self._own.update(
                best_snippet(answered.catalogue, self._record, matched, answered.languages)
            )
        if name in ("name_highlights", "summary_highlights"):
            from .highlights import text_highlights

            answered = self._answered
            matched = answered.matched(self._entry)
            return text_highlights(
                answered.catalogue, self._record, matched, name[: -len("_highlights")]
            )
        return self._own[name] if name in self._own else self._record.get(name)

    def _explain(self) -> str:
        from .explain import explain

        return explain([word.text for word in self._answered.answer.query.words], self.matches())

    def as_dict(self) -> dict[str, Any]:
        """Return the record with `score` and `matches`, as docs/json-output.md describes them."""
        return {**self._record.as_dict(), "score": self._own["score"], "matches": self.matches()}

    def matches(self) -> list[dict[str, Any]]:
        """Return every matched word: where it stands, and how the query's word matches it."""
        from .highlights import all_matches

        answered = self._answered
        return all_matches(answered.catalogue, self._record, answered.matched(self._entry))


class Hits:
    """The hits of an answer, each made when it is come to, and let go then."""

    def __init__(self, answered: Answered) -> None:
        self._answered = answered

    def __len__(self) -> int:
        return len(self._answered.entries)

    def __iter__(self) -> Iterator[Hit]:
        for entry in self._answered.entries:
            yield Hit(self._answered, entry)


class Found:
    """The hits of a query, how many there were in all, and whether all words are in each.

    `guessed` are the words taken for typing errors, `missing` those that no entry has.
    """

    def __init__(self, answered: Answered, total: int) -> None:
        answer = answered.answer
        self.hits = Hits(answered)
        self.total = total
        self.query = answer.query
        self.complete = answer.complete
        self.missing = answer.missing
        self.guessed = [found.word.text for found in answer.words if found.is_guessed]


def search(
    catalogue: Catalogue,
    query: str,
    filters: Sequence[Filter],
    *,
    limit: int,
    exact: bool,
    languages: Sequence[str],
) -> Found:
    """Answer a query among the entries that the filters leave; `limit` 0 is all."""
    # TAB asks for the fields of a hit, and searches nothing.
    from ..search import ask

    allowed = None
    if filters:
        allowed = frozenset(catalogue.select(range(len(catalogue)), filters))
    answer = ask(catalogue.index, query, allowed, exact=exact)
    answered = Answered(catalogue, answer, languages)
    answered.entries = entries = _side_by_side(answered)
    if limit:
        answered.entries = entries[:limit]
    return Found(answered, len(entries))


def _side_by_side(answered: Answered) -> Sequence[int]:
    """Return the entries that have the words of each phrase side by side, in its order."""
    answer, catalogue = answered.answer, answered.catalogue
    phrases = answer.query.phrases
    if not phrases:
        return answer.ranked
    from .highlights import has_phrases

    answered.entries = answer.ranked
    return [
        entry
        for entry in answer.ranked
        if has_phrases(catalogue, catalogue.record(entry), answered.matched(entry), phrases)
    ]
