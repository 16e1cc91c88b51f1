"""`verkosto list` in a pipe and on terminals of several widths."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

DATA = Path(__file__).parents[1] / "data"


def test_pipe_gets_a_tab_separated_line_an_entry(verkosto: Verkosto) -> None:
    """Without options all entries come in the registry's order, and nothing on standard error."""
    result = verkosto("list")
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
aalto-kaupungit	Alvar Aalto -kaupunkien verkosto	kulttuuri, matkailu	valtakunnallinen	2017-02-03
hinku	Hinku-verkosto	ilmasto	valtakunnallinen	2016-05-23
iclei	ICLEI	ilmasto, luonto, kestava-kehitys, kansainvalisyys	maailmanlaajuinen	
ilmastoviisas-satakunta	Ilmastoviisas Satakunta	ilmasto	maakunnallinen	
kansallinen-kaupunkipuisto	Kansallinen kaupunkipuisto	luonto, kaupunkisuunnittelu, kulttuuri	valtakunnallinen	2002-05-06
mal	MAL-verkosto	kaupunkisuunnittelu, liikkuminen	valtakunnallinen	
osaava-satakunta	Osaava Satakunta	osaaminen	maakunnallinen	
pyorailykunnat	Pyöräilykuntien verkosto ry	kestava-kehitys, liikkuminen, hyvinvointi	valtakunnallinen	
reilun-kaupan-kaupunki	Reilun kaupan kaupunki	kestava-kehitys	paikallinen	2008
jytry	Satakunnan järjestöyhteistyöryhmä JYTRY	osallisuus	maakunnallinen	
satakunnan-lastenkulttuuriverkosto	Satakunnan lastenkulttuuriverkosto	kulttuuri, lapset-ja-nuoret	maakunnallinen	
natura-2000	Selkämeren kansallispuisto / Natura 2000 -verkosto	luonto	eu	
lastenkulttuurikeskusten-liitto	Suomen lastenkulttuuriliitto ry	kulttuuri, lapset-ja-nuoret, osaaminen	valtakunnallinen	2015
terve-kunta	Terve Kunta -verkosto	hyvinvointi, kansainvalisyys	valtakunnallinen	1996
ubc	Itämeren kaupunkien liitto	luonto, kaupunkisuunnittelu, kulttuuri, hyvinvointi, kansainvalisyys	itameri	1997
lapsiystavallinen-kunta	Lapsiystävällinen kunta	lapset-ja-nuoret	paikallinen	2016
""")  # noqa: E501, W291


def test_terminal_of_80_columns_gets_a_table(terminal: Terminal, koski: str) -> None:
    """Name and id on one line, by name; what to type next goes to standard error."""
    result = terminal("list", "-r", koski, width=80)
    assert (result.code, result.stderr) == (
        0,
        "3 entries. Read more: verkosto show ID\n",
    )
    assert result.screen == snapshot("""\
Nimi                          Tunnus                      Alkaen  Taso
Kosken seudun kirjastojen ja  kosken-seudun-lukuverkosto  2019    Paikallinen
koulujen lukuverkosto
Puhdas joki                   puhdas-joki                 2015    Maakunnallinen
Ääni                          aani                                Paikallinen
""")


def test_terminal_of_200_columns_gets_a_table_as_wide_as_its_texts(
    terminal: Terminal, koski: str
) -> None:
    """Themes stand on one line; a name takes the room that the longest id needs anyway."""
    assert terminal("list", "-r", koski, width=200).screen == snapshot("""\
Nimi                                                Tunnus                      Alkaen  Teemat               Taso
Kosken seudun kirjastojen ja koulujen lukuverkosto  kosken-seudun-lukuverkosto  2019    Lukeminen +1         Paikallinen
Puhdas joki                                         puhdas-joki                 2015    Vesi ja vesistöt     Maakunnallinen
Ääni                                                aani                                Vesi ja vesistöt +1  Paikallinen
""")  # noqa: E501


def test_terminal_of_40_columns_gets_a_stack(terminal: Terminal, koski: str) -> None:
    """A narrow terminal gets the fields of an entry below each other."""
    assert terminal("list", "-r", koski, width=40).screen == snapshot("""\
Kosken seudun kirjastojen ja koulujen
lukuverkosto
  kosken-seudun-lukuverkosto
Puhdas joki
  puhdas-joki
Ääni
  aani
