"""How a query's word matches where the texts have no form of it: from the surer to the guessed."""

from __future__ import annotations

from .index import IS_PART, MOST_START
from .match import SHORTEST_HALF, Match, Matches, as_split, match_halves, match_known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import Word
    from .index import Index
    from .match import Alternative

# Where a hyphen may stand in a text that a query leaves out: e-bike, co-operative.
_HYPHENS = (1, 2)


def match_as_split(index: Index, word: Word) -> list[Alternative]:
    """Match a compound by two words that the index knows; digits are parted from letters.

    Where compounds are written apart, what is one word means no parts: no fire is in fireworks.
    A fire engine (brandbil) and a school are no driving school (bilskola).
    """
    text = word.text
    cuts = range(SHORTEST_HALF, len(text) - SHORTEST_HALF + 1)
    if word.has_digit:
        return match_halves(
            index,
            word,
            [
                c
                for c in cuts
                if text[c - 1 : c + 1].isalnum() and text[c - 1].isdigit() != text[c].isdigit()
            ],
        )
    if index.languages.is_whole(text):
        return match_halves(index, word, _HYPHENS)
    hyphened = [] if word.known else match_halves(index, word, _HYPHENS)
    return hyphened + match_halves(index, word, cuts, as_words=True) + _match_parts(index, word)


def _match_parts(index: Index, word: Word) -> list[Alternative]:
    """Match a compound by the lemmas of its parts, all in one entry: aikuis- is of aikuinen."""
    found = []
    for lemmas in word.parts:
        parts = [_match_part(index, word.part(lemma)) for lemma in lemmas]
        if all(part.surfaces for part in parts):
            found.append([as_split(part) for part in parts])
    return found


def _match_part(index: Index, part: Word) -> Matches:
    """Match a part by its forms, or by its stem, meaning and subject where the texts lack it."""
    own, _ = match_known(index, part, related=False)
    return own if own.surfaces else match_known(index, part)[0]


def match_part_by_part(index: Index, word: Word) -> list[Alternative]:
    """Match a compound by one whose parts mean the same in this order: träkyrka, puukirkko."""
    found = Matches(word)
    text = word.text
    for cut in range(SHORTEST_HALF, len(text) - SHORTEST_HALF + 1) if text.isalpha() else ():
        firsts = _meanings(index, text[:cut])
        lasts = _meanings(index, text[cut:]) if firsts else set()
        ends = {(surface, end) for surface, start, end in firsts if start == 0}
        for surface, start, end in lasts:
            if (surface, start) in ends:
                found.add(surface, Match("synonym", 0, end))
    return [[found]]


def _meanings(index: Index, text: str) -> set[tuple[int, int, int]]:
    """Return the surfaces with a word or one of its meaning as a part, and where it stands."""
    terms = {
        term
        for term, is_spelled in index.readings(text)
        if is_spelled and (index.is_own(term) or term in index.synonyms)
    }
    uses = [use for term in terms for use in index.uses(term)]
    return {
        (surface, span >> 16 & MOST_START, span & 0xFFFF)
        for surface, span in uses
        if span & IS_PART
    }


def match_without_head(index: Index, word: Word) -> list[Alternative]:
    """Match a compound whose last part says little by what stands before it."""
    if len(word) < 2 * SHORTEST_HALF or word.has_digit:
        return []
    modifiers = (word.part(text) for text in index.languages.without_head(word.text))
    return [[as_split(match_known(index, modifier)[0])] for modifier in modifiers]


def match_by_subject(index: Index, word: Word) -> list[Alternative]:
    """Match a word by what is said of the subject that it belongs to."""
    if not any(sign.isalpha() for sign in word.text):
        return []
    from .broader import match_broader

    return [[match_broader(index, word)]]


def match_as_typo(index: Index, word: Word) -> list[Alternative]:
    """Match a word that no language has by what is spelled nearly so.

    One that only its parts vouch for may have a single error, and is none of its own parts; a
    number has none.
    """
    if word.has_digit or word.known == 1:
        return []
    from .typo import corrections, edits

    most = edits(word.plain)
    found = Matches(word)
    parts = {lemma for lemmas in word.parts for lemma in lemmas}
    for term in corrections(index, word.plain, min(most, 1) if word.known else most)[1]:
        if index.lemma(term) not in parts:
            found.add_term(index, term, "typo")
    return [[found]]
