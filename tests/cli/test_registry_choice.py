"""Which registry is read, what is told of one that cannot be, and what is kept of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli import __version__

if TYPE_CHECKING:
    from tests.conftest import Verkosto

IDS = ("list", "-f", "ids")
PIPES = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


@pytest.fixture
def registries(tmp_path: Path, koski: str) -> Path:
    """Return a folder of registries a.toml to d.toml, each with one entry named like its file."""
    text = Path(koski).read_text("utf-8")
    head, entry = text[: text.index("[[networks]]")], text[text.rindex("[[networks]]") :]
    for name in "abcd":
        entries = entry.replace('"aani"', f'"{name}"').replace(
            '["kosken-seudun-lukuverkosto"]', "[]"
        )
        (tmp_path / f"{name}.toml").write_text(head + entries, "utf-8")
    return tmp_path


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
