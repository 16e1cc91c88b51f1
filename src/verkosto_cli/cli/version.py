"""The version, and which registry would be read."""

from __future__ import annotations

import os

from .. import __version__
from ..catalogue.paths import locate_registry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .output import Output


def show_version(output: Output) -> int:
    """Write the version and the registry that the environment chooses."""
    from .output import shown

    registry = locate_registry("", os.environ) or "built-in"
    output.write([f"verkosto {__version__}\nregistry: {shown(registry)}\n"])
    output.flush()
    return 0
