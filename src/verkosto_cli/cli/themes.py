"""`verkosto themes`: the themes, and how many entries each has."""

from __future__ import annotations

from ..registry import THEME_FIELDS
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output

COLUMNS = ("id", "label", "count")


class Theme(dict[str, "Any"]):
    """A theme with its count, as a record."""

    def as_dict(self) -> dict[str, Any]:
        """Return all fields."""
        return dict(self)


def run(values: Mapping[str, Any], output: Output) -> int:
    """List the themes in the registry's order."""
    request = Request(values, output, THEME_FIELDS)
    if request.help_was_asked():
        return 0
    catalogue = request.open()
    labels = catalogue.labels["themes"]
    counts = dict.fromkeys(labels, 0)
    for number in range(len(catalogue)):
        for theme in catalogue.record(number)["themes"]:
            counts[str(theme)] += 1
    themes = [Theme(id=id_, label=labels[id_], count=count) for id_, count in counts.items()]
    request.show("themes", themes, COLUMNS)
    return 0
