"""Which choices are spelled nearly like a word."""

from __future__ import annotations

from verkosto_cli.suggestions import closest


def test_closest_comes_first_and_three_are_enough() -> None:
    """Two letters in the wrong order are one error."""
    assert closest("lsit", ["show", "lists", "list", "lit"]) == ["list", "lit"]
    assert closest("aaaa", ["aaab", "aaac", "aaad", "aaae"]) == ["aaab", "aaac", "aaad"]


def test_far_choices_are_none() -> None:
    """More than three letters in five have to be right."""
    assert closest("theme", ["thing", "thxxx"]) == []
    assert closest("themes", ["thexxx", "themxx"]) == ["themxx"]
