"""Which registry to read, and where what is made of it is kept."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STANDARD_INPUT = "-"


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
    packaged = os.path.join(_PACKAGE, "data", name)
    if os.path.exists(packaged):
        return packaged
    return os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "data", name)


def read_bytes(path: str) -> bytes:
    """Read a registry file or standard input; raises RegistryError."""
    try:
        if path == STANDARD_INPUT:
            if sys.stdin is None:
                raise OSError("standard input is closed")
            return sys.stdin.buffer.read()
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        from ..errors import RegistryError

        raise RegistryError(
            f"{path}: cannot read the registry: {error.strerror or error}",
            "Name a registry file with --registry FILE or VERKOSTO_REGISTRY.",
        ) from None
