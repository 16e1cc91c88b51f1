"""What a message shows of a value is short, and says what it stands for."""

from __future__ import annotations

import pytest

from verkosto_cli.registry.reading import Reader, assignment, clip, name_of, shortened


def test_text_is_cut_where_it_is_too_long() -> None:
    """What fits is whole; of what does not, the last sign that fits is an ellipsis."""
    assert [clip(text, 3) for text in ("abc", "abcd", "")] == ["abc", "ab…", ""]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("x" * 120, "x" * 120),
        ("x" * 121, "x" * 119 + "…"),
        ([1, "a", True], [1, "a", True]),
        ([1, 2, 3, 4], ["…"]),
        ([1, [2], {"fi": 3}], [1]),
        ({"a": 1, "b": 2, "c": 3, "d": 4}, {"a": 1, "b": 2, "c": 3}),
        ({"a": [1], "b": 2}, {"b": 2}),
        ({"k" * 41: 1}, {"k" * 39 + "…": 1}),
        (3, 3),
    ],
)
def test_value_is_shortened(value: object, expected: object) -> None:
    """Of a list up to three items are shown, of a table the first three keys, nothing within."""
    assert shortened(value) == expected


def test_value_with_its_key() -> None:
    """In a table a value is pasted with its key, in a list alone."""
    assert assignment(("networks", 0, "fee"), 5) == "fee = 5"
    assert assignment(("networks", 0, "kind", 1), "a") == '"a"'
    assert assignment((), "a") == '"a"'
    assert [name_of(path) for path in (("networks", 0, "kind", 1), (0,), ())] == ["kind", "", ""]


@pytest.mark.parametrize(("length", "cure"), [(472, "Write it as"), (473, "the rule")])
def test_cure_that_is_too_long_to_paste_is_a_rule(length: int, cure: str) -> None:
    """An example of 480 letters is shown."""
    reader = Reader("fi")
    reader.propose(("fee",), "wrong", "x" * length, "the rule")
    (finding,) = reader.findings
    assert finding.cure.startswith(cure)
    assert finding.path == ("fee",)
    assert len(finding.values["example"]) == 480


def test_findings_are_counted_beyond_a_hundred() -> None:
    """The hundred first are kept."""
    reader = Reader("fi")
    for number in range(103):
        reader.note(("networks", number), "wrong")
    assert (len(reader.findings), reader.uncounted) == (100, 3)
    assert reader.findings[-1].path == ("networks", 99)
