"""Command lines that ask for what does not exist, and words that are near to what does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli.cli import COMMANDS

if TYPE_CHECKING:
    from tests.conftest import Verkosto

    from verkosto_cli.cli.parser import Command


def told(verkosto: Verkosto, *words: str) -> str:
    """Return what is told of a wrong command line, which does nothing else."""
    result = verkosto(*words)
    assert (result.code, result.out) == (2, b"")
    assert len(result.stderr.splitlines()) == 2
    return result.stderr


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["lst"], "list"),
        (["serach", "lapsi"], "search"),
        (["themse"], "themes"),
        (["list", "--them", "vesi"], "--theme"),
        (["list", "--jsn"], "--json"),
        (["search", "lapsi", "--limt", "3"], "--limit"),
        (["list", "-t", "lumeninen"], "lukeminen"),
        (["list", "-t", "Vatten och vatendrag"], "vesi"),
        (["list", "-k", "verkostot"], "verkosto"),
        (["search", "joki", "-k", "sitomus"], "sitoumus"),
        (["list", "-s", "paikalinen"], "paikallinen"),
        (["list", "-f", "jsno"], "json"),
        (["list", "-f", "JSON"], "json"),
        (["list", "--fields", "id,nmae"], "name"),
        (["themes", "--fields", "lable"], "label"),
        (["search", "joki", "--fields", "snipet"], "snippet"),
        (["list", "--sort", "nam"], "name"),
        (["list", "--color", "allways"], "always"),
    ],
)
def test_near_miss_is_said_and_never_acted_on(
    verkosto: Verkosto, koski: str, words: list[str], meant: str
) -> None:
    """Exit code 2, nothing on standard output, and the word that was perhaps meant."""
    at_koski = [] if len(words) == 1 or words[0] == "serach" else ["-r", koski]
    assert meant in told(verkosto, *words, *at_koski).splitlines()[-1] + told(verkosto, *words)


def test_near_miss_of_an_id_is_shown_and_said(verkosto: Verkosto) -> None:
    """`show hiinku` shows hinku, and says that this is a near miss."""
    result = verkosto("show", "hiinku", "--fields", "id")
    assert (result.code, result.out) == (0, b"hinku\n")
    assert result.stderr == "No entry is called 'hiinku'; showing the closest match.\n"


def test_word_that_is_near_to_nothing_has_all_words_told(verkosto: Verkosto, koski: str) -> None:
    """Then the whole vocabulary is listed."""
    assert told(verkosto, "list", "-t", "qqqqqqq", "-r", koski) == snapshot("""\
verkosto: unknown theme 'qqqqqqq'
Choose from: vesi, lukeminen, aly.
""")
    assert told(verkosto, "list", "-f", "qqqqqqq") == snapshot("""\
verkosto: unknown format 'qqqqqqq'
Choose from: table, lines, plain, tsv, csv, excel, json, jsonl, markdown, ids.
""")
    assert told(verkosto, "list", "--color", "qqqqqqq") == snapshot("""\
verkosto: invalid value 'qqqqqqq' for --color
Choose from: auto, always, never.
""")


def test_errors_of_the_command_line(verkosto: Verkosto) -> None:
    """Each is one sentence, and where to read on."""
    assert told(verkosto, "lst") == snapshot("""\
verkosto: unknown command 'lst'
Try: verkosto list
""")
    assert told(verkosto, "list", "--them", "x") == snapshot("""\
verkosto: unknown option '--them'
Did you mean: --theme, --empty? See verkosto list --help.
""")
    assert told(verkosto, "list", "extra") == snapshot("""\
verkosto: unexpected argument 'extra'
See verkosto list --help.
""")
    assert told(verkosto, "show") == snapshot("""\
verkosto: argument ID is missing
Try: verkosto show hinku
""")
    assert told(verkosto, "list", "--format") == snapshot("""\
verkosto: option '--format' needs a value
See verkosto list --help.
""")
    assert told(verkosto, "list", "--json=yes") == snapshot("""\
verkosto: option '--json' takes no value
See verkosto list --help.
""")
    assert told(verkosto, "search", "x", "-n", "many") == snapshot("""\
verkosto: option '--limit' needs a whole number, 0 or greater
See verkosto search --help.
""")
    assert told(verkosto, "search", "x", "-n", "-1") == snapshot("""\
verkosto: option '--limit' needs a whole number, 0 or greater
See verkosto search --help.
""")
    assert told(verkosto, "-y", "list") == snapshot("""\
verkosto: unknown option '-y'
See verkosto --help.
""")


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.name)
def test_unknown_option_of_every_command_is_told(verkosto: Verkosto, row: Command) -> None:
    """The command's help is named."""
    error = told(verkosto, row.name, "--nothing-like-this")
    assert error.startswith("verkosto: unknown option '--nothing-like-this'")
    assert error.endswith(f"See verkosto {row.name} --help.\n")


def test_beginning_of_an_option_is_not_the_option(verkosto: Verkosto) -> None:
    """Options are written out, so that new ones never change what a script means."""
    for words in (["list", "--js"], ["list", "--form", "json"], ["search", "x", "--ex"]):
        assert "unknown option" in told(verkosto, *words)


@pytest.mark.parametrize(
    ("option", "word", "ids"),
    [
        ("-t", "vesi", ["puhdas-joki", "aani"]),
        ("-t", "Vesi ja vesistöt", ["puhdas-joki", "aani"]),
        ("-t", "VESI JA VESISTOT", ["puhdas-joki", "aani"]),
        ("-t", "vatten och vattendrag", ["puhdas-joki", "aani"]),
        ("-t", "Water", ["puhdas-joki", "aani"]),
        ("-t", "äly ja öljy", ["kosken-seudun-lukuverkosto"]),
        ("-t", "aly ja oljy", ["kosken-seudun-lukuverkosto"]),
        ("-t", "ÄLY", ["kosken-seudun-lukuverkosto"]),
        ("-k", "åtagande", ["puhdas-joki", "aani"]),
        ("-k", "atagande", ["puhdas-joki", "aani"]),
        ("-s", "REGIONAL", ["puhdas-joki"]),
    ],
)
def test_filter_takes_an_id_or_a_label(
    verkosto: Verkosto, koski: str, option: str, word: str, ids: list[str]
) -> None:
    """Labels in any language will do, in any case, with the dots of letters or without."""
    for command in ("list", "search koski"):
        result = verkosto(*command.split(), option, word, "-r", koski, "-f", "ids", "-q")
        assert result.code in (0, 1)
        assert set(result.lines) <= set(ids)
        if command == "list":
            assert result.lines == ids


def test_options_may_stand_anywhere_and_come_again(verkosto: Verkosto, koski: str) -> None:
    """The last of an option that is given twice counts, before arguments or after them."""
    expected = verkosto("show", "aani", "-r", koski, "-f", "ids").out
    assert expected == b"aani\n"
    for line in (
        ["show", "-r", koski, "-f", "ids", "aani"],
        ["show", "-f", "csv", "aani", "-f", "ids", f"--registry={koski}"],
        ["show", "-f", "ids", "-r", "/none", f"-r{koski}", "--", "aani"],
        ["show", "-qfids", "aani", "-r", koski],
    ):
        assert verkosto(*line).out == expected


def test_word_after_two_hyphens_is_no_option(verkosto: Verkosto) -> None:
    """`--` lets a query or an id begin with a hyphen."""
    assert verkosto("search", "--", "--json").code == 1
    assert "no entry is called '-x'" in verkosto("show", "--", "-x").stderr
