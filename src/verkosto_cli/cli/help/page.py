"""Plain text fitted to a width: paragraphs, headings, lines to type, what stands for what."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WIDEST = 100
_USUAL = 80
_NARROWEST = 20
# Below this width what is explained stands above its explanation.
_COLUMNS_FROM = 60
_LONGEST_TERM = 26


class Page:
    """Collects the lines of a text."""

    def __init__(self, width: int, *, is_stacked: bool = False) -> None:
        self.lines: list[str] = []
        self._width = width
        self._is_stacked = is_stacked or width < _COLUMNS_FROM

    def text(self, sentences: str) -> None:
        """Add a paragraph, with an empty line before it."""
        self._part()
        self.lines += wrapped(sentences, self._width)

    def heading(self, text: str) -> None:
        """Add a heading, with an empty line before it."""
        self._part()
        self.lines += wrapped(text, self._width)

    def usage(self, sentence: str) -> None:
        """Add how a command is used; where it goes on, further in."""
        self._part()
        self.lines += wrapped(sentence, self._width, "", "    ")

    def type(self, lines: Iterable[str]) -> None:
        """Add lines to type; a long one goes on behind a backslash, as a shell takes it."""
        for line in lines:
            *parts, last = wrapped(line, self._width - 2, "  ", "    ")
            self.lines += [*(f"{part} \\" for part in parts), last]

    def rows(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add terms with their meanings."""
        if self.lines and self.lines[-1][-1:] == ".":
            self.lines.append("")
        lengths = [len(term) for term, _ in pairs]
        column = 4 + max((n for n in lengths if n <= _LONGEST_TERM), default=0)
        for term, text in pairs:
            if self._is_stacked or len(term) > column - 4:
                self.lines += wrapped(term, self._width, "  ", "    ")
                indent = "      " if self._is_stacked else " " * column
                self.lines += wrapped(text, self._width, indent)
            else:
                first = f"  {term}".ljust(column)
                self.lines += wrapped(text, self._width, first, " " * column) or [first.rstrip()]

    def _part(self) -> None:
        if self.lines:
            self.lines.append("")


def wrapped(text: str, width: int, first: str = "", further: str | None = None) -> list[str]:
    """Return the text's words in lines of at most this width, behind what they begin with."""
    further = first if further is None else further
    lines: list[str] = []
    line = ""
    for word in text.split():
        start = further if lines else first
        if line and len(start) + len(line) + 1 + len(word) > width:
            lines.append(start + line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, (further if lines else first) + line] if line else lines


def width_of_output(environ: Mapping[str, str]) -> int:
    """Return the width to write for: COLUMNS, the terminal's, or 80 in a pipe; at most 100."""
    given = environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given[:9]) > 0:
        return max(_NARROWEST, min(int(given[:9]), WIDEST))
    try:
        columns = os.get_terminal_size(1).columns
    except OSError:
        columns = 0
    return max(_NARROWEST, min(columns or _USUAL, WIDEST))
