"""How a query's word meets the surfaces of an index, from the exact to the guessed."""

from __future__ import annotations

from .index import VERB, Index, is_spelling
from .text import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Knows = Callable[[str], int]
    Way = list["WordMatches"]

# How much a match counts, by how it was met.
HOW = {
    "exact": 1.0,
    "plain": 0.95,
    "inflected": 0.85,
    "part": 0.5,
    "split": 0.4,
    "beginning": 0.3,
    "typo": 0.3,
}
SHORTEST_BEGINNING = 3
# A shorter word that is right as it is says what it means, and not how a longer one begins.
_SHORTEST_KNOWN_BEGINNING = 6
# How much less a match counts by a verb (of which nouns may be derived), as a part of a word
# that is met in another way, and by another lemma than the one that is the query's word itself.
_VERB_SCALE = 0.35
_PART_SCALE = 0.8
_HOMONYM_SCALE = 0.4
_SHORTEST_HALF = 3
_MOST_BEGINNINGS = 1000


class Match:
    """Where in a surface a word was met, and how."""

    __slots__ = ("end", "how", "start", "weight")

    def __init__(self, how: str, start: int, end: int, scale: float = 1.0) -> None:
        self.how = how
        self.start = start
        self.end = end
        self.weight = HOW[how] * scale


class WordMatches:
    """A word of a query with the surfaces it met, each by its best match."""

    __slots__ = ("surfaces", "word")

    def __init__(self, word: str) -> None:
        self.word = word
        self.surfaces: dict[int, Match] = {}

    @property
    def is_guessed(self) -> bool:
        """Whether the word was met as a typo alone."""
        return any(match.how == "typo" for match in self.surfaces.values())

    def add(self, surface: int, match: Match) -> None:
        """Keep a match unless the surface has a better one."""
        known = self.surfaces.get(surface)
        if known is None or known.weight < match.weight:
            self.surfaces[surface] = match

    def add_term(
        self, index: Index, term: int, how: str = "", length: int = 0, scale: float = 1.0
    ) -> None:
        """Add the surfaces of a term, as `how` or by what the term is to each of them."""
        if term in index.verbs:
            scale *= _VERB_SCALE
        for surface in index.uses(term):
            whole = len(index.surfaces[surface])
            for other, start, end in index.spans(surface):
                if other == term:
                    is_part = end - start < whole
                    own_how = how or ("part" if is_part else "inflected")
                    own_scale = scale * _PART_SCALE if how and is_part else scale
                    marked = min(end, start + length) if length else end
                    self.add(surface, Match(own_how, start, marked, own_scale))


def match_exact(index: Index, word: str) -> WordMatches:
    """Meet the surfaces that are the word, letter by letter."""
    found = WordMatches(word)
    for surface in index.surfaces.equal(plain(word)):
        if index.surfaces[surface] == word:
            found.add(surface, Match("exact", 0, len(word)))
    return found


def ways(index: Index, word: str, knows: Knows) -> Iterator[list[Way]]:
    """Yield, from the surest to the guessed, the ways to meet a word; the next only if none led on.

    A compound is also met by its last part and what stands before it, in one entry. A word that
    is right as it is has no typo; one that only its parts vouch for may have a single one.
    """
    found, is_finnish = match_known(index, word)
    if not found.surfaces and knows(word) != 1:
        for term in _stem_terms(index, word):
            found.add_term(index, term)
    if not is_finnish:
        add_beginnings(index, found, knows)
    yield [[found], *_match_halves(index, word, _known_cuts(index, found))]
    yield _match_halves(index, word, range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1))
    parts = knows(word)
    if parts != 1:
        from .typo import edits, match_typos

        yield [[match_typos(index, word, min(edits(word), 1) if parts else edits(word))]]


def match_known(index: Index, word: str) -> tuple[WordMatches, bool]:
    """Meet a word as it is and by what it is a form of; tell whether it is a Finnish form."""
    found = WordMatches(word)
    read = {term for term, _ in index.readings(word)}
    is_finnish = any(term in index.finnish for term in read)
    terms = set(read)
    for surface in index.surfaces.equal(plain(word)):
        text = index.surfaces[surface]
        if is_spelling(word, text):
            found.add(surface, Match("exact" if text == word else "plain", 0, len(text)))
            terms.update(
                term for term, start, end in index.spans(surface) if end - start == len(text)
            )
    terms = terms or _bare_terms(index, word)
    own = _own_terms(index, word, read) if is_finnish and len(terms) > 1 else set()
    for term in terms:
        is_homonym = own and term not in own
        found.add_term(index, term, scale=_HOMONYM_SCALE if is_homonym else 1.0)
    return found, is_finnish


def _own_terms(index: Index, word: str, terms: set[int]) -> set[int]:
    """Return the terms whose lemma is the word itself."""
    return {term for term in terms if plain(index.terms[term][len(VERB) :]) == plain(word)}


def _bare_terms(index: Index, word: str) -> set[int]:
    from .endings import bases

    if ":" in word:
        return {term for term, _ in index.readings(word.partition(":")[0])}
    for base in bases(word):
        terms = {term for term, _ in index.readings(base)}
        if terms:
            return terms
    return set()


def _stem_terms(index: Index, word: str) -> set[int]:
    from .stems import STEMMERS, stem

    terms = {index.term(f"{language}:{stem(language, word)}") for language in STEMMERS}
    return terms - {-1}


def add_beginnings(index: Index, found: WordMatches, knows: Knows) -> None:
    """Meet the surfaces, and the parts of surfaces, that begin with a word."""
    bare, length = plain(found.word), len(found.word)
    if length < SHORTEST_BEGINNING:
        return
    if length < _SHORTEST_KNOWN_BEGINNING and not found.surfaces and knows(found.word):
        return
    for surface in index.surfaces.beginning(bare, _MOST_BEGINNINGS):
        if is_spelling(found.word, index.surfaces[surface]):
            found.add(surface, Match("beginning", 0, length))
    for number in index.stems.beginning(bare, _MOST_BEGINNINGS):
        if is_spelling(found.word, index.stems[number]):
            found.add_term(index, index.stem_term(number), "beginning", length)


def _known_cuts(index: Index, found: WordMatches) -> set[int]:
    """Return where the last parts of the compounds begin that a word was met as."""
    if len(found.word) < 2 * _SHORTEST_HALF:
        return set()
    return {
        start - match.start
        for surface, match in found.surfaces.items()
        if match.how in ("exact", "plain", "inflected", "part")
        for _, start, end in index.spans(surface)
        if match.start < start < end == match.end
    }


def _match_halves(index: Index, word: str, cuts: Iterable[int]) -> list[Way]:
    found = []
    for cut in cuts:
        last, _ = match_known(index, word[cut:])
        if last.surfaces:
            first, _ = match_known(index, word[:cut])
            if first.surfaces:
                found.append([_as_split(first), _as_split(last)])
    return found


def _as_split(found: WordMatches) -> WordMatches:
    split = WordMatches(found.word)
    for surface, match in found.surfaces.items():
        split.add(surface, Match("split", match.start, match.end))
    return split
