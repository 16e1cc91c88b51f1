"""What is due, laid out by date."""

from __future__ import annotations

from io import StringIO
from typing import Any

from inline_snapshot import snapshot
from rich.console import Console

from verkosto_cli.messages import use
from verkosto_cli.render.deadlines import deadlines


def row(date: str, name: str, field: str, *, overdue: bool = False) -> dict[str, Any]:
    """Return what is due of an entry."""
    id_ = name.lower()
    return {"date": date, "id": id_, "name": {"fi": name}, "field": field, "overdue": overdue}


ROWS = [
    row("2026-01-31", "Ranta", "valid_until", overdue=True),
    row("2026-05", "Joki", "reviewed"),
    row("2026-05", "Meri", "reviewed"),
    row("2026-05", "Meri", "valid_until"),
]


def drawn(rows: list[dict[str, Any]], width: int) -> str:
    """Return what a terminal of this width shows of the rows."""
    use("en")
    file = StringIO()
    console = Console(file=file, width=width)
    for part in deadlines(rows, ("en", "fi")):
        console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def test_what_is_due_on_a_day_is_said_once() -> None:
    """Behind it stand the names; what else is due on the day has its own line."""
    assert drawn(ROWS, 60) == snapshot("""\
31 January 2026  has run out     Ranta (ranta)
May 2026         to be reviewed  Joki (joki)
                                 Meri (meri)
May 2026         runs out        Meri (meri)
""")
    assert drawn(ROWS, 59) == snapshot("""\
31 January 2026 has run out
  Ranta (ranta)
May 2026 to be reviewed
  Joki (joki)
  Meri (meri)
May 2026 runs out
  Meri (meri)
""")


def test_long_name_breaks_into_lines() -> None:
    """In its own column, or further in than the date."""
    rows = [row("2026-05", "Puhtaiden rantojen ja vesien verkosto", "reviewed")]
    assert drawn(rows, 60) == snapshot("""\
May 2026  to be reviewed  Puhtaiden rantojen ja vesien
                          verkosto (puhtaiden rantojen ja
                          vesien verkosto)
""")
    assert drawn(rows, 40) == snapshot("""\
May 2026 to be reviewed
  Puhtaiden rantojen ja vesien verkosto
  (puhtaiden rantojen ja vesien
  verkosto)
""")


def test_nothing_due_shows_nothing() -> None:
    """Not an empty line either."""
    assert drawn([], 80) == ""
