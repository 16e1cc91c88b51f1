"""Finnish, by a lexicon: inflection, compounds, clitics and possessives, guesses for the rest."""

from __future__ import annotations

from .endings import bases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from ..lexicon import Lexicon
    from ..span import Lemma, Span

# Last parts of a compound that say little of what it is about: kulttuuriasiat is about culture.
_LIGHT_HEADS = frozenset(
    "asia toiminta työ homma muoto sektori ala juttu kysymys toimi palvelu".split()
)


class Finnish:
    """Analyses by the lexicon; what it lacks is inflected like words that end alike."""

    code = "fi"
    writes_apart = False
    light = frozenset(
        """
        kerho kurssi asema kauppa toimisto todistus paikka keskus ryhmä tunti tapahtuma hakemus lupa
        kortti numero osoite aika ihminen henkilö palvelu asia juttu tapa osa
        """.split()
    )
    stopwords = frozenset(
        """
        ja tai sekä eli että jos kun kuin myös mutta vaan on ovat oli olla ole ei eivät
        joka jotka jonka joiden johon joihin jossa joissa josta joista jolla joilla jolle joille
        jota joita mikä mitä mitkä missä mistä mihin millä miten miksi milloin minkä minne mitkä
        kuka ketkä kenen keitä ketä keille kenelle montako kuinka paljonko moniko minkälainen
        millainen millaisia minkälaisia mitäs missäs
        se sen sitä siinä siitä siihen ne niiden niitä niissä tämä tämän tätä tässä tähän nämä
        näiden tuo hän he me te minä sinä
        onko onkos ovatko oliko eikö voiko voivatko saako saavatko kuuluuko kuuluvatko tekeekö
        mukana kuuluu kuuluvat liittyy liittyvät liittyykö
        saa saan saat saamme saavat voi voin voit voiko voinko voidaan voivat pitää täytyy tarvitsee
        haluan haluaa tehdä tekee teen löydän löytyy löytyvät löytää onks mulle meillä meille minun
        mun meidän kai siis ihan vain vielä täällä siellä täältä
        mennä menee menen mennään tulla tulee tulen tullaan viedä vien viedään käydä käy
        käyn käydään tehdään tehty tekevät saisi saisin saisiko voisi voisin voisiko pitäisi
        pitäisikö olisi olisiko olen olet olemme olin ollut pystyy pystyykö pystynkö pääsee
        pääsen pääseekö pois takaisin nyt sitten aina usein joskus heti kohta jo enää kauan
        pitkään paljon vähän itse entä koska vaikka ennen jälkeen kanssa ilman vastaan läpi
        kautta ohi mitään mikään joku jokin joitain jotain kaikki kaikkia kaikille kaikkien
        muut muuta muita toinen
        """.split()
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def analyze(
        self, surface: str, *, capital: bool, may_guess: Callable[[str], bool] | None = None
    ) -> Iterator[Span]:
        """Yield the lemmas of a surface, of its parts and of runs of parts."""
        from ..span import Lemma, Span
        from .analysis import analyze, sub_compounds

        self._lexicon.load()
        for parts in analyze(surface, self._lexicon, capital=capital, may_guess=may_guess):
            for part in parts:
                lemma = Lemma(part.lemma, part.stem, part.code, part.pos == "v")
                yield Span(part.start, part.end, lemma)
            for start, end, name, stem, code in sub_compounds(surface, parts) if parts[1:] else ():
                yield Span(start, end, Lemma(name, stem, code))

    def suffixes(self, paradigm: str) -> Collection[str]:
        """Return the endings of a paradigm; the empty code has the empty ending alone."""
        return self._lexicon.paradigm(paradigm).suffixes if paradigm else ("",)

    def lemmas(self, word: str) -> Iterator[Lemma]:
        """Yield the readings of which a word is the lemma; of a compound by its last part."""
        from ..span import Lemma

        spans = self.analyze(word, capital=False)
        for start, end, lemma in dict.fromkeys(spans):
            if (start, end, lemma.lemma) == (0, len(word), word):
                yield Lemma(*lemma)

    def agreeing(self, word: str) -> Iterator[str]:
        """Yield the nominative plural and the genitive of an adjective."""
        for reading in self._lexicon.readings(word):
            if (reading.pos, reading.lemma) != ("a", word):
                continue
            forms = {reading.stem + suffix for suffix in self.suffixes(reading.code)}
            plurals = [form for form in forms if form[-1] == "t" and f"{form[:-1]}n" in forms]
            for form in sorted(plurals, key=lambda form: (len(form), form))[:1]:
                yield from (form, f"{form[:-1]}n")

    def derived(self, lemma: str) -> Iterator[Lemma]:
        """Yield the words of the same stem: the doer of a verb, the noun of an adjective."""
        from .families import derived

        return derived(lemma, self._lexicon)

    def base_forms(self, word: str) -> Iterator[str]:
        """Yield the lemmas of a query's word, without taking the lexicon into memory."""
        from ..compound import base_forms

        return base_forms(self._lexicon, word)

    def has_noun(self, word: str) -> bool:
        """Tell whether a word as it stands is a noun or an adjective of the lexicon."""
        from ..compound import has_noun

        return has_noun(self._lexicon, word)

    def bare(self, word: str) -> Iterator[str]:
        """Yield what a word may be without clitics and possessives, and before a colon."""
        if ":" in word:
            yield word.partition(":")[0]
        else:
            yield from bases(word)

    def parts(self, word: str) -> Iterator[list[str]]:
        """Yield the lemmas of the parts of a compound, as it may be parted."""
        from ..compound import parts

        return parts(self._lexicon, word)

    def without_head(self, word: str) -> str:
        """Return what stands before a light last part, as it stands there."""
        from ..compound import split

        for form in (word, *bases(word)):
            for parts in split(self._lexicon, form, form.isascii()):
                if parts[-1][1].lemma in _LIGHT_HEADS:
                    return form[: parts[-2][0]]
        return ""

    def knows(self, word: str) -> int:
        """Return 1 for a form, with or without clitics, 2 for a compound of such, else 0.

        A word without ä, ö and å is also taken as typed in plain letters.
        """
        from ..compound import split

        lexicon, is_plain = self._lexicon, word.isascii()
        words = [word, *bases(word)]
        if any(lexicon.readings(each, is_plain) for each in words):
            return 1
        if any(size == len(word) for size, _ in lexicon.beginnings(word, is_plain)):
            return 1
        return 2 if any(split(lexicon, each, is_plain) for each in words) else 0
