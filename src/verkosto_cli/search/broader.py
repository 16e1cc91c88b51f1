"""Words of the subject that a query's word belongs to.

Where the texts have neither a word nor one of its meaning, what they say of its subject answers:
health care for a doctor. Not the other way round: who asks for theatre does not mean each actor.
"""

from __future__ import annotations

from .index import MOST_START
from .match import Match, Matches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Word
    from .index import Index


def match_broader(index: Index, word: Word) -> Matches:
    """Match a word by the words of broader concepts, whole or as a first part."""
    found = Matches(word)
    for code, other in index.languages.broader(word.text):
        for term in _terms(index, code, other):
            for surface, span in index.uses(term):
                if not span >> 16 & MOST_START:
                    found.add(surface, Match("broader", 0, span & 0xFFFF))
    return found


def _terms(index: Index, code: str, word: str) -> Iterator[int]:
    """Yield the nouns of a language that are a word; a phrase is led to by its concept."""
    for term, is_spelled in index.readings(word):
        is_noun = index.is_own(term) and term < index.first_verb
        if is_spelled and (
            (is_noun and index.language(term) == code) or (" " in word and term in index.synonyms)
        ):
            yield term
