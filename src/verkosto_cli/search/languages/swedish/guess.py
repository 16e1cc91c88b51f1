"""Guesses how a Swedish word inflects that the lexicon lacks, by words that end alike."""

from __future__ import annotations

from ..paradigm import Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon
    from ..paradigm import Paradigm

# Model words: a new word that ends like a form of one of them is inflected like it.
_MODELS = ("kommun", "hall", "barn", "skola", "lärare", "arbete", "radio")
_NAME = "åbo"
_VOWELS = "aeiouyåäö"
_SHORTEST_STEM = 3
# Shorter endings are as likely to be a word's own last letters.
_SHORTEST_ENDING = 2
_guessers: dict[Lexicon, Guesser] = {}


class Guesser:
    """Knows the model words' paradigms by their endings."""

    def __init__(self, lexicon: Lexicon) -> None:
        paradigms = [
            lexicon.paradigm(reading.code)
            for model in (_NAME, *_MODELS)
            for reading in lexicon.readings(model)
            if reading.lemma == model
        ]
        self._name = next(paradigm for paradigm in paradigms if paradigm.pos == "p")
        self._by_ending: dict[str, list[tuple[int, Paradigm]]] = {}
        others = (paradigm for paradigm in paradigms if paradigm.pos != "p")
        for number, paradigm in enumerate(others):
            for suffix in paradigm.suffixes:
                if len(suffix) >= _SHORTEST_ENDING or suffix == paradigm.first:
                    self._by_ending.setdefault(suffix, []).append((number, paradigm))
        self._longest = max(map(len, self._by_ending))

    def guess(self, word: str, *, capital: bool) -> list[Reading]:
        """Return what a word may be, by the longest ending that it shares with a model word."""
        if capital:
            stems = (word, word.removesuffix("s")) if len(word) > _SHORTEST_STEM else (word,)
            return [self._name.reading(stem) for stem in dict.fromkeys(stems)]
        found = self._matching(word)
        longest = max((size for size, _ in found), default=0)
        readings = [reading for size, reading in found if size == longest]
        return readings or [Reading(word, word, "", "p")]

    def _matching(self, word: str) -> list[tuple[int, Reading]]:
        """Return the reading by each model's longest ending, with how much longer it makes it."""
        found: dict[int, tuple[int, Reading]] = {}
        for size in range(min(self._longest, len(word) - _SHORTEST_STEM), -1, -1):
            stem = word[: len(word) - size]
            for number, paradigm in self._by_ending.get(word[len(stem) :], ()):
                if number not in found and (paradigm.first or stem[-1] not in _VOWELS):
                    found[number] = (size - len(paradigm.first), paradigm.reading(stem))
        return [found[number] for number in sorted(found)]


def guess(word: str, lexicon: Lexicon, *, capital: bool) -> list[Reading]:
    """Return what a word that a lexicon lacks may be; never nothing."""
    if lexicon not in _guessers:
        _guessers[lexicon] = Guesser(lexicon)
    return _guessers[lexicon].guess(word, capital=capital)
