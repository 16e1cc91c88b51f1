"""Searching a catalogue: hits with the place that shows best why they were found."""

from __future__ import annotations

from ..registry import FIELDS
from ..search import ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..registry import Field
    from ..search import Answer
    from ..search.marks import MetFields
    from ..store.values import Record, Value
    from . import Catalogue

    Fields = Record | Mapping[str, Value]
    Labels = Mapping[str, Mapping[str, Mapping[str, Value]]]


# Keys of values that name no language.
_KEYS = ("by", "date", "what", "amount", "from", "name")
_UNSEARCHED = ("id", "address")
_NUMBERED = [(number, field) for number, field in enumerate(FIELDS) if field.weight]


def searched_texts(record: Fields, own: str, labels: Labels) -> Iterator[tuple[int, str, str, str]]:
    """Yield (field's number, language, path, text) of all that is searched in a record.

    Words without a language are in the registry's `own` one; an id is in none. For ids of a
    vocabulary the texts are their labels. A path reads as in jq: `aliases.fi[0]`.
    """
    for number, field in _NUMBERED:
        for found in field_texts(record, field, own, labels):
            yield (number, *found)


def field_texts(
    record: Fields, field: Field, own: str, labels: Labels
) -> Iterator[tuple[str, str, str]]:
    """Yield (language, path, text) of all texts of one field."""
    value = record.get(field.name)
    if value is None:
        return
    if field.vocabulary:
        known = labels[field.vocabulary]
        value = [dict(known[str(id_)]) for id_ in ([value] if isinstance(value, str) else value)]
    yield from _texts(value, "" if field.shape == "slug" else own, field.name)


def _texts(value: Value, language: str, path: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, str):
        yield language, path, value
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _texts(item, language, f"{path}[{place}]")
    else:
        for key, item in value.items():
            if key not in _UNSEARCHED:
                spoken = key if isinstance(item, (str, list)) and key not in _KEYS else language
                yield from _texts(item, spoken, f"{path}.{key}")


class Answered:
    """What the hits of one answer share."""

    def __init__(self, catalogue: Catalogue, answer: Answer, languages: Sequence[str]) -> None:
        self.catalogue = catalogue
        self.answer = answer
        self.languages = languages
        self.entries: list[int] = []
        self._met: dict[int, MetFields] = {}

    def met(self, entry: int) -> MetFields:
        """Return what the query's words met in an entry that is shown."""
        if not self._met:
            from ..search.marks import met_fields

            self._met = met_fields(self.catalogue.index, self.answer.words, self.entries)
        return self._met[entry]


class Hit:
    """An entry that was found: its record, and what is computed when it is asked for."""

    def __init__(self, answered: Answered, entry: int, score: float) -> None:
        self._answered = answered
        self._catalogue = answered.catalogue
        self._record = answered.catalogue.record(entry)
        self._entry = entry
        self._own = {"score": round(score, 2)}

    def get(self, name: str) -> Any:
        """Return a field of the record, or one of the hit's own (`snippet_marks` too)."""
        if name == "explanation":
            return "; ".join(self._explain())
        if name in ("field", "snippet", "snippet_marks") and "field" not in self._own:
            self._own.update(self._place())
        return self._own[name] if name in self._own else self._record.get(name)

    def _place(self) -> dict[str, Any]:
        from ..search.marks import best_field, marks, snippet

        met = self._answered.met(self._entry)
        number = best_field(met, self._catalogue.index.weights)
        best: tuple[int, str, list[Any]] = (-1, "", [])
        for language, _, text in field_texts(
            self._record, FIELDS[number], self._catalogue.language, self._catalogue.labels
        ):
            found = marks(met[number], text)
            is_own = language == self._answered.languages[0]
            worth = 2 * len({mark.word for mark in found}) + is_own
            if found and worth > best[0]:
                best = (worth, text, found)
        _, text, found = best
        start, end = snippet(text, found)
        spans = [(m.start - start, m.end - start) for m in found if start <= m.start < end]
        return {"field": FIELDS[number].name, "snippet": text[start:end], "snippet_marks": spans}

    def _explain(self) -> Iterator[str]:
        """Yield how each word of the query was met best, where, and with which weight."""
        for word in self._answered.answer.words:
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
        from ..search.marks import marks

        weights, met = self._catalogue.index.weights, self._answered.met(self._entry)
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
            if number in met
            for mark in marks(met[number], text)
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
    answered = Answered(catalogue, answer, languages)
    answered.entries = entries[:limit] if limit else entries
    hits = [Hit(answered, entry, scores[entry]) for entry in answered.entries]
    found = Found(hits, len(entries), complete=answer.complete)
    found.guessed = [word.word for word in answer.words if word.is_guessed]
    if not entries:
        from ..search.suggest import suggest

        found.suggestions = suggest(catalogue.index, query)
    return found
