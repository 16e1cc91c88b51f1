"""The language of the content: who decides on it, on a terminal and in a pipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verkosto_cli.cli import COMMANDS
from verkosto_cli.cli.language import content_language, language_code, program_language
from verkosto_cli.cli.parser import CommandLine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Terminal, Verkosto

NAMES = {"fi": "Puhdas joki", "sv": "Ren å", "en": "Clean River"}

# The option and the environment, and which language a terminal gets, the strongest rule first.
RULE = [
    ("", {}, "fi"),
    ("--lang=sv", {}, "sv"),
    ("-lsv-FI", {}, "sv"),
    ("--lang=SV", {}, "sv"),
    ("--lang=sv_FI.UTF-8", {}, "sv"),
    ("--lang=sv", {"VERKOSTO_LANG": "en", "LANG": "fi_FI.UTF-8"}, "sv"),
    ("--lang=xx", {"VERKOSTO_LANG": "en"}, "fi"),
    ("", {"VERKOSTO_LANG": "en", "LANGUAGE": "sv", "LC_ALL": "sv_FI", "LANG": "sv_FI"}, "en"),
    ("", {"VERKOSTO_LANG": "en-GB"}, "en"),
    ("", {"VERKOSTO_LANG": "", "LANG": "sv_FI.UTF-8"}, "sv"),
    ("", {"LANGUAGE": "sv", "LC_ALL": "en_US.UTF-8", "LANG": "fi_FI"}, "sv"),
    ("", {"LANGUAGE": "sv:en", "LANG": "fi_FI"}, "sv"),
    ("", {"LANGUAGE": "", "LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "sv_SE", "LANG": "fi_FI"}, "en"),
    ("", {"LC_ALL": "en_US.UTF-8", "LANG": "sv_FI.UTF-8"}, "en"),
    ("", {"LC_MESSAGES": "en_US.UTF-8", "LANG": "sv_FI.UTF-8"}, "en"),
    ("", {"LANG": "sv_FI.UTF-8"}, "sv"),
    ("", {"LANG": "sv_FI@euro"}, "sv"),
    ("", {"LANG": "sv"}, "sv"),
    ("", {"LC_ALL": "C", "LANG": "sv_FI.UTF-8"}, "sv"),
    ("", {"LC_ALL": "POSIX", "LANG": "sv_FI.UTF-8"}, "sv"),
    ("", {"LC_ALL": "C.UTF-8", "LANG": "sv_FI.UTF-8"}, "sv"),
    ("", {"LANG": "C.UTF-8"}, "fi"),
    ("", {"LANG": "de_DE.UTF-8"}, "fi"),
]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("fi", "fi"),
        ("SV-fi", "sv"),
        ("sv_FI.UTF-8", "sv"),
        ("sv.UTF-8", "sv"),
        ("sv@euro", "sv"),
        ("smn", "smn"),
        ("C", ""),
        ("POSIX", ""),
        ("C.UTF-8", ""),
        ("suomi", ""),
        ("f1", ""),
        ("öö", ""),
        ("", ""),
    ],
)
def test_code_of_a_language_has_two_or_three_letters(tag: str, code: str) -> None:
    """Of tags and locales it is what stands first."""
    assert language_code(tag) == code


@pytest.mark.parametrize("is_terminal", [True, False])
def test_language_is_ones_own_where_nothing_names_another(*, is_terminal: bool) -> None:
    """Of the content the registry's, of the messages English."""
    environ = {"LANGUAGE": "", "LANG": "C.UTF-8"}
    assert content_language("", environ, "fi", is_terminal=is_terminal) == "fi"
    assert content_language("klingon", environ, "fi", is_terminal=is_terminal) == "fi"
    assert program_language("", environ, is_terminal=is_terminal) == "en"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("list --lang sv", "sv"),
        ("list --lang=sv", "sv"),
        ("list -l sv", "sv"),
        ("list -lsv", "sv"),
        ("--lang sv list --lang en", "en"),
        ("list --lang", ""),
        ("list --language sv", ""),
        ("list --json=x", ""),
        ("search -- --lang sv", ""),
        ("search lang sv", ""),
    ],
)
def test_language_option_is_read_wherever_it_stands(line: str, language: str) -> None:
    """The last one counts, but for what stands behind --."""
    assert CommandLine(COMMANDS, line.split()).last("lang") == language


