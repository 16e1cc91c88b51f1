"""What is written: values as JSON text, records, strings, files of sections.

The JSON text is that of json.dumps(ensure_ascii=False), written here because importing `json` costs
more than all else that a piped command does, and its laid out form is slow and leaves cycles.

A file has named sections. Numbers are in the machine's byte order, words have 8 bytes:

| part | holds |
|---|---|
| head | six words: magic, byte-order mark with the format's version, size of the file, number of
sections, bytes of the table, CRC-32 of the five words before and the table |
| table | per section its name (16 bytes, spaces behind) and three words: where it begins, its
bytes, the number of its first sum; then the sums, 4 bytes each |
| sections | each begins at a multiple of 8 |

A record is a run of pairs, a field's name and the JSON text of its value, each as a netstring's
length, colon and bytes. The text is laid out with INDENT, as it stands in a JSON document of
entries, where it goes out as it is; names need no escapes.
"""

from __future__ import annotations

import sys
from zlib import crc32

from . import BLOCK, HEAD, INDENT, MAGIC, MARK, NAME, ROW, WORD, Raw, run_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, BinaryIO

    from . import Buffer, Value

_CONSTANTS = {True: "true", False: "false", None: "null"}
_ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t"}
_ESCAPES |= {code: f"\\u{code:04x}" for code in range(32) if code not in _ESCAPES}


def encode(value: Any, indent: str = "") -> str:
    """Return a value's JSON; `indent`, a newline and spaces, lays it out over several lines."""
    kind = type(value)
    if kind is Raw:
        return str(value) if indent else compact(value)
    if kind is str:
        return quote(value)
    if kind is dict:
        inner = indent and indent + "  "
        parts = [
            f"{quote(key)}: {quote(item) if type(item) is str else encode(item, inner)}"
            for key, item in value.items()
        ]
        return _bracket("{", parts, "}", indent, inner)
    if kind is list:
        inner = indent and indent + "  "
        return _bracket("[", [encode(item, inner) for item in value], "]", indent, inner)
    return _CONSTANTS[value] if kind is bool or value is None else repr(value)


def _bracket(start: str, parts: list[str], end: str, indent: str, inner: str) -> str:
    if not parts:
        return start + end
    between = f",{inner}" if indent else ", "
    return f"{start}{inner}{between.join(parts)}{indent}{end}"


def compact(text: str) -> str:
    """Return laid out JSON text on one line."""
    lines = [line.strip() for line in text.split("\n")]
    return "".join([line + " " if line[-1:] == "," else line for line in lines])


def quote(text: str) -> str:
    """Return a string in JSON's quotes."""
    if not text.isprintable() or '"' in text or "\\" in text:
        text = text.translate(_ESCAPES)
    return f'"{text}"'


def encode_record(fields: Mapping[str, Value]) -> bytes:
    """Encode a record."""
    parts = []
    for name, value in fields.items():
        parts += [_netstring(name), _netstring(encode(value, INDENT))]
    return b"".join(parts)


def _netstring(text: str) -> bytes:
    data = text.encode()
    return b"%d:%b" % (len(data), data)


def encode_strings(name: str, strings: Iterable[str]) -> dict[str, bytes]:
    """Return two sections, `<name>` with a line per string and `<name>#` with the lines' ends."""
    from array import array
    from itertools import accumulate

    blocks = [string.encode() + b"\n" for string in strings]
    ends = array("I", accumulate(map(len, blocks), initial=0))
    return {name: b"".join(blocks), f"{name}#": ends.tobytes()}


def encode_sorted(
    name: str, strings: Sequence[str], key: Callable[[str], str] = str
) -> dict[str, bytes]:
    """Encode strings that are sorted by their keys; `<name>^` has the first key of each run."""
    tops = [key(string) + "\n" for string in strings[:: run_size(len(strings))]]
    return {**encode_strings(name, strings), f"{name}^": "".join(tops).encode()}


def write(file: BinaryIO, sections: Mapping[str, Buffer]) -> None:
    """Write the sections; names are at most 16 ASCII letters."""
    from array import array

    bodies = {name: memoryview(body).cast("B") for name, body in sections.items()}
    sums = array("I")
    firsts = []
    for body in bodies.values():
        firsts.append(len(sums))
        sums.extend(crc32(body[at : at + BLOCK]) for at in range(0, len(body), BLOCK))
    length = ROW * len(bodies) + 4 * len(sums)
    at = HEAD + length + -length % WORD
    rows = b""
    for (name, body), first in zip(bodies.items(), firsts, strict=True):
        rows += name.encode().ljust(NAME) + _word(at) + _word(len(body)) + _word(first)
        at += len(body) + -len(body) % WORD
    head = MAGIC + b"".join(map(_word, (MARK, at, len(bodies), length)))
    table = rows + sums.tobytes()
    file.write(head + _word(crc32(table, crc32(head))) + table + _padding(table))
    for body in bodies.values():
        file.write(body)
        file.write(_padding(body))


def _padding(body: Buffer) -> bytes:
    return bytes(-len(body) % WORD)


def _word(number: int) -> bytes:
    return number.to_bytes(WORD, sys.byteorder)
