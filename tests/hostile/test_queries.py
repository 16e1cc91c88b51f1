"""No query takes longer than a person waits, and none ends in a failure of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

QUERIES = {
    "ligatures": "\ufdfa" * 1000,
    "hangul": "\ud55c" * 20_000,
    "letters": "a" * 100_000,
    "clitics": "lapsi" + "kin" * 1000,
    "marks": "a" + "\u0301\u0323" * 2500,
    "words": "lapsi kulttuuri " * 2000,
}


@pytest.mark.parametrize("name", QUERIES)
def test_long_query_is_cut(verkosto: Verkosto, name: str) -> None:
    """A query of any length, of any letters, is answered or finds nothing."""
    result = verkosto("search", QUERIES[name])
    assert result.code in (0, 1)
    assert "failed" not in result.stderr
