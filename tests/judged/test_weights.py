"""Each weight of the ranking is needed: by what people ask, or by a law that they rely on."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
import tomli
from asked import Asked
from judgements import HERE
from measures import read_judged
from measures import score as judge

from verkosto_cli.catalogue.compile import compile_registry
from verkosto_cli.catalogue.paths import open_languages
from verkosto_cli.catalogue.search import search
from verkosto_cli.search import ask, match, score, together
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.index import Index
from verkosto_cli.search.thesaurus import read_thesaurus
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from verkosto_cli.store import Buffer

LANGUAGES = open_languages()
MODULES = (match, score, together)
THESAURUS = "%languages fi sv en\nlapsi, tenava | barn | child\nkunta | kommun | municipality\n"


def index_of(sections: Mapping[str, Buffer]) -> Index:
    """Return an index of sections, by way of a file's bytes."""
    file = BytesIO()
    write(file, sections)
    return Index(Sections(file.getvalue()), lambda: LANGUAGES)


def ranked(query: str, *entries: str) -> list[str]:
    """Return those of some entries that a query finds, best first; `|` ends a Finnish field."""
    builder = IndexBuilder(LANGUAGES, [1] * 4, list(read_thesaurus(THESAURUS)))
    for number, entry in enumerate(entries):
        for field, text in enumerate(entry.split("|")):
            builder.add(number, field, "fi", text)
    return [entries[number] for number in ask(index_of(builder.sections()), query).ranked]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Asked]:
    """Return registries by their names, each opened once."""
    opened: dict[str, Asked] = {}

    def get(name: str) -> Asked:
        if name not in opened:
            opened[name] = Asked(name, tmp_path_factory.mktemp("home"))
        return opened[name]

    return get


@pytest.mark.parametrize(
    ("weights", "neutral", "file", "query"),
    [
        ("inflected", 0.5, "koivuranta", "työpaja"),
        ("derived synonym part", 0.85, "vikstrand", "lärare"),
        ("derived synonym part", 0.4, "kallsund", "cyklat"),
        ("split typo", 0.5, "koivuranta", "uimahallimme"),
        ("broader beginning", 0.4, "nothing", "sheep shearing"),
        ("narrower", 0.85, "stromvik", "Får pensionärer rabatt på bussen?"),
        ("_VERB_SCALE", 1.0, "koivuranta", "näyttelijöitä"),
        ("_PART_SCALE", 1.0, "granskar", "ön"),
        ("_HOMONYM_SCALE", 1.0, "pori", "keskusta"),
        ("_SYNONYM_SCALE", 1.0, "vikstrand", "undervisning"),
        ("_DERIVED_SCALE", 1.0, "vikstrand", "lärare"),
        ("_SYNONYM_PART_FIELD", 0.0, "pori", "electricity"),
        ("_SYNONYM_PART_FIELD", 1.0, "pori", "kasveja"),
        ("_SHORTEST_KNOWN_BEGINNING", 99, "koivuranta", "kirjas"),
        ("_FURTHER_FIELDS", 0.0, "pori", "1997"),
        ("_FURTHER_FIELDS", 1.0, "koivuranta", "työpaja"),
        ("_FURTHER_FORMS", 0.0, "pori", "jäsenet"),
        ("_FURTHER_FORMS", 1.0, "pori", "kulttuuriperintö"),
        ("_SUPPORT", 0.0, "pori", "ranta"),
        ("_SUPPORT", 1.0, "pori", "liikunta"),
        ("_RARITY", 0.0, "koivuranta", "työpaja"),
        ("_COMMON", 1.0, "stromvik", "Vilka är kommunens vänorter?"),
        ("_COMMON", 0.1, "people", "miksi ihmisten pitäisi kävellä enemmän"),
        ("_APART", 1.0, "orrenford", "time table"),
        ("_TELLING", 0.0, "saltholm", "parking fine"),
        ("_TELLING", 0.45, "kivikoski", "uimaveden laatu"),
        ("_SURE", 0.0, "saltholm", "When is the sand cleaned off the streets in spring?"),
    ],
)
def test_judged_query_needs_the_weight(
    registry: Callable[[str], Asked], weights: str, neutral: float, file: str, query: str
) -> None:
    """With a weight that says no more than its neighbour a query that people ask fares worse."""
    grades = next(row.grades for row in read_judged(HERE / f"{file}.tsv") if row.query == query)
    asked = registry({"people": "pori", "nothing": "marlhaven"}.get(file, file))
    own = judge(asked.ids(query), grades)
    names = weights.split(" ")
    with (
        patch.dict(match.HOW, dict.fromkeys(names, neutral))
        if names[0] in match.HOW
        else patch.object(next(m for m in MODULES if hasattr(m, weights)), weights, neutral)
    ):
        other = judge(asked.ids(query), grades)
    assert sum(other.values()) < sum(own.values())


