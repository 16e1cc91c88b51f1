"""Searching a catalogue: hits with the place that shows best why they were found."""

from __future__ import annotations

from ..registry.fields import FIELDS
from ..search.engine import ask
from ..search.marks import EntryMatches, snippet
from .searched import field_texts, searched_texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..search.engine import Answer
    from .catalogue import Catalogue


class Hit:
    """An entry that was found: its record, and what is computed when it is asked for."""

    def __init__(
        self,
        catalogue: Catalogue,
        entry: int,
        score: float,
        answer: Answer,
        languages: Sequence[str],
    ) -> None:
        self._record = catalogue.record(entry)
        self._catalogue = catalogue
        self._languages = languages
        self._matches = EntryMatches(catalogue.index, answer.words, entry)
        self._own = {"score": round(score, 2)}

    def get(self, name: str) -> Any:
        """Return a field of the record, or `score`, `field`, `snippet`, `snippet_marks`."""
        if name in ("field", "snippet", "snippet_marks") and "field" not in self._own:
            self._own.update(self._place())
        return self._own[name] if name in self._own else self._record.get(name)

    def _place(self) -> dict[str, Any]:
        number = self._matches.best_field(self._catalogue.index.weights)
        name = FIELDS[number].name
        best: tuple[int, str, list[Any]] = (-1, "", [])
        for language, _, text in field_texts(self._record[name], self._catalogue.language, name):
            marks = self._matches.marks(number, text)
            worth = 2 * len({mark.word for mark in marks}) + (language == self._languages[0])
            if marks and worth > best[0]:
                best = (worth, text, marks)
        _, text, marks = best
        start, end = snippet(text, marks)
        spans = [(m.start - start, m.end - start) for m in marks if start <= m.start < end]
        return {"field": name, "snippet": text[start:end], "snippet_marks": spans}

    def as_dict(self) -> dict[str, Any]:
        """Return the record with `score` and `matches`, as docs/json-output.md describes them."""
        return {**self._record.as_dict(), "score": self._own["score"], "matches": self.matches()}

    def matches(self) -> list[dict[str, Any]]:
        """Return every matched word: where it stands, and how the query's word met it."""
        weights = self._catalogue.index.weights
        return [
            {
                "field": FIELDS[number].name,
                "path": path,
                "language": language,
                "start": mark.start,
                "end": mark.end,
                "text": text[mark.start : mark.end],
                "word": mark.word,
                "how": mark.match.how,
                "weight": round(mark.match.weight * weights[number], 2),
            }
            for number, language, path, text in searched_texts(
                self._record, self._catalogue.language
            )
            for mark in self._matches.marks(number, text)
        ]


class Found:
    """The hits of a query, how many there were in all, and whether all words are in each."""

    def __init__(self, hits: list[Hit], total: int, *, complete: bool) -> None:
        self.hits = hits
        self.total = total
        self.complete = complete
        self.suggestions: list[str] = []


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
    scores = dict(answer.ranked)
    entries = list(catalogue.select(scores, filters))
    hits = [
        Hit(catalogue, entry, scores[entry], answer, languages)
        for entry in (entries[:limit] if limit else entries)
    ]
    found = Found(hits, len(entries), complete=answer.complete)
    if not entries:
        from ..search.suggest import suggest

        found.suggestions = suggest(catalogue.index, query)
    return found
