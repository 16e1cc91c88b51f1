"""Swedish, by a lexicon: inflection, compounds taken apart at every joint, guesses for the rest."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from ..lexicon import Lexicon
    from ..span import Lemma, Span

# Last parts of a compound that say little of what it is about: kulturfrågor are about culture.
_LIGHT_HEADS = frozenset(
    "fråga verksamhet ärende sektor tjänst service arbete form område sammanhang angelägenhet "
    "aktivitet mottagande besök hantering".split()
)


class Swedish:
    """Analyses by the lexicon; what it lacks is inflected like words that end alike."""

    code = "sv"
    writes_apart = False
    light = frozenset(
        """
        klubb kurs station affär butik kontor byrå intyg plats ställe center central grupp timme
        lektion evenemang ansökan tillstånd kort nummer adress tid människa person folk tjänst
        service sak sätt del
        """.split()
    )
    stopwords = frozenset(
        """
        och eller samt att om som är var vad vilka vilken vilket hur i på av för till med en ett
        den det de dem dess har hade finns fanns inte vem vems när varför vart där här
        kan kunde ska skall skulle vill måste bör blir blev bli vi du jag ni han hon hen
        man mig dig oss er sig min mitt mina din ditt dina vår vårt våra ert era sin
        sitt sina hans hennes deras detta denna dessa från mot vid åt hos ur någon något
        några många mycket mer mest också bara även än så då nu ju sedan redan gör göra
        görs blivit
        gå går gick komma kommer kom hitta hittar göras gjort gjorde ta tar tas bort borta
        tillbaka länge längre alltid aldrig ofta snart genast igen under över efter före
        mellan utan genom tills medan eftersom ifall alls annat andra annan varje både vars
        behöver behövs brukar tycker
        """.split()
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def analyze(
        self, surface: str, *, capital: bool, may_guess: Callable[[str], bool] | None = None
    ) -> Iterator[Span]:
        """Yield the lemmas of a surface, of its parts and of runs of parts."""
        from .analysis import analyze

        self._lexicon.load()
        return analyze(surface, self._lexicon, capital=capital, may_guess=may_guess)

    def suffixes(self, paradigm: str) -> Collection[str]:
        """Return the endings of a paradigm; the empty code has the empty ending alone."""
        return self._lexicon.paradigm(paradigm).suffixes if paradigm else ("",)

    def lemmas(self, word: str) -> Iterator[Lemma]:
        """Yield the readings of which a word is the lemma; of a compound by its last part."""
        for start, end, lemma in dict.fromkeys(self.analyze(word, capital=False)):
            if (start, end, lemma.lemma) == (0, len(word), word):
                yield lemma

    def agreeing(self, word: str) -> Iterator[str]:
        """Yield the plural of an adjective, which is its definite form too."""
        for reading in self._lexicon.readings(f"{word}a"):
            if (reading.pos, reading.lemma) == ("a", word):
                yield f"{word}a"

    def derived(self, lemma: str) -> Iterator[Lemma]:
        """Yield the words of the same stem: the doer of a verb, the noun of an adjective."""
        from .families import FAMILIES

        return FAMILIES.of(lemma, self._lexicon)

    def base_forms(self, word: str) -> Iterator[str]:
        """Yield the lemmas of a query's word, without taking the lexicon into memory."""
        from ..compound import base_forms
        from .joints import JOINTS

        return base_forms(self._lexicon, word, JOINTS)

    def has_noun(self, word: str) -> bool:
        """Tell whether a word as it stands is a noun or an adjective of the lexicon."""
        from ..compound import has_noun

        return has_noun(self._lexicon, word)

    def bare(self, word: str) -> Iterator[str]:
        """Yield what stands before a colon: EU:s."""
        if ":" in word:
            yield word.partition(":")[0]

    def parts(self, word: str) -> Iterator[list[str]]:
        """Yield the lemmas of the parts of a compound, as it may be parted."""
        from ..compound import parts
        from .joints import JOINTS

        return parts(self._lexicon, word, JOINTS)

    def without_head(self, word: str) -> str:
        """Return the word before a light last part: kultur of kulturfrågor."""
        from ..compound import split
        from .joints import JOINTS

        for parts in split(self._lexicon, word, word.isascii(), JOINTS):
            if parts[-1][1].lemma in _LIGHT_HEADS:
                start = parts[-3][0] if len(parts) > len("ab") else 0
                return word[:start] + parts[-2][1].lemma
        return ""

    def knows(self, word: str) -> int:
        """Return 1 for a form, 2 for a compound of such, else 0.

        A word without ä, ö and å is also taken as typed in plain letters.
        """
        from ..compound import split
        from .joints import JOINTS

        lexicon, is_plain = self._lexicon, word.isascii()
        if lexicon.readings(word, is_plain):
            return 1
        if any(size == len(word) for size, _ in lexicon.beginnings(word, is_plain)):
            return 1
        return 2 if split(lexicon, word, is_plain, JOINTS) else 0
