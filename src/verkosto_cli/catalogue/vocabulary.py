"""A vocabulary's words, and how many entries each has."""

from __future__ import annotations

from ..registry import BY_NAME, THEME_FIELDS, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from . import Catalogue

FIELD_OF = {"themes": "themes", "kinds": "kind", "scopes": "scope"}


def word_fields(vocabulary: str) -> Sequence[Field]:
    """Return the fields of a vocabulary's words; the label is headed as the entries' field is."""
    id_, label, count = THEME_FIELDS
    if vocabulary == "themes":
        return THEME_FIELDS
    return (id_, Field(label.name, label.shape, BY_NAME[FIELD_OF[vocabulary]].labels), count)


class Word(dict[str, "Any"]):
    """A theme, kind or scope with its count, as a record."""

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def count_words(catalogue: Catalogue, vocabulary: str) -> list[Word]:
    """Return the words of a vocabulary in the registry's order."""
    labels = catalogue.labels[vocabulary]
    counts = dict.fromkeys(labels, 0)
    field = FIELD_OF[vocabulary]
    for number in range(len(catalogue)):
        value: Any = catalogue.record(number).get(field) or ()
        for id_ in (value,) if isinstance(value, str) else value:
            counts[str(id_)] += 1
    return [Word(id=id_, label=labels[id_], count=count) for id_, count in counts.items()]
