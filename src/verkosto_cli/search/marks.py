"""Where the words of an answer stand in a text, and the sentence that shows them best."""

from __future__ import annotations

from .index import FIELD_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .index import Index
    from .match import Match, WordMatches

    # The query's word, the surface it met, and how.
    Met = tuple[str, str, Match]
    MetFields = dict[int, list[Met]]

_FIELD_MASK = (1 << FIELD_BITS) - 1
_LONGEST_SNIPPET = 160


class Mark:
    """A matched word in a text, from `start` to `end`: the query's word, and how it was met."""

    __slots__ = ("end", "match", "start", "word")

    def __init__(self, start: int, end: int, word: str, match: Match) -> None:
        self.start = start
        self.end = end
        self.word = word
        self.match = match


def met_fields(
    index: Index, words: Iterable[WordMatches], entries: Iterable[int]
) -> dict[int, MetFields]:
    """Return what the words met in each of the entries, field by field."""
    met: dict[int, MetFields] = {entry: {} for entry in entries}
    for word in words:
        for surface, match in word.surfaces.items():
            row = None
            for posting in index.postings(surface):
                fields = met.get(posting >> FIELD_BITS)
                if fields is not None:
                    row = row or (word.word, index.surfaces[surface], match)
                    fields.setdefault(posting & _FIELD_MASK, []).append(row)
    return met


def best_field(fields: MetFields, weights: Sequence[int]) -> int:
    """Return the number of the field that counts most."""

    def weight(field: int) -> float:
        return max([match.weight for _, _, match in fields[field]]) * weights[field]

    return max(fields, key=weight)


def marks(met: Iterable[Met], text: str) -> list[Mark]:
    """Return the marks in a text that words met, in its order; none lies within another."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return []
    found = [
        Mark(at + match.start, at + match.end, word, match)
        for word, surface, match in met
        for at in _places(lowered, surface)
    ]
    found.sort(key=lambda mark: (mark.start, -mark.match.weight, -mark.end))
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _places(folded: str, surface: str) -> list[int]:
    places = []
    at = folded.find(surface)
    while at >= 0:
        end = at + len(surface)
        if not folded[at - 1 : at].isalnum() and not folded[end : end + 1].isalnum():
            places.append(at)
        at = folded.find(surface, end)
    return places


def snippet(text: str, marks: Sequence[Mark]) -> tuple[int, int]:
    """Return (start, end) of the sentence with the most different words marked in it."""
    best, most = (0, 0), -1
    for start, end in _sentences(text):
        words = {mark.word for mark in marks if start <= mark.start < end}
        if len(words) > most:
            best, most = (start, end), len(words)
    return _shorten(text, best, [mark.start for mark in marks if best[0] <= mark.start < best[1]])


def _sentences(text: str) -> list[tuple[int, int]]:
    spans = []
    start = 0
    while start < len(text):
        ends = [text.find(sign, start) for sign in (". ", "! ", "? ", "\n")]
        end = min((at + 1 for at in ends if at >= 0), default=len(text))
        if text[start:end].strip():
            spans.append((start, end))
        start = end + 1 if text[end : end + 1] == " " else end
    return spans or [(0, len(text))]


def _shorten(text: str, span: tuple[int, int], starts: Sequence[int]) -> tuple[int, int]:
    start, end = span
    if end - start > _LONGEST_SNIPPET and starts and starts[0] - start > _LONGEST_SNIPPET // 2:
        start = text.rfind(" ", start, starts[0] - _LONGEST_SNIPPET // 3) + 1
    if end - start > _LONGEST_SNIPPET:
        end = max(text.rfind(" ", start, start + _LONGEST_SNIPPET), start)
    return start, end