def test_word_itself_is_shown_before_what_belongs_to_its_subject(
    registry: Callable[[str], Asked],
) -> None:
    """What is found by its summary is shown by that, though its name tells of the subject too."""
    catalogue = registry("pori").catalogue

    def field() -> object:
        found = search(catalogue, "luonto", (), limit=0, exact=False, languages=("fi",))
        return next(hit.get("field") for hit in found.hits if hit.get("id") == "natura-2000")

    assert field() == "summary"
    with patch.object(match, "_NARROWER_SCALE", 1.0):
        assert field() == "name"


@pytest.mark.parametrize(
    ("query", "best_first"),
    [
        # As typed, with its marks, in another form, as a part, by its stem, by its meaning.
        ("tyo", ["Tyo", "Työ", "Työssä", "Kulttuurityö"]),
        ("lapsi", ["Lapsi", "Lasten", "Lapsiperhe", "Lapsuus", "Tenava"]),
        # A compound as a part of a longer one, before its two words apart.
        ("lastenkulttuuri", ["Lastenkulttuuria", "Lastenkulttuurikeskus", "Lasten oma kulttuuri"]),
        # Words side by side in a field, before the same in two fields.
        ("lasten metsä", ["Lasten metsä", "Lasten|Metsä"]),
        # What a word begins with, from its third letter on; of a right word a name alone.
        ("ki", []),
        ("kir", ["Kirjasto"]),
        ("kanta", []),
        # Once more in another field, and in another form of the same field.
        ("metsä", ["Metsä|Metsät", "Metsä metsässä", "Metsä"]),
    ],
)
def test_surer_match_comes_first(query: str, best_first: list[str]) -> None:
    """However the entries stand in the registry, the surest match comes first."""
    assert ranked(query, *best_first[::-1]) == best_first


def test_entries_with_more_of_the_words_come_first() -> None:
    """Where no entry has all words, those with the most, and with the rarer ones, come first."""
    others = ("Puu", "Talo", "Auto", "Laiva")
    assert ranked("kissa koira hevonen", "Koira", "Kissa koira", *others) == [
        "Kissa koira",
        "Koira",
    ]
    assert ranked("kissa koira", "Kissa", "Kissa talossa", "Koira", *others)[0] == "Koira"


@pytest.mark.parametrize(
    ("query", "entry", "is_found"),
    [
        ("agenda2030", "Agenda 2030", True),
        ("2030agenda", "Agenda 2030", True),
        ("2031", "Agenda 2030", False),
        ("agenda2031", "Agenda 2030", False),
        ("kulttuuriasiat", "Kulttuuri", True),
        ("kissakoira", "Koira ja kissa", True),
        ("kissasää", "Sää ja kissa", True),
        ("sääkissa", "Sää ja kissa", True),
        ("kissayö", "Yö ja kissa", False),
        ("yökissa", "Yö ja kissa", True),
        ("kanta", "Kunta", False),
        ("kuntta", "Kunta", True),
        ("talvisota", "Talvet", False),
    ],
)
def test_words_are_taken_apart_and_put_right_where_they_are_none(
    query: str, entry: str, is_found: bool
) -> None:
    """Into two that the texts have, of three letters at least; a number, or a right word, stays."""
    assert ranked(query, entry) == [entry] * is_found


