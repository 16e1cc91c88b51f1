"""Taking Finnish words apart: clitics, compounds, names, homographs and guesses."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.finnish.analysis import analyze, sub_compounds
from verkosto_cli.search.languages.finnish.endings import bases
from verkosto_cli.search.languages.finnish.guess import Guesser
from verkosto_cli.search.languages.lexicon import Lexicon

LEXICON = Lexicon((Path(__file__).parents[3] / "data" / "finnish.txt").read_bytes())


def parts(word: str) -> str:
    """Return the best analysis, its lemmas joined; a capital letter says the word has one."""
    best = analyze(word.lower(), LEXICON, capital=word[0].isupper())[0]
    return "|".join(part.lemma for part in best)


def all_lemmas(word: str) -> list[str]:
    """Return the lemmas of all analyses of one part, the best first."""
    return [
        part.lemma
        for analysis in analyze(word.lower(), LEXICON, capital=word[0].isupper())
        for part in analysis
    ]


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("kaupunkikin", "kaupunki"),
        ("kuntamme", "kunta"),
        ("lapsemme", "lapsen"),
        ("kuntaamme", "kuntaan"),
        ("kuntiemme", "kuntien"),
        ("kätemme", "kätenä"),
        ("kunnakseni", "kunnaksi"),
        ("kunnassaan", "kunnassa"),
        ("kunnissammekaan", "kunnissa"),
        ("kuntinemme", "kuntine"),
        ("onkohan", "on"),
        ("eikä", "ei"),
    ],
)
def test_bases_restore_what_a_suffix_hides(word: str, base: str) -> None:
    """Clitics and possessives come off, and the sound they took comes back."""
    assert base in bases(word)


def test_bases_of_a_bare_word_are_none() -> None:
    """A word that ends in no such suffix has no base, and itself is never among them."""
    assert list(bases("verkosto")) == []


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("lastenkulttuuriverkosto", "lapsi|kulttuuri|verkosto"),
        ("kehittämisverkostoja", "kehittäminen|verkosto"),
        ("nuortenkulttuurikeskusten", "nuori|kulttuuri|keskus"),
        ("energiatehokkuussopimuksen", "energia|tehokkuus|sopimus"),
        ("kaupunkipuistomme", "kaupunki|puisto"),
        ("kehittämis-", "kehittäminen"),
        ("yhdistys-", "yhdistys"),
        ("hinku-verkosto", "hinku|verkosto"),
        ("MAL-verkostossa", "mal|verkosto"),
        ("hinkukunnat", "hinku|kunta"),
        ("satakuntalaisia", "satakuntalainen"),
        ("zorpverkostossa", "zorp|verkosto"),
        ("yhteiskunnan", "yhteiskunta"),
        ("valtakunnalliset", "valtakunnallinen"),
        ("kuntamme", "kunta"),
        ("EU:n", "eu"),
        ("ICLEI:n", "iclei"),
    ],
)
def test_a_word_comes_apart_into_lemmas(word: str, lemmas: str) -> None:
    """The fewest parts and the longest last one; modifiers may be inflected."""
    assert parts(word) == lemmas


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Porin", "pori"),
        ("Porissa", "pori"),
        ("Satakunnan", "satakunta"),
        ("Selkämeren", "selkämeri"),
    ],
)
def test_a_capitalised_word_is_only_a_name(word: str, lemma: str) -> None:
    """Porin is Pori, never pora, and Satakunta is no compound of kunta."""
    assert all_lemmas(word) == [lemma]


def test_a_name_in_small_letters_is_still_the_name() -> None:
    """What has no other reading is the name however it is written."""
    assert all_lemmas("satakunnan") == ["satakunta"]


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("voimien", ["voima"]),
        ("teetä", ["tee"]),
        ("kävelyn", ["kävely", "kävellä"]),
        ("kehittämistä", ["kehittäminen", "kehittää"]),
        ("sitoutunut", ["sitoutua"]),
    ],
)
def test_verbs_come_after_nouns_and_only_where_related(word: str, lemmas: list[str]) -> None:
    """A verb is left out beside a noun unless the noun is made of it."""
    assert all_lemmas(word) == lemmas


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Mairea", "mairea"),
        ("Maireassa", "mairea"),
        ("Jytryn", "jytry"),
        ("Hanselilta", "hansel"),
        ("ICLEIn", "iclei"),
        ("Unicefin", "unicef"),
        ("Tallbackassa", "tallbacka"),
    ],
)
def test_an_unknown_name_is_guessed_from_its_ending(word: str, lemma: str) -> None:
    """New names are inflected like the known ones that end alike."""
    assert lemma in all_lemmas(word)


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("jytry", ["jytry n"]),
        ("jytryssä", ["jytry n", "jytryssä n"]),
        ("jytryssa", ["jytryssa p"]),
        ("Jytryn", ["jytry n", "jytryn p"]),
        ("Jytryt", ["jytry n", "jytryt p"]),
        ("Jytrylle", ["jytry n"]),
        ("Jytryillä", ["jytry n", "jytryi n", "jytryillä p"]),
        ("Jytryilla", ["jytryilla p"]),
        ("zorppiin", ["zorppi n", "zorppii n"]),
    ],
)
def test_guess_goes_by_vowel_harmony_and_last_sounds(word: str, readings: list[str]) -> None:
    """The longest ending comes first; a word that ends like none is a name as it stands."""
    found = Guesser(LEXICON).guess(word.lower(), capital=word[0].isupper())
    assert [f"{reading.lemma} {reading.pos}" for reading in found] == readings


def test_parts_say_where_they_stand() -> None:
    """Spans count characters of the word; a hyphen belongs to no part."""
    (best, *_) = analyze("mal-kehittämisverkosto", LEXICON, capital=False)
    assert [(part.start, part.end) for part in best] == [(0, 3), (4, 14), (14, 22)]


def test_sub_compounds_are_all_runs_of_parts() -> None:
    """Each run has the text of its modifiers before its last part's lemma and stem."""
    word = "lastenkulttuuriverkostot"
    best = analyze(word, LEXICON, capital=False)[0]
    found = [(start, end, lemma) for start, end, lemma, _, _ in sub_compounds(word, best)]
    assert found == [
        (0, 15, "lastenkulttuuri"),
        (0, 24, "lastenkulttuuriverkosto"),
        (6, 24, "kulttuuriverkosto"),
    ]
    assert all(
        lemma == stem + LEXICON.paradigm(code).suffixes[0]
        for _, _, lemma, stem, code in sub_compounds(word, best)
    )
