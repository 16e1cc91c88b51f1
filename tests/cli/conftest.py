"""A small registry to change, for who keeps one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = Path(__file__).parents[1] / "data" / "valid" / "small.toml"


@pytest.fixture
def edited() -> Callable[..., Path]:
    """Return what writes small.toml with texts replaced to a path, and returns that."""

    def write(path: Path, *pairs: tuple[str, str]) -> Path:
        text = SMALL.read_text("utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        path.write_text("format = 2\n" + text, "utf-8")
        return path

    return write
