"""What each language says of a query's word, by the protocol that all of them keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages import Languages, Spoken

DATA = Path(__file__).parents[3] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())


@pytest.mark.parametrize(
    ("code", "word", "known"),
    [
        ("fi", "kunnan", 1),
        ("fi", "kuntakin", 1),
        ("fi", "pyora", 1),
        ("fi", "kuntaverkosto", 2),
        ("fi", "leikkipuistokin", 2),
        ("fi", "xyzzyö", 0),
        ("sv", "kommunens", 1),
        ("sv", "lakare", 1),
        ("sv", "kommunnätverk", 2),
        ("sv", "xyzzyö", 0),
        ("en", "cities", 1),
        ("sv", "gatu", 1),
        ("en", "lakefront", 2),
        ("en", "cityscape", 0),
        ("de", "stadt", 0),
    ],
)
def test_word_is_known(code: str, word: str, known: int) -> None:
    """A form is known as 1, in plain letters or with a clitic too; a compound as 2."""
    assert LANGUAGES[code].knows(word) == known


@pytest.mark.parametrize(
    ("code", "word", "lemmas"),
    [
        ("fi", "kunnan", {"kunta"}),
        ("fi", "kuntakin", set()),
        ("fi", "pyora", {"pyörä"}),
        ("fi", "kulttuuriasiat", {"kulttuuriasia"}),
        ("fi", "lastenkulttuuriasiat", {"lastenkulttuuriasia"}),
        ("fi", "xyzzyö", set()),
        ("sv", "kommunens", {"kommun"}),
        ("sv", "barnkulturfrågor", {"barnkulturfråga"}),
        ("en", "running", {"run", "running"}),
        ("en", "children's", {"child"}),
        ("de", "städte", {"städte"}),
    ],
)
def test_lemmas_that_a_word_is_a_form_of(code: str, word: str, lemmas: set[str]) -> None:
    """A compound is a form of what its last part is a form of; an unknown word of nothing."""
    assert set(LANGUAGES[code].base_forms(word)) == lemmas


@pytest.mark.parametrize(
    ("code", "word", "bare"),
    [
        ("fi", "eu:n", ["eu"]),
        ("fi", "kuntakin", ["kunta"]),
        ("fi", "kuntamme", ["kunta", "kuntan"]),
        ("fi", "eivätkä", ["eivät"]),
        ("fi", "talkka", []),
        ("fi", "isään", ["isä"]),
        ("fi", "kalaan", ["kala"]),
        ("fi", "maan", []),
        ("fi", "kunta", []),
        ("sv", "eu:s", ["eu"]),
        ("sv", "skola", []),
        ("en", "council's", ["council"]),
        ("en", "councils", ["council"]),
        ("en", "childrens", ["children"]),
        ("de", "stadt's", []),
    ],
)
def test_word_without_what_hangs_on_its_end(code: str, word: str, bare: list[str]) -> None:
    """Clitics and possessives, what follows a colon, and 's come off."""
    assert list(LANGUAGES[code].bare(word)) == bare


@pytest.mark.parametrize(
    ("code", "word", "before"),
    [
        ("fi", "kulttuuriasiat", "kulttuuri"),
        ("fi", "lastenkulttuuriasiat", "lastenkulttuuri"),
        ("fi", "kulttuuriasiatkin", "kulttuuri"),
        ("fi", "kulttuuritalo", ""),
        ("fi", "asiat", ""),
        ("sv", "kulturfrågor", "kultur"),
        ("sv", "barnkulturfrågor", "barnkultur"),
        ("sv", "flyktingmottagande", "flykting"),
        ("sv", "kulturhus", ""),
        ("en", "culture", ""),
        ("de", "kulturfragen", ""),
    ],
)
def test_what_stands_before_a_last_part_that_says_little(code: str, word: str, before: str) -> None:
    """Cultural affairs are about culture; a house of culture is a house."""
    assert LANGUAGES[code].without_head(word) == before


