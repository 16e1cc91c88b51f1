r"""How compiled registries lie on disk: in sections, and here in records.

The fields of a record are read one by one, each kept as the JSON text of its value. A record is
a run of pairs, name and text, each as a netstring's length, colon and bytes. The text is laid out
with INDENT, as it stands in a JSON document of entries, where it goes out as it is. The reader
here takes that layout alone: importing `json` costs more than all that a piped command does.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    Value: TypeAlias = "str | list[Value] | dict[str, Value]"

# What a field's lines after its first begin with: a field of an item of a list of a document.
INDENT = "\n      "
_ESCAPES = (('\\"', '"'), ("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\\/", "/"))


class Raw(str):
    """A value as its JSON text, laid out with INDENT."""

    __slots__ = ()


def encode_record(fields: Mapping[str, Value]) -> bytes:
    """Encode a record."""
    from .encode import encode

    parts = []
    for name, value in fields.items():
        parts += [_netstring(name), _netstring(encode(value, INDENT))]
    return b"".join(parts)


def _netstring(text: str) -> bytes:
    data = text.encode()
    return b"%d:%b" % (len(data), data)


def decode(text: str) -> Value:
    """Decode a value's JSON text; raises ValueError where it is laid out in another way."""
    try:
        value, end = _decode(text, 0)
    except IndexError:
        raise ValueError("the text ends within the value") from None
    except RecursionError:
        raise ValueError("lists within lists without end") from None
    if end != len(text):
        raise ValueError("text after the value")
    return value


def _decode(text: str, at: int) -> tuple[Value, int]:
    sign = text[at]
    if sign == '"':
        return _string(text, at)
    if text[at : at + 2] in ("[]", "{}"):
        return ([] if sign == "[" else {}), at + 2
    if sign == "[":
        items: list[Value] = []
        while text[at] != "]":
            item, at = _decode(text, _next(text, at))
            items.append(item)
            at = _after(text, at, "]")
        return items, at + 1
    if sign != "{":
        raise ValueError(f"{sign!r} begins no value")
    pairs: dict[str, Value] = {}
    while text[at] != "}":
        key, at = _string(text, _next(text, at))
        pairs[key], at = _decode(text, at + len(": "))
        at = _after(text, at, "}")
    return pairs, at + 1


def _next(text: str, at: int) -> int:
    """Return where the next item begins behind a bracket or a comma."""
    at += 1
    while text[at] in "\n ":
        at += 1
    return at


def _after(text: str, at: int, end: str) -> int:
    """Return where the comma behind an item is, or the closing bracket."""
    return at if text[at] == "," else text.index(end, at)


def _string(text: str, at: int) -> tuple[str, int]:
    end = text.index('"', at + 1)
    while text[end - 1] == "\\" and _is_escaped(text, end):
        end = text.index('"', end + 1)
    string = text[at + 1 : end]
    return (_unescape(string) if "\\" in string else string), end + 1


def _is_escaped(text: str, at: int) -> bool:
    before = at
    while text[before - 1] == "\\":
        before -= 1
    return (at - before) % 2 == 1


def _unescape(string: str) -> str:
    if "\\u" in string or "\\b" in string or "\\f" in string:
        import json

        return str(json.loads(f'"{string}"'))
    parts = string.split("\\\\")
    for escape, sign in _ESCAPES:
        parts = [part.replace(escape, sign) for part in parts]
    return "\\".join(parts)


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
        return decode(self._text(name))

    def _text(self, name: str) -> str:
        start, end = self._spans[name]
        return self._data[start:end].decode()

    def get(self, name: str) -> Value | None:
        """Return a field's value, or None where the record has no such field."""
        return self[name] if name in self._spans else None

    def as_dict(self) -> dict[str, Value]:
        """Return all fields, in their order, each as its JSON text."""
        return {name: Raw(self._text(name)) for name in self._spans}


def _span(data: bytes, at: int) -> tuple[int, int]:
    colon = data.index(b":", at, at + 20)
    end = colon + 1 + int(data[at:colon])
    if not colon < end <= len(data):
        raise ValueError("a string longer than its record")
    return colon + 1, end
