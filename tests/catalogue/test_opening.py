"""A registry of the user's own: compiled once, kept, and mended where the kept file is damaged."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from verkosto_cli.catalogue import kept
from verkosto_cli.catalogue.kept import open_cache, open_file
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.catalogue.repair import repair
from verkosto_cli.catalogue.source import read_source
from verkosto_cli.errors import RegistryError
from verkosto_cli.store import Record, Sections


def title(sections: Sections) -> object:
    """Return the Finnish title that a compiled registry has."""
    value = Record(bytes(sections.bytes("info")))["title"]
    return value["fi"] if isinstance(value, dict) else value


def test_file_is_compiled_once_and_standard_input_each_time(
    koski: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was kept is opened without compiling; it need not be kept, nor is standard input."""
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(koski).read_bytes())))
    assert title(open_file("-", "<stdin>", environ, None)) == "Kosken kaupungin verkostot"
    assert list(tmp_path.iterdir()) == []
    nowhere = {"XDG_CACHE_HOME": koski}
    assert title(open_file(koski, koski, nowhere, None)) == "Kosken kaupungin verkostot"
    assert title(open_file(koski, koski, environ, None)) == "Kosken kaupungin verkostot"
    monkeypatch.delattr(kept, "_compile")
    assert title(open_file(koski, koski, environ, None)) == "Kosken kaupungin verkostot"


def test_change_of_the_program_makes_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a checkout a change of its code or data is one; what it is told by has its version."""
    package, source = tmp_path / "src" / "verkosto_cli", tmp_path / "r.toml"
    for path in (package / "a.py", package / "deep" / "b.py", tmp_path / "data" / "c.txt", source):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (1000, 1000))
    monkeypatch.setattr(kept, "PACKAGE", str(package))
    monkeypatch.setattr(kept, "builtin", lambda name: str(tmp_path / "data" / name))
    environ = {"XDG_CACHE_HOME": str(tmp_path / "cache")}

    def is_kept() -> bool:
        cache = open_cache(str(source), environ)
        found = cache.load(open_sections) is not None
        cache.save({"text": b"kept"}, read_source(str(source)), open_sections)
        return found

    assert [is_kept(), is_kept()] == [False, True]
    for number, changed in enumerate(("b.py", "c.txt"), 2):
        (path,) = tmp_path.rglob(changed)
        os.utime(path, (1000 * number, 1000 * number))
        assert [is_kept(), is_kept()] == [False, True]
    (package / "d.py").touch()
    os.utime(package / "d.py", (1000, 1000))
    assert [is_kept(), is_kept()] == [False, True]


def test_damaged_file_is_removed_and_said(tmp_path: Path) -> None:
    """Not where a part of an answer has gone out, nor where no kept file is damaged."""
    source = tmp_path / "r.toml"
    source.touch()
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    cache = open_cache(str(source), environ)

    def damage() -> None:
        cache.save({"text": b"kept"}, read_source(str(source)), open_sections)
        (file,) = (tmp_path / "verkosto").iterdir()
        file.write_bytes(file.read_bytes().replace(b"kept", b"kepd"))

    damage()
    assert repair(str(source), environ, is_answered=False) == (
        f"{source}: its compiled form in the cache was damaged and has been rebuilt"
    )
    assert list((tmp_path / "verkosto").iterdir()) == []
    damage()
    with pytest.raises(RegistryError) as caught:
        repair(str(source), environ, is_answered=True)
    assert caught.value.lines() == [
        f"{source}: its compiled form in the cache is damaged",
        "It has been removed: run the command again.",
    ]
    for option in (str(source), "-", ""):
        with pytest.raises(RegistryError) as caught:
            repair(option, environ, is_answered=False)
        assert caught.value.lines() == [
            "a compiled registry is damaged and cannot be rebuilt",
            "Install verkosto again, or remove its cache folder.",
        ]
