"""What a language says of words: the protocol, and the one table of the languages there are.

The engine asks languages through the protocol and knows none of them. All that is known of a
language's letters and words is in its room; a language without one is taken by plain letters.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from mmap import mmap
    from typing import Protocol

    from ..thesaurus import Thesaurus
    from .span import Lemma, Span

    Read = Callable[[str], bytes | mmap]
    Ask = Callable[[str], bool]

    class Language(Protocol):
        """A language; words are folded, and a paradigm goes by its code."""

        code: str
        stopwords: frozenset[str]
        # Lemmas that say little without the words beside them: club, course, office.
        light: frozenset[str]
        # Whether compounds are written apart, and a word of the lexicon means more than its parts.
        writes_apart: bool

        def analyze(
            self, surface: str, *, capital: bool, may_guess: Ask | None = None
        ) -> Iterable[Span]:
            """Yield the lemmas of a surface of a text, and of its parts.

            A word that the language lacks is guessed if it may be, which is asked only then.
            """

        def suffixes(self, paradigm: str) -> Collection[str]:
            """Return the endings of a paradigm."""

        def lemmas(self, word: str) -> Iterable[Lemma]:
            """Yield the readings of which a word is the lemma, guessed ones where none is known."""

        def agreeing(self, word: str) -> Iterable[str]:
            """Yield forms of an adjective that stand before forms of a noun: julkiset hankinnat."""

        def derived(self, lemma: str) -> Iterable[Lemma]:
            """Yield the words of the same stem: the doer of a verb, the noun of an adjective."""

        def base_forms(self, word: str) -> Iterable[str]:
            """Yield the lemmas of a query's word, those of a compound by its last part."""

        def has_noun(self, word: str) -> bool:
            """Tell whether a word as it stands is a noun or an adjective of the lexicon."""

        def bare(self, word: str) -> Iterable[str]:
            """Yield what a word may be without what hangs on its end, the likeliest first."""

        def parts(self, word: str) -> Iterable[list[str]]:
            """Yield the lemmas of the parts of a query's compound, as it may be parted."""

        def without_head(self, word: str) -> str:
            """Return what stands before a last part that says little (-asiat), or nothing."""

        def knows(self, word: str) -> int:
            """Return 1 for a right word, 2 for a right compound, else 0."""


def _finnish(read: Read) -> Language:
    from .finnish import Finnish
    from .lexicon import Lexicon

    return Finnish(Lexicon(read("finnish.txt")))


def _swedish(read: Read) -> Language:
    from .lexicon import Lexicon
    from .swedish import Swedish

    return Swedish(Lexicon(read("swedish.txt")))


def _english(read: Read) -> Language:
    from .english import English
    from .lexicon import Lexicon

    return English(Lexicon(read("english.txt")))


LANGUAGES = {"fi": _finnish, "sv": _swedish, "en": _english}


class Languages:
    """The languages of a registry, each opened when it is asked; `read` gives a file of data."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._opened: dict[str, Language] = {}
        self._thesaurus: Thesaurus | None = None

    def __getitem__(self, code: str) -> Language:
        if code not in self._opened:
            self._opened[code] = self._open(code)
        return self._opened[code]

    def _open(self, code: str) -> Language:
        if code in LANGUAGES:
            return LANGUAGES[code](self._read)
        from .other import Other

        return Other(code)

    def thesaurus(self) -> Thesaurus:
        """Return the thesaurus, of which a query asks what its word belongs to."""
        if self._thesaurus is None:
            from ..thesaurus import Thesaurus

            self._thesaurus = Thesaurus(bytes(self._read("thesaurus.txt")).decode())
        return self._thesaurus


class Spoken:
    """The languages of a registry's texts together; what they say of a query's word."""

    def __init__(self, languages: Languages, codes: Sequence[str]) -> None:
        self._languages = languages
        self._own = codes

    def knows(self, word: str) -> int:
        """Return 1 where a language has the word, 2 where one of the texts' has the compound.

        A question may be asked in any language: a right word is no typing error of another's.
        """
        known = {self._languages[code].knows(word) for code in self._own} - {0}
        if 1 not in known and any(
            self._languages[code].knows(word) == 1 for code in LANGUAGES if code not in self._own
        ):
            return 1
        return min(known, default=0)

    def speaks(self, word: str) -> bool:
        """Tell whether a word is one of the texts' languages."""
        return any(self._languages[code].knows(word) for code in self._own)

    def means(self, word: str, code: str) -> bool:
        """Tell whether a word is one of a language, and no stop word."""
        language = self._languages[code]
        return word not in language.stopwords and language.knows(word) == 1

    def is_whole(self, word: str) -> bool:
        """Tell whether a word means no parts: only languages have it that write compounds apart."""
        having = [code for code in LANGUAGES if self._languages[code].knows(word) == 1]
        return bool(having) and all(self._languages[code].writes_apart for code in having)

    def is_light(self, word: str) -> bool:
        """Tell whether a word says little of what is sought without those beside it."""
        return any(
            not self._languages[code].light.isdisjoint(self._languages[code].base_forms(word))
            for code in LANGUAGES
        )

    def has_noun(self, word: str, code: str = "") -> bool:
        """Tell whether a language, or one of the texts', has a noun or adjective as it stands."""
        return any(self._languages[each].has_noun(word) for each in ([code] if code else self._own))

    def is_kin(self, word: str, code: str, lemma: str) -> bool:
        """Tell whether a word of a language may be of a lemma's stem: satama is none of sataa's.

        A word that is a lemma itself is asked for as such, not as a form of another one.
        """
        language = self._languages[code]
        return word not in language.base_forms(word) or any(
            other.lemma == lemma for other in language.derived(word)
        )

    def broader(self, word: str) -> list[tuple[str, str]]:
        """Return (language, word) of the subjects that a word belongs to.

        A word that is a lemma is no form of another one there: satama belongs to no rain.
        """
        forms = dict.fromkeys([word])
        for code in LANGUAGES:
            lemmas = self._languages[code].base_forms(word)
            forms.update((lemma, None) for lemma in lemmas if self.is_kin(word, code, lemma))
        return self._languages.thesaurus().broader(forms)

    def bare(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield (language, what a word of it may be without what hangs on its end).

        Nothing hangs on a noun as it stands: kokko, a bonfire, asks for no kok.
        """
        for code in LANGUAGES:
            if not self._languages[code].has_noun(word):
                yield from ((code, base) for base in self._languages[code].bare(word))

    def parts(self, word: str) -> Iterator[list[str]]:
        """Yield the lemmas of the parts of a compound of the texts' languages."""
        for code in self._own:
            yield from self._languages[code].parts(word)

    def without_head(self, word: str) -> Iterator[str]:
        """Yield what stands before a last part that says little."""
        for code in self._own:
            modifier = self._languages[code].without_head(word)
            if modifier:
                yield modifier
