"""How queries meet a small index, from the exact to the guessed."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from verkosto_cli.search import Query, ask
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.highlights import (
    best_matches,
    has_phrase,
    highlights,
    matched_fields,
    snippet,
)
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.search.suggest import suggest
from verkosto_cli.search.thesaurus import read_thesaurus
from verkosto_cli.store import File, Sections
from verkosto_cli.store.encode import write

NAME, TEXT = 0, 1
ENTRIES = {
    "children": [(NAME, "fi", "Lastenkulttuuriverkosto"), (TEXT, "en", "Arts for children.")],
    "city": [(NAME, "fi", "Kaupunki"), (TEXT, "fi", "Kaupungin kahvilat ja puistot.")],
    "sea": [(NAME, "fi", "Itämeren liitto"), (TEXT, "fi", "Pori ja EU:n meret, ICLEIn työ.")],
    "hinku": [(NAME, "fi", "Hinku-verkosto"), (TEXT, "sv", "Barnkulturcentrum och skolor")],
    "work": [(NAME, "fi", "Kulttuurityö"), (TEXT, "fi", "Lasten arki, suunnitelmat ja sää.")],
    "dike": [
        (NAME, "en", "Sandbags"),
        (TEXT, "fi", "Kurssi aikuisille."),
        (TEXT, "sv", "Äldsta vallen."),
    ],
}
DATA = Path(__file__).parents[2] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())
THESAURUS = "%languages fi sv en\nlapsi, tenava* | barn, unge | child, kid\n"


@pytest.fixture(scope="module")
def index() -> Index:
    """Return an index of ENTRIES, a name counting ten times a text."""
    builder = IndexBuilder(LANGUAGES, [100, 10], list(read_thesaurus(THESAURUS)))
    for entry, texts in enumerate(ENTRIES.values()):
        for field, language, text in texts:
            builder.add(entry, field, language, text)
    file = BytesIO()
    write(file, builder.sections())
    return Index(Sections(file.getvalue()), lambda: LANGUAGES)


def found(index: Index, query: str, *, exact: bool = False) -> list[str]:
    """Return the names of the entries a query finds, best first."""
    names = list(ENTRIES)
    return [names[entry] for entry in ask(index, query, exact=exact).ranked]


def how(index: Index, query: str) -> set[str]:
    """Return the ways in which a query's words met the index."""
    words = ask(index, query).words
    return {match.how for word in words for match in word.surfaces.values()}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("kaupunki", ["city"]),
        ("KAUPUNGISSAMMEKIN", ["city"]),
        ("lapsi", ["children", "work"]),
        ("lapsille", ["children", "work"]),
        ("kulttuuriverkostossa", ["children"]),
        ("lastenkulttuuri", ["children", "work"]),
        ("verkosto", ["hinku", "children"]),
        ("itameri", ["sea"]),
        ("Porissa", ["sea"]),
        ("EU", ["sea"]),
        ("ICLEI", ["sea"]),
        ("hinkun", ["hinku"]),
        ("hinku-verkosto", ["hinku"]),
        ("hinku-hanke", ["hinku"]),
        ("auto-verkosto", []),
        ("e-verkosto", ["hinku", "children"]),
        ("child", ["children", "work"]),
        ("skola", ["hinku"]),
        ("barnkultur", ["hinku"]),
        ("kahv", ["city"]),
        ("hink", ["hinku"]),
        ("kaupunkipuisto", ["city"]),
        ("sand bag", ["dike"]),
        ("lasten kulttuuri verkosto", ["children"]),
        ("gammalt", ["dike"]),
        ("aikuiskurssi", ["dike"]),
        ("aikuismeri", []),
    ],
)
def test_query_finds_by_inflection_compound_and_beginning(
    index: Index, query: str, names: list[str]
) -> None:
    """Words meet their forms, parts and beginnings, in three languages."""
    assert found(index, query) == names


