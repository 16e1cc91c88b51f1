"""Whoever plants something in the cache folder, or at a registry's path, harms nobody."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random
from string import ascii_lowercase
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

LINE = ("list", "--json", "-r")
KOSKI = Path(__file__).parents[1] / "cli" / "koski.toml"


def run(verkosto: Verkosto, folder: Path, path: Path) -> str:
    """Return what a registry says, kept in a folder."""
    result = verkosto(*LINE, path, env={"XDG_CACHE_HOME": str(folder)})
    assert (result.code, result.err) == (0, b"")
    return result.stdout


@pytest.fixture
def registry(tmp_path: Path, koski: str) -> Path:
    """Return a registry that may be changed."""
    path = tmp_path / "r.toml"
    shutil.copy(koski, path)
    return path


def kept(folder: Path) -> Path:
    """Return the one file of a cache folder."""
    (file,) = (folder / "verkosto").iterdir()
    return file


def test_kept_files_are_their_owners_alone(
    verkosto: Verkosto, tmp_path: Path, registry: Path
) -> None:
    """A registry that only its owner may read is not kept where others may read it."""
    run(verkosto, tmp_path, registry)
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "verkosto", kept(tmp_path))]
    assert modes == [0o700, 0o600]


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_others_may_write_to_is_not_believed(
    verkosto: Verkosto, tmp_path: Path, registry: Path, what: str
) -> None:
    """A kept file that anybody could have written is not read."""
    text = registry.read_text("utf-8")
    os.utime(registry, (0, 0))
    good = run(verkosto, tmp_path, registry)
    registry.write_text(text.replace("Kosken", "Vosken"), "utf-8")
    os.utime(registry, (0, 0))
    os.utime(kept(tmp_path), (0, 0))
    planted = run(verkosto, tmp_path / "b", registry)
    assert planted != good
    file = kept(tmp_path)
    file.write_bytes(kept(tmp_path / "b").read_bytes())
    registry.write_text(text, "utf-8")
    os.utime(registry, (0, 0))
    assert run(verkosto, tmp_path, registry) == planted
    (file if what == "file" else file.parent).chmod(0o777)
    assert run(verkosto, tmp_path, registry) == good


def test_planted_link_does_no_harm(verkosto: Verkosto, tmp_path: Path, registry: Path) -> None:
    """A link in the place of a kept file is replaced; what it leads to is left as it was."""
    good = run(verkosto, tmp_path, registry)
    file = kept(tmp_path)
    victim = tmp_path / "victim"
    victim.write_text("mine")
    file.unlink()
    file.symlink_to(victim)
    assert run(verkosto, tmp_path, registry) == good
    assert victim.read_text() == "mine"
    assert not file.is_symlink()


def test_planted_fifo_is_not_waited_for(verkosto: Verkosto, tmp_path: Path, registry: Path) -> None:
    """A FIFO in the place of a kept file is replaced."""
    good = run(verkosto, tmp_path, registry)
    file = kept(tmp_path)
    file.unlink()
    os.mkfifo(file)
    assert run(verkosto, tmp_path, registry) == good
    assert file.is_file()


def names_with_one_sum() -> tuple[str, str]:
    """Return two names whose CRC-32 is the same, with the same text before both too."""
    chance = Random(1)
    seen: dict[int, str] = {}
    while True:
        name = "".join(chance.choices(ascii_lowercase, k=9))
        other = seen.setdefault(crc32(name.encode()), name)
        if other != name:
            return other, name


def test_names_with_one_sum_share_no_kept_file(verkosto: Verkosto, tmp_path: Path) -> None:
    """Each of two registries is answered and kept by itself, however alike their names are made."""
    paths = [tmp_path / name for name in names_with_one_sum()]
    assert len({crc32(os.fsencode(path)) for path in paths}) == 1
    for path, name in zip(paths, ("First", "Second"), strict=True):
        path.write_text(KOSKI.read_text("utf-8").replace("Kosken", name), "utf-8")
        os.utime(path, (0, 0))
    first, second = (run(verkosto, tmp_path / "cache", path) for path in paths)
    assert ("First" in first, "Second" in first) == (True, False)
    assert ("First" in second, "Second" in second) == (False, True)
    files = {file: file.stat().st_ino for file in (tmp_path / "cache" / "verkosto").iterdir()}
    assert len(files) == 2
    assert [run(verkosto, tmp_path / "cache", path) for path in paths] == [first, second]
    assert {file: file.stat().st_ino for file in files} == files


def test_linked_cache_folder_is_not_used(
    verkosto: Verkosto, tmp_path: Path, registry: Path
) -> None:
    """A link in the place of the cache folder costs the keeping, nothing else."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "verkosto").symlink_to(tmp_path / "elsewhere")
    run(verkosto, tmp_path, registry)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_leftovers_and_unused_files_are_removed(
    verkosto: Verkosto, tmp_path: Path, registry: Path
) -> None:
    """What an ended command left, and what nobody has used for months, goes at the next keeping."""
    folder = tmp_path / "verkosto"
    folder.mkdir()
    for name in ("a.index.0.part", "b.index", "note"):
        (folder / name).touch()
        os.utime(folder / name, (0, 0))
    (folder / "fresh.index.1.part").touch()
    run(verkosto, tmp_path, registry)
    names = {path.name for path in folder.iterdir() if len(path.name) < 30}
    assert names == {"note", "fresh.index.1.part"}


