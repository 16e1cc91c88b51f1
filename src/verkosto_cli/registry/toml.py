"""Writing values as TOML, on one line, as a clerk would paste them."""

from __future__ import annotations

import re
from datetime import date

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_MOST_DIGITS = 10**18


def toml(value: object) -> str:
    """Return a value's TOML."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if -_MOST_DIGITS < value < _MOST_DIGITS else "…"
    if isinstance(value, dict):
        pairs = [f"{key(name)} = {toml(item)}" for name, item in value.items()]
        return f"{{ {', '.join(pairs)} }}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join([toml(item) for item in value])}]"
    return value.isoformat() if isinstance(value, date) else str(value)


def key(name: str) -> str:
    """Return a key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else quoted(name)


def quoted(text: str) -> str:
    """Return a string between quotation marks of the kind that it does not have inside."""
    if _CONTROL.search(text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{_CONTROL.sub(lambda found: f"{chr(92)}u{ord(found.group()):04x}", escaped)}"'
    if ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
