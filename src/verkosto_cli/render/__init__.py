"""From results to text or rich renderables; nothing here prints.

A listing holds what a command found, ready for any format.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, Protocol

    from ..registry import Field

    class Item(Protocol):
        """An entry's record, a theme's, or a hit."""

        def get(self, name: str) -> Any:
            """Return a field's value, or None."""

        def as_dict(self) -> dict[str, Any]:
            """Return all fields."""

    Labels = Mapping[str, Mapping[str, Mapping[str, Any]]]

# How a listing may be laid out. Chosen fields are always rows.
ROWS, DETAILS, HITS, COUNTS = "rows", "details", "hits", "counts"
TIMELINE, RELATED, GRID = "timeline", "related", "grid"


class Listing:
    """Items with the fields to show, the languages to show them in, and what explains ids.

    `heading` says how many items there are, where a format begins with that; `empty` stands for a
    value that is not there; texts of a `flat` listing are strings; `level` is that of headings.
    """

    __slots__ = (
        "chosen",
        "empty",
        "extra",
        "fields",
        "flat",
        "heading",
        "info",
        "items",
        "labelled",
        "labels",
        "languages",
        "layout",
        "level",
        "name_of",
        "null",
        "speaks",
        "styled",
    )

    def __init__(
        self,
        layout: str,
        items: Iterable[Item],
        fields: Sequence[Field],
        *,
        languages: tuple[str, ...],
        info: Item,
        labels: Labels,
        name_of: Callable[[str], Mapping[str, Any]],
        chosen: bool,
        null: bool,
        speaks: bool,
        labelled: bool,
        styled: bool,
        extra: Mapping[str, Any],
        heading: str,
        empty: str,
        flat: bool,
        level: int,
    ) -> None:
        self.layout = ROWS if chosen else layout
        self.items = items
        self.fields = fields
        self.languages = languages
        self.info = info
        self.labels = labels
        self.name_of = name_of
        self.chosen = chosen
        self.null = null
        self.speaks = speaks
        self.labelled = speaks or labelled
        self.styled = styled
        self.extra = extra
        self.heading = heading
        self.empty = empty
        self.flat = flat
        self.level = level

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
