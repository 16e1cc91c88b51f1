"""Fitting what is shown to the width of a terminal, in columns."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import (
        Console,
        ConsoleOptions,
        JustifyMethod,
        RenderableType,
        RenderResult,
    )
    from rich.containers import Lines

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


class Columns:
    """Rows in columns of these widths; the one numbered `right` has figures.

    What is wider breaks into lines. rich's own table takes a tenth of the whole command.
    """

    def __init__(
        self,
        widths: Sequence[int],
        rows: Iterable[Sequence[Text]],
        *,
        right: int | None = None,
        gap: int = GAP,
    ) -> None:
        self._widths = [max(width, 1) for width in widths]
        self._rows = rows
        self._right = right
        self._gap = Text(" " * gap)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for row in self._rows:
            cells = [self._lines(console, *numbered) for numbered in enumerate(row)]
            for number in range(max(map(len, cells))):
                yield self._gap.join(
                    lines[number] if number < len(lines) else Text(" " * width)
                    for lines, width in zip(cells, self._widths, strict=True)
                )

    def _lines(self, console: Console, number: int, text: Text) -> Lines:
        justify: JustifyMethod = "right" if number == self._right else "left"
        return text.wrap(console, self._widths[number], justify=justify, overflow="fold")


def widest(texts: Iterable[str]) -> int:
    """Return the width of the widest text."""
    return max(map(cell_len, texts), default=0)


def paragraph(text: Text, width: int) -> Columns:
    """Return a text in lines that are comfortable to read."""
    return Columns([min(READABLE, width)], [[text]])


def indented(text: Text, width: int, by: int = 2) -> Columns:
    """Return a text whose lines all begin `by` columns further in."""
    return beside(Text(" " * (by - 1)), text, width) if by else Columns([width], [[text]])


def beside(sign: Text, text: Text, width: int) -> Columns:
    """Return a text whose further lines begin below its first, behind a sign."""
    return Columns([sign.cell_len, width - sign.cell_len - 1], [[sign, text]], gap=1)
