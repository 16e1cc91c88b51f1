"""What a registry of N entries costs: to index once, and then to ask.

Per size a registry is made (registry.py) and listed with an empty cache: the time and the peak
memory of that process are those of indexing, and the file it leaves is the index. Then each
question is timed as a whole process beside a bare Python, with the index there, as in commands.py;
its peak memory is the kernel's count for one more such process.

The words asked for are chosen by the registry's own statistics: a rare one (in as few entries as
there are), one in about 1 % of the entries, one in many, the first letters of many words, and words
of middling frequency with one letter taken out, and with two. `found` is how many entries the
program gives for it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from measure import Command, Place, add_place, compare, describe_machine, peak_memory, run_piped
from tables import size, table, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HERE = Path(__file__).parent
SIZES = (1000, 10_000, 100_000)
QUERY_MEMORY = 60e6
INDEX_SECONDS, INDEX_MEMORY, INDEX_RATIO = 150, 1.5e9, 3
BARS = {"show": 1.5, "rare": 2, "1 %": 3, "typo": 8, "two typos": 8}
_CANDIDATES = 8
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäö")


class Question(NamedTuple):
    """A question of a kind (a key of BARS, or another), and the command line that asks it."""

    kind: str
    words: tuple[str, ...]


class Sample(NamedTuple):
    """A registry, how many entries it has, and how many of them each lemma was used in."""

    file: Path
    entries: int
    uses: Sequence[tuple[str, int]]


def main() -> None:
    """Measure each size, and print two tables."""
    options = _parser().parse_args()
    indexing: list[Sequence[str]] = []
    asking: list[Sequence[str]] = []
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        for entries in options.sizes:
            sample = _make(entries, Path(home), options.seed)
            indexing.append(_index(place, sample, Path(home) / ".cache"))
            asking += _ask(place, sample, options.rounds)
        note = describe_machine(place, options.rounds)
    head = ("entries", "TOML", "indexing, s", "peak memory", "index", "of the TOML")
    print(table(head, indexing))
    bars = f"{INDEX_SECONDS} s, {size(INDEX_MEMORY)}, {INDEX_RATIO} times the TOML"
    print(f"At most, with {SIZES[-1]:,} entries: {bars}.\n")
    columns = (
        "entries",
        "question",
        "found",
        "ms",
        "bare Pythons",
        "at most",
        "within limit",
        "peak memory",
    )
    print(table(columns, asking))
    print(f"At most {size(QUERY_MEMORY)} of memory. {note}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("--rounds", "-n", type=int, default=20, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES, metavar="SIZE")
    return parser


def _make(entries: int, folder: Path, seed: int) -> Sample:
    file = folder / f"{entries}.toml"
    words = folder / "words"
    script = (sys.executable, str(HERE / "registry.py"), str(entries), str(file))
    subprocess.run([*script, "--seed", str(seed), "--words", str(words)], check=True)
    _age(file)
    rows = (line.split("\t") for line in words.read_text(encoding="utf-8").splitlines())
    return Sample(file, entries, [(lemma, int(count)) for lemma, count in rows])


def _age(file: Path) -> None:
    """Set a file's time back: one that has just changed is read to be sure it is the same."""
    os.utime(file, (file.stat().st_atime - 60, file.stat().st_mtime - 60))


def _index(place: Place, sample: Sample, cache: Path) -> Sequence[str]:
    shutil.rmtree(cache, ignore_errors=True)
    command = _verkosto(place, sample, "list", "--format", "ids")
    run = run_piped(command, place.environ)
    if run.code:
        sys.exit(f"exit code {run.code}: {' '.join(command)}")
    index = sum(file.stat().st_size for file in cache.rglob("*.index"))
    shutil.rmtree(cache)
    memory = peak_memory(command, place.environ)
    for file in cache.rglob("*.index"):
        _forget(file)
    toml = sample.file.stat().st_size
    # Small registries have more different words for their size, and all endings of those.
    bar = INDEX_RATIO if sample.entries == SIZES[-1] else float("inf")
    return (
        f"{sample.entries:,}",
        size(toml),
        _cell(run.seconds, INDEX_SECONDS, f"{run.seconds:.1f}"),
        _cell(memory, INDEX_MEMORY, size(memory)),
        size(index),
        _cell(index / toml, bar, f"{index / toml:.2f}"),
    )


