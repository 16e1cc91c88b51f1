"""A vocabulary's words with their numbers of entries: a sign an entry, or their ids."""

from __future__ import annotations

from math import ceil

from rich.text import Text

from .lines import clean
from .styles import HEADING, NAME
from .width import GAP, NARROW, ByWidth, Columns, indented, widest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from . import Item, Listing

_SIGN = "■"
# Where there is as much room behind the figures, the ids are worth more than signs.
_ROOM_FOR_IDS = 40


def counts(listing: Listing) -> Iterator[RenderableType]:
    """Yield the view of a vocabulary."""
    yield ByWidth(lambda width: _counts(listing, width))


def _counts(listing: Listing, width: int) -> Iterator[RenderableType]:
    words = list(listing.items)
    labels = [clean(listing.pick(word.get("label"))) for word in words]
    ids = [clean(word.get("id")) for word in words]
    figures = [str(word.get("count")) for word in words]
    if width < NARROW:
        for label, id_, figure in zip(labels, ids, figures, strict=True):
            yield Text(f"{label}: {figure}", NAME, overflow="fold")
            yield indented(Text(id_), width)
        return
    names, label_field, count = listing.fields
    titles = [field.label(listing.language) for field in (label_field, names, count)]
    widths = [
        widest([title, *texts]) for title, texts in zip(titles, (labels, ids, figures), strict=True)
    ]
    room = width - sum(widths) - GAP * len(widths)
    if room < GAP:
        widths[0], room = max(widths[0] + room - GAP, GAP), 0
    last = _behind(words, room)
    rows = zip(labels, ids, figures, last, strict=True)
    yield Columns(
        [*widths, max(room, 1)],
        [
            [*(Text(title, HEADING) for title in titles), Text()],
            *([Text(label, NAME), *map(Text, rest)] for label, *rest in rows),
        ],
        right=2,
    )


def _behind(words: Sequence[Item], room: int) -> list[str]:
    """Return what stands behind the figures: the ids of the entries, else bars of signs."""
    if room >= _ROOM_FOR_IDS:
        return [_fitting(list(word.get("entries")), room) for word in words]
    most = max((int(word.get("count")) for word in words), default=0)
    scale = min(1, room / max(most, 1))
    return [_SIGN * ceil(int(word.get("count")) * scale) for word in words]


def _fitting(ids: list[str], room: int) -> str:
    """Return as many of the ids as fit on a line, and how many more there are."""
    for shown in range(len(ids), 0, -1):
        rest = f" +{len(ids) - shown}" if shown < len(ids) else ""
        text = ", ".join(ids[:shown]) + rest
        if len(text) <= room:
            return text
    return f"+{len(ids)}" if ids else ""
