"""Changes bytes of kept registries of several sizes: no answer may be another without a word.

Each round changes one byte, or makes a page zero, and asks what `show`, `list` and `search` ask.
The answer must be the undamaged one, or BrokenFileError, upon which the command makes the file
anew.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from verkosto_cli.catalogue import Catalogue, open_catalogue
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.search import ask
from verkosto_cli.store import BrokenFileError

_PAGE = 4096
_ENTRY = """
[[networks]]
id = "n{number}"
name = {{ fi = "Verkosto {number} {word}" }}
kind = ["verkosto"]
scope = "paikallinen"
themes = ["vesi"]
summary = {{ fi = "Kaupungin {word} ja lapset {number}" }}
sources = [{{ title = "Kaupunki" }}]
description = {{ fi = "Lapsille ja kunnille {word}, vuosi {number}." }}
"""


def main() -> None:
    """Damage kept registries, and print what came of it; the exit code is 1 for a wrong answer."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--entries", type=int, nargs="*", default=[0, 700, 3000])
    parser.add_argument("registry", help="a registry whose head and theme `vesi` are taken")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    chance = random.Random(options.seed)
    base = Path(options.registry).read_text("utf-8")
    wrong = sum(_attack(base, entries, options.rounds, chance) for entries in options.entries)
    sys.exit(bool(wrong))


def _attack(base: str, entries: int, rounds: int, chance: random.Random) -> int:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "registry.toml")
        source.write_text(base + "".join(_entries(entries, chance)), "utf-8")
        open_catalogue(str(source), {"XDG_CACHE_HOME": folder})
        (kept,) = Path(folder, "verkosto").glob("*.index")
        size = kept.stat().st_size
        good = _answers(kept)
        told = wrong = 0
        for number in range(rounds):
            at, whole, other = _damage(kept, chance, is_page=number % 5 == 0)
            _put(kept, at, other)
            answers = _answers(kept)
            _put(kept, at, whole)
            told += answers is None
            wrong += answers not in (None, good)
        print(
            f"{size / 1e6:.1f} MB: {rounds} damages, {told} come upon and told of, "
            f"{wrong} wrong answers",
            flush=True,
        )
        return wrong


def _entries(count: int, chance: random.Random) -> list[str]:
    letters = "aeiouklmnprst"
    words = ("".join(chance.choices(letters, k=9)) for _ in range(count))
    return [_ENTRY.format(number=number, word=word) for number, word in enumerate(words)]


def _damage(path: Path, chance: random.Random, *, is_page: bool) -> tuple[int, bytes, bytes]:
    """Return where to damage a file, what stands there, and what to put there."""
    at = chance.randrange(path.stat().st_size)
    if is_page:
        at -= at % _PAGE
    with path.open("rb") as file:
        file.seek(at)
        whole = file.read(_PAGE if is_page else 1)
    return at, whole, bytes(len(whole)) if is_page else bytes([whole[0] ^ chance.randrange(1, 256)])


def _put(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def _answers(path: Path) -> object:
    """Return what is answered, or None where damage was noticed."""
    try:
        sections = open_sections(str(path))
        if sections is None:
            return None
        catalogue = Catalogue(sections, str(path))
        numbers = range(len(catalogue))
        some = numbers[:: max(1, len(numbers) // 400)]
        records = [catalogue.record(number).as_dict() for number in some]
        found = [ask(catalogue.index, query).ranked for query in ("lapsi", "vesi", "kuntta")]
        return records, found, catalogue.number("n5"), dict(catalogue.info.as_dict())
    except BrokenFileError:
        return None


if __name__ == "__main__":
    main()
