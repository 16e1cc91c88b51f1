"""Where the words of an answer stand in a text, and the sentence that shows them best."""

from __future__ import annotations

from .index import FIELD_BITS
from .text import keeps_letters, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .index import Index
    from .match import Match, Matches

    # The query's word, the surface it matches, and how.
    Matched = tuple[str, str, Match]
    MatchedFields = dict[int, list[Matched]]
    # By surface the query's word, and how it matches.
    BestMatches = dict[str, tuple[str, Match]]

_FIELD_MASK = (1 << FIELD_BITS) - 1
_LONGEST_SNIPPET = 160
# Highlights of one text; whoever reads that many knows why it was found.
_MOST = 1000
_ENDS = (". ", "! ", "? ", "\n")


class Highlight:
    """A matched word in a text, from `start` to `end`: the query's word, and how it matches."""

    __slots__ = ("end", "match", "start", "word")

    def __init__(self, start: int, end: int, word: str, match: Match) -> None:
        self.start = start
        self.end = end
        self.word = word
        self.match = match


def matched_fields(
    index: Index, words: Iterable[Matches], entries: Iterable[int]
) -> dict[int, MatchedFields]:
    """Return how the words match in each of the entries, field by field."""
    matched: dict[int, MatchedFields] = {entry: {} for entry in entries}
    for word in words:
        for surface, match in word.surfaces.items():
            row = None
            for posting in index.postings(surface):
                fields = matched.get(posting >> FIELD_BITS)
                if fields is not None:
                    row = row or (word.word.text, index.surfaces[surface], match)
                    fields.setdefault(posting & _FIELD_MASK, []).append(row)
    return matched


def best_field(fields: MatchedFields, weights: Sequence[int]) -> int:
    """Return the number of the field that counts most."""

    def weight(field: int) -> float:
        return max([match.weight for _, _, match in fields[field]]) * weights[field]

    return max(fields, key=weight)


def best_matches(matched: Iterable[Matched]) -> BestMatches:
    """Return the best match of each surface of a field."""
    best: BestMatches = {}
    for word, surface, match in matched:
        if surface not in best or best[surface][1].weight < match.weight:
            best[surface] = word, match
    return best


def highlights(best: BestMatches, text: str) -> list[Highlight]:
    """Return where words match in a text, in its order, the first thousand.

    Where folding changes a word's length, the whole word is highlighted.
    """
    found = []
    for start, end, surface in _places(text, best):
        if surface in best:
            word, match = best[surface]
            is_as_typed = end - start == len(surface.rstrip("-"))
            first = start + match.start if is_as_typed else start
            last = min(start + match.end, end) if is_as_typed else end
            found.append(Highlight(first, last, word, match))
            if len(found) == _MOST:
                break
    return found


def joined(found: Iterable[Highlight]) -> list[tuple[int, int]]:
    """Return where highlights begin and end, in their order; those that overlap are one."""
    spans: list[tuple[int, int]] = []
    for each in found:
        if spans and each.start < spans[-1][1]:
            spans[-1] = spans[-1][0], max(spans[-1][1], each.end)
        else:
            spans.append((each.start, each.end))
    return spans


def _places(text: str, surfaces: Iterable[str]) -> Iterable[tuple[int, int, str]]:
    """Return what may be a surface in a text, in its order: tokens, and phrases of such."""
    small = text.lower().replace("\n", " ")
    if not (small.isprintable() and keeps_letters(small)):
        return _all_places(text, surfaces)
    there = [each for each in surfaces if each.partition(" ")[0].removesuffix("-") in small]
    if any(" " in surface for surface in there):
        return _all_places(text, there)
    return _tokens_like(text, small, there)


def _all_places(text: str, surfaces: Iterable[str]) -> list[tuple[int, int, str]]:
    """Return all tokens of a text, and those of the surfaces that are phrases."""
    found = list(tokens(text))
    words = [surface for _, _, surface in found]
    for parts in (surface.split(" ") for surface in surfaces if " " in surface):
        for at in range(len(words) - len(parts) + 1):
            if words[at : at + len(parts)] == parts:
                found.append((found[at][0], found[at + len(parts) - 1][1], " ".join(parts)))
    return sorted(found)


def _tokens_like(text: str, small: str, surfaces: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of a text that stand between spaces with a surface; `small` is its lower."""
    chunks = {}
    for surface in surfaces:
        word = surface.removesuffix("-")
        at = small.find(word)
        while at >= 0:
            start, end = small.rfind(" ", 0, at) + 1, small.find(" ", at)
            chunks[start] = end if end >= 0 else len(text)
            at = small.find(word, chunks[start])
    for start in sorted(chunks):
        for first, last, surface in tokens(text[start : chunks[start]]):
            yield start + first, start + last, surface


def has_phrase(matched: Sequence[Matched], text: str, phrase: Sequence[str]) -> bool:
    """Tell whether the words of a phrase stand side by side in a text, in any inflection.

    They may be one compound: "lasten kulttuuri" is in lastenkulttuuri.
    """
    spans = {word: _spans(matched, text, word) for word in phrase}
    ends = {end for _, end in spans[phrase[0]]}
    for word in phrase[1:]:
        ends = {
            end
            for start, end in spans[word]
            if not ends.isdisjoint(range(_gap(text, start), start + 1))
        }
    return bool(ends)


def _gap(text: str, end: int) -> int:
    """Return where the spaces and hyphens begin that end here."""
    while end and text[end - 1] in " -":
        end -= 1
    return end


def _spans(matched: Sequence[Matched], text: str, word: str) -> list[tuple[int, int]]:
    """Return where a word of a phrase stands, or a form of it, or a part of a compound that is."""
    forms = {
        surface: (match.start, match.end)
        for sought, surface, match in matched
        if sought == word and match.how != "typo"
    }
    return [
        (start + forms[surface][0], start + forms[surface][1]) if surface in forms else (start, end)
        for start, end, surface in tokens(text)
        if surface in forms or surface == word
    ]


def snippet(text: str, found: Sequence[Highlight]) -> tuple[int, int]:
    """Return (start, end) of the sentence with the most different words highlighted in it."""
    best, most, at = (0, len(text)), -1, 0
    for start, end in _sentences(text):
        words = set()
        while at < len(found) and found[at].start < end:
            words.add(found[at].word)
            at += 1
        if len(words) > most:
            best, most = (start, end), len(words)
    return _shorten(text, best, [each.start for each in found if best[0] <= each.start < best[1]])


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    ends = dict.fromkeys(_ENDS, -1)
    while start < len(text):
        for sign, at in ends.items():
            if at < start:
                found = text.find(sign, start)
                ends[sign] = found if found >= 0 else len(text)
        end = min(*ends.values(), len(text) - 1) + 1
        if text[start:end].strip():
            yield start, end
        start = end + 1 if text[end : end + 1] == " " else end


def _shorten(text: str, span: tuple[int, int], starts: Sequence[int]) -> tuple[int, int]:
    start, end = span
    if end - start > _LONGEST_SNIPPET and starts and starts[0] - start > _LONGEST_SNIPPET // 2:
        start = text.rfind(" ", start, starts[0] - _LONGEST_SNIPPET // 3) + 1
    if end - start > _LONGEST_SNIPPET:
        end = max(text.rfind(" ", start, start + _LONGEST_SNIPPET), start)
    return start, end
