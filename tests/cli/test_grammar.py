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
    ],
)
def test_what_is_suggested_works(verkosto: Verkosto, tried: str, suggested: str) -> None:
    """A first word that is no command is never acted on; the line that is named does something."""
    result = verkosto(*shlex.split(tried))
    assert (result.code, result.out) == (2, b"")
    assert result.stderr.splitlines()[-1] == f"Try: {suggested}"
    again = verkosto(*shlex.split(suggested)[1:])
    assert (again.code, bool(again.out)) == (0, True)


@pytest.mark.parametrize(
    ("tried", "named"),
    [
        ("list --csv", "--format csv"),
        ("list -o json", "--format"),
        ("list -t lapset", "lapset-ja-nuoret"),
        ("search lapsi --no-color", "--color never"),
    ],
)
def test_what_is_meant_is_named(verkosto: Verkosto, tried: str, named: str) -> None:
    """Options of other programs, and parts of a theme's name."""
    result = verkosto(*tried.split())
    assert (result.code, result.out) == (2, b"")
    assert named in result.stderr.splitlines()[-1]


def test_suggestion_of_a_word_with_a_hyphen_can_be_pasted(verkosto: Verkosto) -> None:
    """Two hyphens go before it, and quotes around what a shell would take apart."""
    assert verkosto("show", "--", "-x").stderr.endswith("Try: verkosto search -- -x\n")
    assert verkosto("show", "x; y").stderr.endswith("Try: verkosto search 'x; y'\n")


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
