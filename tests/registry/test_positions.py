"""Positions are exact at any depth: what stands at a path's span is the value at that path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.registry.positions import find_spans, line_and_column

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = st.sampled_from(["a", "b-c", '"ä ö"', "'x.y'", '"\\u00e4"', "1"])
STRINGS = st.text(st.sampled_from("aö #[]{}=,.'\n"), max_size=6)
QUOTED = STRINGS.map(lambda text: '"' + text.replace("\n", "\\n") + '"')
BASIC = st.sampled_from(['"a\\"]"', '"""x\n# "q" \\""" ]"""', '"""a""""', '""', '""""""'])
LITERAL = st.sampled_from(["'[{'", "'''\nx'' = [1]'''", "''''quoted''''", "''"])
SCALARS = st.sampled_from(["1", "-0.5", "true", "2016-05-23", "2016-05-23 10:00:00", "10:00:00"])
SPACES = st.sampled_from(["", " ", "\t"])
BLANKS = st.sampled_from(["", " ", "\n", " # ] } = \n  "])


def arrays(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return arrays over one or several lines, with and without a comma at the end."""
    items = st.lists(st.tuples(BLANKS, values, BLANKS).map("".join), max_size=3)
    return st.tuples(items, st.sampled_from(["", ","]), BLANKS).map(
        lambda parts: f"[{','.join(parts[0])}{parts[1] if parts[0] else ''}{parts[2]}]"
    )


def tables(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return inline tables, some with dotted keys."""
    rows = st.lists(st.tuples(KEYS, SPACES, values), max_size=2, unique_by=lambda row: row[0])
    dotted = values.map(lambda value: f"{{ q . r={value}, q.s = {value} }}")
    return dotted | rows.map(
        lambda found: "{" + ", ".join(f"{k}{space}={space}{v}" for k, space, v in found) + "}"
    )


VALUES = st.recursive(
    QUOTED | BASIC | LITERAL | SCALARS, lambda inner: arrays(inner) | tables(inner), max_leaves=6
)
STATEMENTS = st.tuples(
    st.sampled_from(["", "  ", "# [[x]]\n", "\n"]),
    st.sampled_from(["k", "k.l", '"k" . m', "[t]\nk", "[[t]]\nk", "[[ t . u ]]\nk", "[t.v]\nk"]),
    SPACES,
    VALUES,
    st.sampled_from(["\n", " # '''\n", '  # """\n']),
).map(lambda parts: f"{parts[0]}{parts[1]} ={parts[2]}{parts[3]}{parts[4]}")
DOCUMENTS = st.lists(STATEMENTS, max_size=5).map("".join)


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """Yield the path and the value of everything in a document."""
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from leaves(item, (*path, number))


@given(DOCUMENTS)
def test_value_at_a_span_is_the_value_at_the_path(text: str) -> None:
    """Every value has a span; what stands there reads as the value, unless it is a section."""
    try:
        document = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return
    values = dict(leaves(document))
    spans = find_spans(text, values)
    assert set(spans) == set(values)
    for path, span in spans.items():
        raw = text[span.start : span.end]
        if not isinstance(values[path], (dict, list)):
            assert tomli.loads(f"x = {raw}")["x"] == values[path]
        if isinstance(path[-1], str) and span.key != span.start:
            assert tomli.loads(f"{text[span.key : span.end]}") is not None


def test_doubled_line_ends_are_read_over() -> None:
    """A carriage return that a converter doubled stays before a newline, and is no value's."""
    text = "a = 1\r\n[[b]]\r\nc = [2,\r\n3]\r\n"
    spans = find_spans(text, [("a",), ("b", 0, "c", 1)])
    assert {
        path: text[span.start : span.end] for path, span in spans.items() if path[-1:] != (0,)
    } == {
        ("a",): "1",
        ("b",): "[[b]]",
        ("b", 0, "c"): "[2,\r\n3]",
        ("b", 0, "c", 1): "3",
    }


def test_only_what_is_wanted_is_kept() -> None:
    """Of a long file only the spans that are asked for are held."""
    text = "a = 1\nb = [2, { c = 3 }]\n"
    assert set(find_spans(text, [("b", 1, "c")])) == {("b",), ("b", 1), ("b", 1, "c")}


@pytest.mark.parametrize(
    "text",
    [
        "[" + " " * 200_000 + "a]\nb = 1",
        "a = [" + "{}," * 50_000 + "]",
        "a = " + "[" * 390 + "]" * 390,
        "a." * 2_000 + "b = 1",
        "a = '" + "x" * 2_000_000 + "'",
        'a = "' + "\\n" * 100_000 + '"',
    ],
    ids=["spaces", "tables", "depth", "parts", "string", "escapes"],
)
def test_hostile_texts_are_read_in_their_length(text: str) -> None:
    """Long and deep texts are read once; a position in them is found."""
    assert find_spans(text, [("a",), ("a", 0)])


def test_line_and_column_count_from_one() -> None:
    """An offset is told as people count."""
    assert line_and_column("ab\ncd", 0) == (1, 1)
    assert line_and_column("ab\ncd", 4) == (2, 2)
