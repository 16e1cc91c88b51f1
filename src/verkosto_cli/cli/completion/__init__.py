"""`verkosto __complete`: what the scripts in completions/ call on a TAB.

Its arguments are a shell's name and what that shell knows of the line; it writes what the
script of that shell reads, and never an error. What may stand for the last word comes from the
table of commands and from values.py.
"""

from __future__ import annotations

import os

from .. import COMMANDS
from ..output import Output
from ..parser import Option
from .cursor import FILES, NAMES, Cursor, Reply, translator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..parser import Command


def run_completion(arguments: Sequence[str]) -> int:
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
        escaped = value.replace("\\", "\\\\").replace(":", "\\:")
        yield f"{escaped}:{text}" if text else escaped


def _fish(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    # Only the words before the cursor's come without their quotes.
    *before, word = words
    if any(sign in word for sign in "'\"\\"):
        from .bash import Line

        word = Line(word, "").words[-1]
    reply = _with_files(complete([*before, word], environ), word)
    if reply.kind == NAMES and word.isprintable():
        reply.candidates = [
            (value, _with_word(value, text, word)) for value, text in reply.candidates
        ]
    return _described(reply)


def _with_word(value: str, text: str, word: str) -> str:
    """Return a description that has the word: fish drops a candidate that has it nowhere."""
    line = f"{value}\t{text}"
    return text if word in line or word in line.lower() else f"{text} ({word})"


def _powershell(words: Sequence[str], environ: Mapping[str, str]) -> Iterable[str]:
    # The script writes a sign before the last word, as Windows PowerShell drops empty ones.
    *before, word = words
    word = word[1:].lstrip("'\"")
    return _described(_with_files(complete([*before, word], environ), word))


def _described(reply: Reply) -> Iterable[str]:
    return (f"{value}\t{text}" for value, text in reply.candidates)


def _with_files(reply: Reply, word: str) -> Reply:
    if reply.kind == FILES:
        from .files import find_files

        option, equals, beginning = word.partition("=") if word[:2] == "--" else ("", "", word)
        found = find_files(beginning)
        reply.candidates = [(f"{option}{equals}{path}", "") for path in found]
    return reply


def complete(words: Sequence[str], environ: Mapping[str, str]) -> Reply:
    """Return what may stand for the last of the words, which may be empty.

    The words are those after the program's name. A registry that cannot be read offers nothing.
    """
    cursor, word = Cursor(words[:-1], environ), words[-1]
    if cursor.waiting:
        return _values(cursor, cursor.waiting, "", word)
    if word[:1] == "-" and not cursor.is_literal:
        flag, equals, value = word.partition("=")
        option = cursor.find(flag)
        if not equals:
            return Reply(_options(cursor, word))
        is_long = flag[:2] == "--"
        return _values(cursor, option, f"{flag}=", value) if option and is_long else Reply()
    if cursor.name is None:
        say = translator(cursor)
        return Reply((row.name, say(row.help)) for row in COMMANDS if row.name.startswith(word))
    if cursor.command and cursor.command.argument:
        return _values(cursor, cursor.command, "", word)
    return Reply() if word or cursor.is_literal else Reply(_options(cursor, "--"))


def _options(cursor: Cursor, word: str) -> Iterator[tuple[str, str]]:
    say = translator(cursor)
    for option in cursor.options:
        if option.kind == "many" or option.name not in cursor.given:
            for flag in option.flags:
                if flag.startswith(word):
                    yield flag, say(option.help)


def _values(cursor: Cursor, taker: Option | Command, front: str, word: str) -> Reply:
    if taker.values == "files":
        return Reply(kind=FILES)
    given = cursor.given.get(taker.name, ()) if isinstance(taker, Option) else cursor.arguments
    if taker.values in _LISTS:
        given = [name for names in given for name in names.split(",")]
        names, comma, word = word.rpartition(",")
        front, given = front + names + comma, [*given, *names.split(",")]
    from .values import find_values

    found, kind = find_values(taker.values, word, cursor)
    new = ((front + value, text) for value, text in found if value not in given)
    return Reply(new, kind)


# What may be several, with commas between.
_LISTS = ("fields", "themes", "kinds", "scopes")
_SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish, "powershell": _powershell}
