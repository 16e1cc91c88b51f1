"""Command lines as people try them first: what is done, and what is said of the others."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto


@pytest.mark.parametrize(
    ("tried", "meant"),
    [
        ("--lang en list", "list --lang en"),
        ("-q --format=ids list", "list -q -f ids"),
        ("--json search lapsi", "search lapsi --json"),
        ("help", "--help"),
        ("help list", "list --help"),
        ("version", "--version"),
        ("list --colour never", "list --color never"),
        ("list -t ilmasto,kulttuuri", "list -t ilmasto -t kulttuuri"),
        ("list -t ilmasto, -f ids", "list -t ilmasto -f ids"),
    ],
)
def test_line_means_what_it_seems_to(verkosto: Verkosto, tried: str, meant: str) -> None:
    """Options before the command, words for options, several themes with commas between."""
    one, other = verkosto(*tried.split()), verkosto(*meant.split())
    assert (one.code, one.out) == (0, other.out)
    assert one.out


@pytest.mark.parametrize(
    ("tried", "suggested"),
    [
        ("hae lapsi", "verkosto search lapsi"),
        ("sök barn", "verkosto search barn"),
        ("näytä hinku", "verkosto show hinku"),
        ("visa ubc", "verkosto show ubc"),
        ("find 'lapsi joki'", "verkosto search 'lapsi joki'"),
        ("teemat", "verkosto themes"),
        ("hinku", "verkosto show hinku"),
        ("lapsi", "verkosto search lapsi"),
        ("list ilmasto", "verkosto list --theme ilmasto"),
        ("list hinku", "verkosto show hinku"),
        ("list lapsi", "verkosto search lapsi"),
        ("list networks", "verkosto list"),
        ("list itämeri -f ids", "verkosto list --scope itameri --format ids"),
        ("lista lapset", "verkosto list --theme lapset-ja-nuoret"),
        ("timeline ilmasto", "verkosto timeline --theme ilmasto"),
        ("themes kulttuuri", "verkosto list --theme kulttuuri"),
        ("themes climate --json", "verkosto list --theme ilmasto --json"),
        ("hinku --json", "verkosto show hinku --json"),
        ("carbon neutral", "verkosto search carbon neutral"),
        ("barnvänlig kommun", "verkosto show 'barnvänlig kommun'"),
        ("Östersjön", "verkosto search Östersjön"),
        ("serach lapsi", "verkosto search lapsi"),
        ("visa barn", "verkosto search barn"),
        ("find", "verkosto search lapsi"),
        ("export", "verkosto list --format csv"),
        ("list -o json", "verkosto list --format json"),
        ("list -o=json", "verkosto list --format json"),
        ("list --csv", "verkosto list --format csv"),
        ("list --output list.csv", "verkosto list --format csv > list.csv"),
        ("list --search lapsi", "verkosto search lapsi"),
        ("--search lapsi", "verkosto search lapsi"),
        ("--teema ilmasto", "verkosto list --theme ilmasto"),
        ("list --språk sv", "verkosto list --lang sv"),
        ("--kieli fi show hinku", "verkosto show --lang fi hinku"),
        ("list -t qqqqqq", "verkosto themes"),
        ("apua", "verkosto help"),
        ("asenna täydennys", "verkosto help completion"),
        ("-- hinku", "verkosto show hinku"),
    ],
)
def test_what_is_suggested_works(verkosto: Verkosto, tried: str, suggested: str) -> None:
    """A first word that is no command is never acted on; the line that is named does something."""
    result = verkosto(*shlex.split(tried))
    assert (result.code, result.out) == (2, b"")
    assert result.stderr.splitlines()[-1] == f"Try: {suggested}"
    line = suggested.removeprefix("verkosto ")
    again = verkosto.shell(f'cd "$HOME" && "$verkosto" {line}')
    assert (again.code, bool(again.out)) == (0, ">" not in line)


@pytest.mark.parametrize(
    ("word", "suggested"),
    [
        ("website", "verkosto show hinku --fields website"),
        ("climate", "verkosto list --theme ilmasto"),
        ("itämeri", "verkosto list --scope itameri"),
        ("lapset ja joki", "verkosto search 'lapset ja joki'"),
        ("xyzzyq", "verkosto list"),
    ],
)
def test_what_no_entry_is_called_leads_on(verkosto: Verkosto, word: str, suggested: str) -> None:
    """A field, a word of a vocabulary, something to search for; the entry that is one is shown."""
    result = verkosto("show", "hinku", word, "-f", "ids")
    assert (result.code, result.out) == (1, b"hinku\n")
    assert result.stderr == f"verkosto: no entry is called '{word}'\nTry: {suggested}\n"
    assert verkosto(*shlex.split(suggested)[1:]).code == 0


def test_theme_of_the_same_name_is_said(verkosto: Verkosto) -> None:
    """Where a beginning is taken for an entry; nothing is said where it is one's name."""
    result = verkosto("show", "ilmasto", "-f", "ids")
    assert (result.code, result.out) == (0, b"ilmastoviisas-satakunta\n")
    assert result.stderr == (
        "'ilmasto' is taken for 'ilmastoviisas-satakunta'."
        " For the theme of that name: verkosto list --theme ilmasto\n"
    )
    assert verkosto("show", "ilmastov", "-q", "-f", "ids").err == b""


