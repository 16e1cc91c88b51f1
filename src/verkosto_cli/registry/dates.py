"""Counting with dates that may be a year or a month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_LAST_MONTH = 9999 * 12 + 11


def first_day(text: str) -> date:
    """Return the first day of a year, a month or a day in ISO 8601."""
    return date.fromisoformat(text + "0001-01-01"[len(text) :])


def last_day(text: str) -> date:
    """Return the last day of a year, a month or a day in ISO 8601."""
    year, month, day = (*(int(part) for part in text.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def later(day: date, count: int, unit: str) -> date:
    """Return a day so many days (d), weeks (w), months (m) or years (y) later."""
    if unit in "dw":
        return day + timedelta(days=min(count, 99_999) * (7 if unit == "w" else 1))
    return _add_months(day, min(count, 9_999) * (12 if unit == "y" else 1))


def _add_months(day: date, count: int) -> date:
    months = min(day.year * 12 + day.month - 1 + count, _LAST_MONTH)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