@pytest.mark.parametrize(
    ("code", "word", "is_lemma"),
    [
        ("fi", "kunta", True),
        ("fi", "kuntaverkosto", True),
        ("fi", "kunnan", False),
        ("fi", "xyzzyö", True),
        ("sv", "kommun", True),
        ("sv", "kommunnätverk", True),
        ("sv", "skolan", False),
        ("en", "city", True),
        ("en", "cities", False),
        ("en", "citywide", True),
        ("de", "städte", True),
    ],
)
def test_word_is_a_lemma(code: str, word: str, is_lemma: bool) -> None:
    """A lemma, known or guessed, is read as itself; a form of another word is not."""
    assert {lemma.lemma for lemma in LANGUAGES[code].lemmas(word)} == (
        {word} if is_lemma else set()
    )


def test_short_word_has_words_of_its_stem() -> None:
    """An adjective leads to the word of two letters that it is made of."""
    assert "yö" in {lemma.lemma for lemma in LANGUAGES["fi"].derived("yöllinen")}


@pytest.mark.parametrize("code", ["fi", "sv", "en", "de"])
def test_paradigm_without_a_code_has_the_empty_ending(code: str) -> None:
    """A word that does not inflect has itself alone."""
    assert list(LANGUAGES[code].suffixes("")) == [""]


def test_language_without_a_room_is_taken_by_its_letters() -> None:
    """Nothing is analysed, derived or left out, and its code is its own."""
    german = LANGUAGES["de"]
    assert german.code == "de"
    assert (list(german.analyze("stadt", capital=True)), list(german.derived("stadt"))) == ([], [])
    assert LANGUAGES["de"] is german


@pytest.mark.parametrize(
    ("own", "word", "known"),
    [
        (["fi"], "kunnan", 1),
        (["fi"], "cities", 1),
        (["fi"], "kommunnätverk", 0),
        (["sv"], "kommunnätverk", 2),
        (["sv"], "kuntaverkosto", 0),
        (["sv", "fi"], "kuntaverkosto", 2),
        ([], "cities", 1),
        ([], "xyzzyö", 0),
    ],
)
def test_right_word_of_any_language(own: list[str], word: str, known: int) -> None:
    """A word of any language is right, a compound only of the languages of the texts."""
    assert Spoken(LANGUAGES, own).knows(word) == known


def test_what_hangs_on_a_word_in_any_language() -> None:
    """Whatever language a question is in, what hangs on its word comes off."""
    spoken = Spoken(LANGUAGES, ["sv"])
    assert list(spoken.bare("council's")) == [("en", "council")]
    assert list(spoken.bare("kuntakin")) == [("fi", "kunta")]
    assert list(spoken.bare("kokko")) == []
    assert list(spoken.without_head("kulturfrågor")) == ["kultur"]
    assert list(spoken.without_head("kulttuuriasiat")) == []
    assert list(Spoken(LANGUAGES, ["fi", "sv"]).without_head("kulttuuriasiat")) == ["kulttuuri"]


def test_subject_of_a_form_in_any_language() -> None:
    """A form leads to the subject of its lemma, whatever the languages of the texts."""
    spoken = Spoken(LANGUAGES, ["sv"])
    assert spoken.broader("opettajan") == spoken.broader("opettaja") != []
    assert spoken.broader("xyzzyö") == []


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("lakefront", [(0, 9, "lakefront"), (0, 4, "lake"), (4, 9, "front")]),
        ("townhouses", [(0, 10, "townhouse"), (0, 4, "town"), (4, 10, "house")]),
        ("passport", [(0, 8, "passport")]),
    ],
)
def test_parts_of_an_english_word(word: str, parts: list[tuple[int, int, str]]) -> None:
    """Two nouns written together are found by each; what only looks like such is whole."""
    spans = LANGUAGES["en"].analyze(word, capital=False)
    assert list(dict.fromkeys((span.start, span.end, span.lemma.lemma) for span in spans)) == parts