def test_endless_registry_is_refused(verkosto: Verkosto, tmp_path: Path) -> None:
    """A registry larger than the stated limit is refused, also one without an end."""
    result = verkosto("list", "-r", "/dev/zero", env={"XDG_CACHE_HOME": str(tmp_path)})
    assert (result.code, result.out) == (3, b"")
    assert result.lines == []
    assert "/dev/zero: larger than 128 MB, the limit for a registry" in result.stderr


def test_registry_of_a_pipe_is_read_and_not_kept(
    verkosto: Verkosto, tmp_path: Path, registry: Path
) -> None:
    """What cannot be read twice is not kept."""
    script = f"cat '{registry}' | $verkosto list --json -r /dev/stdin"
    result = verkosto.shell(script, env={"XDG_CACHE_HOME": str(tmp_path)})
    assert (result.code, result.stdout) == (0, run(verkosto, tmp_path / "c", registry))
    assert not (tmp_path / "verkosto").exists()


def test_tab_does_not_wait_for_a_pipe(verkosto: Verkosto, tmp_path: Path) -> None:
    """TAB with a FIFO for a registry gives nothing, at once."""
    os.mkfifo(tmp_path / "fifo")
    line = f"verkosto show -r {tmp_path / 'fifo'} "
    result = verkosto.shell(f"timeout 10 $verkosto __complete bash '{line}' {len(line)}")
    assert result.code != 124


def test_registry_that_changes_while_it_is_compiled_is_read_again(
    tmp_path: Path, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stamp is of the file as it was read, not as it is when the compiling has ended."""
    from verkosto_cli import catalogue
    from verkosto_cli.catalogue import kept

    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    compiled = kept._compile
    text = registry.read_text("utf-8")
    os.utime(registry, (0, 0))

    def slow(*arguments: object) -> object:
        parts = compiled(*arguments)  # type: ignore[arg-type]
        registry.write_text(text.replace("Kosken", "Vosken", 1), "utf-8")
        return parts

    monkeypatch.setattr(kept, "_compile", slow)
    first = catalogue.open_catalogue(str(registry), environ)
    monkeypatch.undo()
    again = catalogue.open_catalogue(str(registry), environ)
    titles = [str(each.info["title"]) for each in (first, again)]
    assert ["Kosken" in titles[0], "Vosken" in titles[1]] == [True, True]


def test_nothing_is_imported_from_the_current_folder(
    verkosto: Verkosto, tmp_path: Path, koski: str
) -> None:
    """Files there that are called like modules are not run, by whichever way of answering."""
    for name in ("rapidfuzz", "rich", "typer", "tomli", "json", "re", "array", "verkosto_cli"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('sprung')\n")
    for words in (["list"], ["lisst"], ["list", "-f", "table"], ["search", "vesi", "-r", koski]):
        here, elsewhere = verkosto(*words, cwd=tmp_path), verkosto(*words)
        assert repr(here) == repr(elsewhere)
