"""Texts of a registry do not act upon a terminal, nor on a document's structure."""

from __future__ import annotations

import json

import pytest

from verkosto_cli.render.excel import harmless
from verkosto_cli.render.json import visible
from verkosto_cli.render.markdown import escape


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("~~~", r"\~\~\~"),
        ("1. first", r"1\. first"),
        ("12) x", r"12\) x"),
        ("2015 was", "2015 was"),
        ("23.4.2015", "23.4.2015"),
        ("+358 2", "+358 2"),
        ("", ""),
        ("+ x", r"\+ x"),
        ("- x", r"\- x"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("# x", r"\# x"),
        ("> x", r"\> x"),
        ("a & b", "a & b"),
        ("&lt;b>", r"\&lt;b\>"),
    ],
)
def test_text_never_begins_a_block_of_markdown(text: str, escaped: str) -> None:
    """Each is a paragraph of just that text."""
    assert escape(text) == escaped


@pytest.mark.parametrize(
    "sign", ["\x7f", "\x85", "\x9b", "\u202e", "\u2066", "\ufeff", "\U000e0041"]
)
def test_json_on_a_terminal_is_the_same_json(sign: str) -> None:
    """Signs that a terminal acts upon, or does not show, are written as escapes."""
    text = json.dumps({"a": f"x{sign}ä"}, ensure_ascii=False) + "\n"
    shown = "".join(visible([text]))
    assert sign not in shown
    assert json.loads(shown) == json.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("https://example.org/","x")',
        "=cmd|' /C calc'!A0",
        "+358 2 621 1100",
        "-80 %",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "\u00a0=1",
        '"=1"',
        "'=1",
        "' \"@x",
        "\uff1d1",
    ],
)
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    """An apostrophe stands before it, and nothing else changes."""
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "x", "a=b", "80 %", "2015-04-23", "https://example.org/?a=b", '"', "'", " "]
)
def test_other_cells_are_as_they_are(text: str) -> None:
    """What begins with no formula's sign stays as it is."""
    assert harmless(text) == text
