"""Values as JSON text.

The text is that of json.dumps(ensure_ascii=False), written here because importing `json` costs
more than all else that a piped command does, and its laid out form is slow and leaves cycles.
"""

from __future__ import annotations

from . import Raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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
        parts = [f"{quote(key)}: {encode(item, inner)}" for key, item in value.items()]
        return _bracket("{", parts, "}", indent, inner)
    if kind is list:
        inner = indent and indent + "  "
        return _bracket("[", [encode(item, inner) for item in value], "]", indent, inner)
    return ("true" if value else "false") if kind is bool else repr(value)


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
