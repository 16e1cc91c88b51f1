"""Words of one stem find one another, and only those."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages import Languages

DATA = Path(__file__).parents[3] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())
FAMILIES = [
    ("fi", "opettaa opetus opettaja"),
    ("fi", "suunnitella suunnittelu suunnittelija"),
    ("fi", "pyöräily pyöräilijä pyöräillä"),
    ("fi", "turvallinen turvallisuus"),
    ("fi", "koti koditon kodittomuus"),
    ("fi", "kestävä kestävyys"),
    ("fi", "pori porilainen"),
    ("fi", "kunta kunnallinen kuntalainen"),
    ("fi", "hiihtää hiihto hiihtäjä"),
    ("fi", "hallita hallinta"),
    ("fi", "talvi talvinen talvisin"),
    ("fi", "katketa katko katkos"),
    ("fi", "uupua uupumus uupunut"),
    ("fi", "työllistyä työllistää"),
    ("sv", "läsa läsning läsare"),
    ("sv", "snickare snickra snickeri"),
    ("sv", "frånvaro frånvarande"),
    ("sv", "island isländsk"),
    ("sv", "tryckare tryckeri"),
    ("sv", "planera planering"),
    ("sv", "utveckla utveckling"),
    ("sv", "trygg trygghet"),
    ("sv", "tillgänglig tillgänglighet"),
    ("sv", "turism turist"),
    ("sv", "politik politiker politisk"),
    ("sv", "kommun kommunal"),
    ("sv", "arbete arbeta"),
    ("sv", "medeltid medeltida"),
    ("sv", "trakassera trakasseri"),
    ("sv", "fly flykt flykting"),
    ("en", "teach teacher teaching"),
    ("en", "develop development developer"),
    ("en", "organise organisation organize organization"),
    ("en", "sustainable sustainability"),
    ("en", "culture cultural"),
    ("en", "democracy democratic"),
    ("en", "swim swimmer swimming"),
    ("en", "region regional"),
    ("en", "cruel cruelty"),
    ("en", "danger dangerous"),
    ("en", "afford affordable"),
    ("en", "deliver delivery"),
    ("en", "propose proposal"),
    ("en", "assist assistance"),
    ("en", "emit emission"),
    ("en", "decide decision"),
    ("en", "discriminate discrimination discriminatory"),
    ("en", "noise noisy"),
    ("en", "bookkeeper bookkeeping"),
    ("en", "beekeeper beekeeping"),
    ("en", "conservation conservator"),
    ("en", "storyteller storytelling"),
    ("en", "astronomer astronomy"),
    ("sv", "inspektera inspektion inspektör"),
]
STRANGERS = [
    ("fi", "kunta", "kunto"),
    ("fi", "kori", "korinne"),
    ("fi", "satu", "sataa"),
    ("fi", "katu", "kataja"),
    ("fi", "maa", "maallinen"),
    ("fi", "kattaa", "katto"),
    ("fi", "luottaa", "luotto"),
    ("sv", "bank", "bankett"),
    ("sv", "ny", "nyhet"),
    ("sv", "styra", "styrelse"),
    ("sv", "hälsa", "hälsning"),
    ("sv", "land", "landskap"),
    ("sv", "led", "ledig"),
    ("en", "tow", "tower"),
    ("en", "port", "portion"),
    ("en", "pass", "passion"),
    ("en", "organism", "organist"),
    ("en", "even", "evening"),
    ("en", "nurse", "nursery"),
    ("en", "port", "portable"),
    ("en", "care", "careful"),
    ("en", "pend", "pension"),
    ("en", "generation", "generator"),
    ("en", "car", "carer"),
    ("sv", "regera", "region"),
]


@pytest.mark.parametrize(("code", "family"), FAMILIES)
def test_words_of_one_stem_lead_to_one_another(code: str, family: str) -> None:
    """Each word of a family yields the others."""
    words = set(family.split())
    missing = {
        (word, other)
        for word in words
        for other in words - {word} - {lemma.lemma for lemma in LANGUAGES[code].derived(word)}
    }

    assert missing == set()


@pytest.mark.parametrize(("code", "word", "other"), STRANGERS)
def test_words_that_only_look_alike_do_not(code: str, word: str, other: str) -> None:
    """Neither of two strangers yields the other."""
    pairs = [(word, other), (other, word)]

    assert [b for a, b in pairs if b in {lemma.lemma for lemma in LANGUAGES[code].derived(a)}] == []
