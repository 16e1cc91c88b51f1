"""Records come back field by field as they were, and broken bytes are told of."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.store import INDENT, Raw, Record, decode
from verkosto_cli.store.encode import encode, encode_record

if TYPE_CHECKING:
    from verkosto_cli.store import Value

TEXTS = st.text(max_size=8) | st.text('\\"/bfnrtu0\n\té', max_size=8)
NAMES = st.text("abcdefghijklmnopqrstuvwxyz_ :,", max_size=4)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)
RECORDS = st.dictionaries(TEXTS, VALUES, max_size=4)


def laid_out(value: Value) -> str:
    """Return a value's JSON text as Python's own json lays it out in a document of entries."""
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", INDENT)


def test_record_is_a_run_of_names_and_json_texts() -> None:
    """Each name and each text has its length in bytes before it; letters are as they are."""
    data = encode_record({"id": "yö", "kind": ["a"]})
    text = '[\n        "a"\n      ]'
    assert data.decode() == f'2:id5:"yö"4:kind{len(text)}:{text}'


@given(VALUES)
def test_value_comes_back(value: Value) -> None:
    """What Python's json lays out is decoded to the same value."""
    assert decode(laid_out(value)) == value


@given(RECORDS)
def test_record_comes_back_field_by_field(fields: dict[str, Value]) -> None:
    """A record gives each field by its name, the texts of all in their order, None for others."""
    record = Record(encode_record(fields))
    assert {name: record[name] for name in fields} == fields
    texts = [(name, laid_out(value)) for name, value in fields.items()]
    assert list(record.as_dict().items()) == texts
    assert all(name in record for name in fields)
    assert record.get("".join(fields) + "?") is None


@pytest.mark.parametrize(
    "text", ["", "kissa", '"kissa', '"a""b"', "[", '["a"', '["a",', "{", '{"a"', '{"a": ', "12"]
)
def test_broken_value_is_told_of(text: str) -> None:
    """A text that is no value, or more than one, raises ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        decode(text)


def test_truncated_record_is_told_of() -> None:
    """Asking for a field that is cut off raises ValueError; those before it read as they are."""
    data = encode_record({"name": "kissa", "kind": "eläin"})
    last = encode_record({"kind": "eläin"})
    assert Record(data)["kind"] == "eläin"
    for cut in range(1, len(last)):
        record = Record(data[:-cut])
        assert record["name"] == "kissa"
        with pytest.raises(ValueError, match=r".+"):
            record.get("kind")


def test_endless_lists_are_told_of() -> None:
    """Lists within lists deeper than Python's stack raise ValueError."""
    with pytest.raises(ValueError, match="without end"):
        decode("[\n" * 100_000)


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
            with suppress(ValueError):
                record.get(name)


def test_raw_json_keeps_its_layout_or_goes_on_one_line() -> None:
    """JSON text that was kept goes out as it is where lines are laid out, else on one line."""
    laid_out = '[{inner}"a, b",{inner}"c"{end}]'.format(inner=INDENT + "  ", end=INDENT)

    assert encode(Raw(laid_out), "\n") == laid_out
    assert encode(Raw(laid_out)) == '["a, b", "c"]'


def test_what_is_no_text_is_written_as_in_json() -> None:
    """Truth, nothing and numbers are JSON's own."""
    assert encode([True, False, None, 3, 1.5]) == "[true, false, null, 3, 1.5]"
