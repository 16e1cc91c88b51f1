"""How a terminal tells parts of a text apart: by bold and underline, without colours.

None of a terminal's sixteen colours reads at 4.5 : 1 on the default palettes of the common
terminals, dark and light, as WCAG 2.2 (1.4.3) asks of text. What is not styled has their own.
"""

from __future__ import annotations

from rich.style import Style
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "bold"
HEADING = "underline"
HIGHLIGHT = "bold underline"


def link(address: str) -> Text:
    """Return an address that is a hyperlink where the terminal knows such."""
    return Text(overflow="fold").append(address, Style(link=address))


def named(name: Text, id_: str) -> Text:
    """Return an entry's name with its id in brackets."""
    name.stylize(NAME)
    return Text(overflow="fold").append_text(name).append(f" ({id_})")


def highlighted(text: str, spans: Sequence[tuple[int, int]], *, styled: bool) -> Text:
    """Return a text with spans highlighted: by a style, or by signs where there are no styles."""
    shown = Text()
    at = 0
    for start, end in spans:
        shown.append(text[at:start])
        shown.append(text[start:end], HIGHLIGHT) if styled else shown.append(f"«{text[start:end]}»")
        at = max(at, end)
    return shown.append(text[at:])
