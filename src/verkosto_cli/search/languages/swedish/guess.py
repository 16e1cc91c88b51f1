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
_models: dict[Lexicon, list[Paradigm]] = {}


def guess(word: str, lexicon: Lexicon, *, capital: bool) -> list[Reading]:
    """Return what a word may be, by the longest ending that it shares with a model word."""
    if capital:
        (name, *_) = _paradigms(lexicon, capital=True)
        stems = (word, word.removesuffix("s")) if len(word) > _SHORTEST_STEM else (word,)
        return [name.reading(stem) for stem in dict.fromkeys(stems)]
    found: list[tuple[int, Reading]] = []
    for paradigm in _paradigms(lexicon, capital=False):
        for suffix in sorted(paradigm.suffixes, key=len, reverse=True):
            stem = word[: len(word) - len(suffix)]
            is_ending = len(suffix) >= _SHORTEST_ENDING or suffix == paradigm.first
            if is_ending and word.endswith(suffix) and _fits(stem, paradigm.first):
                found.append((len(suffix) - len(paradigm.first), paradigm.reading(stem)))
                break
    longest = max((size for size, _ in found), default=0)
    return [reading for size, reading in found if size == longest] or [Reading(word, word, "", "p")]


def _fits(stem: str, first: str) -> bool:
    return len(stem) >= _SHORTEST_STEM and (first != "" or stem[-1] not in _VOWELS)


def _paradigms(lexicon: Lexicon, *, capital: bool) -> list[Paradigm]:
    if lexicon not in _models:
        _models[lexicon] = [
            lexicon.paradigm(reading.code)
            for model in (_NAME, *_MODELS)
            for reading in lexicon.readings(model)
            if reading.lemma == model
        ]
    return [paradigm for paradigm in _models[lexicon] if capital == (paradigm.pos == "p")]
