"""Command lines of any words: exit codes of the table, and text that a terminal does not obey."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from common import KOSKI, inside
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from verkosto_cli.cli import COMMANDS

if TYPE_CHECKING:
    from random import Random

    from common import Answer, Report

    from verkosto_cli.cli.parser import Command, Option

CODES = {0, 1, 2, 3, 4}
_STYLES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b\x07]*\x1b\\")
_SHOWN = "\n\u202f"
_FLAGS = sorted({flag for row in COMMANDS for option in row.options for flag in option.flags})
# No system passes NUL to a command.
_SIGNS = st.characters(codec="utf-8", exclude_characters="\0")
_TEXTS = st.one_of(
    st.sampled_from([row.name for row in COMMANDS]),
    st.sampled_from(_FLAGS),
    st.sampled_from(_FLAGS).flatmap(
        lambda flag: st.text(_SIGNS, max_size=5).map(f"{flag}={{}}".format)
    ),
    st.sampled_from(["vesi", "hinku", "lapsi", "id,name", "json", "table", "2017", "0", "-", "--"]),
    st.sampled_from(
        [str(KOSKI), "/", "/nothing/here", "\x1b]0;x\x07", "\udcff\udcfe", "\u202e", "²"]
    ),
    st.text(_SIGNS, max_size=30),
)
_VALUES = st.sampled_from(
    [
        "vesi",
        "json",
        "table",
        "markdown",
        "csv",
        "excel",
        "id,name",
        "fi",
        "sv",
        "2017",
        "3",
        "²",
        "",
    ]
)


def _option(option: Option) -> st.SearchStrategy[list[str]]:
    if option.kind == "flag":
        return st.just([option.flags[0]])
    return _VALUES.map(lambda value: [option.flags[0], value])


def _line(row: Command) -> st.SearchStrategy[list[str]]:
    options = st.lists(st.one_of([_option(option) for option in row.options]), max_size=3)
    return st.tuples(options, st.lists(_TEXTS, max_size=3)).map(
        lambda pair: [row.name, *(word for words in pair[0] for word in words), *pair[1]]
    )


# Words without any order, and command lines that might be meant.
WORDS = st.one_of(st.lists(_TEXTS, max_size=6), *map(_line, COMMANDS), *map(_line, COMMANDS[:4]))


def broken_law(answer: Answer, *, terminal: bool) -> str:
    """Return what an answer breaks, or nothing."""
    if answer.code not in CODES:
        return f"exit code {answer.code}"
    if b"Traceback" in answer.err:
        return "a traceback"
    try:
        shown, told = answer.out.decode(), answer.err.decode()
    except UnicodeDecodeError:
        return "no UTF-8"
    # A file for Excel has a mark and line ends of its own.
    shown = _STYLES.sub("", shown.removeprefix("\ufeff").replace("\r\n", "\n"))
    if not _is_clean(told) or (terminal and not _is_clean(shown)):
        return "a control character"
    return ""


def _is_clean(text: str) -> bool:
    return all(sign.isprintable() or sign in _SHOWN for sign in text)


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Answer so many command lines, in a pipe and on a terminal in turn."""

    @seed(chance.randrange(1 << 32))
    @settings(
        max_examples=rounds, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(WORDS, st.booleans())
    def check(words: list[str], terminal: bool) -> None:
        answer = inside(words, terminal=terminal)
        broken = broken_law(answer, terminal=terminal)
        if broken:
            report.fault(f"{broken}: {words!r}, terminal: {terminal}")
        report.count(f"exit code {answer.code}")

    check()
