"""`verkosto init` writes a registry to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_init_writes_a_registry_that_is_sound(
    verkosto: Verkosto, tmp_path: Path, language: str
) -> None:
    """It passes the strict check, has the organisation, and is searched at once."""
    file = tmp_path / "r.toml"
    done = verkosto("init", "--lang", language, "--organisation", 'Kunta "X"', file)
    assert (done.code, done.out) == (0, b"")
    assert 'Kunta "X"' in file.read_text("utf-8")
    assert verkosto("check", "--strict", file).code == 0
    assert len(verkosto("list", "--registry", file).lines) == 1


def test_init_overwrites_nothing(verkosto: Verkosto, tmp_path: Path) -> None:
    """A file that is there stays as it is, and the code is 2."""
    file = tmp_path / "r.toml"
    file.write_text("mine", "utf-8")
    assert verkosto("init", file).code == 2
    assert file.read_text("utf-8") == "mine"
    assert verkosto("init", tmp_path / "no" / "r.toml").code == 4
    assert verkosto("init", "--lang", "de", tmp_path / "d.toml").code == 2
    assert verkosto("init", tmp_path / "a", tmp_path / "b").code == 2
