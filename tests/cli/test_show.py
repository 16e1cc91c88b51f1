"""`verkosto show` in a pipe and on terminals of several widths."""

from __future__ import annotations

import shlex
from types import SimpleNamespace
from typing import TYPE_CHECKING
from webbrowser import Error

import pytest
from inline_snapshot import snapshot

from verkosto_cli.cli.web import show_websites

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Terminal, Verkosto


def test_pipe_gets_a_field_a_line(verkosto: Verkosto, koski: str) -> None:
    """Each field is its name, a tab and its value; what is not known has no line."""
    result = verkosto("show", "puhdas-joki", "-r", koski)
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
id	puhdas-joki
name	Puhdas joki
aliases	PJ, Jokitalkoot
kind	verkosto, sitoumus
scope	maakunnallinen
themes	vesi
summary	Joen varren kunnat pitävät veden puhtaana.
keywords	melonta
founded	2008
joined	2015-04-23
decision	Kosken kaupunginvaltuusto, 2015-03-02
members	Koski, Suvanto
part_of	Itämeri-työ
targets	Ravinteiden vähennys: 80 % (2007–2030)
website	https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki
sources	Kosken kaupunki https://example.org/; Muistio
description	Kunnat kunnostavat joen rantoja ja kalateitä. Talkoita on joka kevät.
related	kosken-seudun-lukuverkosto
""")


def test_several_entries_have_an_empty_line_between(verkosto: Verkosto, koski: str) -> None:
    """Entries come in the order they were asked for."""
    result = verkosto("show", "aani", "kosken-seudun-lukuverkosto", "-r", koski)
    assert result.stdout == snapshot("""\
id	aani
name	Ääni
kind	sitoumus
scope	paikallinen
themes	vesi, lukeminen
summary	Hiljaisuus kuuluu.
part_of	kosken-seudun-lukuverkosto
sources	Kosken kaupunki
description	Kaupunki pitää rannat hiljaisina.

id	kosken-seudun-lukuverkosto
name	Kosken seudun kirjastojen ja koulujen lukuverkosto
kind	verkosto
scope	paikallinen
themes	lukeminen, aly
summary	Kirjastot ja koulut lukevat yhdessä.
joined	2019
sources	Kosken kaupunki
description	Lapset lukevat kirjoja "koko kylän" kanssa, ja kirjasto tulee kouluun.
related	puhdas-joki
parts	aani
""")


def test_terminal_of_80_columns_gets_the_facts_beside_their_names(
    terminal: Terminal, koski: str
) -> None:
    """An entry in detail: name, summary, description, facts."""
    result = terminal("show", "puhdas-joki", "-r", koski, width=80)
    assert (result.code, result.err) == (0, b"")
    assert result.screen == snapshot("""\
Puhdas joki (puhdas-joki)
Verkosto, sitoumus. Maakunnallinen. Vesi ja vesistöt.

Joen varren kunnat pitävät veden puhtaana.

Tavoitteet             80 % (2007–2030): Ravinteiden vähennys
Päätös                 Kosken kaupunginvaltuusto, 2.3.2015
Perustettu             2008
Mukana alkaen          23.4.2015
Kunnat                 Koski, Suvanto
Kuuluu kokonaisuuteen  Itämeri-työ
Verkkosivut            https://example.org/joki/vesistojen-kunnostuksen-ja-kalat
                       eiden-tietopankki
Katso myös             Kosken seudun kirjastojen ja koulujen lukuverkosto
                       (kosken-seudun-lukuverkosto)

Kunnat kunnostavat joen rantoja ja kalateitä.

Talkoita on joka kevät.

Muut nimet             PJ, Jokitalkoot
Asiasanat              melonta
Lähteet                Kosken kaupunki: https://example.org/
                       Muistio
""")


def test_terminal_of_200_columns_gets_lines_that_can_be_read(
    terminal: Terminal, koski: str
) -> None:
    """A wide terminal's width is not used up by running text."""
    screen = terminal("show", "hinku", width=200).screen
    assert max(map(len, screen.splitlines())) <= 110
    assert terminal("show", "aani", "-r", koski, width=200).screen == snapshot("""\
Ääni (aani)
Sitoumus. Paikallinen. Vesi ja vesistöt, Lukeminen.

Hiljaisuus kuuluu.

Kuuluu kokonaisuuteen  Kosken seudun kirjastojen ja koulujen lukuverkosto
                       (kosken-seudun-lukuverkosto)

Kaupunki pitää rannat hiljaisina.

Lähteet                Kosken kaupunki
""")


