"""What an entry has to do with others: written relations, and themes that they share."""

from __future__ import annotations

from ..registry import BY_NAME, IDS, LANGUAGES, TEXT, WORD, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..store import Record
    from . import Catalogue

FIELDS = (
    Field("relation", WORD, ("Suhde", "Förhållande", "Relation"), vocabulary="relations"),
    Field("id", WORD, ("Tunnus", "Id", "Id")),
    Field("name", TEXT, ("Nimi", "Namn", "Name")),
    Field(
        "themes",
        IDS,
        ("Yhteiset teemat", "Gemensamma teman", "Shared themes"),
        vocabulary="themes",
    ),
)
WRITTEN = ("part_of", "parts", "related")
THEMES = "themes"
RELATIONS = {
    **{name: dict(zip(LANGUAGES, BY_NAME[name].labels, strict=True)) for name in WRITTEN},
    THEMES: {"fi": "Samoja teemoja", "sv": "Gemensamma teman", "en": "Shared themes"},
}


class Relative(dict[str, "Any"]):
    """Another entry: its `relation`, `id`, `name`, and the ids of the `themes` that both have."""

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def related(catalogue: Catalogue, number: int) -> list[Relative]:
    """Return what an entry belongs to, its parts, its related ones, then who shares its themes.

    Those that share the most themes come first; each entry comes once.
    """
    record = catalogue.record(number)
    themes: Any = record.get("themes") or ()
    own = [str(theme) for theme in themes]
    written = list(_written(catalogue, record, own))
    known = {row.get("id") for row in written} | {record.get("id")}
    others = (catalogue.record(other) for other in range(len(catalogue)))
    sharing = [_relative(THEMES, other, own) for other in others if other.get("id") not in known]
    sharing = [row for row in sharing if row["themes"]]
    return [*written, *sorted(sharing, key=lambda row: -len(row["themes"]))]


def _written(catalogue: Catalogue, record: Record, own: Sequence[str]) -> Iterator[Relative]:
    for name in WRITTEN:
        value: Any = record.get(name) or ()
        for row in value:
            id_ = row if isinstance(row, str) else row.get("id")
            if id_:
                yield _relative(name, catalogue.record(catalogue.number(id_)), own)
            else:
                yield Relative(relation=name, name=row["name"], themes=[])


def _relative(relation: str, other: Record, own: Sequence[str]) -> Relative:
    themes: Any = other.get("themes") or ()
    shared = [theme for theme in own if theme in themes]
    return Relative(relation=relation, id=other.get("id"), name=other.get("name"), themes=shared)
