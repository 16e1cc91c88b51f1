"""`verkosto init` writes a registry to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_init_writes_a_registry_that_is_sound(
    verkosto: Verkosto, tmp_path: Path, language: str
) -> None:
    """It passes the strict check, has the organisation, and is searched at once."""
    file = tmp_path / "r.toml"
    done = verkosto("init", "--lang", language, "--organisation", 'Kunta "X"', file)
    assert (done.code, done.out) == (0, b"")
    assert 'Kunta "X"' in file.read_text("utf-8")
    assert verkosto("check", "--strict", file).code == 0
    assert len(verkosto("list", "--registry", file).lines) == 1


def test_init_says_what_it_wrote(verkosto: Verkosto, tmp_path: Path) -> None:
    """Unless it is to be quiet."""
    result = verkosto("init", "r.toml", cwd=tmp_path)
    assert (result.code, result.out, result.stderr) == (0, b"", "written: r.toml\n")
    assert verkosto("init", "q.toml", "--quiet", cwd=tmp_path).err == b""


@pytest.mark.parametrize(
    ("option", "locale", "language"),
    [("", "", "fi"), ("", "sv", "sv"), ("en", "sv", "en"), ("SV-fi", "", "sv")],
)
def test_language_of_what_is_written(
    verkosto: Verkosto, tmp_path: Path, option: str, locale: str, language: str
) -> None:
    """The option says it, then VERKOSTO_LANG; else it is Finnish."""
    given = ("--lang", option) if option else ()
    verkosto("init", "r.toml", *given, cwd=tmp_path, env={"VERKOSTO_LANG": locale})
    assert f'language = "{language}"\n' in (tmp_path / "r.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (["r.toml"], 2, "r.toml already exists\nName another file; nothing is overwritten."),
        (["no/r.toml"], 4, "cannot write no/r.toml: No such file or directory"),
        (
            ["d.toml", "--lang", "de"],
            2,
            "there is no registry to start from in 'de'\nChoose from: fi, sv, en.",
        ),
        (
            ["a.toml", "b.toml"],
            2,
            "one file is needed\nName the file to write: verkosto init FILE",
        ),
    ],
)
def test_init_overwrites_nothing(
    verkosto: Verkosto, tmp_path: Path, words: list[str], code: int, error: str
) -> None:
    """A file that is there stays as it is; where nothing is written, it is said why."""
    file = tmp_path / "r.toml"
    file.write_text("mine", "utf-8")
    result = verkosto("init", *words, cwd=tmp_path)
    assert (result.code, result.stderr) == (code, f"verkosto: {error}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["r.toml"]
    assert file.read_text("utf-8") == "mine"
