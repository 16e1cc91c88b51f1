"""How a query's word matches the surfaces of an index, from the exact to the guessed."""

from __future__ import annotations

from .index import ENDS_EARLY, IS_PART, MOST_START, Index
from .text import is_spelling, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from . import Word

    # Words all of which must be in an entry.
    Alternative = list["Matches"]

# How much a match counts, by how it came about: as the word itself, by part of it or by what is
# akin to it, or by a guess at what was meant.
HOW = {
    "exact": 1.0,
    "plain": 0.95,
    "inflected": 0.85,
    **dict.fromkeys(("derived", "synonym", "part"), 0.5),
    **dict.fromkeys(("split", "narrower"), 0.4),
    **dict.fromkeys(("broader", "beginning"), 0.35),
    "typo": 0.4,
}
# Two letters begin words of any subject.
SHORTEST_BEGINNING = 3
# A shorter word that is right as it is says what it means, and not how a longer one begins,
# unless an entry is called so.
_SHORTEST_KNOWN_BEGINNING = 6
# How much less a match counts by a verb (of which nouns may be derived), as a part of a word
# that is matched in another way, and by another lemma than the one that is the query's word itself,
# hardly at all by one that begins otherwise (gammal, where äldre is asked for).
_VERB_SCALE = 0.35
_PART_SCALE = 0.8
_HOMONYM_SCALE = 0.4
_STRANGER_SCALE = 0.05
# How much less words of the same meaning or stem count where the texts have the word itself: a
# form of it in a description stands above a word of its stem in a name, which has five times the
# weight. What only belongs to the word's subject is shown last; score.py has what it is worth.
_SYNONYM_SCALE = 0.15
_DERIVED_SCALE = 0.25
_NARROWER_SCALE = 0.05
# A synonym may be a compound's first part only in a field that counts at least so much of the most,
# what an entry is called or summed up by: an electric bicycle in a list is no electricity.
_SYNONYM_PART_FIELD = 0.45
# So many letters of a compound may be its head's ending.
_LONGEST_ENDING = 2
# Shorter parts are endings more often than words.
SHORTEST_HALF = 3
# Who sees that many words that begin so types another letter; it bounds the time of a query.
_MOST_BEGINNINGS = 1000


class Match:
    """Where in a surface a word was matched, and how."""

    __slots__ = ("end", "how", "start", "weight")

    def __init__(self, how: str, start: int, end: int, scale: float = 1.0) -> None:
        self.how = how
        self.start = start
        self.end = end
        self.weight = HOW[how] * scale


class Matches:
    """A word of a query with the surfaces it matches, each by its best match.

    `support` are surfaces of its subject, which tell what an entry that is matched is about.
    """

    __slots__ = ("support", "surfaces", "word")

    def __init__(self, word: Word) -> None:
        self.word = word
        self.surfaces: dict[int, Match] = {}
        self.support: set[int] = set()

    @property
    def is_guessed(self) -> bool:
        """Whether the word was matched as a typing error alone."""
        return any(match.how == "typo" for match in self.surfaces.values())

    @property
    def is_word(self) -> bool:
        """Whether the word was matched otherwise than as a part of compounds."""
        return any(match.how != "part" for match in self.surfaces.values())

    def add(self, surface: int, match: Match) -> None:
        """Keep a match unless the surface has a better one."""
        known = self.surfaces.get(surface)
        if known is None or known.weight < match.weight:
            self.surfaces[surface] = match

    def add_term(
        self, index: Index, term: int, how: str = "", length: int = 0, scale: float = 1.0
    ) -> None:
        """Add the surfaces of a term, as `how` or by what the term is to each of them."""
        if term >= index.first_verb:
            scale *= _VERB_SCALE
        how = how or index.relation(term)
        for surface, span in index.uses(term):
            if (
                span & ENDS_EARLY
                and how in ("synonym", "narrower")
                and not index.is_called(surface, _SYNONYM_PART_FIELD)
            ):
                continue
            start, end = span >> 16 & MOST_START, span & 0xFFFF
            is_part = span & IS_PART
            own_how = how or ("part" if is_part else "inflected")
            own_scale = scale * _PART_SCALE if how and is_part else scale
            last = min(end, start + length) if length else end
            self.add(surface, Match(own_how, start, last, own_scale))


def match_as_known(index: Index, word: Word) -> list[Alternative]:
    """Match a word as it is, by its forms and its kin, or as a beginning.

    A compound is also matched by its last part and what stands before it, in one entry.
    """
    found, is_form = match_known(index, word)
    if not is_form:
        add_beginnings(index, found)
    cuts = _known_cuts(index, found)
    return [[found], *match_halves(index, word, cuts)]


def match_known(
    index: Index, word: Word, *, related: bool = True, bare: bool = True
) -> tuple[Matches, bool]:
    """Match a word as it is and by what it is a form of; tell whether it is a form.

    With `related` words of the same stem or meaning match too, with `bare` what it may be without
    what hangs on its end.
    """
    found = Matches(word)
    spelled: list[int] = []
    terms = _read_terms(index, word)
    read = {term for term in terms if index.is_own(term)}
    for surface in index.surfaces.equal(word.plain):
        text = index.surfaces[surface]
        if text == word.text or (
            is_spelling(word.text, text) and not index.languages.has_noun(word.text)
        ):
            spelled.append(surface)
            how = "exact" if text == word.text else "plain"
            found.add(surface, Match(how, 0, len(text)))
            terms.update(
                term for term, start, end in index.spans(surface) if end - start == len(text)
            )
    if bare and not terms:
        terms = index.bare_terms(word.text)
    own = _own_terms(index, word, terms)
    for term in filter(index.is_own, terms):
        is_other = own and term not in own
        is_like = is_other and plain(index.lemma(term))[0] == word.plain[0]
        scale = _HOMONYM_SCALE if is_like else _STRANGER_SCALE
        found.add_term(index, term, scale=scale if is_other else 1.0)
    if related:
        _add_related(index, found, terms)
    _lower_verbs(index, found, spelled)
    return found, bool(read)


