"""Read the lexicon of pykko's generator, a weighted transducer from lemma and tags to forms.

The file (KFST 0) is a header, a table of symbols and an LZMA-packed table of arcs. Its input side
is ``source TAB lemma TAB ^pos TAB homonym TAB style TAB tags``; below only arcs of almost no weight
are followed, because heavier ones guess.
"""

from __future__ import annotations

import lzma
import struct
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EPSILON = "@_EPSILON_SYMBOL_@"
FIELD_END = "^TAB"
HEADER = struct.Struct("!4sHHII?")
ARC = struct.Struct("!IIHHd")
FINAL_STATE = struct.Struct("!Id")
HEAVIEST_ARC = 0.6


class Tail(NamedTuple):
    """What may follow a lemma: word class, homonym number, tags, and the end of the form."""

    pos: str
    homonym: str
    tags: tuple[str, ...]
    ending: str


class Transducer:
    """The generator's arcs: state -> [(next state, input, output)], with "" for epsilon."""

    def __init__(self, path: Path, skipped_tags: frozenset[str]) -> None:
        data = path.read_bytes()
        magic, version, n_symbols, n_arcs, _, weighted = HEADER.unpack_from(data)
        if (magic, version, weighted) != (b"KFST", 0, True):
            raise ValueError(f"{path} is not a weighted KFST file of version 0")
        *names, packed = data[HEADER.size :].split(b"\0", n_symbols)
        symbols = [name.decode() for name in names]
        symbols[symbols.index(EPSILON)] = ""
        unpacked = lzma.decompress(packed)
        split = n_arcs * ARC.size
        self.arcs: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
        for source, target, read, written, weight in ARC.iter_unpack(unpacked[:split]):
            symbol = symbols[read]
            if weight <= HEAVIEST_ARC and symbol not in skipped_tags:
                self.arcs[source].append((target, symbol, symbols[written]))
        self.final = {state for state, _ in FINAL_STATE.iter_unpack(unpacked[split:])}
        self._tails: dict[int, frozenset[Tail]] = {}

    def lemmas(self, source: str) -> Iterator[tuple[str, str, int]]:
        """Yield (lemma with "|" between parts, output so far, state) for a whole source."""
        (start,) = (target for target, read, _ in self.arcs[0] if read == source)
        (first,) = (target for target, read, _ in self.arcs[start] if read == FIELD_END)
        todo = [(first, "", "")]
        while todo:
            state, lemma, output = todo.pop()
            for target, read, written in self.arcs[state]:
                if read == FIELD_END:
                    yield lemma, output + written, target
                elif len(read) < 2 and not read.isdigit():
                    todo.append((target, lemma + read, output + written))

    def lemma(self, source: str, word: str) -> Iterator[tuple[str, str, int]]:
        """Yield the same for one lemma (a source may be endless)."""
        (start,) = (target for target, read, _ in self.arcs[0] if read == source)
        todo = [(target, word, "") for target, _, _ in self.arcs[start]]
        while todo:
            state, rest, output = todo.pop()
            for target, read, written in self.arcs[state]:
                if read == FIELD_END and not rest:
                    yield word, output + written, target
                elif not read or (rest and read == rest[0]):
                    todo.append((target, rest[len(read) :], output + written))

    def tails(self, state: int) -> frozenset[Tail]:
        """Every way from a state after a lemma to the end."""
        if state not in self._tails:
            self._tails[state] = frozenset(
                Tail(
                    fields[0],
                    "".join(field for field in fields[1:] if field.isdigit()),
                    tuple(field for field in fields[1:] if not field.isdigit()),
                    ending,
                )
                for fields, ending in self._paths(state)
            )
        return self._tails[state]

    def _paths(self, state: int) -> Iterator[tuple[list[str], str]]:
        todo: list[tuple[int, list[str], str]] = [(state, [], "")]
        while todo:
            state, read_so_far, output = todo.pop()
            if state in self.final:
                yield read_so_far, output
            for target, read, written in self.arcs[state]:
                tags = [*read_so_far, read] if read and read != FIELD_END else read_so_far
                todo.append((target, tags, output + written))
