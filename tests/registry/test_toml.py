"""Values are written as TOML that reads as the value again."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.registry.toml import key, toml

if TYPE_CHECKING:
    from typing import Any


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Pori", '"Pori"'),
        ('Verkosto "Terve" kunta', """'Verkosto "Terve" kunta'"""),
        ("C:\\koti", r"'C:\koti'"),
        ('"it\'s"', r'''"\"it's\""'''),
        ("a\\'b", r'''"a\\'b"'''),
        ("it's", '"it\'s"'),
        ('a\nb "c" \\ \x07', r'"a\nb \"c\" \\ \u0007"'),
        (True, "true"),
        (False, "false"),
        (2016, "2016"),
        (10**18 - 1, "999999999999999999"),
        (10**18, "…"),
        (-(10**18), "…"),
        (-(10**18) + 1, "-999999999999999999"),
        ({}, "{}"),
        ({"fi": "Meri", "päätös": [1, 2]}, '{ fi = "Meri", "päätös" = [1, 2] }'),
        ([], "[]"),
        (date(2016, 5, 23), "2016-05-23"),
        (time(7, 30), "07:30:00"),
        (1.5, "1.5"),
    ],
)
def test_value_is_written(value: object, expected: str) -> None:
    """On one line, in the quotation marks that need the fewest signs before others."""
    assert toml(value) == expected


@given(st.recursive(st.text() | st.booleans() | st.integers(-999, 999), st.lists))
def test_what_is_written_reads_as_the_value(value: Any) -> None:
    """Any text, number, truth and list is the same when it is read."""
    assert tomli.loads(f"x = {toml(value)}")["x"] == value


@given(st.text())
def test_key_that_is_written_reads_as_the_key(name: str) -> None:
    """In quotes where it is no bare key."""
    assert list(tomli.loads(f"{key(name)} = 1")) == [name]
