"""English, by a lexicon: inflection, compounds written together, guesses for the rest."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from ..lexicon import Lexicon
    from ..paradigm import Reading
    from ..span import Lemma, Span

_SHORTEST_COMPOUND = 7
_SHORTEST_PART = 4
# Shorter words that stand first or last in compounds, and words that only look like compounds.
_SHORT_FIRST = frozenset("air art bus car day fun ice net sea sun tax web".split())
_SHORT_HEADS = frozenset("bag bed bin box bus car cup gas lot map pot row tub van way".split())
_NO_COMPOUNDS = frozenset(
    """
    mushroom passport pineapple carpet season funeral grandparent packaging broadband sparrow
    aircraft
    """.split()
)
# Last parts that are endings: no ship is in membership.
_NO_HEADS = frozenset("ship hood able less ness ment teen ties tion son ring ting king".split())
# New words are inflected like these.
_MODEL = "school"
_NAME = "helsinki"


class English:
    """Analyses by the lexicon; what it lacks is inflected regularly."""

    code = "en"
    writes_apart = True
    light = frozenset(
        """
        club course class lesson station shop store office certificate place centre center hall room
        group event application permit licence license card number address time hour people person
        service thing way part
        """.split()
    )
    stopwords = frozenset(
        """
        and or but nor the a an of in on at to for with by off is are was were be been being am what
        which who whom whose how why when where does do did doing done has have had having not that
        this these those it its there here can could shall should would might must ought i we you
        they he she me him us them my our ours your yours their theirs his her hers from as if
        than then so about into any some such each every both either neither other another much many
        more most too also very only ever get gets got getting go goes take takes taken want
        wants tell please isn't aren't don't doesn't didn't can't won't
        away back far soon always never often now already yet again after before under over
        between without through during while until since because still just out up down make
        makes made give gives given put puts come comes came went gone need needs like i'm
        i'd i've i'll it's what's where's there's how's who's may all one
        """.split()
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._models: dict[bool, str] = {}

    def analyze(
        self, surface: str, *, capital: bool, may_guess: Callable[[str], bool] | None = None
    ) -> Iterator[Span]:
        """Yield the lemmas of a surface and of the parts of a compound."""
        from ..span import Lemma, Span

        self._lexicon.load()
        word = surface.rstrip("-")
        readings = self._select(word, capital=capital)
        if not readings and (may_guess is None or may_guess(word)):
            readings = [self._guess(word, capital=capital)]
        only_verbs = all(reading.pos == "v" for reading in readings)
        for reading in readings:
            is_verb = reading.pos == "v" and not (only_verbs and not self._is_noun(reading.lemma))
            lemma = Lemma(reading.lemma, reading.stem, reading.code, is_verb)
            yield Span(0, len(word), lemma)
        for start, end, part in self._parts(word):
            yield Span(start, end, Lemma(part.lemma, part.stem, part.code))

    def _is_noun(self, lemma: str) -> bool:
        return any(
            (reading.lemma, reading.pos) == (lemma, "n")
            for reading in self._lexicon.readings(lemma)
        )

    def _select(self, word: str, *, capital: bool) -> list[Reading]:
        readings = self._lexicon.readings(word)
        names = [reading for reading in readings if reading.pos == "p"]
        others = [reading for reading in readings if reading.pos != "p"]
        return (names if capital else others) or readings

    def _guess(self, word: str, *, capital: bool) -> Reading:
        from ..paradigm import Reading

        stem = word.removesuffix("'s")
        if not capital and stem == word and word.endswith("s") and word[-2:-1] not in "aiosu":
            stem = word[:-1]
        return Reading(stem, stem, self._model(capital), "p" if capital else "n")

    def _model(self, capital: bool) -> str:
        """Return the code of the paradigm of a new name, or another new word."""
        if capital not in self._models:
            readings = self._lexicon.readings(_NAME if capital else _MODEL)
            self._models[capital] = next(each.code for each in readings if each.pos in "np")
        return self._models[capital]

    def _parts(self, word: str) -> Iterator[tuple[int, int, Reading]]:
        """Yield where the two words are that a longer one is made of, and their readings."""
        from ..compound import split

        lemmas = {reading.lemma for reading in self._lexicon.readings(word)}
        if len(word) < _SHORTEST_COMPOUND or not _NO_COMPOUNDS.isdisjoint({word, *lemmas}):
            return
        pairs = (parts for parts in split(self._lexicon, word) if len(parts) == len(("", "")))
        for (cut, first), (_, head) in pairs:
            is_short = cut < _SHORTEST_PART and first.lemma not in _SHORT_FIRST
            is_long = len(head.lemma) >= _SHORTEST_PART or head.lemma in _SHORT_HEADS
            is_head = is_long and head.lemma not in _NO_HEADS
            is_plain = first.pos == "n" == head.pos and is_head
            if is_plain and not is_short:
                yield 0, cut, first
                yield cut, len(word), head

    def suffixes(self, paradigm: str) -> Collection[str]:
        """Return the endings of a paradigm; the empty code has the empty ending alone."""
        return self._lexicon.paradigm(paradigm).suffixes if paradigm else ("",)

    def lemmas(self, word: str) -> Iterator[Lemma]:
        """Yield the readings of which a word is the lemma."""
        for start, end, lemma in dict.fromkeys(self.analyze(word, capital=False)):
            if (start, end, lemma.lemma) == (0, len(word), word):
                yield lemma

    def agreeing(self, word: str) -> Iterable[str]:  # noqa: ARG002
        """Yield nothing: adjectives have one form."""
        return ()

    def derived(self, lemma: str) -> Iterator[Lemma]:
        """Yield the words of the same stem: the doer of a verb, the noun of an adjective."""
        from .families import FAMILIES

        return FAMILIES.of(lemma, self._lexicon)

    def base_forms(self, word: str) -> Iterator[str]:
        """Yield the lemmas of a query's word, without taking the lexicon into memory."""
        from ..compound import base_forms

        return base_forms(self._lexicon, word)

    def has_noun(self, word: str) -> bool:
        """Tell whether a word as it stands is a noun or an adjective of the lexicon."""
        from ..compound import has_noun

        return has_noun(self._lexicon, word)

    def bare(self, word: str) -> Iterator[str]:
        """Yield what stands before 's, also where its apostrophe is left out: childrens."""
        owner = word[:-1]
        if word.endswith("s") and (owner.endswith("'") or self._lexicon.readings(owner)):
            yield owner.removesuffix("'")

    def parts(self, word: str) -> Iterator[list[str]]:
        """Yield the lemmas of the parts of a compound, as it may be parted."""
        from ..compound import parts

        return parts(self._lexicon, word)

    def without_head(self, word: str) -> str:  # noqa: ARG002
        """Return nothing: light words stand apart."""
        return ""

    def knows(self, word: str) -> int:
        """Return 1 for a form, 2 for two words written together, else 0."""
        if self._lexicon.readings(word):
            return 1
        return 2 if any(self._parts(word)) else 0
