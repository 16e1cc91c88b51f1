"""What happened when: the dated events of the entries."""

from __future__ import annotations

from ..registry import DATE, LANGUAGES, TEXT, WORD, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..store import Record
    from . import Catalogue

FIELDS = (
    Field("date", DATE, ("Päivä", "Datum", "Date")),
    Field("event", WORD, ("Tapahtuma", "Händelse", "Event"), vocabulary="events"),
    Field("id", WORD, ("Tunnus", "Id", "Id")),
    Field("name", TEXT, ("Nimi", "Namn", "Name")),
    Field("detail", TEXT, ("Lisätieto", "Detalj", "Detail")),
)
_WORDS = {
    "founded": ("perustettu", "grundat", "founded"),
    "joined": ("mukana alkaen", "med sedan", "joined"),
    "decision": ("päätös", "beslut", "decision"),
    "history": ("vaihe", "skede", "stage"),
    "target": ("tavoite", "mål", "target"),
    "valid_until": ("voimassa asti", "gäller till", "valid until"),
    "ended": ("päättynyt", "avslutat", "ended"),
}
EVENTS = {event: dict(zip(LANGUAGES, words, strict=True)) for event, words in _WORDS.items()}
_DATES = ("founded", "joined", "valid_until", "ended")


class Event(dict[str, "Any"]):
    """An event of an entry: `date` (ISO 8601), `event`, `id`, `name` and, if any, `detail`."""

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def timeline(catalogue: Catalogue, numbers: Iterable[int]) -> tuple[list[Event], list[str]]:
    """Return the events of these entries, oldest first, and the ids of entries without any."""
    events: list[Event] = []
    undated = []
    for number in numbers:
        record = catalogue.record(number)
        own = list(_events(record))
        events += own
        if not own:
            undated.append(str(record.get("id")))
    order = list(EVENTS)
    return sorted(events, key=lambda row: (row["date"], order.index(row["event"]))), undated


def _events(record: Record) -> Iterator[Event]:
    entry: dict[str, Any] = {"id": record.get("id"), "name": record.get("name")}
    for event, date, detail in _dated(record):
        if date:
            about = {"detail": detail} if detail else {}
            yield Event({"date": date, "event": event, **entry, **about})


def _dated(record: Record) -> Iterator[tuple[str, str, Any]]:
    for name in _DATES:
        date: Any = record.get(name)
        yield name, date, None
    decision: Any = record.get("decision") or {}
    yield "decision", decision.get("date", ""), decision.get("by")
    history: Any = record.get("history") or ()
    for row in history:
        yield "history", row["date"], row["what"]
    targets: Any = record.get("targets") or ()
    for row in targets:
        yield "target", row.get("by", ""), _with_amount(row)


def _with_amount(row: Any) -> dict[str, str]:
    amount = row.get("amount")
    return {
        language: f"{what}: {amount}" if amount else what for language, what in row["what"].items()
    }
