"""`verkosto expiring`: what runs out or should be reviewed, soonest first."""

from __future__ import annotations

import os

from ..catalogue import open_catalogue
from ..errors import UsageError
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..catalogue import Catalogue
    from .output import Output

_WITHIN = "12m"


def run(values: Mapping[str, Any], output: Output) -> int:
    """Write what is due; the exit code is 1 where something is."""
    from datetime import date

    from ..catalogue.expiring import find_expiring
    from ..registry.dates import later
    from .rows import show_rows

    today = date.today()
    within = values["within"] or _WITHIN
    count, unit = within[:-1], within[-1:].lower()
    if not (count.isascii() and count.isdigit() and len(count) < 6 and unit in "dwmy"):  # noqa: PLR2004
        raise UsageError(messages.NO_PERIOD, messages.PERIOD_RULE, word=within)
    catalogue = open_catalogue(values["registry"], os.environ, output.progress)
    rows = find_expiring(catalogue, today, later(today, int(count), unit))
    if output.is_terminal and not values["json"]:
        _show(output, catalogue, rows, within)
    else:
        show_rows(values, output, rows, ("date", "id", "field", "overdue"))
    return 1 if rows else 0


def _show(output: Output, catalogue: Catalogue, rows: Sequence[Any], within: str) -> None:
    from ..messages import count, say
    from ..render.deadlines import deadlines
    from .language import terminal_languages

    output.show(deadlines(rows, terminal_languages(os.environ, catalogue.language)))
    if rows:
        overdue = sum(row["overdue"] for row in rows)
        output.note(count(*messages.DUE, len(rows), period=within, overdue=overdue))
    else:
        output.note(say(messages.NOTHING_DUE, period=within))
