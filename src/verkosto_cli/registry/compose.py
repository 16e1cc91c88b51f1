"""The composing of letters and their marks (NFC)."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

# What Unicode calls safe in a stream (UAX 15).
_MOST_MARKS = 30
# All marks are behind the Latin letters.
_LATER_SIGNS = re.compile(rf"[^\x00-\u02ff]{{{_MOST_MARKS},}}")


def composed(text: str) -> str:
    """Return a text in NFC; one with more marks in a row than Unicode calls safe stays as it is.

    Composing takes the square of their number.
    """
    runs = _LATER_SIGNS.findall(text)
    return text if any(map(_has_endless_marks, runs)) else normalize("NFC", text)


def _has_endless_marks(run: str) -> bool:
    marks = 0
    for sign in run:
        marks = marks + 1 if combining(sign) else 0
        if marks > _MOST_MARKS:
            return True
    return False
