"""`verkosto diff`: what changed between two registries."""

from __future__ import annotations

import os

from ..catalogue import open_catalogue
from ..errors import UsageError
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .output import Output

_FILES = 2


def run(values: Mapping[str, Any], output: Output) -> int:
    """Write the changes; the exit code is 1 where there is one."""
    from ..catalogue.changes import find_changes
    from .rows import show_rows

    if len(values["words"]) != _FILES:
        raise UsageError(messages.TWO_FILES, messages.TWO_FILES_RULE)
    old, new = (open_catalogue(word, os.environ, output.progress) for word in values["words"])
    changes = list(find_changes(old, new))
    if output.is_terminal and not values["json"]:
        from .language import terminal_languages

        output.write(_in_words(changes, terminal_languages(os.environ, new.language)))
    else:
        show_rows(values, output, changes, ("change", "id", "field", "old", "new"))
    return 1 if changes else 0


def _in_words(changes: Sequence[Mapping[str, Any]], languages: Sequence[str]) -> Iterator[str]:
    from ..render import pick
    from .rows import cell

    last = ""
    for change in changes:
        if change["id"] != last:
            sign = {"added": "+", "removed": "-"}.get(change["change"], "~")
            yield f"{sign} {cell(change['id'])}  {cell(pick(change['name'], languages))}\n"
            last = change["id"]
        for sign, side in (("-", "old"), ("+", "new")):
            if change.get(side):
                yield f"    {sign} {change['field']}: {cell(change[side])}\n"
