"""Building the index: surfaces, their terms, the stems that lead to terms, and postings.

A surface is a folded word as it stands in a text. A term is a lemma or a language's stem;
a surface has terms for the whole word and, in a compound, for its parts. A posting is
`entry << FIELD_BITS | field`. docs/design.md tells how a query meets them.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from ..store.encode import encode_strings
from .analyzers import Analyzers
from .index import AFTER_VERB, FIELD_BITS, FINNISH, VERB
from .text import plain, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..store import Buffer
    from .lexicon import Lexicon

_STEP = 10000
_SENTENCE_ENDS = ".!?:;–\n"


class _Word:
    """What is known of one surface while texts come in; languages stand between spaces."""

    __slots__ = ("capital", "languages", "postings", "small")

    def __init__(self) -> None:
        self.postings = array("I")
        self.languages = ""
        self.small = False
        self.capital = False


class IndexBuilder:
    """Takes texts in, entry by entry, and gives the sections of an index."""

    def __init__(self, lexicon: Lexicon, weights: Sequence[int]) -> None:
        self._lexicon = lexicon
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
            if language not in word.languages:
                word.languages += f" {language}" if word.languages else language
            if not word.postings or word.postings[-1] != posting:
                word.postings.append(posting)
            if text[start].islower():
                word.small = True
            elif not word.capital and not _begins_sentence(text, start):
                word.capital = True

    def sections(self, progress: Callable[[str], None] | None = None) -> dict[str, Buffer]:
        """Return the sections, as search/index.py describes them; tells `progress` at times."""
        surfaces = sorted(self._words, key=lambda surface: (plain(surface), surface))
        analyzers = Analyzers(self._lexicon)
        analyzers.learn(s for s in surfaces if "sv" in self._words[s].languages.split())
        terms = _Terms(analyzers)
        for number, surface in enumerate(surfaces):
            word = self._words[surface]
            terms.add(surface, word.languages.split(), capital=word.capital and not word.small)
            if progress and number % _STEP == _STEP - 1:
                progress(f"indexing: {number + 1} of {len(surfaces)} words")
        if progress:
            progress("")
        return {
            "figures": array("I", [self._entries, *terms.kinds(), *self._weights]).tobytes(),
            **encode_strings("surfaces", surfaces),
            **_rows("posts", (self._words[surface].postings for surface in surfaces)),
            **terms.sections(),
        }


class _Terms:
    """The terms of surfaces that come in order, numbered as they come, then by their names."""

    def __init__(self, analyzers: Analyzers) -> None:
        self._analyzers = analyzers
        self._numbers: dict[str, int] = {}
        self._stems: set[tuple[str, str, int]] = set()
        self._spans = array("I")
        self._ends = array("I", [0])

    def add(self, surface: str, languages: Sequence[str], *, capital: bool) -> None:
        for span in self._analyzers.analyze(surface, languages, capital=capital):
            number = self._numbers.setdefault(span.term, len(self._numbers))
            place = (number, span.start << 16 | span.end)
            self._stems.add((span.stem, span.code, number))
            known = self._spans[self._ends[-1] :]
            if place not in zip(known[::2], known[1::2], strict=True):
                self._spans.extend(place)
        self._ends.append(len(self._spans))

    def kinds(self) -> list[int]:
        """Return the number of the first Finnish term, of the first verb, of the first after."""
        return [sum(name < kind for name in self._numbers) for kind in (FINNISH, VERB, AFTER_VERB)]

    def sections(self) -> dict[str, Buffer]:
        names = sorted(self._numbers)
        ranks = array("I", bytes(4 * len(names)))
        for rank, name in enumerate(names):
            ranks[self._numbers[name]] = rank
        for at in range(0, len(self._spans), 2):
            self._spans[at] = ranks[self._spans[at]]
        return {
            "spans": self._spans.tobytes(),
            "spans#": self._ends.tobytes(),
            **encode_strings("terms", names),
            **self._uses(len(names)),
            **self._stem_sections(ranks),
        }

    def _uses(self, terms: int) -> dict[str, Buffer]:
        uses = [array("I") for _ in range(terms)]
        for surface, end in enumerate(self._ends[1:]):
            for term in self._spans[self._ends[surface] : end : 2]:
                if not uses[term] or uses[term][-1] != surface:
                    uses[term].append(surface)
        return _rows("uses", uses)

    def _stem_sections(self, ranks: Sequence[int]) -> dict[str, Buffer]:
        ordered = sorted(self._stems, key=lambda row: (plain(row[0]), row))
        codes = sorted({code for _, code, _ in ordered})
        places = {code: number for number, code in enumerate(codes)}
        paradigms = (sorted(self._analyzers.suffixes(code), key=plain) for code in codes)
        return {
            **encode_strings("stems", (stem for stem, _, _ in ordered)),
            "stem@": array("I", (ranks[number] for _, _, number in ordered)).tobytes(),
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
