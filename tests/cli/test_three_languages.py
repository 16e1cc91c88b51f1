"""The program's own words in Finnish, Swedish and English: who decides on them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

pytestmark = pytest.mark.usefixtures("compiled")
UNKNOWN = {
    "fi": "verkosto: tuntematon teema ”ilmsto”\nTarkoititko: ilmasto?\n",
    "sv": "verkosto: okänt tema ”ilmsto”\nMenade du: ilmasto?\n",
    "en": "verkosto: unknown theme 'ilmsto'\nDid you mean: ilmasto?\n",
}
# The option, the environment, and the language of messages in a pipe and on a terminal.
RULE = [
    ("", {}, "en", "en"),
    ("", {"VERKOSTO_LANG": "fi"}, "fi", "fi"),
    ("", {"VERKOSTO_LANG": "sv-FI"}, "sv", "sv"),
    ("--lang=sv", {"VERKOSTO_LANG": "fi"}, "sv", "sv"),
    ("--lang=en", {"LANG": "fi_FI.UTF-8"}, "en", "en"),
    ("-lfi", {}, "fi", "fi"),
    ("--lang=de", {"LANG": "fi_FI.UTF-8"}, "en", "en"),
    ("", {"LANG": "fi_FI.UTF-8"}, "en", "fi"),
    ("", {"LC_ALL": "sv_FI.UTF-8", "LANG": "fi_FI.UTF-8"}, "en", "sv"),
    ("", {"LANGUAGE": "en", "LANG": "fi_FI.UTF-8"}, "en", "en"),
    ("", {"LC_ALL": "C", "LANG": "C.UTF-8"}, "en", "en"),
    ("", {"LANG": "de_DE.UTF-8"}, "en", "en"),
]


@pytest.mark.parametrize(("option", "env", "piped", "shown"), RULE)
def test_language_of_messages(
    verkosto: Verkosto, terminal: Terminal, option: str, env: dict[str, str], piped: str, shown: str
) -> None:
    """In a pipe English unless another is asked for; on a terminal the locale counts too."""
    words = ["list", "-t", "ilmsto", *option.split()]
    assert verkosto(*words, env=env).stderr == UNKNOWN[piped]
    assert terminal(*words, env=env).err.decode() == UNKNOWN[shown]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("--lang sv show nope", "ingen post heter ”nope”\nProva: verkosto list"),
        ("show nope --lang sv", "ingen post heter ”nope”\nProva: verkosto list"),
        ("shw hinku --lang=fi", "tuntematon komento ”shw”\nKokeile: verkosto show hinku --lang fi"),
        ("list -l fi --fromat csv", None),
        ("list --lang fi --limit x", None),
        ("list --limit --lang", "option '--limit' needs a whole number, 0 or greater"),
        ("list -r /nowhere --lang fi", "/nowhere: rekisteriä ei voi lukea: tiedostoa tai kansiota"),
    ],
)
def test_option_counts_wherever_it_stands(verkosto: Verkosto, line: str, error: str | None) -> None:
    """Mistakes in a command line are told in its language too."""
    result = verkosto(*line.split())
    assert result.code in (1, 2, 3)
    if error:
        assert result.stderr.startswith(f"verkosto: {error}")
    else:
        assert "valitsin ”--" in result.stderr
        assert "Katso verkosto list --help." in result.stderr


@pytest.mark.parametrize(
    ("language", "heading", "option"),
    [
        ("fi", "Käyttö: verkosto list [VALITSIMET]", "Käännä järjestys."),
        ("sv", "Användning: verkosto list [FLAGGOR]", "Vänd på ordningen."),
        ("en", "Usage: verkosto list [OPTIONS]", "Reverse the order."),
    ],
)
def test_help(verkosto: Verkosto, language: str, heading: str, option: str) -> None:
    """Help, with what Typer says in it, is in the language of messages."""
    for result in (
        verkosto("list", "--help", env={"VERKOSTO_LANG": language}),
        verkosto("list", "--lang", language, "--help"),
    ):
        assert heading in result.stdout
        assert option in result.stdout


def test_notes_of_a_search(verkosto: Verkosto) -> None:
    """What is said beside an answer, and where there is none."""
    assert verkosto("search", "hinkku", "--lang", "fi").stderr == (
        "Missään kohteessa ei ole sanaa ”hinkku”; "
        "näytetään kohteet, joissa on samannäköisiä sanoja.\n"
    )
    result = verkosto("search", "xyzzy", "--lang", "sv")
    assert result.stderr.startswith("Ingenting hittades för ”xyzzy”.")


def test_problems_of_a_registry(verkosto: Verkosto) -> None:
    """A person reads them in Finnish; programs read the same JSON but for the sentences."""
    result = verkosto("check", "-", env={"VERKOSTO_LANG": "fi"}, stdin='[registry]\ntitle = "x"\n')
    assert result.code == 3
    assert "<stdin>:1:1: virhe: registry: avain ”language” puuttuu\n" in result.stdout
    result = verkosto(
        "check", "-", "--json", env={"VERKOSTO_LANG": "fi"}, stdin='[registry]\ntitle = "x"\n'
    )
    rows = json.loads(result.stdout)["items"]
    assert {row["severity"] for row in rows} == {"error"}
    assert "avain ”language” puuttuu" in [row["message"] for row in rows]


def test_terminal_without_the_letters(terminal: Terminal) -> None:
    """A stream that lacks ” gets straight quotes."""
    env = {"LANG": "fi_FI", "PYTHONIOENCODING": "ascii"}
    result = terminal("list", "-t", "ilmsto", env=env)
    assert result.err.decode() == 'verkosto: tuntematon teema "ilmsto"\nTarkoititko: ilmasto?\n'


@pytest.mark.parametrize(("language", "line"), [("fi", "kind\tTyyppi"), ("en", "kind\tKind")])
def test_names_of_fields_are_explained(verkosto: Verkosto, language: str, line: str) -> None:
    """The names are the same in every language; their labels are not."""
    assert line in verkosto("list", "--fields", "help", "--lang", language).lines
