"""The Swedish lexicon: which forms lead to which lemma, and what stands first in compounds."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.compound import split
from verkosto_cli.search.languages.lexicon import Lexicon
from verkosto_cli.search.languages.swedish.joints import JOINTS

LEXICON = Lexicon((Path(__file__).parents[3] / "data" / "swedish.txt").read_bytes())

FORMS = {
    "bok": "bok bokens boken böcker böckerna böckers böckernas boks",
    "stad": "stad staden städer städerna stads stadens städers städernas",
    "man": "man mannen män männen mans mannens mäns männens",
    "fot": "fot foten fötter fötterna fotens",
    "hand": "hand handen händer händerna handens",
    "barn": "barn barnet barnen barns barnets barnens",
    "öga": "öga ögat ögon ögonen ögats ögonens",
    "vatten": "vatten vattnet vattnen vattens vattnets",
    "daghem": "daghem daghemmet daghemmen daghems daghemmets daghemmens",
    "nätverk": "nätverk nätverket nätverken nätverkets nätverkens",
    "museum": "museum museet museer museerna museets museernas",
    "skola": "skola skolan skolor skolorna skolas skolans skolors skolornas",
    "gata": "gata gatan gator gatorna gatans",
    "färja": "färja färjan färjor färjorna färjornas",
    "kvinna": "kvinna kvinnan kvinnor kvinnorna kvinnors kvinnornas",
    "hälsa": "hälsa hälsan hälsans",
    "miljö": "miljö miljön miljöer miljöerna miljöns",
    "arbete": "arbete arbetet arbeten arbetena arbetets arbetenas",
    "lärare": "lärare läraren lärarna lärarnas lärarens",
    "cykel": "cykel cykeln cyklar cyklarna cykelns",
    "kommun": "kommun kommunen kommuner kommunerna kommunens kommunernas",
    "gammal": "gammal gammalt gamla gamle äldre äldst äldsta äldste",
    "liten": "liten litet lilla lille små mindre minst minsta",
    "god": "god gott goda bättre bäst bästa",
    "vacker": "vacker vackert vackra vackrare vackrast vackraste",
    "kommunal": "kommunal kommunalt kommunala",
    "gå": "gå går gick gått gående gången gånget gångna gås",
    "skriva": "skriva skriver skrev skrivit skriv skriven skrivet skrivna skrivs skrivas skrivande",
    "cykla": "cykla cyklar cyklade cyklat cyklas cyklande",
    "bo": "bo bor bodde bott boende",
    "se": "se ser såg sett sedd sedda ses",
    "ha": "ha har hade haft",
    "läsa": "läsa läser läste läst läs lästa läses lästes läsande",
    "bygga": "bygga bygger byggde byggt bygg byggd byggda byggs byggas byggdes",
    "betala": "betala betalar betalas betalade betald betalda betalt betalande",
    "besluta": "besluta beslutar beslutade beslutat beslutas beslutande",
    "simma": "simma simmar simmade simmat simmande",
    "trivas": "trivas trivs trivdes trivts",
    "handleda": "handleda handleder handledde handlett handledd handledda",
    "åbo": "åbo åbos",
    "björneborg": "björneborg björneborgs",
    "åländsk": "åländsk åländskt åländska",
}  # fmt: skip
COMPOUNDS = {
    "skolgårdar": "skola gård",
    "gatubelysning": "gata belysning",
    "färjetrafiken": "färja trafik",
    "kvinnohistoria": "kvinna historia",
    "arbetsmarknadspolitik": "arbetsmarknad politik",
    "hälsovårdscentraler": "hälsovård central",
    "barnbibliotek": "barn bibliotek",
    "fotbollsplanens": "fotboll plan",
    "vattenförsörjning": "vatten försörjning",
    "skärgårdskommunen": "skärgård kommun",
    "läsfrämjande": "läsa främjande",
    "finlandssvensk": "finland svensk",
    "språkundervisningen": "språk undervisning",
    "elkabel": "el kabel",
    "vasslåtter": "vass slåtter",
    "glassäljare": "glass säljare",
}  # fmt: skip


@pytest.mark.parametrize("lemma", FORMS)
def test_forms_lead_to_their_lemma(lemma: str) -> None:
    """Every form of a paradigm written by hand has the word among its lemmas."""
    strays = [
        form
        for form in FORMS[lemma].split()
        if lemma not in {reading.lemma for reading in LEXICON.readings(form)}
    ]

    assert strays == []


@pytest.mark.parametrize("word", COMPOUNDS)
def test_compounds_come_apart_at_their_joint(word: str) -> None:
    """What stands first in a compound leads to its word whatever its end there."""
    segmentations = {
        " ".join(reading.lemma for _, reading in segments)
        for segments in split(LEXICON, word, joints=JOINTS)
    }

    assert COMPOUNDS[word] in segmentations


@pytest.mark.parametrize("word", ["skolagård", "gatabelysning", "arbetemarknad", "kvinnahistoria"])
def test_a_lemma_that_changes_its_end_stands_first_only_so(word: str) -> None:
    """A word whose end changes in compounds does not begin one unchanged."""
    assert split(LEXICON, word) == []


@pytest.mark.parametrize("word", ["boken", "skolas", "gatorn", "barnen"])
def test_right_forms_are_told_from_wrong(word: str) -> None:
    """A form that no rule gives has no reading."""
    assert bool(LEXICON.readings(word)) == (word != "gatorn")


def test_letters_may_be_plain() -> None:
    """A word typed without its dots is met all the same."""
    assert "färja" in {reading.lemma for reading in LEXICON.readings("farjor", folded=True)}
