"""Opening a registry: which one, and its compiled form, that came along, was kept, or is made."""

from __future__ import annotations

import os
import sys

from ..store.sections import BrokenFileError, Sections
from . import Catalogue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from mmap import mmap

    from ..search.lexicon import Lexicon

    Progress = Callable[[int], None]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STANDARD_INPUT = "-"
COMPILED = "networks.index"
_SMALL = 1 << 20


def open_catalogue(
    option: str, environ: Mapping[str, str], progress: Progress | None = None
) -> Catalogue:
    """Open the chosen registry; raises RegistryError where it cannot be read or is invalid."""
    path = locate_registry(option, environ)
    if not path:
        path = builtin("networks.toml")
        compiled = map_sections(os.path.join(os.path.dirname(path), COMPILED))
        if compiled is not None:
            return Catalogue(compiled, "built-in")
    if path == STANDARD_INPUT:
        return Catalogue(_compile(read_bytes(path), "<stdin>", progress), "<stdin>")
    from .cache import Cache

    cache = Cache(cache_folder(environ), path)
    sections = cache.load(map_sections)
    if sections is None:
        data = read_bytes(path)
        sections = _compile(data, path, progress)
        cache.save(sections, data)
    return Catalogue(sections, path)


def open_lexicon() -> Lexicon:
    """Return the Finnish lexicon."""
    from ..search.lexicon import Lexicon

    return Lexicon(_map_bytes(builtin("lexicon.txt")))


def _compile(data: bytes, file: str, progress: Progress | None) -> Sections:
    from io import BytesIO

    from ..store.sections import write
    from .compile import compile_registry

    file_in_memory = BytesIO()
    write(file_in_memory, compile_registry(data, file, open_lexicon(), progress))
    return Sections(file_in_memory.getbuffer())


def map_sections(path: str) -> Sections | None:
    """Return the sections of a file, or None where it is missing or broken."""
    try:
        return Sections(_map_bytes(path))
    except (OSError, ValueError, BrokenFileError):
        return None


def _map_bytes(path: str) -> bytes | mmap:
    """Map a file into memory; one of up to _SMALL bytes is read, which costs less."""
    with open(path, "rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size <= _SMALL:
            return file.read()
        from mmap import ACCESS_READ, mmap

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
