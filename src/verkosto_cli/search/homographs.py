"""Words that may be several things: a noun or a verb, as they stand or with marks left off."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import Word
    from .index import Index


def plain_terms(index: Index, word: Word) -> set[int]:
    """Return the terms that a word is a form of with its marks left off.

    A noun as it stands is none of them in its language: mat is food, and measures (mät) nothing.
    """
    has_noun = index.languages.has_noun
    terms = {term for term, is_spelled in word.readings if not is_spelled}
    return {term for term in terms if not has_noun(word.text, index.language(term))}


def is_rather_verb(index: Index, surface: int) -> bool:
    """Tell whether a surface that may be a noun is rather a verb, by their other forms.

    Swedish får is sheep, and may: where the texts have fick more often than fåret, it is may.
    A verb and a noun of one lemma (English house) say the same.
    """
    whole = len(index.surfaces[surface])
    terms = {term for term, _, end in index.spans(surface) if end == whole and index.is_own(term)}
    verbs = {term for term in terms if term >= index.first_verb}
    if not verbs or verbs == terms:
        return False
    # Forms that are of a verb alone lead to the lemma without the mark of a verb.
    plain_verbs = {index.term(f"l{index.terms[verb][1:]}") for verb in verbs} - {-1}
    if plain_verbs & terms:
        return False
    nouns = terms - verbs
    return _count(index, verbs | plain_verbs, surface) > _count(index, nouns, surface)


def _count(index: Index, terms: set[int], surface: int) -> int:
    """Return how many postings the surfaces of terms have, one surface left aside."""
    others = {other for term in terms for other in index.users(term)} - {surface}
    return sum(len(index.postings(other)) for other in others)
