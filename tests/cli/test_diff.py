"""`verkosto diff`: what changed between two registries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    assert verkosto("diff", SMALL, SMALL).code == 0
    more = verkosto("diff", SMALL, DATA / "valid" / "all-fields.toml").stdout
    assert "added\tmeri\t\t\t\n" in more
    assert verkosto("diff", SMALL).code == 2
