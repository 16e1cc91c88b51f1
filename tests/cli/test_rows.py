"""Rows that are not entries: a value as one line."""

from __future__ import annotations

import pytest

from verkosto_cli.cli.rows import cell


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (None, ""),
        (True, "yes"),
        (False, ""),
        ("Puhdas\nranta", "Puhdas ranta"),
        (3, "3"),
        (0, "0"),
        (["fi", "sv"], "fi, sv"),
        ([], ""),
        ({"fi": "Ranta", "sv": "Strand"}, "fi: Ranta; sv: Strand"),
        ([{"title": "Muistio", "pages": [1, 2]}], "title: Muistio; pages: 1, 2"),
    ],
)
def test_value_is_one_line(value: object, line: str) -> None:
    """A text as it is, what it is made of with commas between."""
    assert cell(value) == line
