"""Dates as a language writes them."""

from __future__ import annotations

import pytest

from verkosto_cli.render.dates import spoken_date


@pytest.mark.parametrize(
    ("date", "language", "spoken"),
    [
        ("2016-05-23", "fi", "23.5.2016"),
        ("2016-12-01", "fi", "1.12.2016"),
        ("2016-05", "fi", "5/2016"),
        ("2016", "fi", "2016"),
        ("2016-05-23", "sv", "23.5.2016"),
        ("2016-05", "sv", "maj 2016"),
        ("2016-12", "sv", "december 2016"),
        ("2016", "sv", "2016"),
        ("2016-05-23", "en", "23 May 2016"),
        ("2016-01-01", "en", "1 January 2016"),
        ("2016-05", "en", "May 2016"),
        ("2016", "en", "2016"),
        ("2016-05-23", "de", "2016-05-23"),
        ("2016-05", "de", "2016-05"),
    ],
)
def test_date_is_written_as_the_language_does(date: str, language: str, spoken: str) -> None:
    """A year, a month or a day; in a language whose way is not known, as it is."""
    assert spoken_date(date, language) == spoken
