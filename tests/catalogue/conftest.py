"""Registries that are told apart by their one entry."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def registries(tmp_path: Path, koski: str) -> Path:
    """Return a folder of registries a.toml to d.toml, each with one entry named like its file."""
    text = Path(koski).read_text("utf-8")
    head, entry = text[: text.index("[[networks]]")], text[text.rindex("[[networks]]") :]
    for name in "abcd":
        entries = entry.replace('"aani"', f'"{name}"').replace(
            '["kosken-seudun-lukuverkosto"]', "[]"
        )
        (tmp_path / f"{name}.toml").write_text(head + entries, "utf-8")
    return tmp_path