@pytest.mark.parametrize(
    ("query", "ways"),
    [
        ("kaupunki", {"exact", "inflected"}),
        ("itameren", {"plain"}),
        ("kulttuuri", {"part"}),
        ("kahv", {"beginning"}),
        ("kaupunkipuisto", {"split"}),
        ("lastenkultuuriverkosto", {"typo"}),
        ("kultruell", {"typo"}),
    ],
)
def test_match_says_how_it_was_met(index: Index, query: str, ways: set[str]) -> None:
    """Each match is marked with the way it came about."""
    assert how(index, query) == ways


@pytest.mark.parametrize("query", ["kupunki", "kaupunnki", "kaupnuki", "kaupunkj"])
def test_one_edit_is_forgiven(index: Index, query: str) -> None:
    """A letter too many, too few, wrong or swapped still finds the word."""
    assert found(index, query) == ["city"]


@pytest.mark.parametrize("query", ["kaupinki?!", "zzzz", "kanta", "hiiri", ""])
def test_what_is_not_there_is_not_found(index: Index, query: str) -> None:
    """Right words are no typos of others; only marks may be left off, not put on."""
    assert found(index, query) == (["city"] if query.startswith("kaupinki") else [])


def test_marks_may_be_left_off_but_not_put_on(index: Index) -> None:
    """A plain letter stands for a marked one; a marked one only for itself."""
    assert found(index, "tyo") == found(index, "työ") == ["work", "sea"]
    assert how(index, "käupunki") == {"typo"}


def test_all_words_must_be_met_or_it_says_so(index: Index) -> None:
    """Entries with all words win; only where there are none, some will do."""
    assert found(index, "lapsi kulttuuri") == ["children", "work"]
    answer = ask(index, "kahvila kulttuuri")
    assert not answer.complete
    assert len(answer.ranked) == len(["city", "children", "work"])
    assert answer.missing == []
    assert ask(index, "kahvila xyzzyq").missing == ["xyzzyq"]
    assert ask(index, "xyzzyq kahvila", set()).missing == ["xyzzyq", "kahvila"]


def test_exact_takes_the_letters_as_they_are(index: Index) -> None:
    """With exact only whole words with the very letters are met."""
    assert found(index, "kaupungin", exact=True) == ["city"]
    assert found(index, "kaupungissa", exact=True) == []
    assert found(index, "itameren", exact=True) == []


def test_stop_words_are_left_aside(index: Index) -> None:
    """Words like `ja` say nothing of what is sought; alone they find nothing."""
    for query, words in (("lapset ja nuoret", ["lapset", "nuoret"]), ("ja", [])):
        assert [word.text for word in Query(query, index).words] == words


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("lapsi", ["Lasten"]),
        ("kulttuuriverkosto", ["kulttuuriverkosto"]),
        ("kulttuuri", ["kulttuuri"]),
        ("lastenkult", ["Lastenkult"]),
        ("verkos", ["verkos"]),
    ],
)
def test_marks_are_the_parts_that_were_met(index: Index, query: str, marked: list[str]) -> None:
    """In a compound only the part that was met is marked, as it stands there."""
    text = "Lastenkulttuuriverkosto"
    answer = ask(index, query)
    matched = matched_fields(index, answer.words, [0])[0]
    assert [
        text[mark.start : mark.end] for mark in highlights(best_matches(matched[NAME]), text)
    ] == marked


def test_word_is_cut_at_a_hundred_letters_and_a_query_at_a_thousand(index: Index) -> None:
    """What is longer is no question."""
    assert [len(word) for word in Query("x" * 101, index).words] == [100]
    assert sum(len(word) for word in Query("xyz " * 249 + "abcde", index).words) == len("xyzabcd")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ('"lasten kulttuuri"', ["children"]),
        ('"kulttuuri lasten"', []),
        ('"kaupunki kahvila"', ["city"]),
        ('"kahvilat kaupungin"', []),
        ('"kahvilat puistot"', []),
        ("”Itämeri liitto”", ["sea"]),
        ('"EU ICLEI"', []),
        ('"pori" meri', ["sea"]),
        ('"lasten kulttuuri', ["children", "work"]),
    ],
)
def test_words_in_quotes_stand_side_by_side(index: Index, query: str, names: list[str]) -> None:
    """In any inflection, in their order, or as one compound; a single quote means nothing."""
    texts = list(ENTRIES.values())
    answer = ask(index, query)
    phrases = answer.query.phrases
    matched = matched_fields(index, answer.words, answer.ranked)
    having = [
        list(ENTRIES)[entry]
        for entry in answer.ranked
        if all(
            any(has_phrase(matched[entry].get(f, ()), text, p) for f, _, text in texts[entry])
            for p in phrases
        )
    ]
    assert having == names


