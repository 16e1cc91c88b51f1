"""Searching a catalogue: hits with the place that shows best why they were found."""

from __future__ import annotations

from ..search import ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..search import Answer
    from ..search.marks import MetFields
    from . import Catalogue


class Answered:
    """What the hits of one answer share."""

    def __init__(self, catalogue: Catalogue, answer: Answer, languages: Sequence[str]) -> None:
        self.catalogue = catalogue
        self.answer = answer
        self.languages = languages
        self.entries: Sequence[int] = []
        self._met: dict[int, MetFields] = {}

    def met(self, entry: int) -> MetFields:
        """Return what the query's words met in an entry that is shown."""
        if not self._met:
            from ..search.marks import met_fields

            self._met = met_fields(self.catalogue.index, self.answer.words, self.entries)
        return self._met[entry]


class Hit:
    """An entry that was found: its record, and what is computed when it is asked for."""

    def __init__(self, answered: Answered, entry: int) -> None:
        self._answered = answered
        self._record = answered.catalogue.record(entry)
        self._entry = entry
        self._own: dict[str, Any] = {"score": round(answered.answer.scores[entry], 2)}

    def get(self, name: str) -> Any:
        """Return a field of the record, or one of the hit's own (`snippet_marks` too)."""
        if name == "explanation":
            return self._explain()
        if name in ("field", "snippet", "snippet_marks") and "field" not in self._own:
            from .places import best_place

            answered = self._answered
            met = answered.met(self._entry)
            self._own.update(best_place(answered.catalogue, self._record, met, answered.languages))
        return self._own[name] if name in self._own else self._record.get(name)

    def _explain(self) -> str:
        from .places import explain

        return explain([word.word for word in self._answered.answer.words], self.matches())

    def as_dict(self) -> dict[str, Any]:
        """Return the record with `score` and `matches`, as docs/json-output.md describes them."""
        return {**self._record.as_dict(), "score": self._own["score"], "matches": self.matches()}

    def matches(self) -> list[dict[str, Any]]:
        """Return every matched word: where it stands, and how the query's word met it."""
        from .places import all_matches

        answered = self._answered
        return all_matches(answered.catalogue, self._record, answered.met(self._entry))


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
    """The hits of a query, how many there were in all, and whether all words are in each."""

    def __init__(self, hits: Hits, total: int, *, complete: bool) -> None:
        self.hits = hits
        self.total = total
        self.complete = complete
        self.guessed: list[str] = []


def search(
    catalogue: Catalogue,
    query: str,
    filters: Mapping[str, Sequence[str]],
    *,
    limit: int,
    exact: bool,
    languages: Sequence[str],
) -> Found:
    """Answer a query; `limit` 0 is all."""
    answer = ask(catalogue.index, query, catalogue.knows, exact=exact)
    entries = catalogue.select(answer.ranked, filters)
    answered = Answered(catalogue, answer, languages)
    answered.entries = entries[:limit] if limit else entries
    found = Found(Hits(answered), len(entries), complete=answer.complete)
    found.guessed = [word.word for word in answer.words if word.is_guessed]
    return found
