"""Where files lie, and opening them: those of the program, the chosen registry, the kept ones."""

from __future__ import annotations

import os
import sys

from ..store import BrokenFileError, File, Sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from mmap import mmap

    from ..search.languages import Languages

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STANDARD_INPUT = "-"
COMPILED = "networks.index"
# What is behind the name of a file that is shipped compressed.
PACKED = ".z"
_SMALL = 1 << 20


def open_sections(path: str) -> Sections | None:
    """Return the sections of a file, or None where it is missing or broken.

    A large one is mapped into memory; of others, sections are read, which costs less.
    """
    try:
        file = File(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))
        return Sections(file if len(file) <= _SMALL else _map(path), file)
    except (OSError, ValueError, BrokenFileError):
        return None


def _map(path: str) -> mmap:
    from mmap import ACCESS_READ, mmap

    with open(path, "rb", buffering=0) as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def locate_registry(option: str, environ: Mapping[str, str]) -> str:
    """Return the registry's path, `-` for standard input, or an empty text for the built-in one."""
    chosen = option or environ.get("VERKOSTO_REGISTRY", "")
    if chosen:
        return chosen
    own = os.path.join(_folder(environ, "XDG_CONFIG_HOME", "APPDATA", ".config"), "registry.toml")
    return own if os.path.isfile(own) else ""


def cache_folder(environ: Mapping[str, str]) -> str:
    """Return the folder of compiled registries, which need not exist."""
    return _folder(environ, "XDG_CACHE_HOME", "LOCALAPPDATA", ".cache")


def _folder(environ: Mapping[str, str], variable: str, windows: str, below_home: str) -> str:
    base = environ.get(variable, "")
    if not os.path.isabs(base):
        base = environ.get(windows, "") if sys.platform == "win32" else ""
    base = base or os.path.join(os.path.expanduser("~"), below_home)
    return os.path.join(base, "verkosto")


def builtin(name: str) -> str:
    """Return the path of a file that comes with the program: inside of it, or in its checkout."""
    packaged = os.path.join(PACKAGE, "data", name)
    if os.path.exists(packaged):
        return packaged
    return os.path.join(os.path.dirname(os.path.dirname(PACKAGE)), "data", name)


def open_builtin(name: str) -> bytes | mmap:
    """Return the bytes of a file that comes with the program."""
    path = builtin(name)
    if os.path.exists(path):
        return _map(path)
    packed = builtin(name + PACKED)
    return _decompress(_map(packed)) if os.path.exists(packed) else unpack(name)


def _decompress(data: bytes | mmap) -> bytes:
    from zlib import decompress

    return decompress(data)


def unpack(name: str) -> bytes:
    """Return a file that comes with the program where that is a zip application."""
    from pkgutil import get_data

    try:
        return get_data("verkosto_cli", f"data/{name}") or b""
    except OSError:
        return _decompress(get_data("verkosto_cli", f"data/{name}{PACKED}") or b"")


def open_languages() -> Languages:
    """Return the languages, with the lexicons that came along."""
    from ..search.languages import Languages

    return Languages(open_builtin)
