"""`verkosto __complete`: what the scripts in completions/ call on a TAB.

Its arguments are a shell's name and what that shell knows of the line; it writes what the
script of that shell reads, and never an error.
"""

from __future__ import annotations

import os

from ..output import Output
from .candidates import FILES, Reply, complete

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def run_tab(arguments: Sequence[str]) -> int:
    """Answer a TAB; return 0 whatever happens."""
    output = Output({}, os.environ)
    try:
        shell, *words = arguments
        lines = _SHELLS[shell](words, os.environ)
        encoding = "utf-8" if shell == "powershell" else None
        output.write((f"{line}\n" for line in lines), encoding=encoding)
        output.flush()
    except (Exception, KeyboardInterrupt):
        output.forget()
    return 0


def _bash(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    from .bash import Line, bash_lines

    listing, width, breaks, text = words
    line = Line(text, breaks)
    reply = Reply(kind=FILES) if line.is_redirected else complete(line.words[1:], environ)
    return bash_lines(_with_files(reply, line.words[-1]), line, listing, int(width))


def _zsh(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    reply = complete(words, environ)
    yield reply.kind
    for value, text in reply.candidates:
        yield value.replace("\\", "\\\\").replace(":", "\\:") + f":{text}"


def _fish(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    # Only the words before the cursor's come without their quotes.
    *before, word = words
    if any(sign in word for sign in "'\"\\"):
        from .bash import Line

        word = Line(word, "").words[-1]
    return _with_text([*before, word], environ)


def _powershell(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    # The script writes a sign before the last word, as Windows PowerShell drops empty ones.
    *before, word = words
    return _with_text([*before, word[1:].lstrip("'\"")], environ)


def _with_text(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    reply = _with_files(complete(words, environ), words[-1])
    return (f"{value}\t{text}" for value, text in reply.candidates)


def _with_files(reply: Reply, word: str) -> Reply:
    if reply.kind == FILES:
        from .files import find_files

        option, equals, beginning = word.partition("=") if word[:2] == "--" else ("", "", word)
        found = find_files(beginning)
        reply.candidates = [(f"{option}{equals}{path}", "") for path in found]
    return reply


_SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish, "powershell": _powershell}
