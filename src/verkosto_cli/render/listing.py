"""What a command found, ready to be rendered in any format."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, Protocol

    from ..registry.fields import Field

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
