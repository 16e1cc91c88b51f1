"""`verkosto schema` writes the JSON Schema of a registry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


def test_schema_is_the_one_of_the_package(verkosto: Verkosto) -> None:
    """What is written is data/registry.schema.json."""
    written = (Path(__file__).parents[2] / "data" / "registry.schema.json").read_bytes()
    assert verkosto("schema").out == written
