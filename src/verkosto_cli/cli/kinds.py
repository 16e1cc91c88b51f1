"""`verkosto kinds`: the kinds, and how many entries each has."""

from __future__ import annotations

from .themes import run as run_vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:
    """List the kinds in the registry's order."""
    return run_vocabulary(values, output, "kinds")
