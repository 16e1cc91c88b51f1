"""How Swedish words stand first in compounds: skol-, gatu-, färje-, arbets-.

Each compound of the word list that is a listed word after some ending of another tells how the
other stands there; a word that begins no listed compound goes by the rules of its last letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

SHORTEST = 3
FEWEST = 2
SMALLEST_SHARE = 0.12
ENOUGH = 3
LINKED_BY_S = (
    "ning het skap ion itet else nad ling dom lek nads an tet mang ment tion ande ende ing"
).split()
LATIN = ("eum", "ium")
# Nouns that as last parts are endings, and make another word.
NO_HEADS = frozenset("skap ning lek dom het ing are else ande ende ist ism".split())


class Entry(NamedTuple):
    """A word with its class and all of its forms, the lemma first."""

    lemma: str
    pos: str
    forms: tuple[str, ...]


def variants(lemma: str, pos: str) -> Iterator[str]:
    """Yield all beginnings of compounds that a lemma could have."""
    bare = lemma[:-1]
    if pos == "v":
        if lemma.endswith("a") and len(bare) >= SHORTEST - 1:
            yield bare[:-1] if bare.endswith(("mm", "nn")) else bare
        return
    yield lemma
    if pos == "a":
        return
    if not lemma.endswith(("s", "x", "z")):
        yield f"{lemma}s"
    if lemma[-1] in "ae":
        yield bare
        yield from (bare + vowel for vowel in "aeou" if vowel != lemma[-1])
        if not bare.endswith("s"):
            yield f"{bare}s"
    elif lemma.endswith(LATIN):
        yield f"{lemma[:-2]}e"
        yield lemma[:-2] if lemma.endswith("ium") else f"{lemma[:-2]}i"
        yield f"{lemma[:-2]}i"
    else:
        yield from (f"{lemma}e", f"{lemma}a", f"{lemma}o", f"{lemma}u")
        if lemma.endswith(("mm", "nn")):
            yield bare


def by_rule(lemma: str, pos: str) -> list[str]:
    """Return the beginnings of compounds that words of a lemma's ending mostly have."""
    if pos != "n":
        return [lemma] if pos == "a" and len(lemma) <= 2 * SHORTEST else []
    if lemma.endswith(("ande", "ende")):
        return [f"{lemma}s", lemma]
    if lemma.endswith(("a", "e")):
        return [lemma[:-1], *([lemma] if lemma[-1] == "e" and not lemma.endswith("are") else [])]
    if lemma.endswith(LATIN):
        return [f"{lemma[:-2]}{'i' if lemma.endswith('eum') else ''}"]
    return [f"{lemma}s" if lemma.endswith(tuple(LINKED_BY_S)) else lemma]


class Links:
    """What the compounds among the entries tell."""

    def __init__(self, entries: Collection[Entry]) -> None:
        self._heads: dict[str, list[Entry]] = defaultdict(list)
        self._owners: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for entry in entries:
            if entry.pos in "na" and len(entry.lemma) >= SHORTEST and entry.lemma not in NO_HEADS:
                self._heads[entry.lemma].append(entry)
            if entry.pos in "nav":
                for variant in variants(entry.lemma, entry.pos):
                    if len(entry.lemma) >= SHORTEST or variant.startswith(entry.lemma):
                        self._owners[variant].add((entry.lemma, entry.pos))
        self.counts: Counter[tuple[str, str, str]] = Counter()
        self._totals: Counter[tuple[str, str]] = Counter()
        self._count(entries)

    def _count(self, entries: Iterable[Entry]) -> None:
        lemmas = {entry.lemma for entry in entries}
        for entry in entries:
            if entry.pos not in "na":
                continue
            for start in range(SHORTEST, len(entry.lemma) - SHORTEST + 1):
                if entry.lemma[start:] in self._heads and self.is_head(entry, start):
                    for first in self._beginnings(entry.lemma[:start], lemmas):
                        self._note(first)

    def _beginnings(self, modifier: str, lemmas: Collection[str]) -> Iterator[str]:
        """Yield a modifier, and where it is a listed compound its last part: fotbolls, bolls."""
        yield modifier
        base = modifier.removesuffix("s")
        if base in lemmas:
            for start in range(SHORTEST, len(base) - SHORTEST + 1):
                if base[start:] in self._heads and base[:start] in self._owners:
                    yield modifier[start:]
                    return

    def _note(self, modifier: str) -> None:
        owners = self._owners.get(modifier, ())
        own = [owner for owner in owners if owner[0] in (modifier, modifier.removesuffix("s"))]
        whole = any(lemma == modifier for lemma, _ in own)
        has_verb = any(pos == "v" for _, pos in owners)
        changed = [owner for owner in owners if owner not in own and len(owner[0]) == len(modifier)]
        for lemma, pos in [*own, *changed] if own and (whole or not has_verb) else owners:
            self.counts[lemma, pos, modifier] += 1
            self._totals[lemma, pos] += 1

    def is_head(self, entry: Entry, start: int) -> bool:
        """Whether an entry's letters from `start` are a word that is inflected as it is."""
        own = {form[start:] for form in entry.forms}
        return any(
            head.pos == entry.pos and own.issubset(head.forms)
            for head in self._heads.get(entry.lemma[start:], ())
        )

    def stands_first(self, lemma: str, pos: str) -> bool:
        """Whether a word stands first in listed compounds, and so is often met as one."""
        return self._totals[lemma, pos] > 0

    def of(self, lemma: str, pos: str) -> list[str]:
        """Return the beginnings of compounds of a lemma, the commonest first."""
        total = self._totals[lemma, pos]
        found = Counter({
            variant: self.counts[lemma, pos, variant]
            for variant in dict.fromkeys(variants(lemma, pos))
        })  # fmt: skip
        chosen = [
            variant
            for variant, count in found.most_common()
            if count >= FEWEST and count >= SMALLEST_SHARE * total
        ]
        if total < ENOUGH or not chosen:
            chosen += [each for each in by_rule(lemma, pos) if each not in chosen]
        return [each for each in chosen if len(each) >= SHORTEST - 1]
