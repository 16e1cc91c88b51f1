"""A vocabulary's words, and how many entries each has."""

from __future__ import annotations

from ..registry import BY_NAME, TEXT, WORD, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from . import Catalogue

FIELD_OF = {"themes": "themes", "kinds": "kind", "scopes": "scope"}


# The heading of a theme is in the singular; those of the entries' fields `kind` and `scope` are.
_THEME = ("Teema", "Tema", "Theme")


def word_fields(vocabulary: str) -> Sequence[Field]:
    """Return the fields of a vocabulary's words; the label is headed as the entries' field is."""
    labels = _THEME if vocabulary == "themes" else BY_NAME[FIELD_OF[vocabulary]].labels
    return (
        Field("id", WORD, ("Tunnus", "Id", "Id")),
        Field("label", TEXT, labels),
        Field("count", WORD, ("Määrä", "Antal", "Count")),
    )


class Word(dict[str, "Any"]):
    """A theme, kind or scope with its count, as a record."""

    entries: Sequence[str] = ()

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field's value, or the ids of its `entries`."""
        return self.entries if name == "entries" else super().get(name, default)

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def count_words(catalogue: Catalogue, vocabulary: str) -> list[Word]:
    """Return the words of a vocabulary in the registry's order."""
    labels = catalogue.labels[vocabulary]
    entries: dict[str, list[str]] = {id_: [] for id_ in labels}
    field = FIELD_OF[vocabulary]
    for number in range(len(catalogue)):
        record = catalogue.record(number)
        value: Any = record.get(field) or ()
        for id_ in (value,) if isinstance(value, str) else value:
            entries[str(id_)].append(str(record.get("id")))
    return [_word(id_, labels[id_], own) for id_, own in entries.items()]


def _word(id_: str, label: Mapping[str, Any], entries: Sequence[str]) -> Word:
    word = Word(id=id_, label=label, count=len(entries))
    word.entries = entries
    return word
