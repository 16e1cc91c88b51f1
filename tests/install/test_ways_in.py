"""Ways to start the program other than the installed command."""

from __future__ import annotations

import os
import shutil
import sys
import zipapp
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import compress

import pytest

import verkosto_cli
from verkosto_cli.catalogue.compile import compile_registry
from verkosto_cli.catalogue.paths import COMPILED, PACKED, builtin, open_builtin, open_languages
from verkosto_cli.store.encode import write

if TYPE_CHECKING:
    from tests.conftest import Verkosto

PYTHON = [sys.executable]


@pytest.fixture(scope="module")
def application(compiled: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a zip application of the package as it is in a wheel."""
    folder = tmp_path_factory.mktemp("application")
    package = folder / "content" / "verkosto_cli"
    shutil.copytree(Path(verkosto_cli.__file__).parent, package)
    registry = Path(builtin("networks.toml"))
    shutil.copytree(registry.parent, package / "data", dirs_exist_ok=True)
    thesaurus = open_builtin("thesaurus.txt")
    (package / "data" / "thesaurus.txt").unlink(missing_ok=True)
    (package / "data" / f"thesaurus.txt{PACKED}").write_bytes(compress(thesaurus))
    with (package / "data" / COMPILED).open("wb") as file:
        text = bytes(thesaurus).decode
        write(file, compile_registry(registry.read_bytes(), "", open_languages(), text))
    path = folder / "verkosto.pyz"
    zipapp.create_archive(folder / "content", path, main="verkosto_cli.cli.run:main")
    return path


def _run_module(verkosto: Verkosto, *arguments: object) -> Verkosto:
    other = type(verkosto)(verkosto.home)
    other.command = [*PYTHON, *map(str, arguments)]
    return other


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("show", "hinku", "--json"),
        ("search", "lapsi"),
        ("search", "pyöräliy", "--explain"),
        ("search", "kypärä", "--explain"),
        ("completion", "bash"),
        ("themes", "--lang", "en"),
        ("check", "--coverage"),
    ],
)
def test_zip_application(verkosto: Verkosto, application: Path, words: tuple[str, ...]) -> None:
    """A zip application answers from the registry that is inside it, as the command does."""
    zipped = _run_module(verkosto, application)(*words)

    assert (zipped.code, zipped.stdout, zipped.stderr) == (
        0,
        verkosto(*words).stdout,
        zipped.stderr,
    )


def test_zip_application_checks_what_is_inside_it(verkosto: Verkosto, application: Path) -> None:
    """Without a file the built-in registry is checked, and named by where it would lie."""
    zipped = _run_module(verkosto, application)("check")

    ends = [line.partition("networks.toml")[2] for line in verkosto("check").lines]
    assert (zipped.code, zipped.err) == (0, b"")
    assert [line.partition("networks.toml")[2] for line in zipped.lines] == ends


def test_zip_application_has_its_catalogues(verkosto: Verkosto, application: Path) -> None:
    """A zip application says its messages in Finnish from inside of it."""
    zipped = _run_module(verkosto, application)("list", "-t", "ilmsto", "--lang", "fi")

    assert zipped.stderr == "verkosto: tuntematon teema ”ilmsto”\nTarkoititko: ilmasto?\n"


def test_zip_application_compiles(verkosto: Verkosto, application: Path, koski: str) -> None:
    """A zip application compiles a registry of one's own with the lexicons that are inside it."""
    data = Path(koski).read_bytes()

    zipped = _run_module(verkosto, application)("search", "vesi", "--registry", "-", stdin=data)

    assert zipped.stdout == verkosto("search", "vesi", "--registry", "-", stdin=data).stdout


def test_zip_application_keeps(
    verkosto: Verkosto, application: Path, koski: str, tmp_path: Path
) -> None:
    """A registry of one's own is compiled once, and again by another application."""
    env = {"XDG_CACHE_HOME": str(tmp_path)}
    line = ("list", "-f", "ids", "-r", koski)
    times = []
    for _ in range(3):
        zipped = _run_module(verkosto, application)(*line, env=env)
        assert (zipped.lines, zipped.err) == (verkosto(*line).lines, b"")
        (file,) = (tmp_path / "verkosto").iterdir()
        times.append(file.stat().st_ino)
        if len(times) == 2:
            os.utime(application, (0, 0))
    assert [times[0] == times[1], times[1] == times[2]] == [True, False]


def test_module_in_a_folder_of_traps(verkosto: Verkosto, tmp_path: Path) -> None:
    """`python -m verkosto_cli` runs nothing that lies in the current folder."""
    for name in ("rich", "typer", "tomli", "rapidfuzz", "array", "json"):
        (tmp_path / f"{name}.py").write_text(f"raise SystemExit('the trap {name}')\n")
    module = _run_module(verkosto, "-m", "verkosto_cli")

    for words in (["list"], ["--help"], ["lisst"], ["list", "--format", "table"]):
        result, expected = module(*words, cwd=tmp_path), verkosto(*words)
        assert (result.code, result.stdout) == (expected.code, expected.stdout)
        assert result.stderr == expected.stderr
