"""Where in a hit its words match: their highlights, and the best snippet."""

from __future__ import annotations

from ..registry import FIELDS
from ..registry.texts import field_texts
from ..search.highlights import best_field, best_matches, has_phrase, highlights, joined, snippet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..search.highlights import MatchedFields
    from ..store import Record
    from . import Catalogue

_NUMBERS = {field.name: number for number, field in enumerate(FIELDS)}


def best_snippet(
    catalogue: Catalogue, record: Record, matched: MatchedFields, languages: Sequence[str]
) -> dict[str, Any]:
    """Return the `field`, `snippet` and `snippet_highlights` that show best what matched."""
    number = _shown_field(matched, catalogue.index.weights)
    best: tuple[int, str, list[Any]] = (-1, "", [])
    texts = field_texts(record, FIELDS[number], catalogue.language, catalogue.labels)
    matches = best_matches(matched[number])
    for language, _, text in texts:
        found = highlights(matches, text)
        worth = 2 * len({each.word for each in found}) + (language == languages[0])
        if found and worth > best[0]:
            best = (worth, text, found)
    _, text, found = best
    start, end = snippet(text, found)
    spans = [(first - start, last - start) for first, last in joined(found) if start <= first < end]
    sentence = text[start:end].rstrip()
    return {"field": FIELDS[number].name, "snippet": sentence, "snippet_highlights": spans}


def _shown_field(matched: MatchedFields, weights: Sequence[int]) -> int:
    """Return the number of the field with the most of the words; a sentence before keywords."""
    words = {number: len({word for word, _, _ in own}) for number, own in matched.items()}
    most = max(words.values())
    best = best_field({n: own for n, own in matched.items() if words[n] == most}, weights)
    summary = _NUMBERS["summary"]
    return summary if best == _NUMBERS["keywords"] and words.get(summary) == most else best


def all_matches(
    catalogue: Catalogue, record: Record, matched: MatchedFields
) -> list[dict[str, Any]]:
    """Return every matched word: where it stands, and how the query's word matches it."""
    weights = catalogue.index.weights
    return [
        {
            "field": FIELDS[number].name,
            "path": path,
            "language": language,
            "start": highlight.start,
            "end": highlight.end,
            "text": text[highlight.start : highlight.end],
            "word": highlight.word,
            "how": highlight.match.how,
            "weight": round(highlight.match.weight * weights[number], 2),
        }
        for number in sorted(matched)
        for best in (best_matches(matched[number]),)
        for language, path, text in field_texts(
            record, FIELDS[number], catalogue.language, catalogue.labels
        )
        for highlight in highlights(best, text)
    ]


def text_highlights(
    catalogue: Catalogue, record: Record, matched: MatchedFields, name: str
) -> dict[str, list[tuple[int, int]]]:
    """Return, for each language of a text, the spans of it that matched."""
    number = _NUMBERS[name]
    texts = field_texts(record, FIELDS[number], catalogue.language, catalogue.labels)
    best = best_matches(matched.get(number, ()))
    return {language: joined(highlights(best, text)) for language, _, text in texts}


def has_phrases(
    catalogue: Catalogue, record: Record, matched: MatchedFields, phrases: Sequence[Sequence[str]]
) -> bool:
    """Tell whether each phrase stands somewhere in a record's texts."""
    texts = [
        (matched[number], text)
        for number in matched
        for _, _, text in field_texts(record, FIELDS[number], catalogue.language, catalogue.labels)
    ]
    return all(any(has_phrase(own, text, phrase) for own, text in texts) for phrase in phrases)
