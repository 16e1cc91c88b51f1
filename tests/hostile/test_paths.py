"""Paths come from anybody too: they need not be UTF-8, and do nothing to a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto

TITLE = "\x1b]0;x\x07"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_path_need_not_be_utf8(verkosto: Verkosto, tmp_path: Path, koski: str) -> None:
    """A registry at any path is read, and kept."""
    path = os.fsdecode(os.fsencode(tmp_path) + b"/r\xff.toml")
    shutil.copy(koski, path)
    lines = [verkosto("list", "-r", name) for name in (koski, path, path)]
    assert [line.code for line in lines] == [0, 0, 0]
    assert lines[0].out == lines[1].out == lines[2].out


def test_version_shows_a_clean_path(verkosto: Verkosto, tmp_path: Path, koski: str) -> None:
    """The path of the registry is shown without what a terminal would obey."""
    (tmp_path / TITLE).mkdir()
    path = shutil.copy(koski, tmp_path / TITLE)
    result = verkosto("--version", env={"VERKOSTO_REGISTRY": str(path)})
    assert (result.code, b"\x1b" in result.out, b"\x07" in result.out) == (0, False, False)
    assert "\ufffd]0;x\ufffd" in result.stdout


def test_installing_completion_shows_a_clean_path(verkosto: Verkosto, tmp_path: Path) -> None:
    """The paths of the script and of how to undo it are shown clean."""
    home = tmp_path / TITLE
    home.mkdir()
    env = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    result = verkosto("completion", "fish", "--install", env=env)
    assert (result.code, b"\x1b" in result.out, b"\x07" in result.out) == (0, False, False)
    assert (home / "fish" / "completions" / "verkosto.fish").is_file()
