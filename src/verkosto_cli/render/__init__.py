"""From results to text or rich renderables: a module a format, and the one table of them.

Nothing here prints.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from rich.console import RenderableType

    from .listing import Listing


class Format:
    """A format: its module renders; `is_rich` gives renderables, and labels for people."""

    __slots__ = ("encoding", "help", "is_rich", "name", "speaks")

    def __init__(
        self,
        name: str,
        help: str,  # noqa: A002
        *,
        is_rich: bool = False,
        speaks: bool = False,
        encoding: str | None = None,
    ) -> None:
        self.name = name
        self.help = help
        self.is_rich = is_rich
        self.speaks = speaks
        self.encoding = encoding

    def render(self, listing: Listing) -> Iterator[str]:
        """Yield the parts of a listing's text."""
        return self._function()(listing)

    def renderables(self, listing: Listing) -> Iterator[RenderableType]:
        """Yield rich renderables of a listing."""
        return self._function()(listing)

    def _function(self) -> Callable[[Listing], Iterator[Any]]:
        module = __import__(f"verkosto_cli.render.{self.name}", fromlist=[self.name])
        function: Callable[[Listing], Iterator[Any]] = getattr(module, f"render_{self.name}")
        return function


FORMATS = {
    row.name: row
    for row in (
        Format("table", "for people: a table or a detail view", is_rich=True, speaks=True),
        Format("plain", "one record a line, tab-separated, no header"),
        Format("tsv", "tab-separated, with a header"),
        Format("csv", "comma-separated, with a header (RFC 4180)"),
        Format("json", "one JSON document", encoding="utf-8"),
        Format("jsonl", "one JSON object a line", encoding="utf-8"),
        Format("markdown", "a Markdown table, or a section an entry", speaks=True),
        Format("ids", "one id a line"),
    )
}
