"""Tables in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; columns after the first are set to the right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rule, *rows)) + "\n"


def verdict(value: float, bar: float | None) -> tuple[str, str]:
    """Return the bar and whether a value meets it."""
    if bar is None:
        return "", ""
    return f"{bar:g}", "yes" if value <= bar else "**no**"


def size(count: float) -> str:
    """Return a number of bytes as people read it."""
    for unit in ("B", "KB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:.3g} GB"
