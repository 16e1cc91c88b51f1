"""Why an entry was found is said in sentences, one for each way that a word matched best."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto_cli.catalogue.explain import explain


def match(word: str, text: str, how: str, weight: float, field: str = "name") -> dict[str, Any]:
    """Return how a word matches in an entry."""
    return {"word": word, "text": text, "how": how, "weight": weight, "field": field}


SCHOOL = match("koulu", "koulut", "inflected", 30, "summary")
SCHOOLS = "Summary: 'koulut' is a form of 'koulu'."


@pytest.mark.parametrize(
    ("words", "matches", "expected"),
    [
        (["koulu"], [SCHOOL], SCHOOLS),
        (
            ["koulu"],
            [match("koulu", "kouluun", "inflected", 20), SCHOOL],
            SCHOOLS,
        ),
        (["koulu", "koulu"], [SCHOOL], SCHOOLS),
        (["koulu", "x", "y"], [SCHOOL], f"{SCHOOLS} Not in this entry: 'x', 'y'."),
        (
            ["kesäkoulu"],
            [SCHOOL, match("kesä", "kesä", "split", 10), match("talvi", "talvi", "exact", 99)],
            f"{SCHOOLS} Name: 'kesä' is part of what was asked for.",
        ),
        (
            ["sand"],
            [match("sand bag", "sandbags", "inflected", 9)],
            "Name: 'sandbags' is a form of 'sand bag'.",
        ),
        (
            ["kesäkoulu"],
            [SCHOOL, match("kesäkoulu", "kesäkoulu", "exact", 1)],
            "Name: 'kesäkoulu' is the word itself.",
        ),
    ],
)
def test_sentences(words: list[str], matches: list[dict[str, Any]], expected: str) -> None:
    """The best match of a word is told once, that of its parts where it has none of its own."""
    assert explain(words, matches) == expected
