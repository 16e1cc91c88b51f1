"""`verkosto schema`: the JSON Schema of a registry."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:  # noqa: ARG001
    """Write the schema."""
    from ..registry.schema import registry_schema
    from ..store.encode import encode

    output.write([encode(registry_schema(), "\n") + "\n"], encoding="utf-8")
    return 0
