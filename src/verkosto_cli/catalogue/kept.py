"""Registries of the user's own: compiled when they are first asked, and kept for the next time."""

from __future__ import annotations

import os

from .. import __version__
from ..store import Sections
from .paths import (
    COMPILED,
    PACKAGE,
    STANDARD_INPUT,
    builtin,
    cache_folder,
    open_builtin,
    open_languages,
    open_sections,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..store import Buffer
    from . import Progress
    from .cache import Cache


def open_file(
    path: str, name: str, environ: Mapping[str, str], progress: Progress | None
) -> Sections:
    """Return the sections of a registry file, or of standard input, which is not kept.

    Raises RegistryError.
    """
    if path == STANDARD_INPUT:
        from .source import read_bytes

        return _in_memory(_compile(read_bytes(path), name, progress))
    cache = open_cache(path, environ)
    sections = cache.load(open_sections)
    if sections is not None:
        return sections
    from .source import read_source

    source = read_source(path)
    parts = _compile(source.data, name, progress)
    kept = cache.save(parts, source, open_sections) if source.is_file else None
    return kept or _in_memory(parts)


def open_cache(path: str, environ: Mapping[str, str]) -> Cache:
    """Return the keeping of a registry file."""
    from .cache import Cache

    return Cache(cache_folder(environ), path, _program())


def _program() -> str:
    """Return what tells this program from others that would compile a registry differently.

    That is its version and the state of its own compiled registry, which is made with it, or of
    the zip application that it is in; in a checkout the latest change of its code and data.
    """
    for made in (os.path.join(PACKAGE, "data", COMPILED), os.path.dirname(PACKAGE)):
        if os.path.isfile(made):
            status = os.stat(made)
            return f"{__version__} {status.st_size} {status.st_mtime_ns}"
    folders = [row[0] for row in os.walk(PACKAGE)]
    changes = [
        entry.stat().st_mtime_ns
        for folder in (*folders, os.path.dirname(builtin("networks.toml")))
        for entry in os.scandir(folder)
        if entry.name.endswith((".py", ".txt"))
    ]
    return f"{__version__} {len(changes)} {max(changes)}"


def _compile(data: bytes, file: str, progress: Progress | None) -> dict[str, Buffer]:
    from .compile import compile_registry

    return compile_registry(data, file, open_languages(), _thesaurus, progress)


def _thesaurus() -> str:
    return bytes(open_builtin("thesaurus.txt")).decode()


def _in_memory(parts: Mapping[str, Buffer]) -> Sections:
    from io import BytesIO

    from ..store.encode import write

    file = BytesIO()
    write(file, parts)
    return Sections(file.getbuffer())
