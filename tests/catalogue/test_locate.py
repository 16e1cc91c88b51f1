"""Which registry is read, and what is reported of one that cannot be."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from inline_snapshot import snapshot

from verkosto_cli import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto

IDS = ("list", "-f", "ids")
PIPES = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


def test_option_comes_before_variable_before_config_folder_before_built_in(
    verkosto: Verkosto, registries: Path
) -> None:
    """Each way to name a registry counts where those before it say nothing."""
    config = registries / "config" / "verkosto"
    config.mkdir(parents=True)
    shutil.copy(registries / "c.toml", config / "registry.toml")
    in_config = {"XDG_CONFIG_HOME": str(config.parent)}
    named = {**in_config, "VERKOSTO_REGISTRY": str(registries / "b.toml")}
    assert verkosto(*IDS, "--registry", registries / "a.toml", env=named).lines == ["a"]
    assert verkosto(*IDS, env=named).lines == ["b"]
    assert verkosto(*IDS, env={**named, "VERKOSTO_REGISTRY": ""}).lines == ["c"]
    assert verkosto(*IDS, env={**named, "XDG_CONFIG_HOME": "/none"}).lines == ["b"]
    assert len(verkosto(*IDS).lines) == 16
    assert len(verkosto(*IDS, env={"XDG_CONFIG_HOME": "config"}, cwd=registries).lines) == 16


def test_config_folder_without_its_variable_is_in_home(
    verkosto: Verkosto, registries: Path
) -> None:
    """~/.config/verkosto/registry.toml is read where XDG_CONFIG_HOME says nothing."""
    folder = registries / ".config" / "verkosto"
    folder.mkdir(parents=True)
    shutil.copy(registries / "d.toml", folder / "registry.toml")
    assert verkosto(*IDS, env={"HOME": str(registries)}).lines == ["d"]


def test_dash_is_standard_input(verkosto: Verkosto, registries: Path) -> None:
    """The option and the variable may both name it, and nothing is kept of it."""
    data = (registries / "a.toml").read_bytes()
    env = {"XDG_CACHE_HOME": str(registries / "cache")}
    assert verkosto(*IDS, "-r", "-", stdin=data, env=env).lines == ["a"]
    assert verkosto(*IDS, stdin=data, env={**env, "VERKOSTO_REGISTRY": "-"}).lines == ["a"]
    assert verkosto("search", "ääni", "-f", "ids", "-r-", stdin=data, env=env).lines == ["a"]
    assert not (registries / "cache").exists()
    assert verkosto(*IDS, "-r", "/dev/stdin", stdin=data).lines == ["a"]


def test_file_named_dash_is_read_by_its_path(verkosto: Verkosto, registries: Path) -> None:
    """./- is a file like any other."""
    shutil.copy(registries / "b.toml", registries / "-")
    assert verkosto(*IDS, "-r", "./-", cwd=registries).lines == ["b"]


def test_version_tells_which_registry(verkosto: Verkosto, registries: Path) -> None:
    """--version says what would be read without an option."""
    folder = registries / ".config" / "verkosto"
    env = {"HOME": str(registries)}
    assert verkosto("--version", env=env).lines == [f"verkosto {__version__}", "registry: built-in"]
    folder.mkdir(parents=True)
    shutil.copy(registries / "c.toml", folder / "registry.toml")
    assert verkosto("--version", env=env).lines[1] == f"registry: {folder / 'registry.toml'}"
    named = {**env, "VERKOSTO_REGISTRY": "some/where.toml"}
    assert verkosto("--version", env=named).lines[1] == "registry: some/where.toml"


def test_json_has_the_head_of_the_registry_read(verkosto: Verkosto, koski: str) -> None:
    """The title tells where items come from."""
    assert '"fi": "Kosken kaupungin verkostot"' in verkosto("list", "-r", koski, "--json").stdout


def test_missing_registry_is_exit_code_3(verkosto: Verkosto, registries: Path) -> None:
    """A file that is not there is told by the name it was given."""
    for path in ("none.toml", str(registries / "none.toml")):
        result = verkosto("list", "-r", path, cwd=registries)
        assert (result.code, result.out) == (3, b"")
        assert result.stderr == (
            f"verkosto: {path}: cannot read the registry: No such file or directory\n"
            "Name a registry file with --registry FILE or VERKOSTO_REGISTRY.\n"
        )


def test_folder_is_no_registry(verkosto: Verkosto, registries: Path) -> None:
    """A folder is told of, and not looked into."""
    result = verkosto("list", env={"VERKOSTO_REGISTRY": str(registries)})
    assert (result.code, result.out) == (3, b"")
    assert result.stderr.startswith(
        f"verkosto: {registries}: cannot read the registry: Is a directory\n"
    )


def test_closed_standard_input_is_no_registry(verkosto: Verkosto) -> None:
    """`<&-` with --registry - is a registry that cannot be read."""
    result = verkosto.shell("$verkosto list -r - <&-")
    assert (result.code, result.out) == (3, b"")
    assert result.stderr.startswith("verkosto: ")


def test_registry_that_is_not_utf8_has_its_place_told(verkosto: Verkosto, tmp_path: Path) -> None:
    """The first byte that is no UTF-8 has its line and column."""
    (tmp_path / "latin.toml").write_bytes(
        '[registry]\ntitle = { fi = "Pöytä" }\n'.encode("latin-1")
    )
    result = verkosto("list", "-r", "latin.toml", cwd=tmp_path)
    assert (result.code, result.out) == (3, b"")
    assert result.stderr == snapshot("""\
