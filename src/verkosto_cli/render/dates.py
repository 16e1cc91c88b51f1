"""Dates as a language writes them."""

from __future__ import annotations

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}


def spoken_date(date: str, language: str) -> str:
    """Return an ISO 8601 date (a year, a month or a day) as it is written in a text.

    Finnish 23.5.2016 and 5/2016; Swedish 23.5.2016 and maj 2016; English 23 May 2016 and May 2016.
    Of another language it returns as it is.
    """
    year, *rest = date.split("-")
    numbers = [part.lstrip("0") for part in rest]
    if language not in ("fi", *_MONTHS) or not numbers:
        return date
    if language != "fi" and (language == "en" or len(numbers) == 1):
        months = _MONTHS[language].split()
        numbers[0] = months[int(numbers[0]) - 1]
        return " ".join([*reversed(numbers), year])
    between = "/" if len(numbers) == 1 else "."
    return between.join([*reversed(numbers), year])
