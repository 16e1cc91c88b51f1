"""Clitics and possessive suffixes: what a Finnish word may be without them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_BASE = 3
_SHORTEST_WORD = 2
_CLITICS = ("kin", "kaan", "kään", "ko", "kö", "kos", "kös", "han", "hän", "pa", "pä", "pas", "päs")
_NEGATIVE = ("en", "et", "ei", "emme", "ette", "eivät", "eivat", "älä", "ala")
_POSSESSIVES = ("mme", "nne", "nsa", "nsä", "ni", "si")
_VOWELS = "aeiouyäöå"
_FRONT = "äöy"


def bases(word: str) -> Iterator[str]:
    """Yield what a word may be without clitics and possessives, the likeliest first.

    A possessive hides the last sound of the form it follows, so several bases come of one word:
    lapsemme is lapsen or lapset with -mme; a front vowel is restored only if the word shows one.
    """
    seen = {word}
    for bare in _without_clitics(word):
        for base in (bare, *_without_possessive(bare)):
            if base not in seen:
                seen.add(base)
                yield base


def _without_clitics(word: str) -> Iterator[str]:
    yield word
    if word[:-2] in _NEGATIVE and word.endswith(("ka", "kä")):
        yield word[:-2]
    for clitic in _CLITICS if word.endswith(_CLITICS) else ():
        if word.endswith(clitic) and len(word) - len(clitic) >= _SHORTEST_WORD:
            yield from _without_clitics(word[: -len(clitic)])


def _without_possessive(word: str) -> Iterator[str]:
    long_vowel = len(word) > _SHORTEST_BASE + 1 and word[-4] != word[-3] == word[-2]
    if long_vowel and word[-1] == "n" and word[-2] in _VOWELS:
        yield from _restored(word[:-2])
    for suffix in _POSSESSIVES if word.endswith(_POSSESSIVES) else ():
        base = word[: -len(suffix)]
        if word.endswith(suffix) and len(base) >= _SHORTEST_BASE and base[-1] in _VOWELS:
            yield from _restored(base)
            yield f"{base}n"
            if base.endswith(("te", "re", "ne", "le", "se")):
                yield f"{base}n{'ä' if _is_front(base) else 'a'}"


def _restored(base: str) -> Iterator[str]:
    yield base
    if base.endswith("kse"):
        yield f"{base[:-1]}i"
        yield base[:-3]


def _is_front(word: str) -> bool:
    return any(letter in _FRONT for letter in word) or not any(letter in "aou" for letter in word)
