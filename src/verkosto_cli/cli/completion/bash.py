"""Bash on TAB: it hands over the line as it is typed, and takes only a part of a word back."""

from __future__ import annotations

from .cursor import FILES, NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .cursor import Reply

# COMP_TYPE where Bash shows the candidates: on a second TAB (?), or at once (! and @).
_LISTING = ("63", "33", "64")
_MENU = "37"


class Line:
    """A line up to the cursor, read as Bash reads it: its words without their quotes.

    Bash replaces what follows the last of `breaks` (COMP_WORDBREAKS) or an open quote;
    `kept` is how much of the last word stands before that. Redirections are no words, but the
    last word may be the file of one.
    """

    def __init__(self, text: str, breaks: str) -> None:
        self.words: list[str] = []
        self.kept = 0
        self.is_redirected = False
        self._breaks = breaks
        self._word: str | None = None
        self._quote = ""
        self._kept_before = 0
        signs = iter(text)
        for sign in signs:
            if sign == "\\" and self._quote != "'":
                self._add(self._escaped(next(signs, "")))
            elif self._quote:
                self._read_quoted(sign)
            else:
                self._read(sign)
        self._add("")
        self.words.append(self._word or "")

    def is_cut(self) -> bool:
        """Tell whether Bash knows less of the last word than its value."""
        word = self.words[-1]
        return self.kept > (word.find("=") + 1 if word[:2] == "--" else 0)

    def _escaped(self, sign: str) -> str:
        return sign if not self._quote or sign in '\\"$`' else "\\" + sign

    def _add(self, text: str) -> None:
        self._word = (self._word or "") + text

    def _read_quoted(self, sign: str) -> None:
        if sign == self._quote:
            self._quote = ""
            self.kept = self._kept_before
        else:
            self._add(sign)

    def _read(self, sign: str) -> None:
        if sign.isspace():
            self._end()
        elif sign in "<>":
            self._redirect()
        elif sign in "'\"":
            self._quote = sign
            self._kept_before = self.kept
            self._add("")
            self.kept = len(self._word or "")
        else:
            self._add(sign)
            if sign in self._breaks:
                self.kept = len(self._word or "")

    def _end(self) -> None:
        if self._word is not None and not self.is_redirected:
            self.words.append(self._word)
        if self._word is not None:
            self.is_redirected = False
        self._word, self.kept = None, 0

    def _redirect(self) -> None:
        if self._word and not (self._word.isdigit() or self._word == "&"):
            self._end()
        self._word, self.kept, self.is_redirected = None, 0, True


def bash_lines(reply: Reply, line: Line, listing: str, width: int) -> Iterator[str]:
    """Yield options of compopt, then the candidates; names beside them where Bash shows them."""
    values = [value[line.kept :] for value, _ in reply.candidates]
    texts = [text for _, text in reply.candidates]
    if reply.kind == FILES:
        at_folder = bool(values) and all(value.endswith("/") for value in values)
        yield "-o filenames -o default" + " -o nospace" * at_folder
        if not line.is_cut():
            # Bash finds the folders among whole paths itself.
            values = [value.rstrip("/") for value in values]
    else:
        yield ""
    if reply.kind == NAMES and listing != _MENU and len(values) > 1:
        # Bash would put the letters that all share in place of the word.
        values.append("…")
        texts.append("")
    if listing in _LISTING and len(values) > 1 and any(texts):
        yield from _beside(values, texts, width)
    else:
        yield from values


def _beside(values: Sequence[str], texts: Sequence[str], width: int) -> Iterator[str]:
    longest = max(map(len, values))
    for value, text in zip(values, texts, strict=True):
        line = f"{value:<{longest}}  {text}"
        cut = line if len(line) < width else line[: width - 2] + "…"
        # More than half of the width, so that Bash does not set them in columns.
        yield cut.ljust(width // 2)
