"""Words of the thesaurus that are several words of a text: public transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .languages.span import Lemma

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .languages import Languages
    from .thesaurus import Concept


class Phrases:
    """The phrases of a thesaurus; the last word of each is inflected."""

    def __init__(self, languages: Languages, thesaurus: Iterable[Concept]) -> None:
        self._languages = languages
        self._starts: dict[tuple[str, str], set[tuple[str, ...]]] = {}
        self._written: dict[str, list[str]] = {}
        self._lemmas: dict[tuple[str, str], list[Lemma]] = {}
        self._words = [pair for concept in thesaurus for pair in concept.items()]
        for code, words in self._words:
            self._written.setdefault(code, []).extend(word for word in words if " " in word)

    def _of(self, code: str, start: str) -> set[tuple[str, ...]]:
        for word in self._written.pop(code, ()):
            for lemma in self.lemmas(code, word):
                for form in self.forms(code, lemma):
                    parts = tuple(form.split(" "))
                    self._starts.setdefault((code, parts[0]), set()).add(parts)
        return self._starts.get((code, start), set())

    def within(self, surfaces: Sequence[str], code: str) -> Iterator[str]:
        """Yield the phrases that the words of a text in a language have."""
        for at, surface in enumerate(surfaces):
            for parts in self._of(code, surface):
                if tuple(surfaces[at : at + len(parts)]) == parts:
                    yield " ".join(parts)

    def literals(self) -> set[str]:
        """Return the words that are lemmas of nothing: äldre, Arbetsförmedlingen."""
        return {
            word
            for code, words in self._words
            for word in words
            if self.lemmas(code, word) == [Lemma(word, word)] and " " not in word
        }

    def lemmas(self, code: str, word: str) -> list[Lemma]:
        """Return the lemmas of a word of the thesaurus; a phrase's are those of its last word.

        What is no lemma stands as it is: Förenta nationerna.
        """
        found = self._lemmas.get((code, word))
        if found is None:
            before, space, last = word.rpartition(" ")
            found = self._lemmas[code, word] = [
                lemma._replace(
                    lemma=f"{before}{space}{lemma.lemma}", stem=f"{before}{space}{lemma.stem}"
                )
                for lemma in list(self._languages[code].lemmas(last)) or [Lemma(last, last)]
                if not space or not lemma.is_verb
            ]
        return found

    def forms(self, code: str, lemma: Lemma) -> Iterator[str]:
        """Yield all forms of a lemma."""
        for suffix in self._languages[code].suffixes(lemma.paradigm):
            yield lemma.stem + suffix
