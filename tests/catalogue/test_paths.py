"""Where the program looks for its files, the user's registry and what is kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from verkosto_cli.catalogue.paths import (
    builtin,
    cache_folder,
    locate_registry,
    open_builtin,
    open_sections,
)
from verkosto_cli.store.encode import write


def test_registry_that_is_named_comes_before_the_users_own(tmp_path: Path) -> None:
    """An option counts before the variable; where nothing is said and nothing is there, none is."""
    own = tmp_path / "verkosto" / "registry.toml"
    environ = {"XDG_CONFIG_HOME": str(tmp_path)}
    assert locate_registry("", environ) == ""
    own.parent.mkdir()
    own.touch()
    assert locate_registry("", environ) == str(own)
    named = {**environ, "VERKOSTO_REGISTRY": "named.toml"}
    assert locate_registry("", named) == "named.toml"
    assert locate_registry("a.toml", named) == locate_registry("a.toml", environ) == "a.toml"
    assert locate_registry("-", named) == "-"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has folders of its own")
def test_cache_folder_is_an_absolute_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative folder says nothing, as the specification of these variables has it."""
    monkeypatch.setenv("HOME", "/home/me")
    assert cache_folder({"XDG_CACHE_HOME": "/var/cache"}) == "/var/cache/verkosto"
    assert cache_folder({"XDG_CACHE_HOME": "cache"}) == "/home/me/.cache/verkosto"
    assert cache_folder({}) == "/home/me/.cache/verkosto"


def test_files_of_the_program_are_found() -> None:
    """The lexicons and the registry come along, in the package or beside it in a checkout."""
    assert Path(builtin("networks.toml")).read_bytes().startswith(b"#")
    assert bytes(open_builtin("finnish.txt")[:8]) == Path(builtin("finnish.txt")).read_bytes()[:8]


@pytest.mark.parametrize("size", [10, 1 << 20])
def test_sections_of_a_file_are_read_whatever_its_size(tmp_path: Path, size: int) -> None:
    """A large file is mapped, and of a small one what is asked for is read."""
    path = tmp_path / "r.index"
    with path.open("wb") as file:
        write(file, {"text": b"x" * size})
    sections = open_sections(str(path))
    assert sections is not None
    assert bytes(sections.bytes("text")) == b"x" * size
    assert sections.is_mapped == (size > 10)


def test_file_that_is_no_compiled_registry_has_no_sections(tmp_path: Path) -> None:
    """Neither has one that is missing."""
    (tmp_path / "r.index").write_text("something else", "utf-8")
    assert open_sections(str(tmp_path / "r.index")) is None
    assert open_sections(str(tmp_path / "none.index")) is None
