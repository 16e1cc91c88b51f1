"""Mutates a registry and asks what is left of it: each is answered or refused, quickly.

A mutation cuts, doubles, swaps or replaces pieces of the file. What is read must answer a query,
and its records must be the JSON that they are; what is not read must be a RegistryError.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import TYPE_CHECKING
from unittest.mock import patch

from common import KOSKI

from verkosto_cli.catalogue import open_catalogue
from verkosto_cli.catalogue.paths import open_languages
from verkosto_cli.errors import RegistryError
from verkosto_cli.search import ask
from verkosto_cli.store.encode import encode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from common import Report

_SECONDS = 10
_VALID = KOSKI.parents[1] / "data" / "valid"
_PIECES = (
    b'"""',
    b"'''",
    b"[",
    b"]]",
    b"{",
    b"=",
    b"\n",
    b"\r",
    b"\0",
    b"\xff",
    b"\xe2\x80\xa8",
    b"\\u0000",
    b"\xef\xb7\xba",
    b"9" * 5000,
    b"a" * 300,
    b"\n[[networks]]\n",
    b"\n[[networks.targets]]\n",
    b"\n[registry]\n",
    b"# ",
)
_QUERIES = ("lapsi", "vesi kuntta", '"kaupungin vesi"', "\ufdfa", "a" * 200, "2017", "")


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Mutate registries so many times."""
    sources = [KOSKI.read_bytes(), *(path.read_bytes() for path in sorted(_VALID.glob("*.toml")))]
    languages = open_languages()
    with (
        TemporaryDirectory() as folder,
        patch("verkosto_cli.catalogue.kept.open_languages", return_value=languages),
    ):
        path = Path(folder, "registry.toml")
        for _ in range(rounds):
            data = mutated(chance.choice(sources), chance)
            path.write_bytes(data)
            start = time.process_time()
            try:
                report.count(_answer(path, chance))
            except Exception as error:
                report.fault(f"{type(error).__name__}: {error}: {_kept(data)}")
            if time.process_time() - start > _SECONDS:
                report.fault(f"took {time.process_time() - start:.0f} s: {_kept(data)}")


def _kept(data: bytes) -> str:
    """Return where a registry that broke a promise was written to."""
    with NamedTemporaryFile(prefix="fault-", suffix=".toml", delete=False) as file:
        file.write(data)
    return file.name


def mutated(data: bytes, chance: Random) -> bytes:
    """Return a file with one to four changes."""
    for _ in range(chance.randint(1, 4)):
        start, end = sorted(chance.choices(range(len(data) + 1), k=2))
        end = min(end, start + chance.choice((0, 1, 3, 80, 2000)))
        piece = data[start:end]
        data = data[:start] + chance.choice(list(_changes(piece, chance))) + data[end:]
    return data


def _changes(piece: bytes, chance: Random) -> Iterator[bytes]:
    yield b""
    yield piece * 2
    yield piece[::-1]
    yield piece + chance.choice(_PIECES)
    yield chance.choice(_PIECES)
    yield bytes(chance.choices(range(256), k=len(piece)))
    yield bytes(chance.choices(range(32, 127), k=len(piece)))


def _answer(path: Path, chance: Random) -> str:
    environ = {"XDG_CACHE_HOME": str(path.parent)}
    try:
        fresh = open_catalogue(str(path), environ)
    except RegistryError:
        return "refused"
    kept = open_catalogue(str(path), environ)
    query = chance.choice(_QUERIES)
    if ask(fresh.index, query).ranked != ask(kept.index, query).ranked:
        raise ValueError("a kept registry answers otherwise")
    for number in range(len(fresh)):
        fields = fresh.record(number).as_dict()
        read = json.loads(encode(fields))
        if read != {name: json.loads(str(value)) for name, value in fields.items()}:
            raise ValueError("a record is not the JSON that it is")
    return "read"
