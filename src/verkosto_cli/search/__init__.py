"""Search: from texts to an index, and from a query to ranked entries. Knows no TOML, no terminal.

Here an index is asked: a query's words are matched, scored and combined.
"""

from __future__ import annotations

from .match import Match, Matches, match_as_known
from .score import Scores, rank, score_alternatives, with_all
from .text import is_acronym, plain, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .index import Index
    from .match import Alternative

    # A word of the query, how it matches, and what that is worth.
    Matched = tuple["Word", list[Matches], Scores]


# Letters of a query; what is longer is no question, and is cut.
LONGEST_QUERY = 1000
# What languages say of a right compound that is no word of a lexicon.
_COMPOUND = 2
_QUOTES = '"“”„«»'


class Word:
    """A word of a query: folded (`text`), by plain letters, and what the languages know of it."""

    __slots__ = ("_index", "_known", "_parts", "_readings", "plain", "text")

    def __init__(self, text: str, index: Index) -> None:
        self.text = text
        self.plain = plain(text)
        self._index = index
        self._known = -1
        self._parts: list[list[str]] | None = None
        self._readings: list[tuple[int, bool]] | None = None

    def __len__(self) -> int:
        return len(self.text)

    @property
    def readings(self) -> list[tuple[int, bool]]:
        """The terms that the word is a form of, each with whether it is so letter by letter."""
        if self._readings is None:
            self._readings = list(self._index.readings(self.text))
        return self._readings

    @property
    def known(self) -> int:
        """1 for a right word, 2 for a right compound, else 0."""
        if self._known < 0:
            self._known = self._index.languages.knows(self.text)
        return self._known

    @property
    def parts(self) -> list[list[str]]:
        """The lemmas of its parts, as it may be parted, of a compound that no lexicon has."""
        if self._parts is None:
            is_compound = self.known == _COMPOUND
            self._parts = list(self._index.languages.parts(self.text)) if is_compound else []
        return self._parts

    @property
    def has_digit(self) -> bool:
        """Whether a sign of it is a digit: a number means what it says."""
        return any(sign.isdigit() for sign in self.text)

    def part(self, text: str) -> Word:
        """Return another word of the same query: a part of this one, or a bare form."""
        return Word(text, self._index)


class Query:
    """The words that are sought, and those among them that must stand side by side.

    `modifiers` has, by the last word of one with a hyphen, what stands before the hyphen.
    """

    __slots__ = ("modifiers", "phrases", "words")

    def __init__(self, text: str, index: Index) -> None:
        text = text[:LONGEST_QUERY]
        surfaces = dict.fromkeys(_surfaces(text))
        stopwords = {each for each in surfaces if index.is_stopword(each)}
        if stopwords:
            stopwords.difference_update(_acronyms(text))
        self.words = [Word(each, index) for each in surfaces if each not in stopwords]
        if not self.words:
            self.words = [word for each in surfaces if _is_meant(word := Word(each, index), index)]
        self.phrases = [list(_surfaces(phrase)) for phrase in _phrases(text)]
        self.modifiers = dict(_modifiers(text)) if "-" in text else {}


def _surfaces(text: str) -> Iterator[str]:
    return (surface.strip("-") for _, _, surface in tokens(text))


def _modifiers(text: str) -> Iterator[tuple[str, str]]:
    """Yield (word, what stands before its hyphen); a single letter says too little."""
    before, last = "", -1
    for start, end, surface in tokens(text):
        if start == last + 1 and text[last] == "-" and len(before) > 1:
            yield surface, before
        before, last = surface, end


def _acronyms(text: str) -> Iterator[str]:
    """Yield the words in capitals, unless a whole question is."""
    if not (" " in text and text.isupper()):
        yield from (folded for at, end, folded in tokens(text) if is_acronym(text[at:end]))


def _is_meant(word: Word, index: Index) -> bool:
    """Tell whether a stop word is a word of the texts in another language: minne (fi, sv)."""
    terms = [term for term, is_spelled in word.readings if is_spelled and index.is_own(term)]
    codes = {index.language(term) for term in terms} - {""}
    return any(index.languages.means(word.text, code) for code in codes)


def _phrases(text: str) -> list[str]:
    """Return what stands between quotes, of several words; a quote without an end is none."""
    for quote in _QUOTES[1:]:
        text = text.replace(quote, _QUOTES[0])
    return [phrase for phrase in text.split(_QUOTES[0])[1:-1:2] if " " in phrase.strip()]


class Answer:
    """Entries, best first, with their scores, and how the query's words matched.

    `complete` tells whether all words are in each entry; `missing` are those that nothing has.
    """

    __slots__ = ("complete", "missing", "query", "ranked", "scores", "words")

    def __init__(self, query: Query) -> None:
        self.query = query
        self.ranked: list[int] = []
        self.scores: dict[int, float] = {}
        self.complete = True
        self.missing: list[str] = []
        self.words: list[Matches] = []


def ask(
    index: Index, text: str, allowed: Container[int] | None = None, *, exact: bool = False
) -> Answer:
    """Answer a query among the allowed entries, or all; `exact` matches the very letters."""
    answer = Answer(Query(text, index))
    matched = [(word, *_match(index, word, allowed, exact=exact)) for word in answer.query.words]
    if len(matched) > 1 or answer.query.modifiers:
        from .together import with_modifiers, with_phrases, with_stop_words

        if not exact:
            matched = with_phrases(index, matched, allowed)
        if answer.query.modifiers:
            matched = with_modifiers(answer.query, matched)
            matched = matched if exact else with_stop_words(index, answer.query, matched, allowed)
    for word, matches, score in matched:
        answer.words += matches
        if not score.entries:
            answer.missing.append(word.text)
    scores = [score for _, _, score in matched]
    if len(scores) > 1 and not with_all(scores, index.entries):
        for word, _, score in matched:
            if index.languages.is_light(word.text):
                score.lighten()
    answer.ranked, answer.scores, answer.complete = rank(scores, index.entries)
    return answer


def _match(
    index: Index, word: Word, allowed: Container[int] | None, *, exact: bool
) -> tuple[list[Matches], Scores]:
    stages = iter([[[_match_exact(index, word)]]]) if exact else strategies(index, word)
    return _first_match(index, stages, allowed)


def _match_exact(index: Index, word: Word) -> Matches:
    """Match the surfaces that are the word, letter by letter."""
    found = Matches(word)
    for surface in index.surfaces.equal(word.plain):
        if index.surfaces[surface] == word.text:
            found.add(surface, Match("exact", 0, len(word)))
    return found


def strategies(index: Index, word: Word) -> Iterator[list[Alternative]]:
    """Yield, from the surest to the guessed, the alternatives; the next only if none led on."""
    yield match_as_known(index, word)
    from .guess import (
        match_as_split,
        match_as_typo,
        match_by_subject,
        match_part_by_part,
        match_without_head,
    )

    yield match_as_split(index, word)
    yield match_part_by_part(index, word)
    yield match_without_head(index, word)
    yield match_by_subject(index, word)
    yield match_as_typo(index, word)


def _first_match(
    index: Index, stages: Iterator[list[Alternative]], allowed: Container[int] | None
) -> tuple[list[Matches], Scores]:
    for stage in stages:
        scores = score_alternatives(index, stage).among(allowed)
        if scores.entries:
            return [word for alternative in stage for word in alternative], scores
    return [], Scores({}, {})
