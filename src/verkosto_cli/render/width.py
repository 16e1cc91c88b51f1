"""Fitting what is shown to the width of a terminal, in columns."""

from __future__ import annotations

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

# On less, what would stand side by side stands below one another.
NARROW = 60
# Longer lines of a text are hard to read.
READABLE = 72
GAP = 2


class ByWidth:
    """What is drawn by a function of the terminal's width."""

    def __init__(self, draw: Callable[[int], Iterable[RenderableType]]) -> None:
        self._draw = draw

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from self._draw(options.max_width)


def columns(
    widths: Sequence[int],
    rows: Iterable[Sequence[Text]],
    *,
    right: int | None = None,
    gap: int = GAP,
) -> Table:
    """Return rows in columns of these widths; the one numbered `right` has figures.

    What is wider breaks into lines.
    """
    # The gaps are columns: what padding takes of the width differs between rich's versions.
    grid = Table.grid()
    for number, width in enumerate(widths):
        if number:
            grid.add_column(width=gap)
        grid.add_column(
            width=width, overflow="fold", justify="right" if number == right else "left"
        )
    for first, *rest in rows:
        grid.add_row(first, *(cell for text in rest for cell in ("", text)))
    return grid


def widest(texts: Iterable[str]) -> int:
    """Return the width of the widest text."""
    return max(map(cell_len, texts), default=0)


def paragraph(text: Text, width: int) -> Table:
    """Return a text in lines that are comfortable to read."""
    return columns([min(READABLE, width)], [[text]])


def indented(text: Text, width: int, by: int = 2) -> Table:
    """Return a text whose lines all begin `by` columns further in."""
    return beside(Text(" " * (by - 1)), text, width) if by else columns([width], [[text]])


def beside(mark: Text, text: Text, width: int) -> Table:
    """Return a text whose further lines begin below its first, behind a mark."""
    return columns([mark.cell_len, width - mark.cell_len - 1], [[mark, text]], gap=1)
