"""`verkosto search` in a pipe and on a terminal; how well it finds is tested with search/."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Terminal, Verkosto

CHILDREN = {
    "lapsiystavallinen-kunta",
    "satakunnan-lastenkulttuuriverkosto",
    "lastenkulttuurikeskusten-liitto",
}


def test_child_finds_childrens_entries_first(verkosto: Verkosto) -> None:
    """`lapsi` is met in *lasten* and *lapsiystävällinen* before anything else."""
    result = verkosto("search", "lapsi", "-f", "ids")
    assert (result.code, set(result.lines[:3])) == (0, CHILDREN)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("hiinku", "hinku"),
        ("icelei", "iclei"),
        ("itameren", "ubc"),
        ("coffee", "reilun-kaupan-kaupunki"),
        ("barnkultur", "satakunnan-lastenkulttuuriverkosto"),
    ],
)
def test_query_finds_what_it_is_about(verkosto: Verkosto, query: str, first: str) -> None:
    """Typos, plain letters, and the other languages find what a person would expect."""
    result = verkosto("search", query, "-f", "ids", "-q")
    assert (result.code, result.err) == (0, b"")
    assert first in result.lines[:2]


def test_nothing_found_is_exit_code_1(verkosto: Verkosto) -> None:
    """Standard output stays empty, and a note says so, which -q silences."""
    result = verkosto("search", "xyzzy")
    assert (result.code, result.out) == (1, b"")
    assert result.stderr.startswith("Nothing was found for 'xyzzy'.")
    quiet = verkosto("search", "xyzzy", "-q")
    assert (quiet.code, quiet.out, quiet.err) == (1, b"", b"")


@pytest.mark.parametrize("query", ["xyzzy", "äta", "rullaluistimet", "kirjaztoverkko"])
def test_nothing_found_names_a_line_that_leads_on(
    verkosto: Verkosto, koski: str, query: str
) -> None:
    """What is to be typed next works with the registry that was asked, and finds something."""
    for registry in ([], ["--registry", koski]):
        result = verkosto("search", query, *registry)
        line = shlex.split(result.stderr.splitlines()[-1])
        assert (result.code, line[0]) == (1, "verkosto")
        assert verkosto(*line[1:]).lines


def test_long_query_is_named_by_its_beginning(verkosto: Verkosto) -> None:
    """A text that was pasted does not fill the screen."""
    result = verkosto("search", "xyzzyq" * 10_000)
    assert (
        result.stderr.splitlines()[0]
        == f"""\
Nothing was found for '{("xyzzyq" * 34)[:200]}…'. To see what there is:"""
    )


def test_query_of_200_signs_is_named_whole(verkosto: Verkosto) -> None:
    """Nothing is cut off that would have fitted."""
    query = ("xyzzyq" * 34)[:200]
    first = verkosto("search", query).stderr.splitlines()[0]
    assert first == f"Nothing was found for '{query}'. To see what there is:"


@pytest.mark.parametrize("option", ["--exact", "--theme lukeminen"])
def test_what_is_found_without_the_options_is_told(
    verkosto: Verkosto, koski: str, option: str
) -> None:
    """Each of them may be what leaves an entry out."""
    result = verkosto("search", "melontaa", "-r", koski, *option.split())
    assert (result.code, result.out) == (1, b"")
    assert result.stderr == (
        "Nothing was found for 'melontaa' with these options. Without them, 1 entry:\n"
        f"  verkosto search melontaa --registry {shlex.quote(koski)}\n"
    )


def test_suggested_words_find_something(verkosto: Verkosto) -> None:
    """A word is suggested only if it is found."""
    assert (
        verkosto("search", "water").stderr
        == """\
Nothing was found for 'water'. To see what there is:
  verkosto themes
