"""The Finnish lexicon: which forms lead to which lemma, and which words are right."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.search.languages.compound import split
from verkosto_cli.search.languages.finnish import Finnish
from verkosto_cli.search.languages.finnish.endings import bases
from verkosto_cli.search.languages.lexicon import Lexicon

DATA = (Path(__file__).parents[3] / "data" / "finnish.txt").read_bytes()
LEXICON = Lexicon(DATA)
STEMS = DATA[int(DATA.split()[4]) :].decode().splitlines()

FORMS = {
    "kunta": (
        "kunta kunnan kuntaa kuntana kunnassa kuntaan kunnalle kunnaksi kunnitta kunnat kuntien "
        "kuntia kuntina kunnissa kuntiin kunnilta kunnin kuntineen kuntine"
    ),
    "kaupunki": (
        "kaupunki kaupungin kaupunkia kaupunkiin kaupungissa kaupungit kaupunkien kaupunkeja "
        "kaupunkeihin kaupungeissa kaupungeitta kaupunkeineen"
    ),
    "lapsi": (
        "lapsi lapsen lasta lapsena lapseen lapsella lapset lasten lapsien lapsia lapsiin lapsilta"
    ),
    "nuori": (
        "nuori nuoren nuorta nuoreen nuoret nuorten nuorien nuoria nuorempi nuoremman nuorempaa "
        "nuoremmat nuorempien nuorempia nuorin nuorimman nuorinta nuorimmat nuorimpia nuoresti"
    ),
    "vesi": "vesi veden vettä vetenä veteen vedessä vedet vesien vesiä vesiin vesissä",
    "käsi": "käsi käden kättä kätenä käteen kädellä kädet käsien käsiä käsiin käsillä",
    "tie": "tie tien tietä tiehen tiellä tiet teiden teitten teitä teihin teillä",
    "puu": "puu puun puuta puuhun puussa puut puiden puitten puita puihin puissa",
    "terveys": "terveys terveyden terveyttä terveytenä terveyteen terveydestä",
    "oikeus": (
        "oikeus oikeuden oikeutta oikeuteen oikeudet oikeuksien oikeuksia oikeuksista oikeuksiin"
    ),
    "kahvi": "kahvi kahvin kahvia kahviin kahvit kahvien kahveja kahveihin",
    "tee": "tee teen teetä teehen teessä",
    "pori": "pori porin poria poriin porissa porista porille porilta porina poriksi",
    "noormarkku": "noormarkku noormarkun noormarkkua noormarkussa noormarkkuun noormarkusta",
    "itämeri": "itämeri itämeren itämerta itämerellä itämereen itämerestä",
    "satakunta": "satakunta satakunnan satakuntaa satakunnassa satakuntaan",
    "ahlainen": "ahlainen ahlaisten ahlaisissa ahlaisista ahlaisiin",
    "uusikaupunki": "uusikaupunki uudenkaupungin uudessakaupungissa uuteenkaupunkiin",
    "kestävä": (
        "kestävä kestävän kestävää kestävät kestävien kestäviä kestävämpi kestävimmät kestävästi"
    ),
    "hyvä": "hyvä hyvän hyvää hyvien",
    "ystävällinen": "ystävällinen ystävällisen ystävällistä ystävällisempi ystävällisesti",
    "pyöräillä": (
        "pyöräillä pyöräilen pyöräilee pyöräilimme pyöräilisi pyöräilkää pyöräillään "
        "pyöräiltiin pyöräillessä pyöräillen pyöräilemään pyöräilemässä pyöräilemättä "
        "pyöräilevä pyöräilevien pyöräillyt pyöräilleiden pyöräiltävä pyöräilty pyöräillyssä "
        "pyöräileminen pyöräilyn"
    ),
    "edistää": (
        "edistää edistävät edisti edistetään edistettiin edistänyt edistämiseen edistettävä"
    ),
    "olla": "on ovat oli olisi lienee ollut olkoon",
    "minä": "minä minun minua minulle",
    "kaksi": "kaksi kahden kahta kahdessa",
}


def lemmas(word: str, *, folded: bool = False) -> set[str]:
    """Return the lemmas of a word's readings."""
    return {reading.lemma for reading in LEXICON.readings(word, folded)}


@pytest.mark.parametrize(("lemma", "form"), [(k, f) for k, v in FORMS.items() for f in v.split()])
def test_every_form_leads_to_its_lemma(lemma: str, form: str) -> None:
    """Gradation, plural stems, vowel harmony, variants, degrees, participles and names."""
    assert lemma in lemmas(form)


@pytest.mark.parametrize(
    "word", "kaupunkin kuntaiin nuorempin porissä puuin edistäin vetessä lapseita".split()
)
def test_what_no_paradigm_has_is_no_form(word: str) -> None:
    """A wrong grade, a wrong harmony or a wrong ending gives no reading of a simple word."""
    assert not lemmas(word)


