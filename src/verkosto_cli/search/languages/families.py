"""Families of words of one stem: which lemmas have the same beginning and related endings.

A family is a line of `ending:classes` (läsa, läsning, läsare: ``a:v ning:n are:n``; an ending may
be empty). Words are of it only if the lexicon has them, in one of the classes, and its
first word too, of which the others are made.
"""

from __future__ import annotations

from .span import Lemma

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lexicon import Lexicon
    from .paradigm import Reading

_SHORTEST = 3


class Families:
    """The families of a language, and pairs of words that no ending relates."""

    def __init__(self, families: str, pairs: str, strangers: str) -> None:
        self._families = [
            [tuple(member.split(":")) for member in line.split()]
            for line in families.strip().splitlines()
        ]
        # Where an ending is: the number of its family, and the classes that it makes there.
        self._endings: dict[str, list[tuple[int, str]]] = {}
        for number, family in enumerate(self._families):
            for ending, classes in family:
                self._endings.setdefault(ending, []).append((number, classes))
        self._longest = max(map(len, self._endings))
        self._groups: dict[str, list[list[str]]] = {}
        for group in pairs.split(","):
            for word in dict.fromkeys(group.split()):
                self._groups.setdefault(word, []).append(group.split())
        self._strangers = frozenset(strangers.split())

    def of(self, lemma: str, lexicon: Lexicon) -> Iterator[Lemma]:
        """Yield the lemmas of a lemma's families, itself not among them."""
        seen = {lemma}
        for word, classes in self._related(lemma, lexicon):
            if word not in seen:
                found = list(_lemmas(word, classes, lexicon))
                if found:
                    seen.add(word)
                    yield from found

    def is_stranger(self, lemma: str) -> bool:
        """Whether a word looks like one of a family and means something else."""
        return lemma in self._strangers

    def _related(self, lemma: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
        for group in self._groups.get(lemma, ()):
            yield from ((word, "navpfx") for word in group)
        own = {reading.pos for reading in lexicon.readings(lemma) if reading.lemma == lemma}
        if not own or lemma in self._strangers:
            return
        for number, stem, classes in self._members(lemma):
            family = self._families[number]
            if not own.isdisjoint(classes) and _has(stem, family[0], lexicon):
                yield from (
                    (stem + other, kind)
                    for other, kind in family
                    if stem + other not in self._strangers
                )

    def _members(self, lemma: str) -> list[tuple[int, str, str]]:
        """Return each family that a lemma may be of by its ending, with the stem and the classes.

        They are in the order of the families.
        """
        found = []
        for size in range(min(self._longest, len(lemma) - _SHORTEST) + 1):
            cut = len(lemma) - size
            for number, classes in self._endings.get(lemma[cut:], ()):
                found.append((number, lemma[:cut], classes))
        return sorted(found)


def as_lemma(reading: Reading) -> Lemma:
    """Return the lemma of a reading."""
    return Lemma(reading.lemma, reading.stem, reading.code, reading.pos == "v")


def _has(stem: str, member: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether there is the word that the others of a family are made of."""
    ending, classes = member
    return any(_lemmas(stem + ending, classes, lexicon))


def _lemmas(word: str, classes: str, lexicon: Lexicon) -> Iterator[Lemma]:
    for reading in lexicon.readings(word):
        if reading.lemma == word and reading.pos in classes:
            yield as_lemma(reading)