def test_lemma_is_of_no_stem_that_it_only_looks_like_a_form_of() -> None:
    """A harbour, satama, is also a form of sataa, to rain; who asks for it means no rain."""
    assert ranked("sataa", "Sateet") == ["Sateet"]
    assert ranked("satama", "Sateet") == []


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (["Reikä porissa"], ["Reikä porissa"]),
        (["Kaupunki Porissa"], []),
        (["Porissa on reikä"], ["Porissa on reikä"]),
        (["Reikiä. Porissa on yksi"], ["Reikiä. Porissa on yksi"]),
        (["Reikiä, Porissa on yksi"], []),
        (["Kaupunki Porissa", "Reikä porissa"], ["Kaupunki Porissa", "Reikä porissa"]),
        (["Porissa soi", "Kotka ja Pori"], []),
    ],
)
def test_name_is_not_met_by_a_word_of_the_same_form(entries: list[str], found: list[str]) -> None:
    """Pori is no drill, pora, where a capital in a sentence says so, there or in another form."""
    assert sorted(ranked("pora", *entries)) == found


def registry_of_a_year() -> str:
    """Return a registry that has 1907 in a field of each entry, from what counts least on."""
    fields = {
        "contact": "{ unit = TEXT }",
        "fee": '{ amount = "1907" }',
        "renewal": "TEXT",
        "history": "[{ date = 2001, what = TEXT }]",
        "kind": '["year"]',
        "scope": '["year"]',
        "themes": '["year"]',
        "description": "TEXT",
        "decision": "{ by = TEXT }",
        "partners": '{ fi = ["1907"] }',
        "part_of": "[TEXT]",
        "founded": "1907",
        "joined": "1907",
        "valid_until": "1907",
        "ended": "1907",
        "coordinator": "TEXT",
        "members": '["1907"]',
        "targets": "[{ what = TEXT }]",
        "keywords": '{ fi = ["1907"] }',
        "id": '"year-1907"',
        "places": '["1907"]',
        "summary": "TEXT",
        "aliases": '{ fi = ["1907"] }',
        "name": "TEXT",
    }
    lines = ["[registry]", 'title = { fi = "Vuosi" }', 'language = "fi"']
    for table in ("themes", "kinds", "scopes"):
        lines += [f'[[{table}]]\nid = "year"\nlabel = TEXT']
        lines += [f'[[{table}]]\nid = "x"\nlabel = {{ fi = "x" }}']
    for name, value in fields.items():
        own = {
            "id": f'"{name.replace("_", "-")}"',
            "name": '{ fi = "x" }',
            "summary": '{ fi = "x" }',
        }
        own |= {"kind": '["x"]', "scope": '["x"]', "themes": '["x"]', name: value}
        lines += ["[[networks]]", *(f"{key} = {text}" for key, text in own.items())]
    return "\n".join(lines).replace("TEXT", '{ fi = "1907" }')


def test_fields_count_by_how_much_they_say_of_an_entry() -> None:
    """What an entry is called counts most, then what it is summed up by, then the rest."""
    text = registry_of_a_year()
    sections = compile_registry(text.encode(), "year.toml", LANGUAGES, lambda: THESAURUS)
    ids = [entry["id"] for entry in tomli.loads(text)["networks"]]
    order = [ids[number] for number in ask(index_of(sections), "1907").ranked]
    assert order == [
        *("name", "aliases", "summary"),
        *("year-1907", "places"),
        "keywords",
        *("coordinator", "members", "targets"),
        *("founded", "joined", "valid-until", "ended"),
        "themes",
        *("description", "decision", "partners", "part-of"),
        *("kind", "scope"),
        *("contact", "fee", "renewal", "history"),
    ]