def test_terminal_of_40_columns_gets_the_facts_below_their_names(
    terminal: Terminal, koski: str
) -> None:
    """A narrow terminal gets names of facts on lines of their own."""
    assert terminal("show", "puhdas-joki", "-r", koski, width=40).screen == snapshot("""\
Puhdas joki (puhdas-joki)
Verkosto, sitoumus. Maakunnallinen. Vesi
ja vesistöt.

Joen varren kunnat pitävät veden
puhtaana.

Tavoitteet
  80 % (2007–2030): Ravinteiden vähennys
Päätös
  Kosken kaupunginvaltuusto, 2.3.2015
Perustettu
  2008
Mukana alkaen
  23.4.2015
Kunnat
  Koski, Suvanto
Kuuluu kokonaisuuteen
  Itämeri-työ
Verkkosivut
  https://example.org/joki/vesistojen-ku
  nnostuksen-ja-kalateiden-tietopankki
Katso myös
  Kosken seudun kirjastojen ja koulujen
  lukuverkosto
  (kosken-seudun-lukuverkosto)

Kunnat kunnostavat joen rantoja ja
kalateitä.

Talkoita on joka kevät.

Muut nimet
  PJ, Jokitalkoot
Asiasanat
  melonta
Lähteet
  Kosken kaupunki: https://example.org/
  Muistio
""")


@pytest.mark.parametrize("width", [36, 40, 60, 80, 200])
def test_entry_on_a_terminal_fits_and_keeps_its_addresses(terminal: Terminal, width: int) -> None:
    """No line is longer than the terminal is wide, and no address is lost."""
    for id_ in ("hinku", "ilmastoviisas-satakunta", "aalto-kaupungit"):
        result = terminal("show", id_, "--color", "never", width=width)
        assert max(map(len, result.screen.splitlines())) <= width
        assert f"({id_})" in result.screen.split()
        assert "https://www.pori.fi/kaupunki-ja-hallinto/" in "".join(result.screen.split())


@pytest.mark.parametrize(
    ("word", "id_"),
    [
        ("puhdas-joki", "puhdas-joki"),
        ("Puhdas joki", "puhdas-joki"),
        ("PUHDAS JOKI", "puhdas-joki"),
        ("Clean River", "puhdas-joki"),
        ("Ren å", "puhdas-joki"),
        ("Jokitalkoot", "puhdas-joki"),
        ("pj", "puhdas-joki"),
        ("puhd", "puhdas-joki"),
        ("Ääni", "aani"),
        ("ääni", "aani"),
    ],
)
def test_entry_is_called_by_id_name_alias_or_beginning(
    verkosto: Verkosto, koski: str, word: str, id_: str
) -> None:
    """Capitals and the dots of letters do not matter."""
    result = verkosto("show", word, "-r", koski, "-f", "ids")
    assert (result.code, result.stdout, result.err) == (0, f"{id_}\n", b"")


def test_theme_of_the_same_name_is_no_news_of_an_entrys_id(
    verkosto: Verkosto, edited: Callable[..., Path], tmp_path: Path
) -> None:
    """What an entry is called is that entry, the first one too, and nothing is said."""
    path = edited(tmp_path / "r.toml", ('"puhdas-ranta"', '"ilmasto"'))
    result = verkosto("show", "ilmasto", "-r", path, "-f", "ids")
    assert (result.code, result.stdout, result.err) == (0, "ilmasto\n", b"")


def test_beginning_of_several_names_is_asked_about(verkosto: Verkosto) -> None:
    """What may mean more than one entry shows none of them, and names them all."""
    result = verkosto("show", "kaup")
    assert (result.code, result.out) == (1, b"")
    assert result.stderr == snapshot("""\
verkosto: 'kaup' matches more than one entry
Choose one: aalto-kaupungit, kansallinen-kaupunkipuisto, reilun-kaupan-kaupunki, ubc
""")


@pytest.mark.parametrize(
    ("word", "id_"), [("satakunnan", "satakunnan-lastenkulttuuriverkosto"), ("itam", "ubc")]
)
def test_beginning_that_tab_makes_one_entry_of_names_it(
    verkosto: Verkosto, word: str, id_: str
) -> None:
    """An id that begins so goes before a name, and a name before a word in one."""
    result = verkosto("show", word, "-f", "ids")
    assert (result.code, result.stdout, result.err) == (0, f"{id_}\n", b"")


