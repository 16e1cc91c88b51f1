"""Names beside candidates, whatever signs they have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_name_with_a_line_break_is_on_one_line(
    verkosto: Verkosto, koski: str, tmp_path: Path, shell: str
) -> None:
    """Candidates are a line each, so a break in a name would shift those that follow."""
    registry = tmp_path / "r.toml"
    registry.write_text(Path(koski).read_text("utf-8").replace("Puhdas joki", "Puhdas\\njoki"))
    lines = verkosto("__complete", shell, "show", "-r", registry, "puhdas").lines
    (line,) = (line for line in lines if line.startswith("puhdas-joki"))
    assert line.removeprefix("puhdas-joki").strip(":\t ") in ("", "Puhdas joki")
