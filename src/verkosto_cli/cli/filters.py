"""The filters of a command line: which entries are meant."""

from __future__ import annotations

from ..catalogue import has_one_of
from .pick import pick, pick_ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..catalogue import Filter
    from ..render import Labels

_VOCABULARIES = (
    ("theme", "themes", "themes"),
    ("kind", "kind", "kinds"),
    ("scope", "scope", "scopes"),
)
_LENGTHS = ([4], [4, 2], [4, 2, 2])


def filters(values: Mapping[str, Any], labels: Labels) -> Sequence[Filter]:
    """Return the conditions; raises UsageError for an unknown id or field, or what is no date."""
    found = [
        has_one_of(field, pick_ids(name, values[name], labels[vocabulary], values["registry"]))
        for name, field, vocabulary in _VOCABULARIES
        if values[name]
    ]
    if values["since"] or values["until"] or values["member"] or values["missing"]:
        found += _others(values)
    return found


def _others(values: Mapping[str, Any]) -> list[Filter]:
    from ..catalogue.filters import has_member, joined_since, joined_until, misses

    found = []
    if values["since"]:
        found.append(joined_since(_date(values["since"])))
    if values["until"]:
        found.append(joined_until(_date(values["until"])))
    if values["member"]:
        found.append(has_member(values["member"]))
    if values["missing"]:
        found.append(misses([name for words in values["missing"] for name in _fields(words)]))
    return found


def _fields(words: str) -> list[str]:
    from ..registry import BY_NAME

    return [pick("field", word.strip(), BY_NAME) for word in words.split(",")]


def _date(word: str) -> str:
    """Return a year, a month or a day in ISO 8601; raises UsageError."""
    if word.isascii() and word.replace("-", "").isdigit():
        from ..registry.dates import first_day

        try:
            if [len(part) for part in word.split("-")] in _LENGTHS:
                first_day(word)
                return word
        except ValueError:
            pass
    from ..errors import UsageError
    from ..registry.leaves import Date
    from . import messages

    mended = Date().mend(word, "")
    cure = messages.DID_YOU_MEAN if mended else messages.DATE_RULE
    raise UsageError(messages.NOT_A_DATE, cure, word=word, choices=mended)
