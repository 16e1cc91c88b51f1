"""The topics of `verkosto help`."""

from __future__ import annotations

from ...messages import say
from ...render import FORMATS
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .page import Page

_LISTS = {
    "formats": messages.FORMATS,
    "accessibility": messages.ACCESSIBILITY,
    "registry": messages.REGISTRY,
}
_TABLES: dict[str, Mapping[str, str]] = {
    "formats": {row.name: row.help for row in FORMATS.values()},
    "exit-codes": messages.EXIT_CODES,
    "environment": messages.ENVIRONMENT,
}


def write_topic(page: Page, name: str) -> None:
    """Add a topic: what it is about, its table, its sentences."""
    page.text(say(messages.TOPICS[name]))
    if name in _TABLES:
        page.rows([(term, say(text)) for term, text in _TABLES[name].items()])
    for text in _LISTS.get(name, ()):
        page.text(say(text))
