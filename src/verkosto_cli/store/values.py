"""Values as bytes: bencode (BEP 3) of strings, lists and dictionaries, keys in their own order.

A record's fields are strings that hold encoded values, so that a reader skips what it
does not need without looking inside.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Union

    Value = Union[str, list["Value"], dict[str, "Value"]]


def encode(value: Value) -> bytes:
    """Encode a string, a list or a dictionary."""
    if isinstance(value, str):
        text = value.encode()
        return b"%d:%b" % (len(text), text)
    if isinstance(value, list):
        return b"l" + b"".join(map(encode, value)) + b"e"
    pairs = (encode(key) + encode(item) for key, item in value.items())
    return b"d" + b"".join(pairs) + b"e"


def decode(data: bytes) -> Value:
    """Decode one value; raises ValueError where the bytes are not one."""
    value, end = _decode(data, 0)
    if end != len(data):
        raise ValueError("bytes after the value")
    return value


def _decode(data: bytes, at: int) -> tuple[Value, int]:
    head = data[at : at + 1]
    if head == b"l":
        items: list[Value] = []
        at += 1
        while data[at : at + 1] != b"e":
            item, at = _decode(data, at)
            items.append(item)
        return items, at + 1
    if head == b"d":
        pairs: dict[str, Value] = {}
        at += 1
        while data[at : at + 1] != b"e":
            start, end = _span(data, at)
            pairs[data[start:end].decode()], at = _decode(data, end)
        return pairs, at + 1
    start, end = _span(data, at)
    return data[start:end].decode(), end


def _span(data: bytes, at: int) -> tuple[int, int]:
    colon = data.find(b":", at, at + 20)
    if colon < 0:
        raise ValueError("no length of a string")
    start = colon + 1
    end = start + int(data[at:colon])
    if not start <= end <= len(data):
        raise ValueError("a string longer than its record")
    return start, end


def encode_record(fields: Mapping[str, Value]) -> bytes:
    """Encode a record whose fields can be read one by one."""
    parts = []
    for name, value in fields.items():
        body = encode(value)
        parts.append(encode(name) + b"%d:%b" % (len(body), body))
    return b"".join(parts)


class Record:
    """A read-only record that decodes a field when it is asked for."""

    __slots__ = ("_data", "_spans")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._spans: dict[str, tuple[int, int]] = {}
        at = 0
        while at < len(data):
            start, end = _span(data, at)
            self._spans[data[start:end].decode()] = span = _span(data, end)
            at = span[1]

    def __contains__(self, name: object) -> bool:
        return name in self._spans

    def __getitem__(self, name: str) -> Value:
        start, end = self._spans[name]
        return decode(self._data[start:end])

    def get(self, name: str) -> Value | None:
        """Return a field's value, or None where the record has no such field."""
        return self[name] if name in self._spans else None

    def as_dict(self) -> dict[str, Value]:
        """Return all fields, in their order."""
        return {name: self[name] for name in self._spans}