@pytest.mark.parametrize(("option", "env", "language"), RULE)
def test_language_rule_on_a_terminal(
    terminal: Terminal, koski: str, option: str, env: dict[str, str], language: str
) -> None:
    """A text that the chosen language lacks is in the registry's own."""
    result = terminal("show", "puhdas-joki", "-r", koski, *option.split(), env=env)
    assert (result.code, result.screen.splitlines()[0]) == (0, f"{NAMES[language]} (puhdas-joki)")


@pytest.mark.parametrize(("option", "env", "language"), RULE)
def test_language_rule_in_a_pipe(
    verkosto: Verkosto, koski: str, option: str, env: dict[str, str], language: str
) -> None:
    """The locale says nothing; only --lang and VERKOSTO_LANG do."""
    chosen = language if option or env.get("VERKOSTO_LANG") else "fi"
    result = verkosto("list", "-r", koski, "--fields", "name", *option.split(), env=env)
    assert (result.code, result.lines[0]) == (0, NAMES[chosen])


@pytest.mark.parametrize("format_", ["plain", "tsv", "csv", "markdown", "table"])
def test_every_format_of_one_language_follows_the_same_rule(
    verkosto: Verkosto, koski: str, format_: str
) -> None:
    """In a pipe, that a format is for people does not make the locale count."""
    line = ("list", "-r", koski, "-f", format_, "--fields", "name,themes")
    own = verkosto(*line)
    assert NAMES["fi"] in own.stdout
    assert verkosto(*line, env={"LANG": "sv_FI.UTF-8", "LANGUAGE": "en"}).out == own.out
    swedish = verkosto(*line, "--lang", "sv")
    assert NAMES["sv"] in swedish.stdout
    assert verkosto(*line, env={"VERKOSTO_LANG": "sv"}).out == swedish.out


@pytest.mark.parametrize("format_", ["plain", "tsv", "csv", "markdown", "json", "ids"])
def test_locale_says_nothing_of_formats_for_programs_on_a_terminal_either(
    terminal: Terminal, koski: str, format_: str
) -> None:
    """A script's format reads the same wherever it goes."""
    line = ("list", "-r", koski, "-f", format_, "-q")
    assert terminal(*line, env={"LANG": "sv_FI.UTF-8"}).out == terminal(*line).out


def test_labels_and_headings_follow_the_language(terminal: Terminal, koski: str) -> None:
    """Column names and labels are in the language of the names, dates as written there."""
    swedish = terminal("show", "puhdas-joki", "-r", koski, "-l", "sv").screen
    assert "Nätverk, åtagande. Regional. Vatten och vattendrag." in swedish
    assert "Se även" in swedish
    english = terminal("show", "puhdas-joki", "-r", koski, "-l", "en").screen
    assert "Network, commitment. Regional. Water." in english
    assert "23 April 2015" in english


def test_language_option_that_is_no_language_is_told(verkosto: Verkosto, koski: str) -> None:
    """A word that is no language code gets the registry's own language, and a note."""
    result = verkosto("list", "-r", koski, "--lang", "klingon", "--fields", "name")
    assert (result.code, result.lines[0]) == (0, "Puhdas joki")
    assert result.stderr == "'klingon' is not a language code; showing 'fi'.\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ('en = "Voice"', 'de = "Stimme"'),
        ('label = { fi = "Äly ja öljy" }', 'label = { fi = "Äly ja öljy", de = "Geist und Öl" }'),
        ('title = { fi = "Kosken', 'title = { de = "Netzwerke", fi = "Kosken'),
        ('summary = { fi = "Hiljaisuus', 'summary = { de = "Stille", fi = "Hiljaisuus'),
    ],
)
def test_language_that_nothing_is_in_is_told(
    verkosto: Verkosto, koski: str, tmp_path: Path, old: str, new: str
) -> None:
    """A single text or label in it is enough; so is that the program speaks it."""
    with open(koski, encoding="utf-8") as file:
        text = file.read()
    assert old in text
    path = tmp_path / "r.toml"
    path.write_text(text.replace(old, new) if old else text, "utf-8")
    result = verkosto("list", "-r", path, "--lang", "de", "--fields", "name")
    told = "" if old else "No content in 'de'; showing 'fi'.\n"
    assert (result.code, result.stderr) == (0, told)
    assert result.lines[0] == "Puhdas joki"
    assert ("Stimme" in result.lines) is ("Stimme" in new)
    assert verkosto("list", "-r", path, "--lang", "en", "--fields", "name").err == b""


def test_json_has_all_languages_whatever_is_chosen(verkosto: Verkosto, koski: str) -> None:
    """Texts are objects by language, so nothing is chosen."""
    whole = verkosto("list", "-r", koski, "--json")
    assert verkosto("list", "-r", koski, "--json", "--lang", "sv").out == whole.out
