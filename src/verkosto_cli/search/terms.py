"""The terms of surfaces while an index is built, and the words that lead to them.

A term is a lemma of a language, with the surfaces that have it, whole or as a part. Words of the
same stem and words of the same meaning lead to it too, each by a term of their own kind.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from ..store.encode import encode_sorted
from .endings import encode_endings, rows
from .index import ENDS_EARLY, IS_PART, KINDS
from .text import LONGEST_WORD, plain

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from ..store import Buffer
    from .languages import Languages
    from .languages.span import Lemma, Span
    from .phrases import Phrases
    from .thesaurus import Concept

    # A stem, the language and the code of its paradigm, and the term that they lead to.
    Row = tuple[str, str, str, int]

# Of a registry's words that no lexicon has, so many are guessed: names first, then as they stand in
# the texts. The others are found as they are written; guessing is what costs most of an index.
MOST_GUESSED = 10_000
# With so many, a registry is no text of people any more: what comes then is not looked up at all.
MOST_UNKNOWN = 20_000
# A phrase, or a code with digits between its letters: no language has it.
_NO_WORD = re.compile(r" |[^\W\d_][0-9]+[^\W\d_]")
_LITERAL, _DERIVED, _LEMMA, _NARROWER, _SYNONYM, _VERB = KINDS


class Terms:
    """The terms of surfaces, numbered as they come, then by their names."""

    def __init__(self, languages: Languages, phrases: Phrases) -> None:
        """Take a thesaurus's words, of which some stand for themselves beside their readings."""
        self._languages = languages
        self._phrases = phrases
        self._numbers: dict[str, int] = {}
        self._names: set[tuple[str, str]] = set()
        self._named: dict[tuple[str, str], Sequence[Span]] = {}
        # The words that no lexicon has, in the order in which they came.
        self._unknown: dict[str, int] = {}
        self._rows: set[Row] = set()
        self._spans = array("I")
        self._ends = array("I", [0])
        self._sizes = array("I")
        # The terms by which a term is led to from other words.
        self._related: dict[int, list[int]] = {}

    def learn_name(self, surface: str, languages: Sequence[str]) -> None:
        """Remember the lemmas of a word that stands with a capital within a sentence."""
        for code in languages:
            spans = self._named[code, surface] = self._analyze(code, surface, is_name=True)
            for span in spans:
                self._names.add((code, span.lemma.lemma))

    def add(
        self, surface: str, languages: Sequence[str], *, is_name: bool, may_be_name: bool
    ) -> None:
        """Add the next surface; one that `may_be_name` is one if its lemma is a known name."""
        spans: dict[tuple[int, int], None] = {}
        for code in languages:
            found = self._named.pop((code, surface), None) if self._named else None
            if found is None:
                found = self._analyze(code, surface, is_name=is_name, may_be_name=may_be_name)
            for span in found:
                number = self._number(_VERB if span.lemma.is_verb else _LEMMA, code, span.lemma)
                spans.setdefault((number, span.start << 16 | span.end))
        if not spans or self._phrases.is_literal(surface):
            number = self._numbers.setdefault(f"{_LITERAL}:{surface}", len(self._numbers))
            spans[number, min(len(surface), 0xFFFF)] = None
        for pair in spans:
            self._spans.extend(pair)
        self._ends.append(len(self._spans))
        self._sizes.append(len(surface))

    def _analyze(
        self, code: str, surface: str, *, is_name: bool, may_be_name: bool = False
    ) -> Sequence[Span]:
        if len(self._unknown) >= MOST_UNKNOWN:
            return ()
        if len(surface) >= LONGEST_WORD or surface.isdigit() or _NO_WORD.search(surface):
            return ()
        language = self._languages[code]
        if may_be_name and not is_name:
            spans = list(language.analyze(surface, capital=True, may_guess=self._may_guess))
            if any((code, span.lemma.lemma) in self._names for span in spans):
                return spans
        return list(language.analyze(surface, capital=is_name, may_guess=self._may_guess))

    def _may_guess(self, word: str) -> bool:
        return self._unknown.setdefault(word, len(self._unknown)) < MOST_GUESSED

    def _number(self, kind: str, code: str, lemma: Lemma, name: str = "") -> int:
        """Return the number of a term, to which the forms of a lemma lead."""
        number = self._numbers.setdefault(f"{kind}{code}:{name or lemma.lemma}", len(self._numbers))
        self._lead(code, lemma, number)
        return number

    def _lead(self, code: str, lemma: Lemma, number: int) -> None:
        """Let the forms of a lemma lead to a term, one without a stem (gammal, äldre) as written.

        Forms are looked up by how they begin.
        """
        if lemma.stem:
            self._rows.add((lemma.stem, code, lemma.paradigm, number))
        else:
            forms = self._languages[code].suffixes(lemma.paradigm)
            self._rows.update((form, "", "", number) for form in forms)

    def add_derived(self) -> None:
        """Let words of the same stem lead to each lemma."""
        for name, number in list(self._numbers.items()):
            if not name.startswith(_LITERAL):
                code, _, lemma = name[1:].partition(":")
                for other in self._languages[code].derived(lemma):
                    self._relate(number, self._number(_DERIVED, code, other, lemma))

    def add_synonyms(
        self, thesaurus: Sequence[Concept], narrower: Mapping[int, Sequence[int]]
    ) -> None:
        """Let all words of a concept lead to those of it, and of narrower ones, in the texts."""
        words = {name.partition(":")[2] for name in self._numbers}
        known = [set(self._known_of(concept, words)) for concept in thesaurus]
        for at, concept in enumerate(thesaurus):
            belonging = set().union(*(known[number] for number in narrower.get(at, ())))
            for kind, members in (_SYNONYM, known[at]), (_NARROWER, belonging - known[at]):
                if members:
                    related = self._numbers.setdefault(f"{kind}:{at}", len(self._numbers))
                    for code, lemma in self._lemmas(concept):
                        self._lead(code, lemma, related)
                    for member in members:
                        self._relate(member, related)

    def _lemmas(self, concept: Concept) -> Iterator[tuple[str, Lemma]]:
        for code, words in concept.items():
            for word in words:
                for lemma in self._phrases.meant(concept, code, word):
                    yield code, lemma

    def _known_of(self, concept: Concept, texts: Container[str]) -> Iterator[int]:
        """Yield the terms of a concept in the texts; only words that may be there are analysed."""
        for code, words in concept.items():
            for word in words:
                if word in texts or (code, word) in self._phrases.met:
                    for lemma in self._phrases.meant(concept, code, word):
                        yield from self._known(code, lemma)

    def _known(self, code: str, lemma: Lemma) -> Iterator[int]:
        """Yield the terms of the texts that are a lemma, or the forms of a phrase."""
        kind = _VERB if lemma.is_verb else _LEMMA
        names = [f"{kind}{code}:{lemma.lemma}", f"{_LITERAL}:{lemma.lemma}"]
        if " " in lemma.lemma:
            names = [f"{_LITERAL}:{form}" for form in self._phrases.forms(code, lemma)]
        for name in names:
            if name in self._numbers:
                yield self._numbers[name]

    def _relate(self, number: int, related: int) -> None:
        known = self._related.setdefault(number, [])
        if related not in known:
            known.append(related)

    def kinds(self) -> list[int]:
        """Return how many terms there are before each kind but the first."""
        counts = Counter(name[0] for name in self._numbers)
        return list(accumulate(counts[kind] for kind in KINDS[:-1]))

    def sections(self, order: Sequence[int]) -> dict[str, Buffer]:
        """Return the sections of spans, terms, uses and stems; the surfaces are put in an order."""
        names = sorted(self._numbers)
        ranks = array("I", bytes(4 * len(names)))
        for rank, name in enumerate(names):
            ranks[self._numbers[name]] = rank
        spans, ends = array("I"), array("I", [0])
        uses = [array("I") for _ in names]
        for surface, number in enumerate(order):
            whole = self._sizes[number]
            for at in range(self._ends[number], self._ends[number + 1], 2):
                term, span = self._spans[at], self._spans[at + 1]
                spans.append(ranks[term])
                spans.append(span)
                use = (surface, span if span == whole else span | _signs(span, whole))
                uses[ranks[term]].extend(use)
                for each in self._related.get(term, ()):
                    uses[ranks[each]].extend(use)
            ends.append(len(spans))
        return {
            "spans": spans.tobytes(),
            "spans#": ends.tobytes(),
            **encode_sorted("terms", names),
            **rows("uses", uses),
            **self._stem_sections(names, ranks),
        }

    def _stem_sections(self, names: Iterable[str], ranks: Sequence[int]) -> dict[str, Buffer]:
        terms: dict[tuple[str, str, str], list[int]] = {}
        for rank, name in enumerate(names):
            if not name.startswith(_LITERAL):
                break
            terms[name[len(_LITERAL) + 1 :], "", ""] = [rank]
        for stem, code, paradigm, number in self._rows:
            terms.setdefault((stem, code, paradigm), []).append(ranks[number])
        for numbers in terms.values():
            numbers.sort()
        ordered = sorted(sorted(terms), key=lambda row: plain(row[0]))
        inflected = [row[1:] for row in ordered]
        paradigms = sorted(set(inflected))
        paradigm_numbers = {paradigm: number for number, paradigm in enumerate(paradigms)}
        endings = (self._endings(code, paradigm) for code, paradigm in paradigms)
        return {
            **encode_sorted("stems", [row[0] for row in ordered], plain),
            **rows("stem@", [terms[row] for row in ordered]),
            "stem%": array("H", map(paradigm_numbers.__getitem__, inflected)).tobytes(),
            **encode_endings(endings),
        }

    def _endings(self, code: str, paradigm: str) -> list[str]:
        suffixes = self._languages[code].suffixes(paradigm) if code else ("",)
        return sorted(suffixes, key=plain)


def _signs(span: int, whole: int) -> int:
    """Return the signs of a use: what leads to a term is used where that is."""
    start, end = span >> 16, span & 0xFFFF
    return IS_PART * (end - start < whole) | ENDS_EARLY * (end < whole)
