"""What is no TOML is told with its place, and in the words of who wrote it."""

from __future__ import annotations

import pytest

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry

HEAD = '[registry]\ntitle = { fi = "X" }\nlanguage = "fi"\n'
DATE = 'Write a year (2017), a month ("2017-02") or a day (2017-02-03).'
CLOSE = "Put the closing quotation mark at the end of the text;"
COMMA = "Put a comma between the items, and close the bracket after the last."
FIX = "Fix the TOML syntax at this point."
INNER = "there is a double quote inside the text"
HEADS = "the brackets of the section are not closed"
LONG = "x" * 380


@pytest.mark.parametrize(
    ("written", "place", "message", "cure"),
    [
        ("joined = 2026-02-30", "1:10", "there is no such date", DATE),
        ("joined = 2026-13-01", "1:10", "there is no such date", DATE),
        ("x = 1.2.2020", "1:5", "a date is written year first", "Write it as: x = 2020-02-01"),
        (
            "x = [1.2.2020, 2021-02-30] # a",
            "1:6",
            "a date is written year first",
            "Write it as: x = [2020-02-01, 2021-02-30] # a",
        ),
        ("a = 1\na = 2", "2:1", "the same key is written twice", "Keep one of the two lines"),
        ("a = “b”", "1:5", "quotation marks must be straight", 'Write it as: a = "b"'),
        ("a : 1", "1:3", "a key is followed by =, not by a colon", "Write it as: a = 1"),
        (
            'a: "b" # c',
            "1:2",
            "a key is followed by =, not by a colon",
            'Write it as: a = "b" # c',
        ),
        ("  // x", "1:3", "a comment begins with #", "Write it as: # x"),
        ("a = 1 ;", "1:7", "a line does not end with a semicolon", "Write it as: a = 1"),
        (r'a = "C:\users"', "1:8", "a backslash", r"Write it as: a = 'C:\users'"),
        (r'a = "C:\koti"', "1:8", "a backslash", r"Write it as: a = 'C:\koti'"),
        (
            "x-å = 1 # ö",
            "1:1",
            "a key with other letters than a to z must be in quotes",
            'Write it as: "x-å" = 1 # ö',
        ),
        ('a "b"', "1:3", "the = is missing", 'Write it as: a = "b"'),
        ("a", "1:2", "the = is missing", "Write it as: a = …"),
        ("[networks", "1:10", HEADS, "Write it as: [networks]"),
        ("[[ a", "1:5", HEADS, "Write it as: [[a]]"),
        ("[a # b", "1:4", HEADS, "Write it as: [a]"),
        ("[", "1:2", "Invalid initial character for a key part", FIX),
        (
            "a = FALSE # x",
            "1:5",
            "true and false are written in small letters",
            "Write it as: a = false # x",
        ),
        (
            "a = yes it is",
            "1:5",
            "a text must be in double quotes",
            'Write it as: a = "yes it is"',
        ),
        ("a = # x", "1:5", "the value is missing", 'Write it as: a = "…"'),
        ("a =", "1:4", "the value is missing", 'Write it as: a = "…"'),
        ("a = @", "1:5", "Invalid value", FIX),
        ('a = "x', "1:7", "the closing quotation mark is missing", CLOSE),
        ("a = 'x", "1:7", "the closing quotation mark is missing", CLOSE),
        ('a = """x', "1:9", "the closing quotation mark is missing", CLOSE),
        ("a = [1, 2", "1:10", "a comma or a closing bracket is missing", COMMA),
        ("a = [1\nb = 2", "2:1", "a comma or a closing bracket is missing", COMMA),
        (
            'a = { b = "x "y" z" }',
            "1:14",
            INNER,
            """Write it as: a = { b = 'x "y" z' }""",
        ),
        ('a = ["x "y""]', "1:9", INNER, """Write it as: a = ['x "y"']"""),
        ("a = 1 2", "1:7", "Expected newline or end of document after a statement", FIX),
        (
            f"{LONG} = a letter too many",
            "1:384",
            "a text must",
            f'Write it as: {LONG} = "a letter too many"',
        ),
        (f"{LONG} = aa letter too many", "1:384", "Invalid value", FIX),
        (f"{LONG} aa letter or two too many", "1:382", "Expected '=' after a key", FIX),
    ],
)
def test_what_is_no_toml(written: str, place: str, message: str, cure: str) -> None:
    """Line and column are the mistake's, and the cure is the line as it was perhaps meant.

    A line of more than 400 letters is not guessed at.
    """
    with pytest.raises(InvalidRegistryError) as raised:
        read_registry(f"{HEAD}{written}\n".encode(), "r.toml")
    (problem,) = raised.value.problems
    assert f"{problem.line - 3}:{problem.column}" == place
    assert problem.message.startswith(message)
    assert problem.cure.startswith(cure)