"""
    )


def test_nothing_found_is_a_document_in_json(verkosto: Verkosto) -> None:
    """A program that reads JSON gets an empty list, and exit code 1."""
    result = verkosto("search", "xyzzy", "--json", "-q")
    document = json.loads(result.stdout)
    assert (result.code, document["count"], document["items"]) == (1, 0, [])


def test_pipe_gets_a_line_a_hit(verkosto: Verkosto, koski: str) -> None:
    """A hit is its id and its name; the field that matched and the place in it can be had."""
    result = verkosto("search", "kalateitä", "-r", koski)
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("puhdas-joki\tPuhdas joki\n")
    result = verkosto("search", "kalateitä", "-r", koski, "--fields", "id,field,snippet")
    assert result.stdout == snapshot(
        "puhdas-joki\tdescription\tKunnat kunnostavat joen rantoja ja kalateitä.\n"
    )


def test_snippet_is_a_sentence_without_the_end_of_its_paragraph(
    verkosto: Verkosto, koski: str
) -> None:
    """Nothing stands behind its full stop, in JSON either."""
    line = ("search", "kalateitä", "-r", koski, "-f", "jsonl", "--fields", "snippet")
    assert verkosto(*line).stdout == snapshot(
        '{"snippet": "Kunnat kunnostavat joen rantoja ja kalateitä."}\n'
    )


@pytest.mark.parametrize("width", [40, 80, 200])
def test_terminal_gets_hits_with_the_place_that_matched(
    terminal: Terminal, koski: str, width: int
) -> None:
    """After the count a numbered hit; below its name, indented, the sentence that matched."""
    result = terminal("search", "kalateitä", "-r", koski, width=width)
    lines = result.screen.splitlines()
    assert lines[0] == "1 hit: kalateitä"
    assert lines[1].startswith("1 Puhdas joki (puhdas-joki)")
    assert lines[2].startswith("  ")
    assert "kalateitä" in lines[2]
    assert len(lines) == 3
    assert max(map(len, lines)) <= width


def test_terminal_marks_the_words_that_matched(terminal: Terminal, koski: str) -> None:
    """The matched word alone is bold and underlined."""
    result = terminal("search", "kalateitä", "-r", koski)
    assert "\x1b[1;4mkalateitä\x1b[0m" in result.stdout


def test_words_of_a_query_may_be_several_arguments(verkosto: Verkosto, koski: str) -> None:
    """Quotes round a query are not needed."""
    one = verkosto("search", "puhdas joki", "-r", koski)
    assert verkosto("search", "puhdas", "joki", "-r", koski).out == one.out != b""


def test_all_words_must_match_unless_nothing_has_them_all(verkosto: Verkosto, koski: str) -> None:
    """Where no entry has all words, some of them do, and a note says so."""
    result = verkosto("search", "hiljaisuus", "melonta", "-r", koski, "-f", "ids")
    assert (result.code, set(result.lines)) == (0, {"aani", "puhdas-joki"})
    assert result.stderr == snapshot(
        "No entry contains all of these words; those with the most come first.\n"
    )


def test_word_that_no_entry_has_is_named_where_the_others_say_too_little(
    verkosto: Verkosto,
) -> None:
    """Most entries are of municipalities; none has a cat."""
    result = verkosto("search", "kissa", "kunta")
    assert (result.code, result.out) == (1, b"")
    assert result.stderr == snapshot(
        "No entry contains: kissa.\n"
        "Nothing was found for 'kissa kunta'. Did you mean: koo?\n"
        "  verkosto search koo\n"
    )


def test_limit_is_told_of(verkosto: Verkosto) -> None:
    """-n cuts the hits short, a note says how many there are, and 0 is all."""
    every = verkosto("search", "pori", "-n", "0", "-f", "ids")
    limited = verkosto("search", "pori", "-n", "2", "-f", "ids")
    assert len(every.lines) > 2
    assert limited.lines == every.lines[:2]
    assert limited.stderr == f"2 of {len(every.lines)}; --limit 0 shows all.\n"
    assert (limited.code, every.err) == (0, b"")


def test_filters_hold_for_search(verkosto: Verkosto, koski: str) -> None:
    """A hit has to pass the filters as well."""
    hits = verkosto("search", "vesi", "-r", koski, "-f", "ids", "-s", "maakunnallinen")
    assert hits.lines == ["puhdas-joki"]
    none = verkosto(
        "search", "vesi", "-r", koski, "-f", "ids", "-s", "paikallinen", "-k", "verkosto"
    )
    assert (none.code, none.out) == (1, b"")


def test_exact_is_the_very_letters_of_whole_words(verkosto: Verkosto, koski: str) -> None:
    """With --exact an inflected form finds itself alone, and a beginning finds nothing."""
    search = ("search", "-r", koski, "-f", "ids", "--exact", "-q")
    assert verkosto(*search, "kalateitä").lines == ["puhdas-joki"]
    for other in ("kalatie", "kalateita", "kalat", "kalateitq"):
        assert verkosto(*search, other).code == 1


def test_empty_query_is_a_usage_error(verkosto: Verkosto) -> None:
    """No words, or only spaces, are no query."""
    for words in ((), ("",), ("  ", "")):
        result = verkosto("search", *words)
        assert (result.code, result.out) == (2, b"")
        assert result.stderr == "verkosto: search needs a query\nTry: verkosto search lapsi\n"


def test_explain_says_how_a_word_was_met(verkosto: Verkosto, koski: str) -> None:
    """--explain adds a column with the way from the query's word to the text's."""
    plain = verkosto("search", "kalateitä", "-r", koski).lines
    explained = verkosto("search", "kalateitä", "-r", koski, "--explain").lines
    assert [line.rpartition("\t")[0] for line in explained] == plain
    assert all(line.rpartition("\t")[2] for line in explained)


@pytest.mark.parametrize(
    ("query", "language", "sentence"),
    [
        ("lapset", "en", "Name: 'Lapsi' is part of a longer word."),
        ("lapset", "fi", "Nimi: ”Lapsi” on osa pidempää sanaa."),
        ("lapset", "sv", "Namn: ”Lapsi” är en del av ett längre ord."),
        ("lapset hupsista", "en", "longer word. Not in this entry: 'hupsista'."),
        ("sivistyspalvelut", "en", "means much the same as 'sivistyspalvelut'."),
        ("pyöräliy", "en", "is spelled nearly like 'pyöräliy'."),
    ],
)
def test_explanation_is_sentences(
    verkosto: Verkosto, query: str, language: str, sentence: str
) -> None:
    """Each word of the query is told about, in the language of the messages."""
    words = query.split()
    lines = verkosto("search", *words, "--explain", "-n", "1", "--lang", language).lines
    assert lines[0].rpartition("\t")[2].endswith(sentence)


def test_query_is_a_field_of_a_hit(verkosto: Verkosto, koski: str, tmp_path: Path) -> None:
    """It can be asked for, and comes once where a batch has it anyway."""
    line = ("-r", koski, "--fields", "query,id")
    assert verkosto("search", "melonta", *line).lines == ["melonta\tpuhdas-joki"]
    queries = tmp_path / "queries"
    queries.write_text("melonta\n", "utf-8")
    assert verkosto("search", "--batch", queries, *line).lines == ["melonta\tpuhdas-joki"]


def test_query_that_comes_again_in_a_batch_has_the_same_answer(
    verkosto: Verkosto, koski: str, tmp_path: Path
) -> None:
    """Each line is answered, in the order of the lines."""
    queries = tmp_path / "queries"
    queries.write_text("melonta\nxyzzy\nmelonta\nxyzzy\n", "utf-8")
    line = ("-r", koski, "-f", "jsonl", "--fields", "id")
    answers = [json.loads(line) for line in verkosto("search", "--batch", queries, *line).lines]
    assert [(each["query"], each["total"]) for each in answers] == [
        ("melonta", 1),
        ("xyzzy", 0),
        ("melonta", 1),
        ("xyzzy", 0),
    ]
    assert answers[0] == answers[2]
