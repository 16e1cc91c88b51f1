"""Words of the thesaurus that are several words of a text: public transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .languages.span import Lemma

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .languages import Languages
    from .thesaurus import Concept


class Phrases:
    """The words of a thesaurus, each looked at when a text may have it.

    The last word of a phrase is inflected, an adjective before it agrees.
    """

    def __init__(self, languages: Languages, thesaurus: Iterable[Concept]) -> None:
        self._languages = languages
        # By language and first word, the words before a phrase's last, and the phrase.
        self._starts: dict[str, dict[str, dict[tuple[str, ...], str]]] = {}
        self._agreeing: set[str] = set()
        # The phrases that texts have, each with its language.
        self.met: set[tuple[str, str]] = set()
        self._codes: dict[str, list[str]] = {}
        self._lasts: dict[tuple[str, str], set[str]] = {}
        self._lemmas: dict[tuple[str, str], list[Lemma]] = {}
        for concept in thesaurus:
            for code, words in concept.items():
                for word in words:
                    self._add(code, word)

    def _add(self, code: str, word: str) -> None:
        parts = tuple(word.split(" "))
        if len(parts) == 1:
            self._codes.setdefault(word, []).append(code)
        else:
            self._starts.setdefault(code, {}).setdefault(parts[0], {})[parts] = word

    def within(self, surfaces: Sequence[str], code: str) -> Iterator[str]:
        """Yield the phrases that the words of a text in a language have."""
        if code not in self._agreeing:
            self._agree(code)
        starts = self._starts.get(code, {})
        for at, surface in enumerate(surfaces):
            if surface in starts:
                for parts, word in starts[surface].items():
                    found = tuple(surfaces[at : at + len(parts)])
                    if found[:-1] == parts[:-1] and found[-1] in self._last(code, word):
                        self.met.add((code, word))
                        yield " ".join(found)

    def _agree(self, code: str) -> None:
        """Let two words begin by the adjective in each form that agrees with the second one."""
        self._agreeing.add(code)
        starts = self._starts.get(code, {})
        for first, phrases in list(starts.items()):
            pairs = {parts[1]: word for parts, word in phrases.items() if len(parts[1:]) == 1}
            for form in self._languages[code].agreeing(first) if pairs else ():
                also = starts.setdefault(form, {})
                also.update(((form, last), word) for last, word in pairs.items())

    def _last(self, code: str, phrase: str) -> set[str]:
        """Return the forms of a phrase's last word."""
        forms = self._lasts.get((code, phrase))
        if forms is None:
            lemmas = self.lemmas(code, phrase)
            forms = {form for lemma in lemmas for form in self.forms(code, lemma)}
            forms = self._lasts[code, phrase] = {form.rpartition(" ")[2] for form in forms}
        return forms

    def is_literal(self, word: str) -> bool:
        """Tell whether a word of the thesaurus is a lemma of nothing: äldre, Arbetsförmedlingen."""
        return any(
            self.lemmas(code, word) == [Lemma(word, word)] for code in self._codes.get(word, ())
        )

    def lemmas(self, code: str, word: str) -> list[Lemma]:
        """Return the lemmas of a word of the thesaurus; a phrase's are those of its last word.

        What is no lemma stands as it is: Förenta nationerna.
        """
        found = self._lemmas.get((code, word))
        if found is None:
            before, space, last = word.rpartition(" ")
            language = self._languages[code]
            starts = dict.fromkeys([before, *(language.agreeing(before) if before else ())])
            found = self._lemmas[code, word] = [
                lemma._replace(
                    lemma=f"{before}{space}{lemma.lemma}", stem=f"{start}{space}{lemma.stem}"
                )
                for lemma in list(language.lemmas(last)) or [Lemma(last, last)]
                if not space or not lemma.is_verb
                for start in starts
            ]
        return found

    def meant(self, concept: Concept, code: str, word: str) -> list[Lemma]:
        """Return the lemmas that a word of a concept is meant as: a book of nouns is no verb."""
        lemmas = self.lemmas(code, word)
        nouns = [lemma for lemma in lemmas if not lemma.is_verb]
        if not nouns or len(nouns) == len(lemmas):
            return lemmas
        language, words = next((own, words) for own, words in concept.items() if words)
        is_of_verbs = all(lemma.is_verb for lemma in self.lemmas(language, words[0]))
        return lemmas if is_of_verbs else nouns

    def forms(self, code: str, lemma: Lemma) -> Iterator[str]:
        """Yield all forms of a lemma."""
        for suffix in self._languages[code].suffixes(lemma.paradigm):
            yield lemma.stem + suffix
