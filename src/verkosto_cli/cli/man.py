"""`verkosto man`: the manual page, of the same table and topics as the help."""

from __future__ import annotations

from .. import __version__
from ..messages import say
from . import COMMANDS
from .help import messages, usage, write_help
from .help.page import Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from .output import Output

_ESCAPES = {
    '"': "\\(dq",
    "\\": "\\(rs",
    "-": "\\-",
    "'": "\\(aq",
    "^": "\\(ha",
    "~": "\\(ti",
    "`": "\\(ga",
}


def run(values: Mapping[str, Any], output: Output) -> int:  # noqa: ARG001
    """Write the page as roff."""
    output.write(f"{line}\n" for line in manual())
    return 0


class Manual(Page):
    """Collects the lines of a manual page."""

    def __init__(self) -> None:
        super().__init__(0)
        about = f"verkosto {__version__}"
        self.lines = [f'.TH VERKOSTO 1 "" "{about}" "{roff(say(messages.MANUAL))}"']

    def section(self, text: str) -> None:
        """Begin a section."""
        self.lines.append(f'.SH "{roff(text.rstrip(":").upper())}"')

    def part(self, text: str) -> None:
        """Begin a part of a section."""
        self.lines.append(f'.SS "{roff(text)}"')

    def text(self, sentences: str) -> None:
        """Add a paragraph."""
        self.lines += [".PP", roff(sentences)]

    def heading(self, text: str) -> None:
        """Add a heading inside of a part."""
        self.lines += [".PP", f"\\fB{roff(text)}\\fR"]

    def usage(self, sentence: str) -> None:
        """Add how a command is used."""
        self.text(sentence)

    def type(self, lines: Iterable[str]) -> None:
        """Add lines to type, as they are."""
        self.lines += [".RS 4", ".nf", *map(roff, lines), ".fi", ".RE"]

    def rows(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add terms with their meanings."""
        for term, text in pairs:
            self.lines += [".TP", f"\\fB{roff(term)}\\fR", roff(text)]


def roff(text: str) -> str:
    """Return the text such that roff shows it as it is."""
    escaped = "".join([_ESCAPES.get(sign, sign) for sign in text])
    return f"\\&{escaped}" if escaped[:1] == "." else escaped


def manual() -> list[str]:
    """Return the lines of the page in the language of messages."""
    page = Manual()
    page.section(say(messages.NAME))
    page.lines.append(f"verkosto \\- {roff(say(messages.ABOUT))}")
    page.section(say(messages.SYNOPSIS))
    page.lines.append(roff(f"verkosto {say(messages.COMMAND_METAVAR)}"))
    for group, heading in messages.GROUPS.items():
        page.section(say(heading))
        for row in COMMANDS:
            if row.group == group:
                page.part(usage(row))
                write_help(page, row.name)
    for topic in messages.TOPICS:
        page.section(topic)
        write_help(page, topic)
    return page.lines