def test_suggestion_is_of_the_registry_asked_for(verkosto: Verkosto, koski: str) -> None:
    """By -r, which the line keeps, or by VERKOSTO_REGISTRY."""
    asked = verkosto("aani", "-r", koski)
    assert (
        asked.stderr.splitlines()[-1] == f"Try: verkosto show aani --registry {shlex.quote(koski)}"
    )
    chosen = verkosto("list", "aani", env={"VERKOSTO_REGISTRY": koski})
    assert chosen.stderr.splitlines()[-1] == "Try: verkosto show aani"
    assert verkosto("aani").stderr.splitlines()[-1] == "See verkosto --help."
    unknown = verkosto("aani", "-r", "nowhere.toml")
    assert (unknown.code, unknown.stderr.splitlines()[-1]) == (2, "See verkosto --help.")


def test_name_that_looks_like_an_option_is_none(verkosto: Verkosto) -> None:
    """Behind -- it is no option of the line that is suggested either."""
    asked = verkosto("show", "--", "hinku", "--json")
    assert asked.stderr.splitlines()[-1] == "Try: verkosto list"


def test_no_color_is_color_never(verkosto: Verkosto) -> None:
    """By both readers, in both spellings."""
    bold = {"FORCE_COLOR": "1"}
    plain = verkosto("show", "hinku", "-f", "table", "--color", "never", env=bold)
    assert b"\x1b" in verkosto("show", "hinku", "-f", "table", env=bold).out
    for line in ("--no-color", "--no-colour", "-qf table --no-color"):
        result = verkosto("show", "hinku", "-f", "table", *line.split(), env=bold)
        assert (result.code, result.out) == (0, plain.out)


def test_format_of_the_environment(verkosto: Verkosto) -> None:
    """Where no option names one; a wrong one is told with the variable."""
    ids = {"VERKOSTO_FORMAT": "ids"}
    assert verkosto("list", env=ids).out == verkosto("list", "-f", "ids").out
    assert verkosto("list", "--json", env=ids).out == verkosto("list", "--json").out
    assert verkosto("list", "-f", "tsv", env=ids).out == verkosto("list", "-f", "tsv").out
    assert verkosto("list", env={"VERKOSTO_FORMAT": ""}).out == verkosto("list").out
    wrong = verkosto("list", env={"VERKOSTO_FORMAT": "jsno"})
    assert (wrong.code, wrong.out) == (2, b"")
    assert wrong.stderr == (
        "verkosto: unknown format 'jsno' in VERKOSTO_FORMAT\nDid you mean: json?\n"
    )


