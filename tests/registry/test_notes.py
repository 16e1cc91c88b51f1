"""What is worth a look in a registry is noted from one day, letter or entry on, and not before."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from verkosto_cli.registry.load import review_registry

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
HEAD, _, ENTRY = SMALL.partition("[[networks]]")
TODAY = date(2026, 6, 1)
ENDED = 'a, valid_until: the validity ended: 2026-06-01: Correct the date, or add: status = "ended"'
OLD = (
    "not reviewed for two years; last: 2024-06-01: "
    "Check the entry, and write: reviewed = 2026-06-02"
)
GENERAL = (
    "not reviewed for two years; last: 2026-05-01: "
    "Check the entry, and write: reviewed = 2028-05-01"
)


def entry(id_: str, *lines: str) -> str:
    """Return an entry with an id of its own, and further lines."""
    return f"[[networks]]{ENTRY}".replace("puhdas-ranta", id_) + "".join(f"{x}\n" for x in lines)


def notes(*entries: str, head: str = HEAD, today: date = TODAY) -> list[str]:
    """Return the notes of a registry, each with what it is about and its cure."""
    text = "format = 2\n" + head + "".join(entries)
    problems, found, _ = review_registry(text.encode(), "r.toml", today, lambda *_: None)
    assert problems == []
    return [f"{note.where}: {note.message}: {note.cure}" for note in found]


def test_sound_registry_has_no_notes() -> None:
    """Two entries in one language with the words of the vocabularies have nothing to look at."""
    assert notes(entry("a"), entry("b")) == []


def test_registry_without_its_format() -> None:
    """It is told what to write at the top of the file."""
    _, found, _ = review_registry(SMALL.encode(), "r.toml", TODAY, lambda *_: None)
    assert [f"{note.line}: {note.cure}" for note in found] == ["1: Add at the top: format = 2"]


def test_long_summary_is_noted_from_201_letters_on() -> None:
    """A summary of 200 letters is short enough."""
    short, long = (
        entry("a").replace("Rannat pidetään puhtaina yhdessä.", "x" * n) for n in (200, 201)
    )
    assert notes(short) == []
    assert notes(long) == [
        (
            "a, summary.fi: the summary has 201 characters, more than 200:"
            " Shorten it, and move the rest to the description."
        )
    ]


def test_language_that_most_have() -> None:
    """Where more than half of the entries have a language, the others are asked for it."""
    both = [
        entry(id_).replace('yhdessä." }\nsources', 'yhdessä.", sv = "Stränder." }\nsources')
        for id_ in "abc"
    ]
    missed = "d: 'summary' has no text in 'sv', which most entries have: Add: sv = \"…\""
    assert notes(both[0], both[1], entry("d")) == [missed]
    assert notes(both[0], entry("d")) == []
    assert notes(both[0]) == []


def test_address_of_two_entries() -> None:
    """The second entry with an address is told of the first, a slash at its end or not."""
    site, slash = 'website = "https://a.fi"', 'website = "https://a.fi/"'
    assert notes(entry("a", site), entry("b"), entry("c", slash)) == [
        "c, website: 'a' has the same address: Give each entry the address of its own page."
    ]
    assert notes(entry("a", site), entry("c", 'website = "https://b.fi"')) == []


def test_relation_of_one_side() -> None:
    """An entry that names another which does not name it is noted, at its own line."""
    assert notes(entry("a", 'related = ["b"]'), entry("b")) == [
        (
            "a, related: 'b' does not name 'a' as related: Add 'a' to the related entries of 'b';"
            " `show` lists the relation on both sides even without it."
        )
    ]
    assert notes(entry("a", 'related = ["b"]'), entry("b", 'related = ["a"]')) == []


def test_address_without_https() -> None:
    """It is noted in tables and lists too."""
    lines = 'website = "http://a.fi"', 'contact = { address = "http://b.fi" }'
    a = entry("a", *lines).replace(
        'title = "Mallilan kunta" }]', 'title = "X", address = "http://c.fi" }]'
    )
    assert [note.partition(":")[0] for note in notes(a)] == [
        "a, sources.address",
        "a, website",
        "a, contact.address",
    ]


@pytest.mark.parametrize(
    ("line", "today", "expected"),
    [
        ("valid_until = 2026-06-01", date(2026, 6, 1), []),
        ("valid_until = 2026-06-01", date(2026, 6, 2), [ENDED]),
        ("valid_until = 2026", date(2026, 12, 31), []),
        ('valid_until = 2025\nstatus = "ended"', date(2026, 6, 1), []),
        ("reviewed = 2024-06-01", date(2026, 6, 1), []),
        ("reviewed = 2024-06-01", date(2026, 6, 2), [f"a, reviewed: {OLD}"]),
        ("", date(2028, 4, 30), []),
        ("", date(2028, 5, 1), [f"a: {GENERAL}"]),
    ],
)
def test_days_from_which_on_something_is_noted(line: str, today: date, expected: list[str]) -> None:
    """The last day of validity still counts, and two years after a review too."""
    assert notes(entry("a", line), today=today) == expected
