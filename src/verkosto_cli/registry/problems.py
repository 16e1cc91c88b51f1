"""From findings to problems that can be shown: with line, column, the line itself and a caret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import tomli

from ..errors import Problem
from . import messages as say
from .positions import find_spans, line_and_column
from .syntax import explain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .positions import Span
    from .reading import Finding, Path

_WIDEST = 160
# What is shown of a line fits on a terminal of 80 columns, indented.
_EXCERPT = 74
_BEFORE = 40
_DEEPEST = 400
_PART = r"[\w\"'-]+[ \t]*\."
_MANY_PARTS = re.compile(rf"(?<![\w\"'.-]){_PART}(?:[ \t]*{_PART}){{{_DEEPEST},}}")
_MOST_DIGITS = 4300


def value_problems(text: str, findings: Sequence[Finding]) -> list[Problem]:
    """Return a problem for each finding, in the order of the file."""
    spans = find_spans(text, [finding.path for finding in findings])
    pairs = [(_offset(spans, finding), finding) for finding in findings]
    pairs.sort(key=lambda each: each[0])
    return [
        problem_at(
            text, offset, finding.message, finding.cure, finding.values, where=_where(finding)
        )
        for offset, finding in pairs
    ]


def _offset(spans: dict[Path, Span], finding: Finding) -> int:
    span = spans.get(finding.path)
    if span is None:
        return 0
    return span.key if finding.is_key else span.start


def _where(finding: Finding) -> str:
    """Return the entry by its id and the keys that lead to what the message names, if it does."""
    keys = [key for key in finding.path[1:] if isinstance(key, str)]
    keys = keys[:-1] if "{key}" in finding.message and finding.message != say.MISSING_KEY else keys
    return ", ".join(part for part in (finding.where, ".".join(keys)) if part)


def encoding_problem(error: UnicodeDecodeError) -> Problem:
    """Return what is wrong with a file that is not UTF-8."""
    before = error.object[: error.start].decode("utf-8")
    begin = error.object.rfind(b"\n", 0, error.start) + 1
    line = error.object[begin : error.start + _WIDEST].split(b"\n")[0].decode("utf-8", "replace")
    text = before[: before.rfind("\n") + 1] + line
    return problem_at(text, len(before), say.NOT_UTF8, say.SAVE_AS_UTF8, {})


def syntax_problem(text: str, error: Exception) -> Problem:
    """Return what is wrong with a text that is no TOML."""
    if isinstance(error, RecursionError):
        return _endless(text)
    if not isinstance(error, tomli.TOMLDecodeError):
        return problem_at(text, _longest_number(text), say.TOO_LONG_NUMBER, say.SHORTER_NUMBER, {})
    offset, message, cure, values = explain(text, error.pos, error.msg)
    return problem_at(text, offset, message, cure, values)


def _endless(text: str) -> Problem:
    """Return what is nested too deeply: a key by its dots, or brackets."""
    key = _MANY_PARTS.search(text)
    if key:
        values = {"most": str(_DEEPEST)}
        return problem_at(text, key.start(), say.TOO_MANY_PARTS, say.FEWER_PARTS, values)
    return problem_at(text, _deepest(text), say.TOO_DEEP, say.FEWER_BRACKETS, {})


def _deepest(text: str) -> int:
    """Return where brackets first stand too deep, taking those in strings for brackets too."""
    depth = 0
    for offset, sign in enumerate(text):
        depth += (sign in "[{") - (sign in "]}")
        if depth > _DEEPEST:
            return offset
    return 0


def _longest_number(text: str) -> int:
    runs = re.finditer(r"[0-9_]+", text)
    return next((run.start() for run in runs if run.end() - run.start() > _MOST_DIGITS), 0)


def problem_at(
    text: str, offset: int, message: str, cure: str, values: Any, where: str = ""
) -> Problem:
    """Return a problem at an offset; a long line is shown around it, without control characters."""
    line, column = line_and_column(text, offset)
    begin = offset - column + 1
    end = text.find("\n", offset, offset + _EXCERPT)
    end = end if end >= 0 else min(len(text), offset + _EXCERPT)
    first = begin if end - begin <= _EXCERPT else max(begin, offset - _BEFORE)
    last = min(end, first + _EXCERPT)
    return Problem(
        message,
        line,
        column,
        _shown(text[first:last]),
        cure,
        where=_shown(where[:_WIDEST]),
        caret=offset - first + 1,
        **{name: _shown(value) for name, value in values.items()},
    )


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text.replace("\t", " "))
