"""Opening a registry: the compiled one that came with the program, a kept one, or a new one."""

from __future__ import annotations

import os

from ..store.sections import BrokenFileError, Sections
from . import Catalogue
from .locate import STANDARD_INPUT, builtin, cache_folder, locate_registry, read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from mmap import mmap

    from ..search.lexicon import Lexicon

    Progress = Callable[[int], None]

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
