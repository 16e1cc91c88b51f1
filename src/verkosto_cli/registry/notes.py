"""What is not wrong in a registry, but worth a look: each a finding with its path."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from . import VOCABULARIES
from . import messages as say
from .dates import last_day
from .reading import Reader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .check import Checker
    from .reading import Path

    Entries = Sequence[Mapping[str, Any]]

LONGEST_SUMMARY = 200
REVIEW_EVERY = timedelta(days=730)
_MOST_HAVE = 0.5


def find_notes(checker: Checker, entries: Entries, today: date) -> Reader:
    """Return a reader whose findings are the notes, in no order."""
    notes = Reader(checker.language)
    if not checker.has_format:
        notes.note((), say.NO_FORMAT, say.ADD_AT_TOP, example="format = 2")
    _unused_words(notes, checker)
    _missing_languages(notes, entries)
    _same_addresses(notes, entries)
    _unanswered(notes, entries)
    for number, entry in enumerate(entries):
        notes.where = entry["id"]
        _long_summary(notes, number, entry)
        _plain_addresses(notes, ("networks", number), entry)
        _ended(notes, number, entry, today)
        _not_reviewed(notes, number, entry, str(checker.head.get("date", "")), today)
    return notes


def _unused_words(notes: Reader, checker: Checker) -> None:
    for name in VOCABULARIES:
        for number, id_ in enumerate(checker.unused(name)):
            if id_:
                notes.where = id_
                notes.note((name, number), say.UNUSED_WORD, say.USE_OR_REMOVE, word=id_)


def _missing_languages(notes: Reader, entries: Entries) -> None:
    """Miss a language where a field lacks it that most entries have there."""
    for name in ("summary", "description", "keywords"):
        having = [entry for entry in entries if name in entry]
        counts = Counter(language for entry in having for language in entry[name])
        common = [c for c in counts if counts[c] > len(having) * _MOST_HAVE and len(having) > 1]
        for number, entry in enumerate(entries):
            for language in common:
                if name in entry and language not in entry[name]:
                    notes.where = entry["id"]
                    notes.note(
                        ("networks", number, name),
                        say.LANGUAGE_MISSED,
                        say.ADD,
                        language=language,
                        example=f'{language} = "…"',
                    )


def _same_addresses(notes: Reader, entries: Entries) -> None:
    first: dict[str, str] = {}
    for number, entry in enumerate(entries):
        address = str(entry.get("website", "")).rstrip("/")
        if address and address in first:
            notes.where = entry["id"]
            path = ("networks", number, "website")
            notes.note(path, say.SAME_ADDRESS, say.OWN_ADDRESS, other=first[address])
        elif address:
            first[address] = entry["id"]


def _unanswered(notes: Reader, entries: Entries) -> None:
    related = {entry["id"]: entry.get("related", ()) for entry in entries}
    for number, entry in enumerate(entries):
        for position, other in enumerate(entry.get("related", ())):
            if entry["id"] not in related.get(other, ()):
                notes.where = entry["id"]
                path = ("networks", number, "related", position)
                notes.note(path, say.UNANSWERED, say.ANSWER, other=other, id=entry["id"])


def _long_summary(notes: Reader, number: int, entry: Mapping[str, Any]) -> None:
    for language, text in entry["summary"].items():
        if len(text) > LONGEST_SUMMARY:
            path = ("networks", number, "summary", language)
            notes.note(path, say.LONG_SUMMARY, say.SHORTEN, count=len(text), most=LONGEST_SUMMARY)


def _plain_addresses(notes: Reader, path: tuple[str | int, ...], value: Any) -> None:
    if isinstance(value, str) and value.startswith("http://"):
        notes.note(path, say.PLAIN_ADDRESS, say.TRY_HTTPS, value=value)
    elif isinstance(value, dict):
        for key, item in value.items():
            _plain_addresses(notes, (*path, key), item)
    elif isinstance(value, list):
        for position, item in enumerate(value):
            _plain_addresses(notes, (*path, position), item)


def _ended(notes: Reader, number: int, entry: Mapping[str, Any], today: date) -> None:
    until = entry.get("valid_until", "")
    if until and last_day(until) < today and entry.get("status") != "ended":
        path = ("networks", number, "valid_until")
        notes.note(path, say.VALIDITY_ENDED, say.RENEW_OR_END, date=until)


def _not_reviewed(
    notes: Reader, number: int, entry: Mapping[str, Any], general: str, today: date
) -> None:
    reviewed = entry.get("reviewed") or general
    if reviewed and last_day(reviewed) + REVIEW_EVERY < today:
        path: Path = ("networks", number)
        path = (*path, "reviewed") if "reviewed" in entry else path
        notes.note(path, say.NOT_REVIEWED, say.REVIEW, date=reviewed, example=f"reviewed = {today}")
