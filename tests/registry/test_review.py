"""Looking a whole registry through: its problems or its notes, and how far it has come."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from verkosto_cli.registry.load import parse_text, review_registry

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
HEAD, _, ENTRY = SMALL.partition("[[networks]]")


def registry(count: int) -> str:
    """Return a registry of so many entries."""
    entries = (ENTRY.replace("puhdas-ranta", f"ranta-{number}") for number in range(count))
    return HEAD + "".join(f"[[networks]]{entry}" for entry in entries)


def review(text: str) -> tuple[list[str], list[str], int, list[tuple[str, int, int]]]:
    """Return the messages of problems and notes, how many are not listed, and what was told."""
    told: list[tuple[str, int, int]] = []
    problems, notes, uncounted = review_registry(
        text.encode(), "r.toml", date(2026, 6, 1), lambda *step: told.append(step)
    )
    return [each.message for each in problems], [each.message for each in notes], uncounted, told


def test_progress_is_told_at_each_hundred_entries() -> None:
    """With how many there are."""
    assert review(registry(250))[3] == [
        ("Checking the entries", 100, 250),
        ("Checking the entries", 200, 250),
    ]
    assert review(registry(99))[3] == []


def test_sound_registry_has_notes_and_no_problems() -> None:
    """A registry with a problem has no notes, for they would be guesses."""
    note = "the file does not say which format it is in"
    assert review(registry(1))[:3] == ([], [note], 0)
    assert review(registry(1).replace('scope = "seutu"', "scope = 3"))[:3] == (
        ["'scope' must be a string, not 3"],
        [],
        0,
    )


def test_problems_beyond_the_first_are_counted() -> None:
    """They are too many to be read."""
    problems, notes, uncounted, _ = review(registry(300).replace('scope = "seutu"', "scope = 3"))
    assert (len(problems) + uncounted, uncounted > 0, notes) == (300, True, [])


def test_line_ends_and_byte_order_mark_say_nothing() -> None:
    """A file of Windows reads as one of Unix."""
    assert parse_text("\ufeffa\r\nb\n".encode(), "r.toml") == "a\nb\n"
