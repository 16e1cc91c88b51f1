"""What a thesaurus brings to a search: words of one meaning, and subjects; ours is in order."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from verkosto_cli.search import ask
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.highlights import best_matches, highlights, matched_fields
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.search.thesaurus import Thesaurus, compact, read_narrower, read_thesaurus
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

ROOT = Path(__file__).parents[2]
THESAURUS = """%languages fi sv en
# Comments say nothing < at all
terveydenhuolto | hälsovård | health care
lääkäri, tohtori | läkare, doktor | doctor, GP*
sähkö | el | electricity
teatteri | teater | theatre
näyttelijä | skådespelare | actor
WHO*, maailman terveysjärjestö | WHO*, Världshälsoorganisationen* | WHO*
kuoro | kör | choir
musiikki | musik | music
hiilidioksidi, CO2* | koldioxid | carbon dioxide
päästö | utsläpp | emission
lääkäri < terveydenhuolto
näyttelijä < teatteri
hiilidioksidi < päästö
kuoro << musiikki
joukkoliikenne, julkinen liikenne | offentlig trafik | public transport
bussi | buss | bus, coach, bus line
tasa-arvo | jämställdhet | equality
majatalo | gästgiveri | inn, guest house, guesthouse
kirja | bok | book
juosta | springa | run
"""
TEXTS = {
    "care": [("sv", "Bättre hälsovård i skärgården."), ("en", "Those who care.")],
    "bicycles": [("fi", "Sähköpyörien lainaamo")],
    "stage": [("en", "All actors of the region.")],
    "cities": [("sv", "Städer i Världshälsoorganisationen")],
    "network": [("fi", "WHO:n verkosto")],
    "cycling": [("sv", "Alla får cykla, många fick och få har fått en cykel.")],
    "sheep": [("sv", "Fårskötsel på holmarna")],
    "moving": [("sv", "Ett hus får flyttas.")],
}


def index_of(*entries: list[tuple[str, str]]) -> Index:
    """Return an index of texts with their languages, by the thesaurus above."""

    def read(name: str) -> bytes:
        own = {"thesaurus.txt": THESAURUS.encode()}
        return own.get(name) or (ROOT / "data" / name).read_bytes()

    languages = Languages(read)
    concepts = list(read_thesaurus(THESAURUS))
    narrower = read_narrower(THESAURUS, concepts)
    builder = IndexBuilder(languages, [100, 10], concepts, narrower)
    for entry, texts in enumerate(entries):
        for language, text in texts:
            builder.add(entry, 1, language, text)
    file = BytesIO()
    write(file, builder.sections())
    return Index(Sections(file.getvalue()), lambda: languages)


@pytest.fixture(scope="module")
def index() -> Index:
    """Return an index of TEXTS."""
    return index_of(*TEXTS.values())


def found(index: Index, query: str) -> list[str]:
    """Return the names of the entries that a query finds, best first."""
    return [list(TEXTS)[entry] for entry in ask(index, query).ranked]


@pytest.mark.parametrize("query", ["lääkärille", "läkarna", "doctors", "GP", "tohtoreita"])
def test_word_that_the_texts_lack_finds_its_subject(index: Index, query: str) -> None:
    """Any form of any word of a concept leads to the subject that it belongs to."""
    assert found(index, query) == ["care"]
    words = ask(index, query).words
    assert {match.how for word in words for match in word.surfaces.values()} == {"broader"}


def test_words_side_by_side_are_one_word_of_the_thesaurus() -> None:
    """Health care is met by its meaning, in the texts and in a query; care of health is not."""
    index = index_of(
        [("en", "Care of health")], [("en", "Public health care here")], [("sv", "Hälsovård")]
    )
    assert ask(index, "terveydenhuolto").ranked == [1, 2]
    assert sorted(ask(index, "health care").ranked) == [0, 1, 2]


@pytest.mark.parametrize(
    ("query", "is_found"),
    [("sähkökirja", True), ("teatterijuoksu", True), ("musiikkikirja", False)],
)
def test_compound_is_met_by_what_its_parts_mean(query: str, is_found: bool) -> None:
    """A part that the texts lack is met by its stem, meaning and subject, all in one entry."""
    index = index_of([("sv", "El och böcker")], [("en", "Actors run")], [("fi", "Musiikki")])
    assert bool(ask(index, query).ranked) == is_found


@pytest.mark.parametrize(
    ("language", "text", "query", "is_found"),
    [
        ("fi", "Julkisen liikenteen lippu", "public transport", True),
        ("sv", "Den offentliga trafiken", "joukkoliikenne", True),
        ("en", "Public transport", "julkiset liikenteet", True),
        ("en", "Public transport", "offentliga trafiken", True),
        ("fi", "Liikenteen julkinen lippu", "public transport", False),
        ("fi", "Tasa-arvoa lapsille", "equality", True),
        ("en", "Equality for all", "tasa-arvossa", True),
        ("en", "Books for all", "kirja", True),
        ("en", "Rooms can be booked", "kirja", False),
        ("en", "All of us ran", "juosta", True),
        ("fi", "Musiikkiteatterin ilta", "musikteatern", True),
        ("fi", "Musiikkiteatterin ilta", "teatermusik", False),
    ],
)
def test_word_of_the_thesaurus_is_met_as_it_is_written(
    language: str, text: str, query: str, is_found: bool
) -> None:
    """Adjectives agree, hyphens part words, nouns are no verbs; compounds are met part by part."""
    assert ask(index_of([(language, text)]), query).ranked == [0] * is_found


def test_word_written_apart_stands_above_others_of_its_meaning() -> None:
    """Guest houses are what guesthouses are called; an inn is another word for one."""
    index = index_of([("en", "An inn.")], [("en", "Guest houses by the sea.")])
    answer = ask(index, "guesthouses")
    assert answer.ranked == [1, 0]
    assert answer.scores[1] > answer.scores[0]
    (lines,) = ask(index_of([("en", "Bus lines by the sea.")]), "buss").words
    assert {match.how for match in lines.surfaces.values()} == {"synonym"}


def test_phrase_is_highlighted_where_it_stands() -> None:
    """From its first word to its last, however it is spaced."""
    text = "Care, and public health \n care here"
    index = index_of([("en", text)])
    answer = ask(index, "hälsovården")
    best = best_matches(matched_fields(index, answer.words, [0])[0][1])
    (found,) = highlights(best, text)
    assert text[found.start : found.end] == "health \n care"


def test_word_that_most_entries_have_need_not_be_in_each() -> None:
    """Kunta says little in a registry of municipalities; what else is asked for decides."""
    texts = ["Kunta ja uimaranta", "Kunta", "Kunnan tie", "Uimarannat kuntoon", "Kunnat"]
    answer = ask(index_of(*([("fi", text)] for text in texts)), "kunnan uimaranta")
    assert (answer.ranked, answer.complete) == ([0, 3], True)


def test_subject_finds_what_belongs_to_it(index: Index) -> None:
    """Where no text has a subject's own words, what speaks of it answers."""
    assert found(index, "teatteri") == ["stage"]
    (word,) = ask(index, "teattereissa").words
    assert {match.how for match in word.surfaces.values()} == {"narrower"}


