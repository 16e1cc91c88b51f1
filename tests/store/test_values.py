"""Values and records come back from their bytes as they were, and broken bytes are told of."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.store.values import INDENT, Raw, Record, decode, encode_record

if TYPE_CHECKING:
    from verkosto_cli.store.values import Value

TEXTS = st.text(max_size=8) | st.text(alphabet='"\\n\u0007/', max_size=6)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)
RECORDS = st.dictionaries(TEXTS, VALUES, max_size=4)


def laid_out(value: Value) -> str:
    """Return a value's JSON as it stands in a record."""
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", INDENT)


@given(VALUES)
def test_value_comes_back(value: Value) -> None:
    """What JSON's own writer laid out is decoded to the same value."""
    assert decode(laid_out(value)) == value


@given(RECORDS)
def test_record_comes_back_field_by_field(fields: dict[str, Value]) -> None:
    """A record gives each field by its name, all fields in their order, and None for others."""
    record = Record(encode_record(fields))
    assert {name: record[name] for name in fields} == fields
    assert [*record.as_dict()] == [*fields]
    assert all(name in record for name in fields)
    assert record.get("".join(fields) + "?") is None


def test_record_gives_fields_as_json_text() -> None:
    """All fields together come as the texts that go out in JSON."""
    record = Record(encode_record({"name": {"fi": "yö"}, "id": "yo"}))
    assert record.as_dict() == {
        "name": Raw('{\n        "fi": "yö"\n      }'),
        "id": Raw('"yo"'),
    }


@pytest.mark.parametrize("text", ["", "kissa", '"a', '"a"b', '["a"', '{"a"', '{"a": ', "[1]", "]"])
def test_broken_value_is_told_of(text: str) -> None:
    """Text that is no value, or more than one, raises ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        decode(text)


def test_truncated_record_is_told_of() -> None:
    """A record whose last field is cut off raises ValueError."""
    data = encode_record({"name": "kissa", "kind": "eläin"})
    for cut in range(1, 12):
        with pytest.raises(ValueError, match=r".+"):
            Record(data[:-cut])


def test_endless_lists_are_told_of() -> None:
    """Lists within lists deeper than Python's stack raise ValueError."""
    with pytest.raises(ValueError, match="without end"):
        decode("[" * 100_000)


@given(RECORDS, st.data())
def test_damaged_record_reads_or_raises_value_error(
    fields: dict[str, Value], data: st.DataObject
) -> None:
    """A record with bytes changed or cut off gives values or ValueError, nothing else."""
    body = bytearray(encode_record(fields) + b"0:0:")
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(body)))
    with suppress(ValueError):
        record = Record(bytes(body[:cut]))
        for name in record.as_dict():
            record.get(name)
