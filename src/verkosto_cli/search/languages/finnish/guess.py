"""Guesses how a word inflects that the lexicon lacks, by words that end alike."""

from __future__ import annotations

from ..paradigm import Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon
    from ..paradigm import Paradigm

# Model words: a new word that ends like one of them is inflected like it.
_NAMES = (
    "vaasa säkylä raahe nalle pori vöyri simo närpiö oulu hylly akaa kitee sipoo hai täi sund wien "
    "siikainen"
).split()
_WORDS = (
    "kulttuuri tiimi paketti pankki energia skaala äijä nalle auto radio hölmö menu hylly "
    "vastaus vihreys mahdollisuus ystävyys toimija tekijä kansallinen pohjoinen hai vapaa"
).split()
_SHORTEST_STEM = 2
_LAST = 2
_VOWELS = "aeiouyäöå"
_HARMONIC = "aouåyäö"


class Guesser:
    """Knows the model words' paradigms, fetched once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names = _Models(lexicon, _NAMES)
        self._words = _Models(lexicon, _WORDS)

    def guess(self, word: str, *, capital: bool) -> list[Reading]:
        """Return what the word may be, the longest recognised ending first; never nothing."""
        best: dict[str, tuple[int, Reading]] = {}
        for size, paradigm in (self._names if capital else self._words).matching(word):
            reading = paradigm.reading(word[: len(word) - size])
            known = best.get(reading.lemma)
            if known is None or known[0] < size:
                best[reading.lemma] = (size, reading)
        ranked = sorted(best.values(), key=lambda found: -found[0])
        return [reading for _, reading in ranked] or [Reading(word, word, "", "p")]


class _Models:
    """Model words by their endings: a word is asked for its own few, not for all there are."""

    def __init__(self, lexicon: Lexicon, words: list[str]) -> None:
        self._by_ending: dict[str, list[tuple[int, str, Paradigm]]] = {}
        readings = [
            reading
            for word in words
            for reading in lexicon.readings(word)
            if reading.lemma == word and reading.pos in "nap"
        ]
        for number, reading in enumerate(readings):
            paradigm = lexicon.paradigm(reading.code)
            shape = _harmony(reading.stem) + _sound(reading.stem, paradigm.first)
            model = (number, shape, paradigm)
            for suffix in paradigm.suffixes:
                self._by_ending.setdefault(suffix, []).append(model)
        # By their last letters, how long endings are: most words end like few.
        self._sizes: dict[str, list[int]] = {}
        for size in sorted(set(map(len, self._by_ending)), reverse=True):
            for last in {ending[-_LAST:] for ending in self._by_ending if len(ending) == size}:
                self._sizes.setdefault(last, []).append(size)

    def matching(self, word: str) -> list[tuple[int, Paradigm]]:
        """Return the models that a word ends like, each with its longest ending's length."""
        found: dict[int, tuple[int, Paradigm]] = {}
        last = (word[-_LAST:], word[-1:], "")
        for size in (size for each in last for size in self._sizes.get(each, ())):
            models = self._by_ending.get(word[len(word) - size :])
            if models and len(word) - size >= _SHORTEST_STEM:
                stem = word[: len(word) - size]
                harmony = _harmony(stem)
                for number, shape, paradigm in models:
                    if number not in found and harmony + _sound(stem, paradigm.first) == shape:
                        found[number] = (size, paradigm)
        return [found[number] for number in sorted(found)]


def _harmony(stem: str) -> str:
    """Return whether a stem goes with back or front vowels."""
    for sign in reversed(stem):
        if sign in _HARMONIC:
            return "b" if sign in "aouå" else "f"
    return "f"


def _sound(stem: str, first: str) -> str:
    """Return what else decides how a stem inflects: gradation, or its last sounds."""
    last, before = stem[-1], stem[-2:-1]
    if last not in _VOWELS:
        return last if first[:1] == last else "C"
    long = before == last or (last in "iuy" and before in _VOWELS)
    return last + "2" * long
