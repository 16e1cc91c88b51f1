"""Searching a catalogue: hits with the place that shows best why they were found."""

from __future__ import annotations

from ..registry.fields import FIELDS
from ..search.engine import ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..search.engine import Answer
    from ..search.marks import EntryMatches
    from . import Catalogue


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
        self._entry = entry
        self._answer = answer
        self._own = {"score": round(score, 2)}

    @property
    def _matches(self) -> EntryMatches:
        from ..search.marks import EntryMatches

        return EntryMatches(self._catalogue.index, self._answer.words, self._entry)

    def get(self, name: str) -> Any:
        """Return a field of the record, or one of the hit's own (`snippet_marks` too)."""
        if name == "explanation":
            return "; ".join(self._explain())
        if name in ("field", "snippet", "snippet_marks") and "field" not in self._own:
            self._own.update(self._place())
        return self._own[name] if name in self._own else self._record.get(name)

    def _place(self) -> dict[str, Any]:
        from ..search.marks import snippet
        from .searched import field_texts

        matches = self._matches
        number = matches.best_field(self._catalogue.index.weights)
        best: tuple[int, str, list[Any]] = (-1, "", [])
        for language, _, text in field_texts(
            self._record, FIELDS[number], self._catalogue.language, self._catalogue.labels
        ):
            marks = matches.marks(number, text)
            worth = 2 * len({mark.word for mark in marks}) + (language == self._languages[0])
            if marks and worth > best[0]:
                best = (worth, text, marks)
        _, text, marks = best
        start, end = snippet(text, marks)
        spans = [(m.start - start, m.end - start) for m in marks if start <= m.start < end]
        return {"field": FIELDS[number].name, "snippet": text[start:end], "snippet_marks": spans}

    def _explain(self) -> Iterator[str]:
        """Yield how each word of the query was met best, where, and with which weight."""
        for word in self._answer.words:
            best = max(
                (match for match in self.matches() if match["word"] == word.word),
                key=lambda match: float(match["weight"]),
                default=None,
            )
            if best:
                yield "{word} → {text} ({how}, {field}, {weight:g})".format(**best)

    def as_dict(self) -> dict[str, Any]:
        """Return the record with `score` and `matches`, as docs/json-output.md describes them."""
        return {**self._record.as_dict(), "score": self._own["score"], "matches": self.matches()}

    def matches(self) -> list[dict[str, Any]]:
        """Return every matched word: where it stands, and how the query's word met it."""
        from .searched import searched_texts

        weights, matches = self._catalogue.index.weights, self._matches
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
                self._record, self._catalogue.language, self._catalogue.labels
            )
            for mark in matches.marks(number, text)
        ]


class Found:
    """The hits of a query, how many there were in all, and whether all words are in each."""

    def __init__(self, hits: list[Hit], total: int, *, complete: bool) -> None:
        self.hits = hits
        self.total = total
        self.complete = complete
        self.suggestions: list[str] = []
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
    scores = dict(answer.ranked)
    entries = list(catalogue.select(scores, filters))
    hits = [
        Hit(catalogue, entry, scores[entry], answer, languages)
        for entry in (entries[:limit] if limit else entries)
    ]
    found = Found(hits, len(entries), complete=answer.complete)
    found.guessed = [word.word for word in answer.words if word.is_guessed]
    if not entries:
        from ..search.suggest import suggest

        found.suggestions = suggest(catalogue.index, query)
    return found