""")


def test_terminal_gets_the_fields_asked_for(terminal: Terminal, koski: str) -> None:
    """--fields chooses the columns of the table, in the order given."""
    result = terminal("list", "-r", koski, "--fields", "founded,id,kind", width=80)
    assert result.screen == snapshot("""\
Perustettu  Tunnus                      Tyyppi
            kosken-seudun-lukuverkosto  Verkosto
2008        puhdas-joki                 Verkosto, Sitoumus
            aani                        Sitoumus
""")


@pytest.mark.parametrize("width", [36, 40, 50, 59, 60, 70, 78, 80, 84, 100, 120, 200])
def test_ids_and_addresses_are_never_cut(
    verkosto: Verkosto, terminal: Terminal, width: int
) -> None:
    """Whatever fields are asked for at whatever width, each id is whole, on one line."""
    ids = verkosto("list", "-f", "ids").lines
    for fields in ("", "id,name", "id,summary,keywords", "id,name,website,joined,description"):
        screen = terminal("list", "--fields", fields, width=width).screen
        words = screen.split()
        assert [id_ for id_ in ids if id_ not in words] == [], fields
        assert max(map(len, screen.splitlines())) <= width


@pytest.mark.parametrize("width", [60, 80, 120])
def test_address_in_a_table_is_never_cut(terminal: Terminal, koski: str, width: int) -> None:
    """An address longer than its column stays whole, even if broken into lines."""
    for fields in ("id,website", "name,website,summary", "website,description,id"):
        screen = terminal("list", "-r", koski, "--fields", fields, width=width).screen
        address = "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki"
        assert address in "".join(screen.split()), fields


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--theme", "vesi"], ["puhdas-joki", "aani"]),
        (["-t", "vesi", "-t", "lukeminen"], ["puhdas-joki", "kosken-seudun-lukuverkosto", "aani"]),
        (["-t", "vesi", "--scope", "paikallinen"], ["aani"]),
        (["-t", "vesi", "-k", "sitoumus", "-k", "verkosto"], ["puhdas-joki", "aani"]),
        (["-k", "verkosto", "-s", "paikallinen"], ["kosken-seudun-lukuverkosto"]),
        (["-k", "verkosto", "-s", "paikallinen", "-t", "vesi"], []),
    ],
)
def test_filters_of_one_kind_widen_and_of_several_kinds_narrow(
    verkosto: Verkosto, koski: str, options: list[str], ids: list[str]
) -> None:
    """An entry has to have one of the themes, one of the kinds and one of the scopes."""
    result = verkosto("list", "-r", koski, "-f", "ids", *options)
    assert (result.code, result.lines) == (0, ids)


@pytest.mark.parametrize(
    ("field", "ids"),
    [
        ("id", ["aani", "kosken-seudun-lukuverkosto", "puhdas-joki"]),
        ("name", ["kosken-seudun-lukuverkosto", "puhdas-joki", "aani"]),
        ("scope", ["kosken-seudun-lukuverkosto", "aani", "puhdas-joki"]),
        ("founded", ["puhdas-joki", "kosken-seudun-lukuverkosto", "aani"]),
        ("joined", ["puhdas-joki", "kosken-seudun-lukuverkosto", "aani"]),
    ],
)
def test_sort_orders_by_a_field(verkosto: Verkosto, koski: str, field: str, ids: list[str]) -> None:
    """Names go as in Finnish, with ä after z; scopes as in the registry; what is unknown last."""
    assert verkosto("list", "-r", koski, "-f", "ids", "--sort", field).lines == ids


def test_sort_by_name_is_by_the_name_shown(verkosto: Verkosto, koski: str) -> None:
    """In English Clean River comes first and Voice, which is Ääni in Finnish, last."""
    result = verkosto("list", "-r", koski, "--sort", "name", "--lang", "en", "--fields", "name")
    assert result.lines == snapshot(
        ["Clean River", "Kosken seudun kirjastojen ja koulujen lukuverkosto", "Voice"]
    )


def test_heading_is_whole_above_short_ids(terminal: Terminal, tmp_path: Path) -> None:
    """A column is as wide as its heading, however short what is below it."""
    text = (DATA / "valid" / "small.toml").read_text("utf-8").replace("puhdas-ranta", "r")
    registry = tmp_path / "r.toml"
    registry.write_text(text, "utf-8")
    result = terminal("list", "-r", registry, width=80)
    assert result.screen == snapshot("""\
Nimi          Tunnus  Teemat   Taso
Puhdas ranta  r       Ilmasto  Seudullinen
""")
