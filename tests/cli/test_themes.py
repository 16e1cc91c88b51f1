"""`verkosto themes` in a pipe and on terminals of several widths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto


def test_kinds_and_scopes_are_listed_like_themes(verkosto: Verkosto) -> None:
    """Each with the number of entries that a filter by it gives, under its own heading."""
    for command, option, heading in (("kinds", "-k", "Kind"), ("scopes", "-s", "Scope")):
        for row in verkosto(command).lines:
            id_, _, count = row.split("\t")
            assert len(verkosto("list", option, id_, "-f", "ids").lines) == int(count)
        table = verkosto(command, "-f", "table", "--lang", "en").lines[0]
        assert table.split()[0] == heading


def test_pipe_gets_id_label_and_count(verkosto: Verkosto) -> None:
    """Themes come in the registry's order."""
    result = verkosto("themes")
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
ilmasto	Ilmasto ja energia	3
luonto	Luonto ja ympäristö	4
kestava-kehitys	Kestävä kehitys	3
kaupunkisuunnittelu	Kaupunkisuunnittelu ja asuminen	3
liikkuminen	Liikkuminen ja liikenne	2
kulttuuri	Kulttuuri ja kulttuuriperintö	5
lapset-ja-nuoret	Lapset ja nuoret	3
hyvinvointi	Hyvinvointi, terveys ja liikunta	3
osaaminen	Osaaminen ja koulutus	2
osallisuus	Osallisuus ja yhdistystoiminta	1
kansainvalisyys	Kansainvälinen yhteistyö	3
matkailu	Matkailu	1
""")


def test_count_is_how_many_the_list_has(verkosto: Verkosto) -> None:
    """Each theme's count is the length of the list of that theme."""
    for line in verkosto("themes").lines:
        id_, _, count = line.split("\t")
        assert len(verkosto("list", "-t", id_).lines) == int(count)


def test_terminal_with_room_gets_ids(terminal: Terminal, koski: str) -> None:
    """The ids of the entries stand behind the figures where there is room."""
    assert terminal("themes", "-r", koski, width=80).screen == snapshot("""\
Teema             Tunnus     Määrä
Vesi ja vesistöt  vesi           2  puhdas-joki, aani
Lukeminen         lukeminen      2  kosken-seudun-lukuverkosto, aani
Äly ja öljy       aly            1  kosken-seudun-lukuverkosto
""")


def test_terminal_of_200_columns_gets_the_same_table(terminal: Terminal, koski: str) -> None:
    """There is no more to show on a wider terminal."""
    wide = terminal("themes", "-r", koski, width=200)
    assert wide.out == terminal("themes", "-r", koski, width=80).out


def test_terminal_of_40_columns_gets_a_stack(terminal: Terminal, koski: str) -> None:
    """A narrow terminal gets id, label and count below each other."""
    assert terminal("themes", "-r", koski, width=40).screen == snapshot("""\
Vesi ja vesistöt: 2
  vesi
Lukeminen: 2
  lukeminen
Äly ja öljy: 1
  aly
""")


@pytest.mark.parametrize("width", [36, 40, 60, 80])
def test_no_label_is_broken_within_a_word(terminal: Terminal, width: int) -> None:
    """At any width, a label's words and the ids stay whole."""
    words = terminal("themes", width=width).screen.replace(":", " ").split()
    for word in (
        "Kaupunkisuunnittelu",
        "kaupunkisuunnittelu",
        "yhdistystoiminta",
        "kestava-kehitys",
    ):
        assert word in words


def test_labels_are_in_the_language_asked_for(verkosto: Verkosto, koski: str) -> None:
    """A theme that has no label in it keeps the registry's own."""
    result = verkosto("themes", "-r", koski, "--lang", "sv", "--fields", "label")
    assert result.lines == snapshot(["Vatten och vattendrag", "Läsning", "Äly ja öljy"])


def test_grid_has_a_mark_for_each_theme_of_an_entry(verkosto: Verkosto, koski: str) -> None:
    """A column a theme: as data it is what a spreadsheet wants."""
    result = verkosto("themes", "--grid", "-r", koski, "-f", "csv")
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
id,name,vesi,lukeminen,aly
puhdas-joki,Puhdas joki,x,,
kosken-seudun-lukuverkosto,Kosken seudun kirjastojen ja koulujen lukuverkosto,,x,x
aani,Ääni,x,x,
""")


def test_fields_of_a_grid_are_the_themes(verkosto: Verkosto, koski: str) -> None:
    """Beside the id and the name; they are known once the registry is."""
    line = ("themes", "--grid", "-r", koski, "--fields")
    known = verkosto(*line, "help")
    assert (known.code, known.stdout) == (
        0,
        "id\tId\nname\tName\nvesi\tWater\nlukeminen\tReading\naly\tÄly ja öljy\n",
    )
    assert verkosto(*line, "name,aly").lines == [
        "Puhdas joki\t",
        "Kosken seudun kirjastojen ja koulujen lukuverkosto\tx",
        "Ääni\t",
    ]
    unknown = verkosto(*line, "joined")
    assert (unknown.code, unknown.out) == (2, b"")


def test_grid_on_a_terminal_says_what_its_heads_stand_for(terminal: Terminal, koski: str) -> None:
    """Beginnings of labels that tell them apart, with a key below."""
    assert terminal("themes", "--grid", "-r", koski, width=60).screen == snapshot("""\
Nimi                                             Ves Luk Äly
Kosken seudun kirjastojen ja koulujen                ●   ●
lukuverkosto
Puhdas joki                                      ●
Ääni                                             ●   ●

Ves Vesi ja vesistöt; Luk Lukeminen; Äly Äly ja öljy
""")


def test_grid_of_a_narrow_terminal_is_a_stack(terminal: Terminal) -> None:
    """Each entry with its themes below."""
    assert terminal("themes", "--grid", width=40).screen.splitlines()[:3] == snapshot(
        ["Alvar Aalto -kaupunkien verkosto", "  Kulttuuri ja kulttuuriperintö", "  Matkailu"]
    )