def shown(index: Index, query: str, text: str) -> str:
    """Return what a snippet of a text shows for a query."""
    answer = ask(index, query)
    rows = [
        (matches.word.text, index.surfaces[surface], match)
        for matches in answer.words
        for surface, match in matches.surfaces.items()
    ]
    start, end = snippet(text, highlights(best_matches(rows), text))
    return text[start:end]


def test_snippet_is_the_sentence_with_most_of_the_words(index: Index) -> None:
    """The first of those that have as many; its first and its last word count too."""
    text = "Verkosto tekee työtä. Kahvilat ja puistot! Puistot ovat kaupunki. Kahvilat"
    assert shown(index, "kahvila puistot", text) == "Kahvilat ja puistot!"
    assert shown(index, "puistot kaupunki", text) == "Puistot ovat kaupunki."
    assert shown(index, "kahvila", text) == "Kahvilat ja puistot!"
    assert shown(index, "kahvila", "Verkosto tekee. Kahvilat") == "Kahvilat"
    assert shown(index, "verkosto", text) == "Verkosto tekee työtä."
    assert shown(index, "meri", text) == "Verkosto tekee työtä."


def test_long_sentence_is_shortened_between_words_round_the_first_that_matched(
    index: Index,
) -> None:
    """A snippet has at most 160 letters; one word in the front of its sentence keeps its place."""
    words = [f"sana{number:03}" for number in range(40)]
    late = " ".join([*words, "kahvilat", *words])
    early = " ".join(["kahvilat", *words])
    middle = " ".join([*words[:9], "kahvilat", *words])

    assert shown(index, "kahvila", late) == " ".join([*words[33:], "kahvilat", *words[:11]])
    assert shown(index, "kahvila", early) == " ".join(["kahvilat", *words[:18]])
    assert shown(index, "kahvila", middle) == " ".join([*words[:9], "kahvilat", *words[:9]])


def test_index_is_the_same_in_a_mapped_file(index: Index) -> None:
    """Whatever is looked up in a file in memory is read piece by piece from a mapped one."""
    builder = IndexBuilder(LANGUAGES, [100, 10], list(read_thesaurus(THESAURUS)))
    for entry, texts in enumerate(ENTRIES.values()):
        for field, language, text in texts:
            builder.add(entry, field, language, text)
    with TemporaryFile() as file:
        write(file, builder.sections())
        file.seek(0)
        data = file.read()
        mapped = Index(Sections(data, File(os.dup(file.fileno()))), lambda: LANGUAGES)
    for query in ("lapsille", "kaupnuki", "kahv", "lastenkulttuuri", "child"):
        assert ask(mapped, query).scores == ask(index, query).scores


def test_term_is_found_by_its_name_alone(index: Index) -> None:
    """A name before, between or behind those of the index is of no term."""
    assert index.terms[index.term("lfi:kaupunki")] == "lfi:kaupunki"
    assert [index.term(name) for name in ("", "lfi:kaupunk", "zzz")] == [-1, -1, -1]


def test_suggestions_are_near_words_of_the_index(index: Index) -> None:
    """What was perhaps meant comes from the index's own words, the nearest first."""
    assert suggest(index, Query("kahvitla", index).words) == ["kahvila"]
    assert suggest(index, Query("xyzzyq", index).words) == []
