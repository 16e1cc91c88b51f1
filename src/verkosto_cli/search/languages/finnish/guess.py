"""Guesses how a word inflects that the lexicon lacks, by words that end alike."""

from __future__ import annotations

from ..paradigm import Paradigm, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon

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
_VOWELS = "aeiouyäöå"
_HARMONIC = "aouåyäö"


class Guesser:
    """Knows the model words' paradigms, fetched once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names = _models(lexicon, _NAMES)
        self._words = _models(lexicon, _WORDS)

    def guess(self, word: str, *, capital: bool) -> list[Reading]:
        """Return what the word may be, the longest recognised ending first; never nothing."""
        best: dict[str, tuple[int, Reading]] = {}
        for shape, paradigm, suffixes in self._names if capital else self._words:
            for suffix in suffixes:
                stem = word[: len(word) - len(suffix)]
                if (
                    word.endswith(suffix)
                    and len(stem) >= _SHORTEST_STEM
                    and (_shape(stem, paradigm.first) == shape)
                ):
                    reading = paradigm.reading(stem)
                    known = best.get(reading.lemma)
                    if known is None or known[0] < len(suffix):
                        best[reading.lemma] = (len(suffix), reading)
                    break
        ranked = sorted(best.values(), key=lambda found: -found[0])
        return [reading for _, reading in ranked] or [Reading(word, word, "", "p")]


def _models(lexicon: Lexicon, words: list[str]) -> list[tuple[str, Paradigm, list[str]]]:
    models = []
    for word in words:
        for reading in lexicon.readings(word):
            if reading.lemma == word and reading.pos in "nap":
                paradigm = lexicon.paradigm(reading.code)
                suffixes = sorted(paradigm.suffixes, key=len, reverse=True)
                models.append((_shape(reading.stem, paradigm.first), paradigm, suffixes))
    return models


def _shape(stem: str, first: str) -> str:
    """Return what decides how a stem inflects: gradation or last sounds, and vowel harmony."""
    last, before = stem[-1], stem[-2:-1]
    harmony = next(
        ("b" if sign in "aouå" else "f" for sign in reversed(stem) if sign in _HARMONIC), "f"
    )
    if last not in _VOWELS:
        return harmony + (last if first[:1] == last else "C")
    long = before == last or (last in "iuy" and before in _VOWELS)
    return harmony + last + "2" * long
