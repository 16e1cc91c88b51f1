"""Taking a Finnish word of a text apart: lemmas, compound parts, guesses for unknown words."""

from __future__ import annotations

from ..compound import split
from ..paradigm import Reading
from .endings import bases
from .guess import Guesser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..lexicon import Lexicon

    Ask = Callable[[str], bool]

_RANK = {"n": 0, "a": 0, "f": 0, "x": 0, "p": 1, "v": 2, "m": 3}
_SHORTEST_HEAD = 5
_SHORTEST_UNKNOWN = 3
_guessers: dict[Lexicon, Guesser] = {}


class Part:
    """A part of a word, from ``start`` to ``end``; ``stem`` and ``code`` give its forms."""

    __slots__ = ("code", "end", "lemma", "pos", "start", "stem")

    def __init__(self, start: int, end: int, reading: Reading) -> None:
        self.start = start
        self.end = end
        self.lemma = reading.lemma
        self.stem = reading.stem
        self.code = reading.code
        self.pos = reading.pos

    def __repr__(self) -> str:
        return f"Part({self.start}, {self.end}, {self.lemma!r}, {self.stem!r}, {self.code!r})"


def analyze(
    word: str, lexicon: Lexicon, *, capital: bool, may_guess: Ask | None = None
) -> list[list[Part]]:
    """Return the analyses of a lower-case word, the best first; each is a list of its parts.

    ``capital`` tells that the word stands capitalised within a sentence: then it is taken for a
    name rather than for anything else. A word that nothing explains gets a guessed paradigm, if it
    may; else it has no analysis.
    """
    head, hyphen, tail = word.rpartition("-")
    if hyphen:
        return _hyphenated(head, tail, lexicon, capital, may_guess)
    colon = word.find(":", 1)
    if colon > 0:
        stem = word[:colon]
        return [[Part(0, colon, Reading(stem, stem, "", "p"))]]
    forms = (word, *bases(word))
    for form in forms:
        readings = lexicon.readings(form)
        if readings:
            chosen = select(form, readings, capital=capital)
            return [[Part(0, len(word), reading)] for reading in chosen]
    for form in forms:
        compounds = split(lexicon, form)
        if compounds:
            return [_parts(segments, len(word)) for segments in _unlike(compounds)]
    return _guesses(word, lexicon, capital) if may_guess is None or may_guess(word) else []


def _guesses(word: str, lexicon: Lexicon, capital: bool) -> list[list[Part]]:
    """Return what a word may be that neither is known nor made of known words."""
    guesses = [[Part(0, len(word), r)] for r in _guesser(lexicon).guess(word, capital=capital)]
    heads = _known_head(word, lexicon)
    return [*guesses, *heads] if capital else heads or guesses


def select(word: str, readings: list[Reading], *, capital: bool) -> list[Reading]:
    """Return the likely ones of a word's readings, the best first.

    A capitalised word's names leave room only for readings whose lemma is the name or the word.
    A verb comes only where nothing else fits, or where the other reading is derived from it.
    """
    names = {reading.lemma for reading in readings if capital and reading.pos == "p"}
    if names:
        readings = [r for r in readings if r.lemma == word or r.lemma in names]
    best = min((_RANK[reading.pos] for reading in readings), default=0)
    limit = 1 if best == 0 else best
    chosen: dict[tuple[str, str], Reading] = {}
    for reading in sorted(readings, key=_rank):
        if _RANK[reading.pos] <= limit:
            chosen.setdefault((reading.stem, reading.code), reading)
            origin = reading.origin
            if origin:
                chosen.setdefault((origin.stem, origin.code), origin)
    return list(chosen.values())


def sub_compounds(word: str, parts: list[Part]) -> Iterator[tuple[int, int, str, str, str]]:
    """Yield (start, end, lemma, stem, code) of every run of two or more parts, all of them too.

    A run's stem is the text of its modifiers before the stem of its last part.
    """
    for first, part in enumerate(parts):
        for last in parts[first + 1 :]:
            modifiers = word[part.start : last.start]
            yield (
                part.start, last.end, modifiers + last.lemma, modifiers + last.stem, last.code
            )  # fmt: skip


def _rank(reading: Reading) -> tuple[int, bool]:
    return _RANK[reading.pos], reading.origin is not None


def _hyphenated(
    head: str, tail: str, lexicon: Lexicon, capital: bool, may_guess: Ask | None
) -> list[list[Part]]:
    if not tail:
        modifiers = [reading for size, reading in lexicon.beginnings(head) if size == len(head)]
        if modifiers:
            return [[Part(0, len(head), modifiers[0])]]
        return analyze(head, lexicon, capital=capital, may_guess=may_guess) if head else []
    start = len(head) + 1
    first = analyze(head, lexicon, capital=capital)[0] if head else []
    last = analyze(tail, lexicon, capital=capital)
    for parts in last:
        for part in parts:
            part.start += start
            part.end += start
    return [[*first, *parts] for parts in last]


def _parts(segments: Iterable[tuple[int, Reading]], length: int) -> list[Part]:
    parts: list[Part] = []
    for end, reading in segments:
        parts.append(Part(parts[-1].end if parts else 0, end, reading))
    parts[-1].end = length
    return parts


def _unlike(segmentations: list[list[tuple[int, Reading]]]) -> list[list[tuple[int, Reading]]]:
    """Keep the segmentations cut where the first is, each with another lemma somewhere.

    Or with another paradigm of the last part's: huolto is inflected in two ways.
    """
    chosen: dict[tuple[str, ...], list[tuple[int, Reading]]] = {}
    for segments in sorted(segmentations, key=_last_rank):
        if [end for end, _ in segments] == [end for end, _ in segmentations[0]]:
            _, last = segments[-1]
            lemmas = (reading.lemma for _, reading in segments)
            chosen.setdefault((*lemmas, last.stem, last.code), segments)
    return list(chosen.values())


def _last_rank(segments: list[tuple[int, Reading]]) -> int:
    return sum(_RANK[reading.pos] for _, reading in segments)


def _known_head(word: str, lexicon: Lexicon) -> list[list[Part]]:
    """Part a compound whose last word alone is known: hinkukunta."""
    for start in range(_SHORTEST_UNKNOWN, len(word) - _SHORTEST_HEAD + 1):
        for reading in lexicon.readings(word[start:]):
            if reading.pos == "n":
                return [[*_head(word[:start], lexicon), Part(start, len(word), reading)]]
    return []


def _head(word: str, lexicon: Lexicon) -> list[Part]:
    """Part what stands before a known last word; it may be a compound itself."""
    compounds = split(lexicon, word)
    if compounds:
        return _parts(compounds[0], len(word))
    return [Part(0, len(word), Reading(word, word, "", "x"))]


def _guesser(lexicon: Lexicon) -> Guesser:
    if lexicon not in _guessers:
        _guessers[lexicon] = Guesser(lexicon)
    return _guessers[lexicon]
