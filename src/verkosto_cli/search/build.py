"""Building the index: surfaces and their postings, and the sections of all that is in an index.

A surface is a folded word as it stands in a text. A posting is `entry << FIELD_BITS | field`.
docs/design.md tells how a query matches them.
"""

from __future__ import annotations

from array import array
from sys import intern
from typing import TYPE_CHECKING

from ..messages import say
from ..store.encode import encode_sorted
from .endings import rows
from .index import FIELD_BITS, MOST_FIELDS
from .languages import LANGUAGES
from .messages import INDEXING
from .phrases import Phrases
from .terms import Terms
from .text import is_acronym, plain, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..store import Buffer
    from .languages import Languages
    from .thesaurus import Concept

_STEP = 1000
# How far before a word the end of a sentence may stand, behind spaces and quotes.
_FARTHEST = 40
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

    def __init__(
        self,
        languages: Languages,
        weights: Sequence[int],
        thesaurus: Sequence[Concept] = (),
        narrower: Mapping[int, Sequence[int]] | None = None,
    ) -> None:
        """Take a thesaurus, and which of its concepts belong to which, by their numbers."""
        if len(weights) > MOST_FIELDS:
            raise ValueError(f"an index has no room for {len(weights)} fields")
        self._languages = languages
        self._weights = weights
        self._thesaurus = thesaurus
        self._narrower = narrower or {}
        self._phrases = Phrases(languages, thesaurus)
        self._words: dict[str, _Word] = {}
        self._spoken: dict[str, None] = {}
        self._entries = 0

    def add(self, entry: int, field: int, language: str, text: str) -> None:
        """Add a text of an entry's field; entries come in order. An empty language is none."""
        self._entries = entry + 1
        posting = entry << FIELD_BITS | field
        if language:
            self._spoken.setdefault(language)
        found = []
        stopwords = self._languages[language].stopwords if language else frozenset()
        for start, end, surface in tokens(text):
            found.append(intern(surface))
            if surface in stopwords and not is_acronym(text[start:end]):
                continue
            word = self._add(surface, language, posting)
            if text[start].islower():
                word.small = True
            elif not word.capital and not _begins_sentence(text, start):
                word.capital = True
        for phrase in self._phrases.within(found, language):
            self._add(phrase, language, posting)

    def _add(self, surface: str, language: str, posting: int) -> _Word:
        word = self._words.get(surface)
        if word is None:
            word = self._words[surface] = _Word()
        if language not in word.languages:
            word.languages += f" {language}" if word.languages else language
        if not word.postings or word.postings[-1] != posting:
            word.postings.append(posting)
        return word

    def sections(
        self, progress: Callable[[str, int, int], None] | None = None
    ) -> dict[str, Buffer]:
        """Return the sections, as search/index.py describes them; tells `progress` at times."""
        terms = Terms(self._languages, self._phrases)
        for surface, languages in self._names():
            terms.learn_name(surface, languages)
        for number, (surface, word) in enumerate(self._words.items()):
            terms.add(
                surface,
                word.languages.split(),
                is_name=word.capital and not word.small,
                may_be_name=not word.small,
            )
            if progress and number % _STEP == _STEP - 1:
                progress(say(INDEXING), number + 1, len(self._words))
        if progress:
            progress(say(INDEXING), len(self._words), len(self._words))
        surfaces = sorted(sorted(self._words), key=plain)
        numbers = {surface: number for number, surface in enumerate(self._words)}
        terms.add_derived()
        terms.add_synonyms(self._thesaurus, self._narrower)
        return {
            "figures": array("I", [self._entries, *terms.kinds(), *self._weights]).tobytes(),
            "languages": " ".join(code for code in self._spoken if code in LANGUAGES).encode(),
            "stopwords": f" {' '.join(self._stopwords())} ".encode(),
            **encode_sorted("surfaces", surfaces, plain),
            **rows("posts", [self._words[surface].postings for surface in surfaces]),
            **terms.sections([numbers[surface] for surface in surfaces]),
        }

    def _names(self) -> Iterator[tuple[str, list[str]]]:
        for surface, word in self._words.items():
            if word.capital and not word.small:
                yield surface, word.languages.split()

    def _stopwords(self) -> list[str]:
        """Return the stop words of all languages: a question may be asked in any of them."""
        codes = dict.fromkeys((*LANGUAGES, *self._spoken))
        return sorted(set().union(*(self._languages[code].stopwords for code in codes)))


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(start - _FARTHEST, 0) : start].rstrip(" \u00a0\"'”»(-")
    return not before or before[-1] in _SENTENCE_ENDS
