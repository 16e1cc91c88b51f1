"""A query's words, each made once and handed on."""

from __future__ import annotations

from .text import is_acronym, plain, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .index import Index

# Letters of a query; what is longer is no question, and is cut.
LONGEST_QUERY = 1000
_QUOTES = '"“”„«»'


class Word:
    """A word of a query: folded (`text`), by plain letters, and what the languages know of it."""

    __slots__ = ("_index", "_known", "plain", "text")

    def __init__(self, text: str, index: Index) -> None:
        self.text = text
        self.plain = plain(text)
        self._index = index
        self._known = -1

    def __len__(self) -> int:
        return len(self.text)

    @property
    def known(self) -> int:
        """1 for a right word, 2 for a right compound, else 0."""
        if self._known < 0:
            self._known = self._index.languages.knows(self.text)
        return self._known

    @property
    def has_digit(self) -> bool:
        """Whether a sign of it is a digit: a number means what it says."""
        return any(sign.isdigit() for sign in self.text)

    def part(self, text: str) -> Word:
        """Return another word of the same query: a part of this one, or a bare form."""
        return Word(text, self._index)


class Query:
    """The words that are sought, and those among them that must stand side by side."""

    __slots__ = ("phrases", "words")

    def __init__(self, text: str, index: Index) -> None:
        text = text[:LONGEST_QUERY]
        surfaces = dict.fromkeys(_surfaces(text))
        stopwords = {each for each in surfaces if index.is_stopword(each)}
        if stopwords:
            stopwords.difference_update(_acronyms(text))
        self.words = [Word(each, index) for each in surfaces if each not in stopwords]
        self.phrases = [list(_surfaces(phrase)) for phrase in _phrases(text)]


def _surfaces(text: str) -> Iterator[str]:
    return (surface.strip("-") for _, _, surface in tokens(text))


def _acronyms(text: str) -> Iterator[str]:
    """Yield the words in capitals, unless a whole question is."""
    if not (" " in text and text.isupper()):
        yield from (folded for at, end, folded in tokens(text) if is_acronym(text[at:end]))


def _phrases(text: str) -> list[str]:
    """Return what stands between quotes, of several words; a quote without an end is none."""
    for quote in _QUOTES[1:]:
        text = text.replace(quote, _QUOTES[0])
    return [phrase for phrase in text.split(_QUOTES[0])[1:-1:2] if " " in phrase.strip()]
