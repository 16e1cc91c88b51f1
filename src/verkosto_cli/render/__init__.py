"""From results to text or rich renderables: the formats, and the one table of them.

A listing holds what a command found, ready for any format. Nothing here prints.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, Protocol

    from rich.console import RenderableType

    from ..registry import Field

    class Item(Protocol):
        """An entry's record, a theme's, or a hit."""

        def get(self, name: str) -> Any:
            """Return a field's value, or None."""

        def as_dict(self) -> dict[str, Any]:
            """Return all fields."""

    Labels = Mapping[str, Mapping[str, Mapping[str, Any]]]


class Listing:
    """Items with the fields to show, the languages to show them in, and what explains ids."""

    __slots__ = (
        "chosen",
        "command",
        "extra",
        "fields",
        "info",
        "items",
        "labels",
        "languages",
        "name_of",
        "null",
        "speaks",
    )

    def __init__(
        self,
        command: str,
        items: Iterable[Item],
        fields: Sequence[Field],
        *,
        languages: tuple[str, ...],
        info: Item,
        labels: Labels,
        name_of: Callable[[str], Mapping[str, Any]],
        chosen: bool = False,
        null: bool = False,
        speaks: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        self.command = command
        self.items = items
        self.fields = fields
        self.languages = languages
        self.info = info
        self.labels = labels
        self.name_of = name_of
        self.chosen = chosen
        self.null = null
        self.speaks = speaks
        self.extra = extra or {}

    @property
    def language(self) -> str:
        """The language of labels."""
        return self.languages[0]

    def pick(self, texts: Mapping[str, Any]) -> Any:
        """Return what is given in the first of the languages that has it."""
        for language in self.languages:
            if language in texts:
                return texts[language]
        return next(iter(texts.values()), "")


class Format:
    """A format: a function of its module renders; `is_rich` gives renderables, for people."""

    __slots__ = ("_module", "encoding", "help", "is_rich", "name", "speaks")

    def __init__(
        self,
        name: str,
        module: str,
        help: str,  # noqa: A002
        *,
        is_rich: bool = False,
        speaks: bool = False,
        encoding: str | None = None,
    ) -> None:
        self.name = name
        self._module = module
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
        module = __import__(f"verkosto_cli.render.{self._module}", fromlist=[self._module])
        function: Callable[[Listing], Iterator[Any]] = getattr(module, f"render_{self.name}")
        return function


FORMATS = {
    row.name: row
    for row in (
        Format("table", "table", "for people: a table or a detail view", is_rich=True, speaks=True),
        Format("plain", "lines", "one record a line, tab-separated, no header"),
        Format("tsv", "lines", "tab-separated, with a header"),
        Format("csv", "lines", "comma-separated, with a header (RFC 4180)"),
        Format("json", "json", "one JSON document", encoding="utf-8"),
        Format("jsonl", "json", "one JSON object a line", encoding="utf-8"),
        Format("markdown", "markdown", "a Markdown table, or a section an entry", speaks=True),
        Format("ids", "lines", "one id a line"),
    )
}
