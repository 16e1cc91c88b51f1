"""What a surface is made of, by language: Finnish from the lexicon, others by their stems."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .finnish import analyze, sub_compounds
from .index import VERB
from .stems import STEMMERS, stem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from .lexicon import Lexicon

_SHORTEST_HEAD = 3
_SHORTEST_TAIL = 4


class Span(NamedTuple):
    """A term of a part of a surface, and the stem and paradigm whose forms lead to it."""

    start: int
    end: int
    term: str
    stem: str
    code: str = ""


class Analyzers:
    """Gives the spans of surfaces; remembers what a run of them needs."""

    def __init__(self, lexicon: Lexicon) -> None:
        lexicon.load()
        self._lexicon = lexicon
        self._swedish: set[str] = set()

    def learn(self, swedish: Iterable[str]) -> None:
        """Remember the Swedish words, which may be the last parts of others."""
        self._swedish.update(word for word in swedish if len(word) >= _SHORTEST_TAIL)

    def suffixes(self, code: str) -> Collection[str]:
        """Return the endings of a paradigm; the empty code has the empty ending alone."""
        return self._lexicon.paradigm(code).suffixes if code else ("",)

    def analyze(self, surface: str, languages: Collection[str], *, capital: bool) -> list[Span]:
        """Return the spans of a surface that stands in texts of these languages."""
        spans: dict[Span, Span] = {}
        for span in self._all(surface, languages, capital=capital):
            spans.setdefault(span, span)
        literal = Span(0, len(surface), f"=:{surface}", surface)
        return list(spans.values()) or [literal]

    def _all(self, surface: str, languages: Collection[str], *, capital: bool) -> Iterator[Span]:
        if "fi" in languages and not surface.isdigit():
            yield from self._finnish(surface, capital=capital)
        for language in STEMMERS:
            if language in languages and not surface.isdigit():
                yield Span(0, len(surface), _term(language, surface), surface)
        if "sv" in languages:
            yield from self._swedish_tail(surface)

    def _finnish(self, surface: str, *, capital: bool) -> Iterator[Span]:
        for analysis in analyze(surface, self._lexicon, capital=capital):
            for part in analysis:
                kind = VERB if part.pos == "v" else "fi:"
                yield Span(part.start, part.end, f"{kind}{part.lemma}", part.stem, part.code)
            for start, end, lemma, beginning, code in sub_compounds(surface, analysis):
                yield Span(start, end, f"fi:{lemma}", beginning, code)

    def _swedish_tail(self, surface: str) -> Iterator[Span]:
        for start in range(_SHORTEST_HEAD, len(surface) - _SHORTEST_TAIL + 1):
            tail = surface[start:]
            if tail in self._swedish:
                yield Span(start, len(surface), _term("sv", tail), tail)
                return


def _term(language: str, word: str) -> str:
    return f"{language}:{stem(language, word)}"
