"""The hits of a search, numbered: a match highlighted in its name, or its sentence."""

from __future__ import annotations

from functools import partial

from rich.cells import cell_len
from rich.text import Text

from ..messages import count
from ..registry import BY_NAME
from . import messages
from .entries import first_label
from .lines import clean
from .styles import highlighted, named
from .width import GAP, ByWidth, beside, indented

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from . import Item, Listing

_WIDE = 100
_BEGUN, _MORE = "… ", " …"
# Texts that are read as sentences, without a heading before them.
_PROSE = ("summary", "description")
# Of a long text, so much of a line stands before its first highlight.
_BEFORE = 1 / 3


def hits(listing: Listing) -> Iterator[RenderableType]:
    """Yield how many hits there are, then each."""
    total, query = listing.extra["total"], clean(listing.extra["query"])
    yield Text(count(*messages.HITS, total, query=query), overflow="fold")
    figures = len(str(len(list(listing.items))))
    for number, item in enumerate(listing.items, 1):
        yield ByWidth(partial(_hit, listing, item, f"{number:>{figures}}"))


def _hit(listing: Listing, item: Item, number: str, width: int) -> Iterator[RenderableType]:
    by = len(number) + 1
    head = named(_name(listing, item), item.get("id"))
    title = Text(f"{number} ").append_text(head)
    facts = ", ".join(filter(None, (first_label(listing, item, n) for n in ("themes", "scope"))))
    room = width - cell_len(title.plain) - GAP
    if width >= _WIDE and facts and cell_len(facts) <= room:
        title.append(" " * (width - cell_len(title.plain) - cell_len(facts))).append(facts)
        yield title
    else:
        yield beside(Text(number), head, width)
    line = _sentence(listing, item, width - by)
    if line:
        yield indented(line, width, by)
    if any(field.name == "explanation" for field in listing.fields):
        yield indented(Text(clean(item.get("explanation"))), width, by)


def _name(listing: Listing, item: Item) -> Text:
    name, spans = listing.pick(item.get("name")), _spans(listing, item, "name")
    return highlighted(_on_a_line(name), spans, styled=listing.styled)


def _spans(listing: Listing, item: Item, field: str) -> Sequence[tuple[int, int]]:
    spans: Sequence[tuple[int, int]] = listing.pick(item.get(f"{field}_highlights"))
    return spans


def _sentence(listing: Listing, item: Item, room: int) -> Text | None:
    """Return the summary where the name has the match, else the snippet that has it, on a line."""
    field = item.get("field")
    if field == "name" or not item.get("snippet"):
        summary = listing.pick(item.get("summary"))
        return _window(listing, summary, _spans(listing, item, "summary"), room)
    heading = "" if field in _PROSE else f"{BY_NAME[field].label(listing.language)}: "
    text = _window(
        listing, item.get("snippet"), item.get("snippet_highlights"), room - cell_len(heading)
    )
    return Text(heading).append_text(text)


def _window(listing: Listing, text: str, spans: Sequence[tuple[int, int]], room: int) -> Text:
    """Return so much of a text around its first highlight as fits on a line, cut between words."""
    text, room = _on_a_line(text), max(room, 1)
    before = int(room * _BEFORE)
    first = spans[0][0] if spans else 0
    begin = 0
    if cell_len(text[: first + room]) > room and first > before:
        # No further in than leaves the rest of the line full.
        begin = text.find(" ", max(0, min(first - before, len(text) - room)), first) + 1 or first
    own = [(start - begin, end - begin) for start, end in spans if start >= begin]
    shown = Text(_BEGUN if begin else "").append_text(
        highlighted(text[begin : begin + 2 * room], own, styled=listing.styled)
    )
    return _cut(shown, room)


def _cut(text: Text, room: int) -> Text:
    plain = text.plain
    if cell_len(plain) <= room:
        return text
    end = min(len(plain), room)
    while end and cell_len(plain[:end]) > room - len(_MORE):
        end -= 1
    end = plain.rfind(" ", len(_BEGUN), end + 1)
    return text[:end].append(_MORE) if end > 0 else text[:room]


def _on_a_line(text: str) -> str:
    """Return a text of the same length without line ends and what a terminal acts upon."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