@pytest.mark.parametrize(
    ("tried", "named"),
    [
        ("list -t lapset", "lapset-ja-nuoret"),
        ("list -t climate", "ilmasto"),
        ("list -t kulttuur", "kulttuuri"),
        ("list -t kultur", "kulttuuri"),
        ("list -k networks", "verkosto"),
        ("list --them ilmasto", "--theme"),
        ("list -s kansainvälinen", "maailmanlaajuinen"),
    ],
)
def test_what_is_meant_is_named(verkosto: Verkosto, tried: str, named: str) -> None:
    """Parts of names in any language, and near misses."""
    result = verkosto(*tried.split())
    assert (result.code, result.out) == (2, b"")
    assert named in result.stderr.splitlines()[-1]


def test_suggestion_of_a_word_with_a_hyphen_can_be_pasted(verkosto: Verkosto) -> None:
    """Two hyphens go before it, and quotes around what a shell would take apart."""
    assert verkosto("show", "--", "-lapsi").stderr.endswith("Try: verkosto search -- -lapsi\n")
    assert verkosto("show", "lapsi; y").stderr.endswith("Try: verkosto search 'lapsi; y'\n")


def test_list_is_limited_and_reversed(verkosto: Verkosto) -> None:
    """After the sorting; 0 shows all."""
    ids = verkosto("list", "-f", "ids", "--sort", "id").lines
    assert verkosto("list", "-f", "ids", "--sort", "id", "--reverse").lines == ids[::-1]
    assert verkosto("list", "-f", "ids", "--sort", "id", "-n", "2").lines == ids[:2]
    assert verkosto("list", "-f", "ids", "--sort", "id", "-n", "0").lines == ids


def test_query_is_a_field_of_a_hit(verkosto: Verkosto, tmp_path: Path) -> None:
    """Once, in a batch too."""
    assert verkosto("search", "hinku", "--fields", "query,id", "-n", "1").lines == ["hinku\thinku"]
    queries = tmp_path / "queries"
    queries.write_text("hinku\n")
    batch = verkosto("search", "--batch", queries, "--fields", "query,id", "-n", "1")
    assert batch.lines == ["hinku\thinku"]


def test_note_on_a_language_comes_once(verkosto: Verkosto, tmp_path: Path) -> None:
    """However many queries a batch has."""
    queries = tmp_path / "queries"
    queries.write_text("hinku\nubc\n")
    result = verkosto("search", "--batch", queries, "--lang", "klingon")
    assert result.stderr == "'klingon' is not a language code; showing 'fi'.\n"
    german = verkosto("list", "--lang", "de", "-f", "tsv")
    assert german.stderr == "No content in 'de'; showing 'fi'.\n"
    assert german.out == verkosto("list", "-f", "tsv").out


def test_help_among_fields_lists_them(verkosto: Verkosto) -> None:
    """Beside other names too."""
    assert verkosto("list", "--fields", "id,help").out == verkosto("list", "--fields", "help").out


def test_standard_input_is_read_once(verkosto: Verkosto) -> None:
    """Not as a registry and as queries."""
    result = verkosto("search", "--batch", "-", "--registry", "-", stdin=b"")
    assert (result.code, result.out) == (2, b"")
    assert "cannot both read standard input" in result.stderr


def test_home_folder_in_an_option_with_an_equals_sign(verkosto: Verkosto, koski: str) -> None:
    """Shells leave the sign to the program there."""
    (verkosto.home / "koski.toml").symlink_to(koski)
    own = verkosto("list", "-r", koski, "-f", "ids")
    assert verkosto("list", "--registry=~/koski.toml", "-f", "ids").out == own.out


def test_plain_mistake_has_no_traceback(verkosto: Verkosto) -> None:
    """--debug is for where the program fails."""
    assert "Traceback" not in verkosto("list", "-t", "qqqqqq", "--debug").stderr
