"""Paradigms: what all forms of a word have in common, and the suffixes that they do not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

# A derived word is a word of its own (">") or only one more form of the word it comes from ("+").
OWN_WORDS = {("+inf4",): "n", ("+deriv_agent",): "n", ("+deriv_action",): "n"}
WORD_FORMS = {
    ("+part_pres",): "a", ("+pass", "+part_pres"): "a", ("+part_maton",): "a",
    ("+part_past",): "n", ("+pass", "+part_past"): "n", ("+part_ma",): "n",
    ("+comparative",): "n", ("+superlative",): "n",
}  # fmt: skip
DERIVED = OWN_WORDS | WORD_FORMS
MODIFIER_TAGS = {("+sg", "+nom"), ("+nom",), ("+sg", "+gen"), ("+pl", "+gen"), ("+gen",)}
QUALITY_MODELS = {"a": "mahdollisuus", "ä": "ystävyys"}
SHARED_ENDINGS = [
    "aessa aisi aisiin ako akoon aman ane aneen",
    "ksi lla lle lta ssa sta tta",
    "e ee emme en et ette evat",
    "isi isimme isin isit isitte isivat",
    "aa aamme aatte o oon oot",
    "aan alla an assa asta atta",
    "mme n t tte",
]
FRONT = str.maketrans("aou", "äöy")


class Forms(NamedTuple):
    """Forms of one word: (tags, form)."""

    pos: str
    pairs: frozenset[tuple[tuple[str, ...], str]]


class Paradigms:
    """Suffix sets and their codes; a code is its number until usage is known."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, ...], int] = {}
        self.qualities: dict[str, int] = {}
        self.endings = {
            tuple(text.split()): self.intern(("e", "|", *text.split()))
            for back in SHARED_ENDINGS
            for text in dict.fromkeys((back, back.translate(FRONT)))
        }

    def intern(self, line: tuple[str, ...]) -> int:
        """Return the number of a suffix set, a new one if need be."""
        return self.numbers.setdefault(line, len(self.numbers))

    def add(self, forms: Forms, lemma: str | None = None) -> tuple[str, int]:
        """Return the stem and the number of the suffix set that together give the forms."""
        plain: dict[str, bool] = {}
        derived: dict[tuple[str, ...], set[tuple[tuple[str, ...], str]]] = defaultdict(set)
        for tags, form in sorted(forms.pairs):
            head = next((h for h in DERIVED if tags[: len(h)] == h), None)
            if head is None:
                plain[form] = plain.get(form, False) or tags in MODIFIER_TAGS
            else:
                derived[head].add((tags[len(head) :], form))
        lemma = lemma or first_form(forms.pairs)
        plain.update(extra_forms(forms))
        plain.setdefault(lemma, True)
        parts = [self.derive(head, pairs) for head, pairs in sorted(derived.items())]
        parts += self.quality(forms, lemma)
        nominal = forms.pos in "nap"
        stem = common_beginning([*plain, *(prefix for prefix, _, _ in parts)])
        size = len(stem)
        heads = [lemma, *sorted(f for f, modifies in plain.items() if modifies and f != lemma)]
        rest = sorted(f for f in plain if f not in heads)
        tokens = [form[size:] or "-" for form in heads if nominal or form == lemma]
        if nominal and lemma.endswith("nen"):
            tokens.append(lemma[size:-3] + "s-")
        tokens.append("|")
        suffixes, links = self.share([f[size:] for f in (rest if nominal else heads[1:] + rest)])
        links += [f"{prefix[size:]}{mark}{number}" for prefix, mark, number in parts]
        tokens += suffixes + (["/", *links] if links else [])
        return stem, self.intern((forms.pos, *tokens))

    def share(self, suffixes: list[str]) -> tuple[list[str], list[str]]:
        """Suffixes, and links in place of those that end alike."""
        left, shared = dict.fromkeys(suffixes), []
        for endings, number in self.endings.items():
            first = endings[0]
            for suffix in [s for s in left if s.endswith(first)]:
                prefix = suffix[: len(suffix) - len(first)]
                if all(prefix + ending in left for ending in endings):
                    shared.append(f"{prefix}+{number}")
                    for ending in endings:
                        del left[prefix + ending]
        return [suffix or "-" for suffix in left], shared

    def derive(
        self, head: tuple[str, ...], pairs: Iterable[tuple[tuple[str, ...], str]]
    ) -> tuple[str, str, int]:
        """Return the stem, mark and paradigm of the forms that have a derivation in common."""
        graded = head in {("+part_past",), ("+pass", "+part_past"), ("+part_ma",)}
        kept = frozenset(
            (tags[2:] if head == ("+deriv_action",) else tags, form)
            for tags, form in pairs
            if not (graded and tags[0] in ("+comparative", "+superlative"))
        )
        prefix, number = self.add(Forms(DERIVED[head], kept))
        return prefix, ">" if head in OWN_WORDS else "+", number

    def quality(self, forms: Forms, lemma: str) -> list[tuple[str, str, int]]:
        """Return the regular noun in -uus of an adjective; others are in the word list."""
        genitive = form_of(forms.pairs, ("+sg", "+gen"))
        vowel = form_of(forms.pairs, ("+sg", "+ess"))[-1:]
        if forms.pos != "a" or vowel not in self.qualities:
            return []
        if not lemma.endswith(("inen", "va", "vä", "ton", "tön")):
            return []
        prefix = genitive[:-2] + ("uu" if vowel == "a" else "yy")
        return [(prefix, ">", self.qualities[vowel])]


def form_of(pairs: Iterable[tuple[tuple[str, ...], str]], tags: tuple[str, ...]) -> str:
    """Return the first form with just these tags, or ""."""
    return min((form for found, form in pairs if found == tags), default="")


def first_form(pairs: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """Return the nominative, or what stands for it."""
    return form_of(pairs, ("+sg", "+nom")) or form_of(pairs, ("+nom",)) or min(pairs)[1]


def extra_forms(forms: Forms) -> dict[str, bool]:
    """Return the adverb in -sti of an adjective, and the comitative without its possessive."""
    comitatives = (form for tags, form in forms.pairs if tags[:2] == ("+pl", "+com"))
    extra = {form[:-2]: False for form in comitatives if form.endswith("ineen")}
    genitive = form_of(forms.pairs, ("+sg", "+gen"))
    if forms.pos == "a" and genitive.endswith("n"):
        extra[genitive[:-1] + "sti"] = False
    return extra


def common_beginning(texts: Iterable[str]) -> str:
    """Return the longest beginning that all the texts have."""
    texts = list(texts)
    first, last = min(texts), max(texts)
    size = next(
        (at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]),
        len(first),
    )
    return first[:size]
