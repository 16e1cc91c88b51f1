"""What a clerk probably meant where a text is no TOML: the line at the error is looked at."""

from __future__ import annotations

import re

from . import messages as say
from .toml import quoted

_LONGEST = 400
_CURLY = re.compile("[“”„‟«»‘’]")
_INNER = re.compile(r'^([^"#]*?)"(.*)"([\s,}\]]*)$')
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KEY = re.compile(r"^\s*([\w.-]+)\s*")
_FOREIGN_KEY = re.compile(r"^(\s*)([\w-]*[^\W\x00-\x7f][\w-]*)(\s*=.*)$")
_WORD = re.compile(r"[^\W\d][\w -]*")
_BACKSLASHES = re.compile(r'"([^"]*\\[^"]*)"')

Explanation = tuple[int, str, str, dict[str, str]]


def explain(text: str, offset: int, reason: str) -> Explanation:
    """Return the offset of the mistake, what it is, the cure, and what stands in both."""
    offset = min(offset, len(text))
    line = _Line(text, offset, reason)
    for guess in (
        _repeated,
        _curly,
        _colon,
        _comment,
        _semicolon,
        _day_first,
        _no_such_date,
        _inner_quote,
        _backslash,
        _foreign_key,
        _no_equals,
        _head,
        _bare_value,
        _open_quote,
        _open_bracket,
    ):
        found = guess(line)
        if found:
            at, message, cure, example = found
            return line.begin + at, message, cure, {"example": example, "reason": reason}
    return offset, say.SYNTAX, say.FIX_SYNTAX, {"reason": reason}


class _Line:
    """The line with the error: its text, and the error's offset in it."""

    def __init__(self, text: str, offset: int, reason: str) -> None:
        # An error that stands at a line's end is that line's.
        if offset and offset == len(text) and text.endswith("\n"):
            offset = len(text.rstrip())
        self.reason = reason
        self.begin = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        line = text[self.begin : end if end >= 0 else len(text)]
        # A longer one is not looked at.
        self.text = line if len(line) <= _LONGEST else ""
        self.at = offset - self.begin
        self.rest = self.text[self.at :]


Guess = tuple[int, str, str, str] | None


def _repeated(line: _Line) -> Guess:
    is_repeated = "Cannot overwrite" in line.reason or "Duplicate" in line.reason
    key = _KEY.match(line.text)
    if is_repeated:
        return (key.start(1) if key else 0, say.REPEATED_KEY, say.KEEP_ONE, "")
    return None


def _curly(line: _Line) -> Guess:
    found = _CURLY.search(line.rest)
    if found is None or line.rest[:1] != found.group():
        return None
    return line.at, say.CURLY_QUOTES, say.WRITE, _CURLY.sub('"', line.text).strip()


def _colon(line: _Line) -> Guess:
    if not line.rest.startswith(":") or "'='" not in line.reason:
        return None
    key, value = line.text[: line.at], line.rest[1:].strip()
    return line.at, say.COLON, say.WRITE, f"{key.strip()} = {value}"


def _comment(line: _Line) -> Guess:
    if not line.text.lstrip().startswith("//"):
        return None
    at = line.text.index("//")
    return at, say.SLASH_COMMENT, say.WRITE, f"# {line.text[at + 2 :].strip()}"


def _semicolon(line: _Line) -> Guess:
    if line.rest.strip() != ";":
        return None
    return line.at, say.SEMICOLON, say.WRITE, line.text[: line.at].strip()


def _day_first(line: _Line) -> Guess:
    for found in _DAY_FIRST.finditer(line.text):
        day = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
        if found.start() <= line.at <= found.end():
            mended = line.text[: found.start()] + day + line.text[found.end() :]
            return found.start(), say.FINNISH_DATE, say.WRITE, mended.strip()
    return None


def _no_such_date(line: _Line) -> Guess:
    found = next((f for f in _ISO.finditer(line.text) if f.start() <= line.at <= f.end()), None)
    return (found.start(), say.NO_SUCH_DATE, say.DATE_RULE, "") if found else None


def _inner_quote(line: _Line) -> Guess:
    """Find a text in double quotes that has more of them inside, the one value of a line."""
    found = _INNER.match(line.text)
    if not found or '"' not in found[2] or "'" in found[2] or '"""' in line.text:
        return None
    if re.search(r'"\s*[,=}\]]', found[2]):
        return None
    mended = f"{found[1]}{quoted(found[2])}{found[3]}"
    return max(line.at - 1, 0), say.INNER_QUOTE, say.WRITE, mended.strip()


def _backslash(line: _Line) -> Guess:
    # The first letters of C:\users and C:\x have a meaning after a backslash, and need digits then.
    is_named = any(word in line.reason for word in ("scape", "\\", "hex value"))
    if "\\" not in line.text or not is_named:
        return None
    mended = _BACKSLASHES.sub(lambda found: f"'{found[1]}'", line.text)
    return line.text.index("\\"), say.BACKSLASH, say.WRITE, mended.strip()


def _foreign_key(line: _Line) -> Guess:
    found = _FOREIGN_KEY.match(line.text)
    if not found or line.at > found.end(2):
        return None
    return found.start(2), say.NOT_ASCII_KEY, say.WRITE, f'"{found[2]}"{found[3]}'


def _no_equals(line: _Line) -> Guess:
    if "'='" not in line.reason or not line.text:
        return None
    key, value = line.text[: line.at].strip(), line.rest.strip()
    return line.at, say.NO_EQUALS, say.WRITE, f"{key} = {value or '…'}"


def _head(line: _Line) -> Guess:
    name = line.text.split("#")[0].strip().strip("[]").strip()
    if not line.text.lstrip().startswith("[") or "declaration" not in line.reason or not name:
        return None
    opened = "[[" if line.text.lstrip().startswith("[[") else "["
    closed = "]" * len(opened)
    return line.at, say.OPEN_HEAD, say.WRITE, f"{opened}{name}{closed}"


def _bare_value(line: _Line) -> Guess:
    if line.reason != "Invalid value" or not line.text:
        return None
    if not line.rest.strip() or line.rest.lstrip().startswith("#"):
        return line.at, say.NO_VALUE, say.WRITE, f'{line.text[: line.at].strip()} "…"'
    found = _WORD.match(line.rest)
    if not found:
        return None
    word = found.group().strip()
    if word.lower() in ("true", "false"):
        message, mended = say.CAPITAL_BOOLEAN, word.lower()
    else:
        message, mended = say.NO_QUOTES, quoted(word)
    after = line.rest[len(word) :]
    return line.at, message, say.WRITE, (line.text[: line.at] + mended + after).strip()


def _open_quote(line: _Line) -> Guess:
    reasons = ("Unterminated", "Illegal character '\\n'", 'Expected "\'"')
    is_open = any(reason in line.reason for reason in reasons)
    return (line.at, say.OPEN_QUOTE, say.CLOSE_QUOTE, "") if is_open else None


def _open_bracket(line: _Line) -> Guess:
    is_open = "Unclosed" in line.reason
    return (line.at, say.OPEN_BRACKET, say.CLOSE_BRACKET, "") if is_open else None
