"""Taking a Swedish word of a text apart: lemmas, compound parts, guesses for unknown words."""

from __future__ import annotations

from ..compound import split
from ..families import as_lemma
from ..paradigm import Reading
from ..span import Lemma, Span
from .guess import guess
from .joints import JOINTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..lexicon import Lexicon

    Segments = list[tuple[int, Reading]]

_SHORTEST_COMPOUND = 7
# One that begins with a word of two letters is shorter: elbil, elnät.
_SHORTEST_OF_SHORT = 5
_SHORTEST_HEAD = 5
_SHORTEST_UNKNOWN = 3
# Compounds whose meaning their parts do not tell.
_OPAQUE = frozenset(
    """
    skärgård trädgård skådespel landskap måndag tisdag onsdag torsdag fredag lördag söndag midsommar
    alpinism organism fritid framtid samtid medeltid lakrits telegraf taxering porslin etikett
    gemensam villkor elfenben
    """.split()
)
# Words that as last parts are endings: sorglös says nothing of locks.
_ENDINGS = frozenset("lös full fri bar dom ism logi logisk graf grafisk lig fast sam".split())


def analyze(
    surface: str,
    lexicon: Lexicon,
    *,
    capital: bool,
    may_guess: Callable[[str], bool] | None = None,
) -> Iterator[Span]:
    """Yield the lemmas of a lower-case word and of its parts.

    ``capital`` tells that the word stands capitalised within a sentence: then it is taken for a
    name rather than for anything else. A word that nothing explains gets a guessed paradigm, if it
    may.
    """
    colon = surface.find(":", 1)
    word = surface[:colon] if colon > 0 else surface.rstrip("-")
    if word != surface and colon < 0:
        yield from _beginning(word, lexicon)
    readings = select(lexicon.readings(word), capital=capital)
    only_verbs = all(reading.pos == "v" for reading in readings)
    for reading in readings:
        lemma = as_lemma(reading)
        yield Span(0, len(word), lemma._replace(is_verb=lemma.is_verb and not only_verbs))
        yield from _parts_of(reading, 0, len(word), lexicon)
    if readings:
        return
    segmentations = best(split(lexicon, word, joints=JOINTS), word)
    for segments in segmentations:
        yield from _spans(segments, word, lexicon)
    if not segmentations and (may_guess is None or may_guess(word)):
        yield from _unknown(word, lexicon, capital=capital)


def select(readings: list[Reading], *, capital: bool) -> list[Reading]:
    """Return the likely ones of a word's readings: names where it has a capital, else not."""
    names = [reading for reading in readings if reading.pos == "p"]
    others = [reading for reading in readings if reading.pos != "p"]
    return (names if capital else others) or names or others


def best(segmentations: list[Segments], word: str) -> list[Segments]:
    """Keep the likeliest joints of a compound, each with another lemma somewhere."""
    ranked = sorted(segmentations, key=lambda segments: _oddity(segments, word))
    chosen: dict[tuple[str, ...], Segments] = {}
    for segments in ranked:
        if [end for end, _ in segments] == [end for end, _ in ranked[0]]:
            chosen.setdefault(tuple(reading.lemma for _, reading in segments), segments)
    return list(chosen.values())


def _oddity(segments: Segments, word: str) -> tuple[int, int]:
    """Return how unlikely segments are: joined by verbs or names, ending in a bare genitive."""
    head = word[segments[-2][0] :]
    odd = sum(reading.pos not in "na" for _, reading in segments[:-1])
    return odd, int(segments[-1][1].lemma + "s" == head)


def _spans(segments: Segments, word: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the parts of a compound, what they are made of, and every run of them."""
    starts = [0, *(end for end, _ in segments[:-1])]
    for first, start in enumerate(starts):
        end, reading = segments[first]
        yield Span(start, end, as_lemma(reading))
        yield from _parts_of(reading, start, end, lexicon)
        for last in range(first + 1, len(segments)):
            modifiers = word[start : starts[last]]
            end, head = segments[last]
            name, stem = modifiers + head.lemma, modifiers + head.stem
            yield Span(start, end, Lemma(name, stem, head.code))


def _parts_of(whole: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the parts of a compound that the lexicon has as a word, from `start` to `end`."""
    lemma = whole.lemma
    shortest = _SHORTEST_OF_SHORT if lemma.startswith(JOINTS.short_first) else _SHORTEST_COMPOUND
    is_compound = len(lemma) >= shortest and whole.pos in "na" and lemma not in _OPAQUE
    if not is_compound or not whole.code:
        return
    segmentations = [
        segments
        for segments in split(lexicon, lemma, joints=JOINTS)
        if _inflects(whole, segments, lexicon)
    ]
    for segments in best(segmentations, lemma):
        before = start
        for at, reading in segments:
            stop = end if reading is segments[-1][1] else start + at
            yield Span(before, stop, as_lemma(reading))
            yield from _parts_of(reading, before, stop, lexicon)
            before = stop


def _inflects(whole: Reading, segments: Segments, lexicon: Lexicon) -> bool:
    """Whether a compound is inflected like its last part: kommun is no kom-mun."""
    modifiers, head = whole.lemma[: segments[-2][0]], segments[-1][1]
    if modifiers + head.lemma != whole.lemma or head.pos != whole.pos or head.lemma in _ENDINGS:
        return False
    forms = {modifiers + head.stem + each for each in lexicon.paradigm(head.code).suffixes}
    return all(whole.stem + each in forms for each in lexicon.paradigm(whole.code).suffixes)


def _beginning(word: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield what a word may be that hangs on a hyphen: kultur- och fritidsnämnden."""
    for size, reading in lexicon.beginnings(word):
        if size == len(word):
            yield Span(0, size, as_lemma(reading))
            yield from _parts_of(reading, 0, size, lexicon)


def _unknown(word: str, lexicon: Lexicon, *, capital: bool) -> Iterator[Span]:
    """Yield guesses, and of a compound whose last word alone is known its parts."""
    if not capital:
        for start in range(_SHORTEST_UNKNOWN, len(word) - _SHORTEST_HEAD + 1):
            heads = [reading for reading in lexicon.readings(word[start:]) if reading.pos == "n"]
            if heads:
                first = word[:start]
                segments = [(start, Reading(first, first, "", "x")), (len(word), heads[0])]
                yield from _spans(segments, word, lexicon)
                return
    for reading in guess(word, lexicon, capital=capital):
        yield Span(0, len(word), as_lemma(reading))
