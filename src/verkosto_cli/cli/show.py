"""`verkosto show`: all that is known of one or several entries."""

from __future__ import annotations

from ..registry import FIELDS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..store import Record
    from .output import Output

# Of headings in Markdown and HTML.
_DEEPEST = 6


def run(values: Mapping[str, Any], output: Output) -> int:
    """Show the entries that the words name; those that none is named by are reported."""
    request = Request(values, output)
    if request.help_was_asked():
        return 0
    if not (values["words"] or values["all"]):
        from ..errors import UsageError
        from .messages import MISSING_ARGUMENT
        from .suggest import Typed, instead_of_nothing

        cure, line = instead_of_nothing(Typed.with_values(values), "show")
        raise UsageError(MISSING_ARGUMENT, cure, word="ID", **line)
    if not 1 <= values["level"] <= _DEEPEST:
        from ..errors import UsageError
        from .messages import LEVEL_RULE, NOT_A_LEVEL

        raise UsageError(NOT_A_LEVEL, LEVEL_RULE, level=values["level"])
    request.open()
    if values["all"]:
        records, missing = _all(request), False
    else:
        records, missing = find_records(request, values["words"])
    if values["web"]:
        from .web import show_websites

        return int(missing) | show_websites(request, records)
    if records:
        request.show("details", records, (field.name for field in FIELDS))
    return int(missing)


def _all(request: Request) -> list[Record]:
    catalogue = request.catalogue
    numbers: Sequence[int] = range(len(catalogue))
    if request.is_read:
        from ..catalogue.order import ordered

        numbers = ordered(catalogue, numbers, "name", request.languages())
    return [catalogue.record(number) for number in numbers]


def find_records(request: Request, words: Iterable[str]) -> tuple[list[Record], bool]:
    """Return the entries that the words name, and whether some name none, which is reported."""
    catalogue = request.catalogue
    records = []
    missing = False
    for word in words:
        number = catalogue.number(word)
        if number < 0:
            from ..catalogue.find import find_entry
            from ..errors import NotFoundError

            try:
                number, is_guess = find_entry(catalogue, word)
            except NotFoundError as error:
                from .taken import what_is_missing

                request.output.error(what_is_missing(request.values, word, error).lines())
                missing = True
                continue
            from .taken import note_on_entry

            note_on_entry(request, word, number, is_guess=is_guess)
        records.append(catalogue.record(number))
    return records, missing
