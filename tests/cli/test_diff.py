"""`verkosto diff`: what changed between two registries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from inline_snapshot import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Terminal, Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


def test_diff_tells_what_changed(
    verkosto: Verkosto, terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """By entry and field as rows, in words on a terminal; 1 where they differ, else 0."""
    new = edited(tmp_path / "r.toml", ('fi = "Puhdas ranta"', 'fi = "Siisti ranta"'))
    result = verkosto("diff", SMALL, new)
    assert result.code == 1
    assert result.stdout == "changed\tpuhdas-ranta\tname.fi\tPuhdas ranta\tSiisti ranta\n"
    words = terminal("diff", SMALL, new).screen
    assert "    - name.fi: Puhdas ranta\n    + name.fi: Siisti ranta\n" in words
    assert json.loads(terminal("diff", SMALL, new, "--json").stdout)["count"] == 1
    assert verkosto("diff", SMALL, SMALL).code == 0
    more = verkosto("diff", SMALL, DATA / "valid" / "all-fields.toml").stdout
    assert "added\tmeri\t\t\t\n" in more
    few = verkosto("diff", SMALL)
    assert (few.code, few.stderr) == snapshot(
        (
            2,
            """\
verkosto: two registries are needed
Name the old file and the new one: verkosto diff OLD NEW
""",
        )
    )


def test_changes_as_json_are_a_document(
    verkosto: Verkosto, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """It says which shape it has, how many rows there are, and all that each of them has."""
    new = edited(tmp_path / "r.toml", ('fi = "Puhdas ranta"', 'fi = "Siisti ranta"'))
    assert (
        verkosto("diff", SMALL, new, "--json").stdout
        == """\
{
  "schema_version": 1,
  "count": 1,
  "items": [
    {
      "change": "changed",
      "id": "puhdas-ranta",
      "name": {
        "fi": "Siisti ranta"
      },
      "field": "name.fi",
      "old": "Puhdas ranta",
      "new": "Siisti ranta"
    }
  ]
}
"""
    )


def test_diff_of_registries_in_different_languages(
    terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """An entry that has no name in the language asked for goes by the one it has."""
    swedish = ((', sv = "Mallbys nätverk"', ""), ('"fi"', '"sv"'), ("fi = ", "sv = "))
    old = edited(tmp_path / "old.toml", ("Puhdas ranta", "Ren strand"), *swedish)
    result = terminal("diff", old, SMALL, env={"VERKOSTO_LANG": "en"})
    assert result.screen.splitlines()[0] == "~ puhdas-ranta  Puhdas ranta"
    assert terminal("diff", SMALL, old).screen.splitlines()[0] == "~ puhdas-ranta  Ren strand"
    moved = edited(tmp_path / "moved.toml", ("puhdas-ranta", "siisti-ranta"))
    assert (
        terminal("diff", old, moved).screen
        == """\
- puhdas-ranta  Ren strand
+ siisti-ranta  Puhdas ranta
"""
    )


def test_diff_on_a_terminal_names_each_entry_once(
    terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """With a sign for what was added, removed or changed; below it the changes."""
    scope = 'scope = "seutu"'
    old = edited(tmp_path / "old.toml", (scope, f"{scope}\njoined = 2015"))
    new = edited(
        tmp_path / "new.toml",
        (scope, f'{scope}\nfounded = 2008\nmembers = ["Koski"]'),
        ('"Puhdas ranta"', '"Siisti ranta"'),
    )
    assert terminal("diff", old, new).screen == snapshot("""\
~ puhdas-ranta  Siisti ranta
    - name.fi: Puhdas ranta
    + name.fi: Siisti ranta
    - joined: 2015
    + founded: 2008
    + members: Koski
""")
    moved = edited(tmp_path / "moved.toml", ("puhdas-ranta", "siisti-ranta"))
    assert terminal("diff", old, moved).screen == snapshot("""\
- puhdas-ranta  Puhdas ranta
+ siisti-ranta  Puhdas ranta
""")
