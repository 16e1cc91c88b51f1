"""Mutates a registry and asks what is left of it: each is answered or refused, quickly.

A mutation cuts, doubles, swaps or replaces pieces of the file. What is read must answer a query,
and its records must be the JSON that they are; what is not read must be a RegistryError.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from verkosto_cli.catalogue import open_catalogue
from verkosto_cli.errors import RegistryError
from verkosto_cli.search import ask
from verkosto_cli.store.encode import encode

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 10
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


def main() -> None:
    """Mutate, and print what came of it; the exit code is 1 where something was neither."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("registry", type=Path, nargs="+")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    chance = random.Random(options.seed)
    counts = {"read": 0, "refused": 0, "failed": 0}
    with TemporaryDirectory() as folder:
        path = Path(folder, "registry.toml")
        for number in range(options.rounds):
            data = options.registry[number % len(options.registry)].read_bytes()
            path.write_bytes(mutated(data, chance))
            counts[_come_of(path, chance, number)] += 1
    print(", ".join(f"{count} {what}" for what, count in counts.items()))
    sys.exit(bool(counts["failed"]))


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a file with one to four changes."""
    for _ in range(chance.randint(1, 4)):
        start, end = sorted(chance.choices(range(len(data) + 1), k=2))
        end = min(end, start + chance.choice((0, 1, 3, 80, 2000)))
        piece = data[start:end]
        data = data[:start] + chance.choice(list(_changes(piece, chance))) + data[end:]
    return data


def _changes(piece: bytes, chance: random.Random) -> Iterator[bytes]:
    yield b""
    yield piece * 2
    yield piece[::-1]
    yield piece + chance.choice(_PIECES)
    yield chance.choice(_PIECES)
    yield bytes(chance.choices(range(256), k=len(piece)))
    yield bytes(chance.choices(range(32, 127), k=len(piece)))


def _come_of(path: Path, chance: random.Random, number: int) -> str:
    start = time.process_time()
    try:
        come = _answer(path, chance)
    except Exception as error:
        print(f"round {number}: {type(error).__name__}: {error}", flush=True)
        return "failed"
    if time.process_time() - start > _SECONDS:
        print(f"round {number}: took {time.process_time() - start:.0f} s", flush=True)
        return "failed"
    return come


def _answer(path: Path, chance: random.Random) -> str:
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


if __name__ == "__main__":
    main()
