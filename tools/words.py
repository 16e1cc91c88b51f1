"""Words with their stems and paradigms, from the transducer's entries."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lexicon_text import Word
from paradigms import Forms, Paradigms, common_beginning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transducer import Tail, Transducer

CLITICS = frozenset("+poss1pl +poss1sg +poss2pl +poss2sg +han +ka +kaan +kin +ko +pa +s".split())
OUTSIDE_THE_NORM = frozenset("+nstd +arch +dial +poet +dated".split())
POS = {
    "^noun": "n", "^noun-pl": "n", "^adjective": "a", "^verb": "v", "^proper": "p",
    "^proper-pl": "p", "^adverb": "f", "^adposition": "f", "^conjunction": "f", "^pronoun": "f",
    "^pronoun-pl": "f", "^numeral": "f", "^ordinal": "f", "^adverb+verb": "f",
    "^conjunction+verb": "f", "^interjection": "f",
}  # fmt: skip


class Reader:
    """Turns the transducer's entries into words; equal inflection is worked out once."""

    def __init__(self, transducer: Transducer, paradigms: Paradigms) -> None:
        self.transducer = transducer
        self.paradigms = paradigms
        self.known: dict[object, dict[str, tuple[str, int]]] = {}

    def words(self, entries: Iterable[tuple[str, str, int]]) -> list[Word]:
        """Return the words of entries (lemma, output, state)."""
        routes: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for lemma, output, state in entries:
            routes[lemma].add((output, state))
        return [word for lemma, route in sorted(routes.items()) for word in self.word(lemma, route)]

    def word(self, lemma: str, route: set[tuple[str, int]]) -> Iterator[Word]:
        """Yield a lemma's words, one for each word class and homonym."""
        plain = lemma.replace("|", "")
        common = common_beginning([plain, *(output for output, _ in route)])[:-4]
        size = len(common)
        key = (plain[size:], frozenset((output[size:], state) for output, state in route))
        if key not in self.known:
            self.known[key] = self.inflect(*key)
        for pos, (stem, number) in self.known[key].items():
            parts = tuple(lemma.lower().split("|"))
            yield Word(plain.lower(), pos[0], common.lower() + stem, number, parts)

    def inflect(self, lemma: str, route: frozenset[tuple[str, int]]) -> dict[str, tuple[str, int]]:
        """Return {word class and homonym: (stem, paradigm)}, without the common beginning."""
        pairs: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
        for output, state in sorted(route):
            for tail in self.transducer.tails(state):
                if tail.pos in POS and wanted(tail, lemma):
                    key = POS[tail.pos] + tail.homonym
                    pairs[key].add((tail.tags, (output + tail.ending).lower()))
        return {
            key: self.paradigms.add(Forms(key[0], frozenset(forms)), lemma.lower())
            for key, forms in sorted(pairs.items())
        }


def wanted(tail: Tail, lemma: str) -> bool:
    """Tell whether a form is of the norm, has no possessive, and is no plural of a name."""
    if OUTSIDE_THE_NORM.intersection(tail.tags) or "+inf5" in tail.tags:
        return False
    if tail.pos == "^proper" and "+pl" in tail.tags and not lemma.lower().endswith("nen"):
        return False
    return "+poss3" not in tail.tags or ("+com" in tail.tags and tail.ending.endswith("ineen"))
