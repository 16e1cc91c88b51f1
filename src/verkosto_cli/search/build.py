"""Building the index: surfaces, their terms, the stems that lead to terms, and postings.

A surface is a folded word as it stands in a text. A term is a lemma or a language's stem;
a surface has terms for the whole word and, in a compound, for its parts. A posting is
`entry << FIELD_BITS | field`. docs/design.md tells how a query meets them.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from ..store.strings import encode_strings
from .analyzers import Analyzers, Span
from .index import FIELD_BITS
from .text import plain, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..store.sections import Buffer
    from .lexicon import Lexicon

_SENTENCE_ENDS = ".!?:;–\n"


class _Word:
    """What is known of one surface while texts come in."""

    __slots__ = ("capital", "languages", "postings", "small")

    def __init__(self) -> None:
        self.postings = array("I")
        self.languages: set[str] = set()
        self.small = False
        self.capital = False


class IndexBuilder:
    """Takes texts in, entry by entry, and gives the sections of an index."""

    def __init__(self, lexicon: Lexicon, weights: Sequence[int]) -> None:
        self._analyzers = Analyzers(lexicon)
        self._weights = weights
        self._words: dict[str, _Word] = {}
        self._entries = 0

    def add(self, entry: int, field: int, language: str, text: str) -> None:
        """Add a text of an entry's field; entries come in order."""
        self._entries = entry + 1
        posting = entry << FIELD_BITS | field
        for start, _, surface in tokens(text):
            word = self._words.get(surface)
            if word is None:
                word = self._words[surface] = _Word()
            word.languages.add(language)
            if not word.postings or word.postings[-1] != posting:
                word.postings.append(posting)
            if text[start].islower():
                word.small = True
            elif not _begins_sentence(text, start):
                word.capital = True

    def sections(self) -> dict[str, Buffer]:
        """Return the sections, as search/index.py describes them."""
        surfaces = sorted(self._words, key=lambda surface: (plain(surface), surface))
        spans = self._analyze(surfaces)
        terms = sorted({span.term for found in spans for span in found})
        numbers = {term: number for number, term in enumerate(terms)}
        return {
            "weights": array("I", [self._entries, *self._weights]).tobytes(),
            **encode_strings("surfaces", surfaces),
            **_rows("posts", (self._words[surface].postings for surface in surfaces)),
            **_spans(spans, numbers),
            **encode_strings("terms", terms),
            **_rows("uses", _uses(spans, numbers)),
            **self._stems(spans, numbers),
        }

    def _analyze(self, surfaces: Sequence[str]) -> list[list[Span]]:
        self._analyzers.learn(
            surface for surface in surfaces if "sv" in self._words[surface].languages
        )
        spans = []
        for surface in surfaces:
            word = self._words[surface]
            capital = word.capital and not word.small
            spans.append(self._analyzers.analyze(surface, word.languages, capital=capital))
        return spans

    def _stems(self, spans: Sequence[Sequence[Span]], numbers: dict[str, int]) -> dict[str, Buffer]:
        rows = {(span.stem, span.code, numbers[span.term]) for found in spans for span in found}
        ordered = sorted(rows, key=lambda row: (plain(row[0]), row))
        codes = sorted({code for _, code, _ in rows})
        places = {code: number for number, code in enumerate(codes)}
        paradigms = (self._analyzers.suffixes(code) for code in codes)
        return {
            **encode_strings("stems", (stem for stem, _, _ in ordered)),
            "stem@": array("I", (term for _, _, term in ordered)).tobytes(),
            "stem%": array("H", (places[code] for _, code, _ in ordered)).tobytes(),
            **encode_strings("suffixes", (f" {' '.join(each)} " for each in paradigms)),
        }


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \u00a0\"'”»(-")
    return not before or before[-1] in _SENTENCE_ENDS


def _rows(name: str, rows: Iterable[Iterable[int]]) -> dict[str, Buffer]:
    ends = array("I", [0])
    numbers = array("I")
    for row in rows:
        numbers.extend(row)
        ends.append(len(numbers))
    return {name: numbers.tobytes(), f"{name}#": ends.tobytes()}


def _spans(spans: Sequence[Sequence[Span]], numbers: dict[str, int]) -> dict[str, Buffer]:
    rows = (
        [number for span in found for number in (numbers[span.term], span.start << 16 | span.end)]
        for found in spans
    )
    return _rows("spans", rows)


def _uses(spans: Sequence[Sequence[Span]], numbers: dict[str, int]) -> list[list[int]]:
    uses: list[list[int]] = [[] for _ in numbers]
    for surface, found in enumerate(spans):
        for span in found:
            uses[numbers[span.term]].append(surface)
    return uses