def test_what_only_speaks_of_a_subject_does_not_find_it() -> None:
    """Who asks for music finds a choir; who asks for a choir finds no other music."""
    index = index_of([("en", "A choir of children")], [("sv", "Körer i skärgården")])
    assert ask(index, "musiikki").ranked == [0, 1]
    assert ask(index_of([("en", "Music for children")]), "kuoro").ranked == []


def test_entry_that_speaks_more_of_a_subject_stands_above() -> None:
    """Where texts have the word itself, what belongs to it orders them, and comes after them."""
    index = index_of(
        [("en", "Theatre in town")], [("en", "Theatre with actors")], [("en", "Actors")]
    )
    assert ask(index, "theatre").ranked == [1, 0, 2]


def test_code_with_digits_finds_its_subject() -> None:
    """CO2 is a word like others; a number belongs to nothing."""
    index = index_of([("fi", "Vähennämme päästöjä")])
    assert ask(index, "CO2").ranked == [0]
    assert ask(index, "2").ranked == []


def test_stop_word_of_another_language_is_a_word() -> None:
    """Finnish minne asks where; a Swedish text about memory has it as a word."""
    index = index_of([("sv", "Ett gott minnes skull"), ("fi", "Muistin tueksi")])
    assert ask(index, "minne").ranked == [0]
    assert ask(index_of([("fi", "Muistin tueksi")]), "minne").ranked == []
    assert ask(index_of([("fi", "Olisipa kesä")]), "on").ranked == []


def test_modifier_of_a_compound_is_no_synonym(index: Index) -> None:
    """An electric bicycle is found by its own parts, not as electricity."""
    assert found(index, "sähkö") == ["bicycles"]
    assert found(index, "electricity") == []


def test_noun_is_not_buried_by_a_frequent_verb_of_the_same_form(index: Index) -> None:
    """Swedish får is sheep, and may: a compound with the noun stands above texts with the verb."""
    assert found(index, "får")[0] == "sheep"


def test_acronym_that_is_a_stop_word_in_small_letters(index: Index) -> None:
    """WHO in capitals is a body, with all its names; who is a question."""
    assert found(index, "WHO") == ["network", "cities"]
    assert found(index, "what is WHO") == ["network", "cities"]
    assert found(index, "who") == found(index, "WHO IS IT") == []


