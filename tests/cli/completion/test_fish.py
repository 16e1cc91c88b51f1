"""TAB in fish, by its own `complete -C` and in a live shell."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.cli.completion.conftest import Home, LiveShell

pytestmark = pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")


@pytest.fixture(scope="module")
def installed(module_home: Home) -> Home:
    """Return a home where the script is installed."""
    module_home.verkosto("completion", "fish", "--install")
    return module_home


@pytest.fixture(scope="module")
def fish(installed: Home, start_shell: Callable[[Sequence[str], str], LiveShell]) -> LiveShell:
    """Return a fish that finds the installed script by itself."""
    keys = "bind \\ct 'commandline > $HOME/line'; bind \\cu 'commandline \"\"'"
    return start_shell(["fish", "-i"], f"set -g fish_greeting; {keys}")


@pytest.mark.parametrize(
    ("typed", "candidates"),
    [
        ("verkosto li", ["list\tList the networks, commitments and recognitions."]),
        ("verkosto show hin", ["hinku\tHinku-verkosto"]),
        ("verkosto show 'hin", ["hinku\tHinku-verkosto"]),
        ("verkosto show iclei i", ["ilmastoviisas-satakunta\tIlmastoviisas Satakunta"]),
        ("verkosto list --them", ["--theme\tOnly entries with this theme; repeatable."]),
        ("verkosto list --theme=li", ["--theme=liikkuminen\tLiikkuminen ja liikenne"]),
        ("verkosto list -t ilmasto,li", ["ilmasto,liikkuminen\tLiikkuminen ja liikenne"]),
        (
            "verkosto show kunta",
            [
                "hinku\tHinku-verkosto (Hiilineutraali kunta)",
                "lapsiystavallinen-kunta\tLapsiystävällinen kunta",
                "reilun-kaupan-kaupunki\tReilun kaupan kaupunki (Reilun kaupan kunta)",
                "terve-kunta\tTerve Kunta -verkosto",
            ],
        ),
        ("verkosto show itam", ["ubc\tItämeren kaupunkien liitto (itam)"]),
        ("verkosto show Itäm", ["ubc\tItämeren kaupunkien liitto"]),
        ("verkosto search lasten", ["lasten"]),
        ("verkosto list --fields id,na", ["id,name\tName"]),
        ("verkosto list -r my", ["my reg.toml"]),
        ('verkosto list -r "my', ["my reg.toml"]),
        ("verkosto list -r my\\ r", ["my reg.toml"]),
        ("verkosto list --registry=c:", ["--registry=c:d.toml"]),
        ("verkosto list -r ~/fol", ["~/folder/"]),
        ("verkosto show -r my\\ reg.toml ranta-s", ["ranta-siistiksi\tRanta siistiksi"]),
        ('verkosto show -r "my reg.toml" ranta-s', ["ranta-siistiksi\tRanta siistiksi"]),
        ("verkosto list -r ~/c:d.toml -t ves", ["vesi\tVesi: meri ja joki"]),
        ("verkosto show -- hin", ["hinku\tHinku-verkosto"]),
        ("verkosto show zzz", []),
    ],
)
def test_fish_offers(installed: Home, typed: str, candidates: list[str]) -> None:
    """Half-typed ids, options and values are offered with their descriptions."""
    done = installed.run(["fish", "-c", "complete -C $argv[1]", typed])
    assert (done.stdout.splitlines(), done.stderr) == (candidates, "")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("verkosto show hin", "verkosto show hinku "),
        ("verkosto show itam", "verkosto show ubc "),
        ("verkosto search kavel", "verkosto search kävelytie "),
        ("verkosto list -t ilmasto,li", "verkosto list -t ilmasto,liikkuminen "),
        ("verkosto list --theme=li", "verkosto list --theme=liikkuminen "),
        ("verkosto list -r my", "verkosto list -r my\\ reg.toml "),
        ("verkosto list --registry=c:", "verkosto list --registry=c:d.toml "),
        ('verkosto show -r "my reg.toml" ol', 'verkosto show -r "my reg.toml" oljy '),
    ],
)
def test_fish_completes(fish: LiveShell, typed: str, line: str) -> None:
    """A single candidate is written into the line."""
    assert fish.line_after(f"{typed}\t") == line


def test_a_tab_starts_the_command_once(installed: Home) -> None:
    """One TAB is one start of the command."""
    before = len(installed.started)
    installed.run(["fish", "-c", "complete -C 'verkosto show hin'"])
    assert installed.started[before:] == ["__complete fish"]


def test_all_entries_found_by_name_are_shown(fish: LiveShell) -> None:
    """Also those of which neither the id nor the name in this language has the word."""
    screen = fish.screen_after("verkosto show kunta\t")
    shown = ("hinku", "lapsiystavallinen-kunta", "reilun-kaupan-kaupunki", "terve-kunta")
    assert [id_ for id_ in shown if id_ not in screen] == []
    assert fish.line_after("verkosto show kunta\t") == "verkosto show kunta"


def test_names_are_offered_after_a_comma(fish: LiveShell) -> None:
    """A list of fields or themes goes on after its comma."""
    assert "website" in fish.screen_after("verkosto list --fields id,\t")
    assert "Luonto ja ympäristö" in fish.screen_after("verkosto list -t ilmasto,\t")
