"""Finding an entry by what a person calls it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto


@pytest.mark.parametrize("word", ["puhdas joki", "Puhdas jo"])
def test_name_with_a_line_break_is_found(verkosto: Verkosto, koski: str, word: str) -> None:
    """A break is a space."""
    text = Path(koski).read_text("utf-8").replace("Puhdas joki", "Puhdas\\njoki")
    result = verkosto("show", word, "-r", "-", "--fields", "id", stdin=text)
    assert (result.code, result.lines, result.err) == (0, ["puhdas-joki"], b"")
