"""What each command loads: the hot path stays as short as it is written down here."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto

# Runs the command and writes, as its last line, the modules that Python had not loaded by itself.
WATCHED = """
import os, sys
before = set(sys.modules)
def leave(code, leave=os._exit):
    os.write(2, ("\\n" + " ".join(sorted(set(sys.modules) - before))).encode())
    leave(code)
os._exit = leave
from verkosto_cli.cli.run import main
main()
"""
# What reads a kept registry; an installed package has its own compiled one instead.
KEPT = {"_blake2", "verkosto_cli.catalogue.cache", "verkosto_cli.catalogue.kept"}

EVERY = {
    "__future__",
    "gc",
    "verkosto_cli",
    "verkosto_cli.catalogue",
    "verkosto_cli.catalogue.paths",
    "verkosto_cli.cli",
    "verkosto_cli.cli.output",
    "verkosto_cli.cli.parser",
    "verkosto_cli.cli.request",
    "verkosto_cli.cli.run",
    "verkosto_cli.registry",
    "verkosto_cli.render",
    "verkosto_cli.store",
    "zlib",
}
PLAIN = {"verkosto_cli.render.lines"}
JSON = {"verkosto_cli.render.json", "verkosto_cli.store.encode"}
STRINGS = {"verkosto_cli.store.strings"}
SEARCH = STRINGS | {
    "verkosto_cli.catalogue.search",
    "verkosto_cli.cli.search",
    "verkosto_cli.search",
    "verkosto_cli.search.index",
    "verkosto_cli.search.match",
    "verkosto_cli.search.score",
    "verkosto_cli.search.text",
}
NOTE = {"verkosto_cli.cli.messages", "verkosto_cli.messages"}
PLACES = {
    "verkosto_cli.catalogue.highlights",
    "verkosto_cli.registry.texts",
    "verkosto_cli.search.highlights",
}
TYPO = {
    "_bisect",
    "bisect",
    "mmap",
    "verkosto_cli.search.broader",
    "verkosto_cli.search.guess",
    "verkosto_cli.search.languages",
    "verkosto_cli.search.languages.compound",
    "verkosto_cli.search.languages.english",
    "verkosto_cli.search.languages.finnish",
    "verkosto_cli.search.languages.finnish.endings",
    "verkosto_cli.search.languages.lexicon",
    "verkosto_cli.search.languages.paradigm",
    "verkosto_cli.search.languages.swedish",
    "verkosto_cli.search.languages.swedish.joints",
    "verkosto_cli.search.thesaurus",
    "verkosto_cli.search.typo",
}


def modules(verkosto: Verkosto, line: str) -> set[str]:
    """Return the modules a command line loads, once its registry has been compiled.

    Compiled extensions bring modules of their own, named after the compiler's version.
    """
    verkosto("list")
    words = [sys.executable, "-I", "-c", WATCHED, *line.split()]
    done = subprocess.run(words, env=verkosto.environ, capture_output=True, text=True, check=False)
    loaded = set(done.stderr.rpartition("\n")[2].split()) - KEPT
    return {name for name in loaded if "cython" not in name}


def difference(loaded: set[str], expected: set[str]) -> str:
    """Return what is different, as lines that can be copied into a set."""
    new = "".join(f'    "{name}",\n' for name in sorted(loaded - expected))
    gone = "".join(f'    "{name}",\n' for name in sorted(expected - loaded))
    return f"\nloaded, but not written down:\n{new}\nwritten down, but not loaded:\n{gone}"


VOCABULARY = {"verkosto_cli.catalogue.vocabulary", "verkosto_cli.cli.themes"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("list", EVERY | PLAIN | {"verkosto_cli.cli.list"}),
        ("list --json", EVERY | JSON | {"verkosto_cli.cli.list"}),
        (
            "list -t ilmasto",
            EVERY
            | PLAIN
            | {
                "verkosto_cli.cli.filters",
                "verkosto_cli.cli.list",
                "verkosto_cli.cli.pick",
                "verkosto_cli.errors",
            },
        ),
        (
            "list --lang sv",
            EVERY
            | PLAIN
            | {"verkosto_cli.cli.language", "verkosto_cli.cli.list", "verkosto_cli.messages"},
        ),
        ("show hinku", EVERY | PLAIN | STRINGS | {"verkosto_cli.cli.show"}),
        ("show hinku --json", EVERY | JSON | STRINGS | {"verkosto_cli.cli.show"}),
        ("search lapsi", EVERY | PLAIN | SEARCH),
        ("search lapsi --json", EVERY | JSON | SEARCH | PLACES),
        ("search hinkku", EVERY | PLAIN | SEARCH | TYPO | NOTE),
        ("themes", EVERY | PLAIN | VOCABULARY),
        ("themes --json", EVERY | JSON | VOCABULARY),
    ],
)
def test_piped_command_loads_just_these_modules(
    verkosto: Verkosto, line: str, expected: set[str]
) -> None:
    """Nothing more than what is named here, beyond what Python itself loads."""
    # Whether letters beyond ä, ö and å are come upon lies with a registry's words.
    loaded = modules(verkosto, line) - {"unicodedata"}
    assert loaded == expected, difference(loaded, expected)


@pytest.mark.parametrize(
    "line",
    [
        "--version",
        "--help",
        "list -f table",
        "list --help",
        "search xyzzy",
        "show xyzzy",
        "list -t nothing",
        "lst",
    ],
)
def test_no_command_loads_what_only_reads_registries(verkosto: Verkosto, line: str) -> None:
    """TOML is parsed when a registry is compiled, and metadata of packages is never asked for."""
    loaded = modules(verkosto, line)
    assert "verkosto_cli.cli.run" in loaded
    assert not loaded & {"tomli", "tomllib", "importlib.metadata", "importlib_metadata"}


def test_no_command_on_a_terminal_loads_typer(verkosto: Verkosto) -> None:
    """A view costs rich's console alone."""
    loaded = modules(verkosto, "list -f table")
    assert "rich.console" in loaded
    assert not loaded & {"rich.table", "typer", "rapidfuzz", "tomli", "importlib.metadata"}


def test_compiling_a_registry_loads_no_metadata(verkosto: Verkosto, koski: str) -> None:
    """Nor does the one command that reads TOML."""
    words = [sys.executable, "-I", "-c", WATCHED, "list", "-r", "-"]
    with open(koski, "rb") as file:
        done = subprocess.run(
            words, env=verkosto.environ, stdin=file, capture_output=True, check=False
        )
    loaded = set(done.stderr.decode().rpartition("\n")[2].split())
    assert {"tomli", "verkosto_cli.registry.load"} <= loaded
    assert not loaded & {"typer", "rich", "importlib.metadata"}
