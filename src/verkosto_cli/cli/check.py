"""`verkosto check`: every problem of registry files, with its position and a cure."""

from __future__ import annotations

import os

from ..errors import UsageError
from ..messages import MORE_PROBLEMS, count, say
from ..registry import FIELDS
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..errors import Problem
    from .output import Output

    Rows = Sequence[Mapping[str, Any]]

FORMATS = ("text", "json", "github")
_BUILTIN = "networks.toml"
_INVALID = 3


def run(values: Mapping[str, Any], output: Output) -> int:
    """Check the files; 3 where one is invalid, 1 where --strict and there is a note."""
    from ..catalogue.paths import locate_registry

    name = "json" if values["json"] else values["format"] or "text"
    if name not in FORMATS:
        choices = ", ".join(FORMATS)
        raise UsageError(messages.UNKNOWN_FORMAT, messages.CHOOSE, word=name, choices=choices)
    files = values["words"] or [locate_registry("", os.environ) or None]
    if values["coverage"]:
        return _show_coverage(values, output, files[0] or "")
    rows = [row for file in files for row in _review(file, output)]
    output.close_progress()
    if name == "json":
        from .rows import show_rows

        show_rows({"json": True}, output, rows, ())
    else:
        output.write((_github if name == "github" else _text)(rows))
    errors = sum(row["severity"] == "error" for row in rows)
    if name == "text" and output.is_terminal:
        output.note(say(messages.CHECKED, errors=errors, notes=len(rows) - errors))
    return _INVALID if errors else int(bool(values["strict"] and rows))


def _review(file: str | None, output: Output) -> Iterator[dict[str, Any]]:
    """Yield what is to be said of a registry; of the built-in one where no file is named."""
    from datetime import date

    from ..catalogue.paths import STANDARD_INPUT, builtin, open_builtin
    from ..catalogue.source import read_bytes
    from ..registry.load import review_registry

    if file is None:
        name, data = builtin(_BUILTIN), bytes(open_builtin(_BUILTIN))
    else:
        name, data = "<stdin>" if file == STANDARD_INPUT else file, read_bytes(file)
    errors, notes, uncounted = review_registry(data, name, date.today(), output.progress)
    for severity, problems in (("error", errors), ("note", notes)):
        for problem in problems:
            yield _row(name, severity, problem)
    if uncounted:
        yield {
            **dict.fromkeys(("line", "column"), 0),
            "file": name,
            "severity": "error" if errors else "note",
            "where": "",
            "message": count(*MORE_PROBLEMS, uncounted),
            "cure": "",
            "lines": [],
        }


def _row(file: str, severity: str, problem: Problem) -> dict[str, Any]:
    return {
        "file": file,
        "line": problem.line,
        "column": problem.column,
        "severity": severity,
        "where": problem.where,
        "message": problem.message,
        "cure": problem.cure,
        "lines": problem.lines(file)[1:],
    }


def _text(rows: Rows) -> Iterator[str]:
    for row in rows:
        at = f"{row['file']}:{row['line']}:{row['column']}" if row["line"] else row["file"]
        severity = say(messages.SEVERITY[row["severity"]])
        parts = [at, severity, row["where"], row["message"]]
        yield ": ".join([part for part in parts if part]) + "\n"
        yield from (f"{line}\n" for line in row["lines"])


def _github(rows: Rows) -> Iterator[str]:
    """Yield workflow commands, with which a pull request shows a problem at its line."""
    for row in rows:
        command = "error" if row["severity"] == "error" else "notice"
        file = _escaped(row["file"]).replace(":", "%3A").replace(",", "%2C")
        parts = [part for part in (row["where"], row["message"]) if part]
        text = _escaped(": ".join(parts) + ("\n" + row["cure"] if row["cure"] else ""))
        yield f"::{command} file={file},line={row['line']},col={row['column']}::{text}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _show_coverage(values: Mapping[str, Any], output: Output, file: str) -> int:
    from ..catalogue import open_catalogue
    from ..catalogue.coverage import find_coverage
    from .rows import show_rows

    rows = list(find_coverage(open_catalogue(file, os.environ, output.progress)))
    fields = [field.name for field in FIELDS[1:] if any(field.name in row for row in rows)]
    if output.is_terminal and not values["json"]:
        output.write(_grid(rows, fields))
    elif values["json"]:
        show_rows(values, output, rows, ())
    else:
        output.write(["\t".join(["id", *fields]) + "\n"])
        show_rows(values, output, rows, ("id", *fields))
    return 0


def _grid(rows: Rows, fields: Sequence[str]) -> Iterator[str]:
    """Yield a line an entry: for each field how many languages it has, or ● for filled."""
    width = max((len(row["id"]) for row in rows), default=0)
    for level, name in enumerate(fields):
        yield " " * width + "  " + "│ " * level + f"┌ {name}\n"
    for row in rows:
        cells = [str(len(v)) if isinstance(v, list) else "●·"[not v] for v in map(row.get, fields)]
        yield f"{row['id']:<{width}}  {' '.join(cells)}\n"
