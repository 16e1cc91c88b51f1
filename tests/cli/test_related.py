"""`verkosto related`: written relations first, then shared themes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto


def test_pipe_gets_relation_id_name_and_shared_themes(verkosto: Verkosto, koski: str) -> None:
    """Each other entry once; one that the registry does not have has a name alone."""
    result = verkosto("related", "puhdas-joki", "-r", koski)
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
part_of		Itämeri-työ	
related	kosken-seudun-lukuverkosto	Kosken seudun kirjastojen ja koulujen lukuverkosto	
themes	aani	Ääni	vesi
""")  # noqa: W291


def test_the_most_shared_themes_come_first(verkosto: Verkosto) -> None:
    """Of those without a written relation, who shares most is nearest."""
    items = json.loads(verkosto("related", "ubc", "--json").stdout)["items"]
    counts = [len(item["themes"]) for item in items if item["relation"] == "themes"]
    assert counts == sorted(counts, reverse=True)
    assert min(counts) > 0


def test_sharing_is_mutual(verkosto: Verkosto) -> None:
    """What is named as related names the entry back."""
    for id_ in verkosto("list", "-f", "ids").lines:
        for other in verkosto("related", id_, "-f", "ids").lines:
            assert id_ in verkosto("related", other, "-f", "ids").lines


@pytest.mark.usefixtures("compiled")
def test_terminal_groups_them(terminal: Terminal) -> None:
    """Under the relation, or the number of themes."""
    assert terminal("related", "iclei", "--lang", "fi", width=80).screen == snapshot("""\
ICLEI (iclei)
2 yhteistä teemaa  Itämeren kaupunkien liitto (ubc)
1 yhteinen teema   Hinku-verkosto (hinku)
                   Ilmastoviisas Satakunta (ilmastoviisas-satakunta)
                   Kansallinen kaupunkipuisto (kansallinen-kaupunkipuisto)
                   Pyöräilykuntien verkosto ry (pyorailykunnat)
                   Reilun kaupan kaupunki (reilun-kaupan-kaupunki)
                   Selkämeren kansallispuisto / Natura 2000 -verkosto
                   (natura-2000)
                   Terve Kunta -verkosto (terve-kunta)
""")
    assert terminal("related", "hinku", "--lang", "en", width=40).screen == snapshot("""\
Hinku network (hinku)
See also
  Ilmastoviisas Satakunta
  (ilmastoviisas-satakunta)
1 shared theme
  ICLEI – Local Governments for
  Sustainability (iclei)
""")


def test_unknown_entry_is_told(verkosto: Verkosto) -> None:
    """As in show."""
    result = verkosto("related", "xyzzy")
    assert (result.code, result.out) == (1, b"")
    assert result.stderr.startswith("verkosto: no entry is called 'xyzzy'\n")


def test_every_entry_has_a_name_in_plain_lines(verkosto: Verkosto) -> None:
    """The name of an entry may be several words."""
    assert verkosto("related", "Hinku-verkosto").out == verkosto("related", "hinku").out
    assert verkosto("related", "Terve", "Kunta", "-verkosto").code == 2
    assert verkosto("related", "Terve", "Kunta").out == verkosto("related", "terve-kunta").out