def _forget(file: Path) -> None:
    """Take a file out of memory: while it is fresh, the kernel maps it in far larger pieces."""
    if sys.platform == "linux":
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _cell(value: float, bar: float, text: str) -> str:
    return text if value <= bar else f"**{text}**"


def _verkosto(place: Place, sample: Sample, *words: str) -> Command:
    return (place.verkosto, *words, "--registry", str(sample.file))


def _ask(place: Place, sample: Sample, rounds: int) -> Iterator[Sequence[str]]:
    questions = [question for question in _questions(place, sample) if question.words[-1]]
    runs = {
        question.kind: partial(run_piped, _verkosto(place, sample, *question.words), place.environ)
        for question in questions
    }
    ratios = compare(place, runs, rounds)
    for question in questions:
        ratio = ratios[question.kind]
        memory = peak_memory(_verkosto(place, sample, *question.words), place.environ)
        yield (
            f"{sample.entries:,}",
            f"{question.kind}: `{' '.join(question.words)}`",
            str(_found(place, sample, question.words[-1]) if question.kind != "show" else 1),
            f"{1000 * ratio.seconds:.1f}",
            f"{ratio.middle:.2f}",
            *verdict(ratio.middle, BARS.get(question.kind)),
            _cell(memory, QUERY_MEMORY, size(memory)),
        )


def _questions(place: Place, sample: Sample) -> Iterator[Question]:
    listed = run_piped(_verkosto(place, sample, "list", "--format", "ids"), place.environ)
    ids = listed.output.decode().split()
    yield Question("show", ("show", ids[len(ids) // 2]))
    for kind, share in (("rare", 0.0), ("1 %", 0.01), ("many", 0.3)):
        yield Question(kind, ("search", _word_near(place, sample, share)))
    yield Question("beginning", ("search", "kor"))
    yield Question("typo", ("search", _typo(place, sample, 1)))
    yield Question("two typos", ("search", _typo(place, sample, 2)))


def _word_near(place: Place, sample: Sample, share: float) -> str:
    """Return the word that is found in about this share of the entries."""
    wanted = max(share * sample.entries, 1)
    near = sorted(sample.uses, key=lambda use: (abs(use[1] - wanted), use[0]))
    plain = [lemma for lemma, _ in near if _LETTERS.issuperset(lemma) and len(lemma) > 4]
    found = {word: _found(place, sample, word) for word in plain[:_CANDIDATES]}
    return min((w for w in found if found[w]), key=lambda word: abs(found[word] - wanted))


def _found(place: Place, sample: Sample, word: str) -> int:
    command = _verkosto(place, sample, "search", word, "--limit", "0", "--format", "ids")
    return len(run_piped(command, place.environ).output.splitlines())


def _typo(place: Place, sample: Sample, letters: int) -> str:
    """Return a word with inner letters taken out that is still found, but not as it stands."""
    wanted = 0.001 * sample.entries
    for lemma, _ in sorted(sample.uses, key=lambda use: (abs(use[1] - wanted), use[0])):
        if 8 <= len(lemma) - 3 * (letters - 1) <= 12 and _LETTERS.issuperset(lemma):
            typo = lemma
            for part in range(letters, 0, -1):
                at = len(lemma) * part // (letters + 1)
                typo = typo[:at] + typo[at + 1 :]
            command = _verkosto(place, sample, "search", typo, "--json")
            if b'"how": "typo"' in run_piped(command, place.environ).output:
                return typo
    return ""


if __name__ == "__main__":
    main()