def _read_terms(index: Index, word: Word) -> set[int]:
    """Return the terms that a word is a form of, letter by letter or with its marks left off."""
    spelled = {term for term, is_spelled in word.readings if is_spelled}
    if len(spelled) == len(word.readings):
        return spelled
    from .homographs import plain_terms

    return spelled | plain_terms(index, word)


def _add_related(index: Index, found: Matches, terms: Iterable[int]) -> None:
    """Match words of the same stem or meaning, and what belongs to the subject."""
    is_there = bool(found.surfaces)
    if not is_there:
        terms = [term for term in terms if _is_kin(index, found.word, term)]
    for terms_of, scale in (index.synonyms, _SYNONYM_SCALE), (index.derived, _DERIVED_SCALE):
        for term in filter(terms_of.__contains__, terms):
            found.add_term(index, term, scale=scale if is_there else 1.0)
    if not is_there:
        _raise_written_apart(index, found)
    is_there = bool(found.surfaces)
    for term in filter(index.narrower.__contains__, terms):
        if is_there:
            found.support.update(index.users(term))
        found.add_term(index, term, scale=_NARROWER_SCALE if is_there else 1.0)


def _raise_written_apart(index: Index, found: Matches) -> None:
    """Let a word of the same meaning that is the word itself, apart, count as a form of it.

    Both may end in another way: guesthouses, guest house. A bus is no bus line.
    """
    word = found.word.plain
    if len(word) < 2 * SHORTEST_HALF:
        return
    beginning, longest = word[:-_LONGEST_ENDING], len(word) + _LONGEST_ENDING
    for surface in found.surfaces:
        text = index.surfaces[surface]
        joined = plain(text).replace(" ", "") if " " in text else ""
        if joined.startswith(beginning) and len(joined) <= longest:
            found.add(surface, Match("inflected", 0, len(text)))


def _is_kin(index: Index, word: Word, term: int) -> bool:
    """Tell whether a word that is a lemma is of the stem that a term is for."""
    return term not in index.derived or index.languages.is_kin(
        word.text, index.language(term), index.lemma(term)
    )


def _lower_verbs(index: Index, found: Matches, spelled: Iterable[int]) -> None:
    """Let the surfaces that are the word count as verbs where a verb is what they rather are."""
    for surface in spelled:
        if any(term >= index.first_verb for term, _, _ in index.spans(surface)):
            from .homographs import is_rather_verb

            if is_rather_verb(index, surface):
                found.surfaces[surface].weight *= _VERB_SCALE


def _own_terms(index: Index, word: Word, terms: Iterable[int]) -> set[int]:
    """Return the terms whose lemma is the word itself.

    A word of the thesaurus as it stands (äldre) is itself rather than a form of what begins
    otherwise (gammal).
    """
    rivals = [term for term in terms if index.is_own(term) or index.is_literal(term)]
    if len(rivals) <= 1:
        return set()
    lemmas = {term: plain(index.lemma(term)) for term in rivals}
    own = {term for term, lemma in lemmas.items() if lemma == word.plain and index.is_own(term)}
    if not own and any(index.is_literal(term) for term in rivals):
        own = {term for term, lemma in lemmas.items() if lemma[0] == word.plain[0]}
    return own


def add_beginnings(index: Index, found: Matches) -> None:
    """Match the surfaces, and the parts of surfaces, that begin with a word."""
    word, length = found.word, len(found.word)
    if length < SHORTEST_BEGINNING or word.has_digit:
        return
    is_short = length < _SHORTEST_KNOWN_BEGINNING
    is_word = is_short and not found.surfaces and index.languages.speaks(word.text)
    for surface in index.surfaces.beginning(word.plain, _MOST_BEGINNINGS):
        if is_spelling(word.text, index.surfaces[surface][:length]) and not (
            is_word and not index.is_called(surface)
        ):
            found.add(surface, Match("beginning", 0, length))
    if is_word:
        return
    for number in index.stems.beginning(word.plain, _MOST_BEGINNINGS):
        if is_spelling(word.text, index.stems[number][:length]):
            for term in filter(index.is_own, index.stem_terms(number)):
                found.add_term(index, term, "beginning", length)


def _known_cuts(index: Index, found: Matches) -> set[int]:
    """Return where the last parts of the compounds begin that a word was matched as."""
    if len(found.word) < 2 * SHORTEST_HALF:
        return set()
    return {
        start - match.start
        for surface, match in found.surfaces.items()
        if match.how in ("exact", "plain", "inflected", "part")
        for _, start, end in index.spans(surface)
        if match.start < start < end == match.end
    }


def match_halves(
    index: Index, word: Word, cuts: Iterable[int], *, as_words: bool = False
) -> list[Alternative]:
    """Match a word by what stands before and behind each of some cuts, both in one entry.

    With `as_words` neither is only a part of other compounds there.
    """
    found = []
    for cut in cuts:
        last, _ = match_known(index, word.part(word.text[cut:]), related=False)
        if last.is_word if as_words else last.surfaces:
            first, _ = match_known(index, word.part(word.text[:cut]), related=False)
            if first.is_word if as_words else first.surfaces:
                found.append([as_split(first), as_split(last)])
    return found


def as_split(found: Matches) -> Matches:
    """Return matches as those of a part of a word that was cut."""
    split = Matches(found.word)
    for surface, match in found.surfaces.items():
        split.add(surface, Match("split", match.start, match.end))
    return split
