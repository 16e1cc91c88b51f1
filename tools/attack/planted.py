"""Things planted in the cache, beside a registry and in the current folder: they do nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from common import KOSKI, installed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from common import Answer, Report

_MODULES = ("rapidfuzz", "rich", "typer", "tomli", "json", "re", "array", "verkosto_cli", "os")
_MINE = "mine\n"


def _link(path: Path, victim: Path, _: bytes) -> None:
    path.symlink_to(victim)


def _fifo(path: Path, _: Path, __: bytes) -> None:
    os.mkfifo(path)


def _folder(path: Path, _: Path, __: bytes) -> None:
    (path / "inner").mkdir(parents=True)


def _garbage(path: Path, _: Path, whole: bytes) -> None:
    path.write_bytes(whole[: len(whole) // 2] + os.urandom(100))


def _shared(path: Path, _: Path, whole: bytes) -> None:
    path.write_bytes(whole)
    path.chmod(0o666)


def _linked_folder(path: Path, victim: Path, whole: bytes) -> None:
    shutil.rmtree(path.parent)
    path.parent.symlink_to(victim.parent / "elsewhere")
    (path.parent / path.name).write_bytes(whole[::-1])


_PLANTS: tuple[Callable[[Path, Path, bytes], None], ...] = (
    _link,
    _fifo,
    _folder,
    _garbage,
    _shared,
    _linked_folder,
)
_LINES = (["search", "vesi"], ["list", "--json"], ["list", "-f", "table"], ["show", "nmae"])


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Plant so many things, one with each command."""
    for _ in range(rounds):
        with TemporaryDirectory() as name:
            _plant(Path(name), chance, report)


def _plant(folder: Path, chance: Random, report: Report) -> None:
    victim = folder / "victim"
    victim.write_text(_MINE)
    (folder / "elsewhere").mkdir()
    traps = folder / "traps"
    traps.mkdir()
    path = shutil.copy(KOSKI, folder / "r.toml")
    line = [*chance.choice(_LINES), "-r", str(path)]
    env = {"XDG_CACHE_HOME": str(folder / "cache")}
    good = installed(*line, env=env)
    for module in chance.sample(_MODULES, 3):
        (traps / f"{module}.py").write_text(f"open({str(folder / 'sprung')!r}, 'w')\n")
    (kept,) = (folder / "cache" / "verkosto").iterdir()
    whole = kept.read_bytes()
    kept.unlink()
    plant = chance.choice(_PLANTS)
    plant(kept, victim, whole)
    answer = installed(*line, env=env, cwd=traps)
    report.count(plant.__name__.strip("_"))
    if not _is_same(answer, good):
        report.fault(f"{plant.__name__}: {line}: exit code {answer.code}, {answer.err!r}")
    if victim.read_text() != _MINE or (folder / "sprung").exists():
        report.fault(f"{plant.__name__}: {line}: what was planted did something")


def _is_same(answer: Answer, good: Answer) -> bool:
    """Whether an answer is the right one; that a file was made anew is a note."""
    return (answer.code, answer.out) == (good.code, good.out)