@pytest.mark.parametrize(
    ("word", "lemma", "origin"),
    [
        ("kehittämisestä", "kehittäminen", "kehittää"),
        ("kävelyn", "kävely", "kävellä"),
        ("pyöräilijöille", "pyöräilijä", "pyöräillä"),
        ("saavutettavuutta", "saavutettavuus", "saavutettava"),
        ("ystävällisyyden", "ystävällisyys", "ystävällinen"),
    ],
)
def test_derived_nouns_know_their_origin(word: str, lemma: str, origin: str) -> None:
    """A noun that a verb's or an adjective's paradigm makes is a word of its own too."""
    readings = [reading for reading in LEXICON.readings(word) if reading.lemma == lemma]
    assert origin in [reading.origin.lemma for reading in readings if reading.origin]


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("elakelaiset", "eläkeläinen"),
        ("itameren", "itämeri"),
        ("pyorailya", "pyöräily"),
        ("terveytta", "terveys"),
        ("kunnan", "kunta"),
    ],
)
def test_plain_letters_stand_for_their_own(word: str, lemma: str) -> None:
    """Folded, a and o also stand for ä, å and ö."""
    assert lemma in lemmas(word, folded=True)


def test_suffixes_begin_with_the_lemmas_own() -> None:
    """A paradigm's suffixes after the stem give the lemma first, then the other forms."""
    (reading,) = LEXICON.readings("kuntien")
    suffixes = LEXICON.paradigm(reading.code).suffixes
    assert reading.stem + suffixes[0] == "kunta"
    assert {"kunnan", "kuntia"} <= {reading.stem + suffix for suffix in suffixes}


def test_an_unknown_code_is_an_error() -> None:
    """Asking for a paradigm that is not there raises ValueError."""
    with pytest.raises(ValueError, match="invalid"):
        LEXICON.paradigm("zzzz")


@pytest.mark.parametrize(
    "word",
    (
        "kanta lato kukka hinta aika luvulla lautapelit eläkeläiset elakelaiset formula "
        "kuntamme kuntaamme kuntiemme lapsemme kätemme kunnakseni kuntineen kunnassaan "
        "kaupunkikin onko eikä eivätkä lastenkulttuuriverkosto kehittämisverkosto "
        "kasvihuonekaasupäästöt jarjestoyhteistyo energiatehokkuussopimuksen "
        "ympäristöministeriö ilmastoviisas lapsiystävällisyys pohjois kansallispuistoon "
        "vapaaehtoistoiminnan ylläpitää päätie"
    ).split(),
)
def test_right_words_are_known(word: str) -> None:
    """Forms, possessives, clitics, compounds and their plain letters."""
    assert Finnish(LEXICON).knows(word)


@pytest.mark.parametrize(
    "word",
    (
        "kaupunkpuisto arkkitehtuuuri satakuntta lapsiystävälinen lapsiystavalinen "
        "ilmastoviisass pyröäily pyroaily hiinku icelei jytyr arkk hyvinv verkostoo "
        "kaupunkipuistto lastenkultuuri zzzz"
    ).split(),
)
def test_slips_are_not_known(word: str) -> None:
    """Dropped, doubled and swapped letters make no right word."""
    assert not Finnish(LEXICON).knows(word)


@given(st.sampled_from(STEMS))
def test_every_form_of_every_word_is_found_again(line: str) -> None:
    """The forms that a stem and its paradigms give lead back to that stem, in plain letters too."""
    stem, codes = line.split(" ")
    stem = stem.strip("-") if stem == "-" else stem
    for code in codes.replace("!", "").split(","):
        paradigm = LEXICON.paradigm(code)
        for suffix in (paradigm.suffixes[0], paradigm.suffixes[-1]):
            found = LEXICON.readings(stem + suffix)
            assert (stem, code) in [(reading.stem, reading.code) for reading in found]


@given(
    st.sampled_from(STEMS),
    st.sampled_from(["mme", "ni", "si", "nne"]),
    st.sampled_from(["", "kin", "ko"]),
)
def test_possessives_and_clitics_come_off(line: str, possessive: str, clitic: str) -> None:
    """An inessive with possessive and clitic has the bare inessive among its bases."""
    stem, codes = line.split(" ")
    for code in codes.replace("!", "").split(","):
        suffixes = [s for s in LEXICON.paradigm(code).suffixes if s.endswith(("ssa", "ssä"))]
        for form in (stem + suffix for suffix in suffixes[:1]):
            assert form in bases(form + possessive + clitic)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("porintie", ["pori", "tie"]),
        ("porikoti", []),
        ("oulutalo", []),
        ("puutyö", ["puu", "työ"]),
        ("työyö", []),
    ],
)
def test_compound_has_parts_of_three_letters_and_names_of_five(word: str, parts: list[str]) -> None:
    """A shorter part would be in too many words; of a name four letters are too few."""
    assert [reading.lemma for _, reading in next(iter(split(LEXICON, word)), [])] == parts