def test_unknown_word_is_told_and_the_others_are_shown(verkosto: Verkosto, koski: str) -> None:
    """One word that names nothing makes the exit code 1, and costs the others nothing."""
    result = verkosto("show", "aani", "xyzzy", "puhdas-joki", "-r", koski, "-f", "ids")
    assert (result.code, result.lines) == (1, ["aani", "puhdas-joki"])
    told, cure = result.stderr.splitlines()
    assert told == "verkosto: no entry is called 'xyzzy'"
    assert cure == f"Try: verkosto list --registry {shlex.quote(koski)}"


def test_links_are_shown_from_both_ends(verkosto: Verkosto, koski: str) -> None:
    """What relates to or is part of another is named there too."""
    fields = ("-r", koski, "-f", "tsv", "--fields", "part_of,parts,related,id")
    result = verkosto("show", "puhdas-joki", "kosken-seudun-lukuverkosto", "aani", *fields)
    assert result.stdout == snapshot("""\
part_of	parts	related	id
Itämeri-työ		kosken-seudun-lukuverkosto	puhdas-joki
	aani	puhdas-joki	kosken-seudun-lukuverkosto
kosken-seudun-lukuverkosto			aani
""")


def test_all_shows_the_whole_registry(verkosto: Verkosto, terminal: Terminal, koski: str) -> None:
    """In the registry's order for programs, by name for people."""
    assert verkosto("show", "--all", "-r", koski, "-f", "ids").lines == [
        "puhdas-joki",
        "kosken-seudun-lukuverkosto",
        "aani",
    ]
    screen = terminal("show", "--all", "-r", koski).screen
    places = [screen.index(f"({id_})\n") for id_ in ("puhdas-joki", "aani")]
    assert screen.startswith("Kosken seudun kirjastojen ja koulujen lukuverkosto")
    assert places == sorted(places)


def test_nothing_named_is_a_usage_error(verkosto: Verkosto, koski: str) -> None:
    """An entry or --all has to be asked for; one of the registry's is named."""
    result = verkosto("show")
    assert (result.code, result.out) == (2, b"")
    assert result.stderr == "verkosto: argument ID is missing\nTry: verkosto show hinku\n"
    other = verkosto("show", "--registry", koski)
    cure = other.stderr.splitlines()[1]
    assert cure.startswith("Try: verkosto show puhdas-joki --registry")
    assert verkosto(*shlex.split(cure)[2:]).code == 0


def test_web_prints_addresses_in_a_pipe(verkosto: Verkosto, koski: str) -> None:
    """An entry without a website is told of, and makes the exit code 1."""
    result = verkosto("show", "puhdas-joki", "aani", "--web", "-r", koski)
    assert result.code == 1
    assert result.stdout == (
        "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki\n"
    )
    assert result.stderr == "No website is known of 'aani'.\n"


def test_web_opens_the_browser_on_a_terminal(
    terminal: Terminal, tmp_path: Path, koski: str
) -> None:
    """$BROWSER is asked; where it fails the address is printed."""
    opener = tmp_path / "opener"
    opener.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    opener.chmod(0o755)
    address = "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki"
    line = ("show", "puhdas-joki", "--web", "-r", koski)
    result = terminal(*line, env={"BROWSER": f"{opener} %s"})
    assert (result.code, result.stderr) == (0, f"Opened in the browser: {address}\n")
    assert (tmp_path / "opened").read_text() == f"{address}\n"
    failed = terminal(*line, env={"BROWSER": "/bin/false %s", "PATH": str(tmp_path)})
    assert (failed.code, failed.screen) == (0, f"{address}\n")


@pytest.mark.parametrize("failure", [Error("no browser can be had"), None])
def test_web_prints_what_no_browser_opens(
    monkeypatch: pytest.MonkeyPatch, failure: Error | None
) -> None:
    """Whether it says so or fails."""

    def open_(address: str) -> bool:
        if failure:
            raise failure
        return not address

    class Screen:
        is_terminal = True

        def __init__(self) -> None:
            self.written: list[str] = []

        def write(self, parts: list[str]) -> None:
            self.written.extend(parts)

    monkeypatch.setattr("webbrowser.open", open_)
    screen = Screen()
    request = SimpleNamespace(output=screen)
    records = [{"id": "x", "website": "https://example.org/"}]
    assert show_websites(request, records) == 0  # type: ignore[arg-type]
    assert screen.written == ["https://example.org/\n"]