verkosto: latin.toml:2:18: this is not UTF-8
    title = { fi = "P�yt�" }
                     ^
  Save the file as UTF-8.
""")


def test_registry_that_is_no_toml_has_its_place_told(verkosto: Verkosto, tmp_path: Path) -> None:
    """A line that cannot be read is shown with a caret."""
    (tmp_path / "broken.toml").write_text("[registry]\ntitle = {\n", "utf-8")
    result = verkosto("show", "hinku", "-r", "broken.toml", cwd=tmp_path)
    assert (result.code, result.out) == (3, b"")
    assert result.stderr == snapshot("""\
verkosto: broken.toml:3:1: Invalid initial character for a key part
  Fix the TOML syntax at this point.
""")


def test_invalid_registry_has_all_its_problems_told(verkosto: Verkosto, registries: Path) -> None:
    """Every problem has its place, its line, a caret and a cure."""
    text = (registries / "a.toml").read_text("utf-8")
    text = text.replace('"sitoumus"]', '"sitomus"]').replace('scope = "paikallinen"', "scope = 3")
    (registries / "wrong.toml").write_text(text, "utf-8")
    result = verkosto("search", "x", "-r", "wrong.toml", cwd=registries)
    assert (result.code, result.out) == (3, b"")
    assert result.stderr == snapshot("""\
verkosto: wrong.toml:42:9: a, kind: unknown kind 'sitomus'
    kind = ["sitomus"]
            ^
  Did you mean: "sitoumus"
wrong.toml:43:9: a: 'scope' must be a string, not 3
    scope = 3
            ^
  Write it as: scope = "3"
""")


def test_invalid_registry_on_standard_input_is_told_by_that_name(verkosto: Verkosto) -> None:
    """Standard input is called <stdin>."""
    result = verkosto("list", "-r", "-", stdin=b"[registry")
    assert (result.code, result.out) == (3, b"")
    assert result.stderr.startswith("verkosto: <stdin>:1:10: ")


def test_registry_without_entries_lists_nothing(verkosto: Verkosto, registries: Path) -> None:
    """An empty list is done, a search in it finds nothing."""
    text = (registries / "a.toml").read_text("utf-8")
    text = "networks = []\n" + text[: text.index("[[networks]]")]
    line = ("-r", "-", "-q")
    assert verkosto("list", *line, stdin=text).code == 0
    assert verkosto("list", *line, stdin=text).out == b""
    assert verkosto("search", "ääni", *line, stdin=text).code == 1
    assert verkosto("show", "a", *line, stdin=text).code == 1
    assert {line.split("\t")[-1] for line in verkosto("themes", *line, stdin=text).lines} == {"0"}


def test_current_folder_that_is_gone_is_named(verkosto: Verkosto) -> None:
    """What is wrong is the folder, not the output."""
    result = verkosto.shell(
        'cd "$HOME" && mkdir gone && cd gone && rmdir ../gone && $verkosto list -r nothing.toml'
    )
    assert (result.code, result.out) == (3, b"")
    assert result.stderr.endswith(
        "verkosto: the current folder no longer exists\n"
        "Change to another folder and run the command again.\n"
    )
