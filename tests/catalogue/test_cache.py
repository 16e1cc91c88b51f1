"""What is kept of registries that were read, and when it is made anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli import __version__
from verkosto_cli.catalogue.cache import Cache
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.catalogue.source import read_source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto

IDS = ("list", "-f", "ids")
PIPES = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


def kept(folder: Path) -> list[Path]:
    """Return the files of a cache folder."""
    return sorted((folder / "verkosto").iterdir())


def test_compiled_registry_is_kept_in_the_cache_folder(
    verkosto: Verkosto, registries: Path
) -> None:
    """One file a registry, nothing else, and nothing new when it is read again."""
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    for name in "aab":
        assert verkosto(*IDS, "-r", registries / f"{name}.toml", env=env).lines == [name]
    files = kept(registries / "cache")
    assert len(files) == 2
    assert all(file.suffix == ".index" for file in files)


def spoil_start(data: bytes) -> bytes:
    """Return a kept file with another beginning."""
    return b"\0" + data[1:]


def spoil_version(data: bytes) -> bytes:
    """Return a kept file as another version of the program would have stamped it."""
    assert __version__.encode() in data
    return data.replace(__version__.encode(), b"0" * len(__version__))


def spoil_middle(data: bytes) -> bytes:
    """Return a kept file with a hundred bytes turned over."""
    at = len(data) // 2
    return data[:at] + bytes(255 - byte for byte in data[at : at + 100]) + data[at + 100 :]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"verkosto",
        lambda data: b"something else" * 1000,
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b"\0",
        spoil_start,
        spoil_version,
        spoil_middle,
    ],
    ids=["empty", "short", "foreign", "half", "shorter", "longer", "start", "version", "middle"],
)
def test_broken_kept_file_is_made_anew_without_a_word(
    verkosto: Verkosto, registries: Path, spoil: object
) -> None:
    """Whatever stands in the cache folder, the answer is the registry's."""
    assert callable(spoil)
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    line = ("show", "a", "-r", registries / "a.toml")
    good = verkosto(*line, env=env)
    (file,) = kept(registries / "cache")
    data = file.read_bytes()
    file.write_bytes(spoil(data))
    result = verkosto(*line, env=env)
    assert (result.code, result.out, result.err) == (0, good.out, b"")
    assert kept(registries / "cache") == [file]
    assert len(file.read_bytes()) == len(data)


def test_damage_that_is_come_upon_later_is_mended_with_a_note(
    verkosto: Verkosto, registries: Path
) -> None:
    """What a command reads of a kept file is checked when it is read; it is made anew then."""
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    line = ("show", "a", "-r", "a.toml")
    good = verkosto(*line, env=env, cwd=registries)
    (file,) = kept(registries / "cache")
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"2:id", b"x:id"))
    result = verkosto(*line, env=env, cwd=registries)
    assert (result.code, result.out) == (0, good.out)
    assert result.stderr == snapshot("""\
a.toml: its compiled form in the cache was damaged and has been rebuilt
""")
    assert (verkosto(*line, env=env, cwd=registries).err, len(file.read_bytes())) == (
        b"",
        len(whole),
    )


@pytest.mark.parametrize("folder", ["/dev/null", "/proc", "a.toml"])
def test_cache_folder_that_cannot_be_written_to_is_no_error(
    verkosto: Verkosto, registries: Path, folder: str
) -> None:
    """The registry is compiled each time."""
    env = {"XDG_CACHE_HOME": str(registries / folder)}
    for _ in range(2):
        result = verkosto(*IDS, "-r", registries / "a.toml", env=env)
        assert (result.code, result.lines, result.err) == (0, ["a"], b"")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_cache_folder_without_permission_is_no_error(verkosto: Verkosto, registries: Path) -> None:
    """A read-only folder costs only time."""
    (registries / "cache").mkdir(mode=0o500)
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    assert verkosto(*IDS, "-r", registries / "a.toml", env=env).lines == ["a"]


def test_edited_registry_is_noticed_within_the_same_tick_and_size(
    verkosto: Verkosto, registries: Path
) -> None:
    """An edit that leaves the file's time and size as they were is seen by what it holds."""
    path = registries / "a.toml"
    text = path.read_text("utf-8")
    for ids in ("ax", "xy", "yz"):
        now = time.time_ns()
        for id_ in ids:
            path.write_text(text.replace('id = "a"', f'id = "{id_}"'), "utf-8")
            os.utime(path, ns=(now, now))
            assert verkosto(*IDS, "-r", path).lines == [id_]


def test_older_registry_put_in_place_is_noticed(verkosto: Verkosto, registries: Path) -> None:
    """A file of the same size with an earlier time, as from a backup, is another file."""
    path = registries / "a.toml"
    assert verkosto(*IDS, "-r", path).lines == ["a"]
    shutil.copy(registries / "b.toml", path)
    os.utime(path, (0, 0))
    assert verkosto(*IDS, "-r", path).lines == ["b"]


def test_registry_that_became_invalid_is_told(verkosto: Verkosto, registries: Path) -> None:
    """What is kept of a good file does not answer for a broken one, nor for a missing one."""
    path = registries / "a.toml"
    assert verkosto(*IDS, "-r", path).code == 0
    path.write_text("[registry", "utf-8")
    assert verkosto(*IDS, "-r", path).code == 3
    path.unlink()
    assert verkosto(*IDS, "-r", path).code == 3


def test_registries_of_the_same_name_are_kept_apart(verkosto: Verkosto, registries: Path) -> None:
    """The folder counts, a symbolic link to a file is that file."""
    (registries / "other").mkdir()
    shutil.copy(registries / "b.toml", registries / "other" / "a.toml")
    (registries / "link.toml").symlink_to(registries / "a.toml")
    assert verkosto(*IDS, "-r", "a.toml", cwd=registries).lines == ["a"]
    assert verkosto(*IDS, "-r", "a.toml", cwd=registries / "other").lines == ["b"]
    assert verkosto(*IDS, "-r", "link.toml", cwd=registries).lines == ["a"]


def test_several_processes_at_once_do_not_disturb_each_other(
    verkosto: Verkosto, registries: Path
) -> None:
    """All of them answer, and one whole file is left."""
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    line = ("list", "-r", registries / "a.toml")
    processes = [verkosto.popen(*line, env=env, **PIPES) for _ in range(6)]
    answers = {(*process.communicate(timeout=60), process.returncode) for process in processes}
    assert answers == {(verkosto(*line).out, b"", 0)}
    assert len(kept(registries / "cache")) == 1


def test_what_another_program_kept_is_not_read(tmp_path: Path, koski: str) -> None:
    """Other fields or another lexicon make another program, though its version is the same."""
    folder, parts = str(tmp_path / "verkosto"), {"text": b"kept"}
    old, new = (Cache(folder, koski, program) for program in ("1.0 of may", "1.0 of june"))
    assert old.save(parts, read_source(koski), open_sections)
    assert old.load(open_sections)
    assert new.load(open_sections) is None
