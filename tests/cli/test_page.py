"""Plain text fitted to a width."""

from __future__ import annotations

import os

import pytest

from verkosto_cli.cli.help.page import Page, width_of_output, wrapped


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (13, ["one two three", "four"]),
        (12, ["one two", "three four"]),
        (7, ["one two", "three", "four"]),
        (6, ["one", "two", "three", "four"]),
        (3, ["one", "two", "three", "four"]),
    ],
)
def test_line_is_at_most_so_wide(width: int, lines: list[str]) -> None:
    """A longer word stays whole."""
    assert wrapped("one  two three\nfour", width) == lines


def test_lines_begin_as_they_are_told_to() -> None:
    """What they begin with counts as part of the width."""
    assert wrapped("one two three", 9, "- ", "  ") == ["- one two", "  three"]
    assert wrapped("one two three", 8, "- ", "  ") == ["- one", "  two", "  three"]
    assert wrapped("one two", 5, "> ") == ["> one", "> two"]
    assert wrapped("", 5, "> ") == []


def test_parts_of_a_page_have_an_empty_line_between() -> None:
    """None before the first, nor between a heading and what it is of."""
    page = Page(60)
    page.text("About it.")
    page.heading("Options:")
    page.rows([("-q", "Quiet."), ("--json", "JSON.")])
    page.usage("Usage: verkosto")
    page.type(["verkosto list"])
    assert page.lines == [
        "About it.",
        "",
        "Options:",
        "  -q      Quiet.",
        "  --json  JSON.",
        "",
        "Usage: verkosto",
        "  verkosto list",
    ]


def test_table_behind_a_sentence_has_an_empty_line_before_it() -> None:
    """A heading ends with no full stop."""
    page = Page(60)
    page.text("About it.")
    page.rows([("a", "b")])
    assert page.lines == ["About it.", "", "  a  b"]


def test_long_term_stands_above_its_meaning() -> None:
    """It does not push the others' meanings to the right: 26 columns are the most."""
    page = Page(60)
    page.rows([("a" * 26, "first"), ("b" * 27, "second"), ("c", "")])
    assert page.lines == [
        f"  {'a' * 26}  first",
        f"  {'b' * 27}",
        f"{' ' * 30}second",
        "  c",
    ]


def test_narrow_page_has_no_columns() -> None:
    """Below 60 columns, and for a voice at any width."""
    for page in (Page(59), Page(80, is_stacked=True)):
        page.rows([("-q", "Quiet.")])
        assert page.lines == ["  -q", "      Quiet."]


def test_long_line_to_type_goes_on_behind_a_backslash() -> None:
    """As a shell takes it; a long usage is only indented."""
    page = Page(24)
    page.type(["verkosto list --theme ilmasto", "verkosto show"])
    page.usage("Usage: verkosto list [options]")
    assert page.lines == [
        "  verkosto list \\",
        "    --theme ilmasto",
        "  verkosto show",
        "",
        "Usage: verkosto list",
        "    [options]",
    ]


@pytest.mark.parametrize(
    ("columns", "width"),
    [
        ("40", 40),
        ("100", 100),
        ("101", 100),
        ("9" * 30, 100),
        ("20", 20),
        ("19", 20),
        ("1", 20),
        ("0", 80),
        ("-5", 80),
        ("²", 80),
        ("wide", 80),
        ("", 80),
    ],
)
def test_width_is_that_of_columns(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    """Between 20 and 100; 80 in a pipe that says nothing."""

    def fail(descriptor: int) -> None:
        raise OSError(25, f"{descriptor} is no terminal")

    monkeypatch.setattr(os, "get_terminal_size", fail)
    assert width_of_output({"COLUMNS": columns}) == width
    assert width_of_output({}) == 80


@pytest.mark.parametrize(("own", "width"), [(0, 80), (10, 20), (72, 72), (300, 100)])
def test_width_is_the_terminals_own(monkeypatch: pytest.MonkeyPatch, own: int, width: int) -> None:
    """A terminal that says 0 does not know it."""
    sizes = {1: os.terminal_size((own, 24))}
    monkeypatch.setattr(os, "get_terminal_size", lambda descriptor: sizes[descriptor])
    assert width_of_output({}) == width