def test_concepts_are_read_without_the_lines_that_relate_them() -> None:
    """Each concept has its words by language, folded and without marks."""
    concepts = list(read_thesaurus(THESAURUS))
    assert concepts[1] == {
        "fi": ["lääkäri", "tohtori"],
        "sv": ["läkare", "doktor"],
        "en": ["doctor", "gp"],
    }
    assert len(concepts) == len(
        "health doctor electricity theatre actor who choir music co2 emission "
        "transport bus equality inn book run".split()
    )


def test_broader_words_are_those_of_all_languages() -> None:
    """The words of a subject come in the order of its line; a subject has nothing above it."""
    thesaurus = Thesaurus(THESAURUS)
    care = [("fi", "terveydenhuolto"), ("sv", "hälsovård"), ("en", "health care")]
    theatre = [("fi", "teatteri"), ("sv", "teater"), ("en", "theatre")]
    assert thesaurus.broader(["gp"]) == care
    assert thesaurus.broader(["doctor", "skådespelare"]) == care + theatre
    assert thesaurus.broader(["hälsovård"]) == thesaurus.broader(["comments say nothing"]) == []


@pytest.mark.parametrize(
    ("word", "broader"),
    [
        ("kirurg", ["lääkäri", "tohtori", "läkare"]),
        ("tohtori", ["hoito", "vård"]),
        ("hoito", ["hyvinvointi", "välfärd"]),
        ("hyvinvointi", []),
        ("tohtor", []),
        ("ohtori", []),
        ("lääke", []),
    ],
)
def test_subject_is_one_step_up(word: str, broader: list[str]) -> None:
    """Not the subject's own subject; a part of a word is none, nor is one of a comment."""
    lines = (
        "%languages fi sv",
        "# lääke, tohtori | läkemedel",
        "hyvinvointi | välfärd",
        "hoito | vård",
        "lääkäri, tohtori | läkare",
        "kirurgi | kirurg",
        "kirurgi < lääkäri",
        "lääkäri < hoito",
        "hoito < hyvinvointi",
        "",
    )
    assert [other for _, other in Thesaurus("\n".join(lines)).broader([word])] == broader


@pytest.mark.parametrize(
    "text", [THESAURUS, (ROOT / "data" / "thesaurus.txt").read_text("utf-8")], ids=["small", "ours"]
)
def test_thesaurus_is_shipped_without_loss(text: str) -> None:
    """No word is lost: concepts, what they belong to and their subjects are the same."""
    shipped = compact(text)
    assert len(shipped) < 0.95 * len(text)
    assert "#" not in shipped
    concepts = list(read_thesaurus(text))
    assert list(read_thesaurus(shipped)) == concepts
    assert read_narrower(shipped, concepts) == read_narrower(text, concepts)
    whole, words = Thesaurus(text), [word for each in concepts[:300] for word in each["sv"]]
    assert [Thesaurus(shipped).broader([word]) for word in words] == [
        whole.broader([word]) for word in words
    ]


def check(text: str) -> list[str]:
    """Return what the tool says of a thesaurus."""
    code = "import sys, check_thesaurus as c; print(*c.check(sys.stdin.read()), sep=chr(10))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "tools",
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.split("\n")[:-1]


def test_our_thesaurus_is_in_order() -> None:
    """Its words are known or marked, and its lines are what they should be."""
    text = (ROOT / "data" / "thesaurus.txt").read_text("utf-8")
    assert check(text) == [""]


def test_checker_says_what_is_wrong_and_where() -> None:
    """Each problem has its line; a marked word may be any."""
    text = "%languages fi sv en\nauto | bil | car\nauto | bil | car\nbussi | buss | bus"
    text += "\nbussi < liikenne\nbussi << auto, joukkoliikenne\nzyx* | zyxx | omnibus\nkissa | katt"
    text += "".join(f"\nauto, {word} | |" for word in ("koira", "kana", "lehmä"))
    assert check(text) == [
        "3: the same line as 2",
        "7: sv 'zyxx' is not in the lexicon; mark it with a *",
        "8: 2 languages instead of 3",
        "fi 'auto' stands in 5 concepts, more than 4",
        "5: no concept begins with 'liikenne'",
        "6: no concept begins with 'joukkoliikenne'",
    ]


@pytest.mark.parametrize("query", ["terveydenhuolto", "terveydenhuollon", "terveydenhuoltoon"])
def test_compound_of_the_thesaurus_leads_on_in_every_form(index: Index, query: str) -> None:
    """Its last part is inflected as by itself, in the weak grade too."""
    assert found(index, query) == ["care"]
