"""Counting with dates: a year or a month begins and ends, and a date is moved on."""

from __future__ import annotations

from datetime import date

import pytest

from verkosto_cli.registry.dates import first_day, last_day, later


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        ("2026-05-07", date(2026, 5, 7), date(2026, 5, 7)),
    ],
)
def test_year_and_month_have_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    """A year runs from January to December, a month to its own last day, a day is both."""
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize(
    ("day", "count", "unit", "expected"),
    [
        (date(2026, 5, 7), 0, "d", date(2026, 5, 7)),
        (date(2026, 5, 30), 3, "d", date(2026, 6, 2)),
        (date(2026, 5, 7), 2, "w", date(2026, 5, 21)),
        (date(2026, 1, 31), 1, "m", date(2026, 2, 28)),
        (date(2026, 1, 15), 18, "m", date(2027, 7, 15)),
        (date(2026, 11, 30), 1, "m", date(2026, 12, 30)),
        (date(2026, 12, 30), 1, "m", date(2027, 1, 30)),
        (date(2024, 2, 29), 1, "y", date(2025, 2, 28)),
        (date(2026, 5, 7), 2, "y", date(2028, 5, 7)),
    ],
)
def test_later_day(day: date, count: int, unit: str, expected: date) -> None:
    """Days, weeks, months and years are added; a month that is too short ends sooner."""
    assert later(day, count, unit) == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("d", date(2300, 2, 19)),
        ("w", date(3942, 11, 12)),
        ("m", date(2859, 8, 7)),
        ("y", date(9999, 12, 7)),
    ],
)
def test_what_is_endlessly_later_is_a_day_still(unit: str, expected: date) -> None:
    """However many are asked for, the answer is a day that a calendar has."""
    assert later(date(2026, 5, 7), 10**9, unit) == expected
