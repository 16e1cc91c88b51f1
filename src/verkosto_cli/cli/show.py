"""`verkosto show`: all that is known of one or several entries."""

from __future__ import annotations

from ..registry import FIELDS
from ..render import DETAILS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:
    """Show the entries that the words name; those that none is named by are told of."""
    request = Request(values, output)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    records = []
    missing = False
    for word in values["words"]:
        number = catalogue.number(word)
        if number < 0:
            from ..catalogue.find import find_entry
            from ..errors import NotFoundError

            try:
                number, is_near = find_entry(catalogue, word)
            except NotFoundError as error:
                output.error(error.lines())
                missing = True
                continue
            if is_near:
                from ..messages import say
                from .messages import CLOSEST

                output.note(say(CLOSEST, word=word))
        records.append(catalogue.record(number))
    if records:
        request.show(DETAILS, records, (field.name for field in FIELDS))
    return int(missing)
