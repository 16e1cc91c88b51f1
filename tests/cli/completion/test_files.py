"""Files on TAB, for the shells that leave them to the command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verkosto_cli.cli.completion.files import find_files

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_files_come_as_they_are_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder ends in a slash; the way to it stays as it was written."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a b.toml").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_files("") == ["sub/"]
    assert find_files("sub/a") == ["sub/a b.toml"]
    assert find_files("~/s") == ["~/sub/"]
    assert find_files(f"{tmp_path}/sub/") == [f"{tmp_path}/sub/a b.toml"]


def test_missing_folder_has_no_files() -> None:
    """A folder that does not exist offers nothing."""
    assert find_files("/missing/a") == []


def test_hidden_files_come_when_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that begins with a dot comes after a dot alone; one with control signs never."""
    for name in (".hidden", "seen", "new\nline", "esc\x1b[1m"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assert find_files("") == ["seen"]
    assert find_files(".") == [".hidden"]
