"""Paradigms, the suffix sets of the lexicon, and readings, what a form is by one of them."""

from __future__ import annotations

from ..text import unmark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Paradigm:
    """The suffixes of a paradigm, by its line; ``first`` ends the lemma, `find` finds others."""

    __slots__ = (
        "_find",
        "_modifiers",
        "_starts",
        "_texts",
        "code",
        "first",
        "forms",
        "links",
        "pos",
    )

    def __init__(self, line: str, find: Callable[[str], Paradigm]) -> None:
        self.code, self.pos, text = line.split(" ", 2)
        own, _, links = text.partition(" / ")
        self.first = own[: own.find(" ")].replace("-", "")
        if own[: own.find(" ")][-1] in "|-" and own[:2] != "- ":
            self.first = _first(own)
        self.links: list[tuple[str, bool, str]] = []
        for token in links.split():
            prefix, mark, code = token.partition("+" if "+" in token else ">")
            self.links.append((prefix, mark == ">", code))
        self._texts = {False: f" {own} "}
        self._find = find
        self._modifiers: dict[bool, list[str]] = {}
        # All suffixes, those of words that are derived from derived ones too, once written out.
        self.forms: frozenset[str] = frozenset()
        self._starts: dict[int, set[str]] = {}

    def load(self) -> None:
        """Write out `forms`, for looking up many words."""
        if not self.forms:
            forms = set(self._own())
            for prefix, _, code in self.links:
                inner = self._find(code)
                inner.load()
                forms.update(prefix + suffix for suffix in inner.forms)
            self.forms = frozenset(forms)

    def starts(self, size: int) -> set[str]:
        """Return the first letters of suffixes, and modifiers that are a letter too short."""
        found = self._starts.get(size)
        if found is None:
            found = {suffix[:size] for suffix in self._own() if len(suffix) >= size}
            found.update(
                suffix[:size] for suffix in self.modifiers(folded=False) if len(suffix) >= size - 1
            )
            for prefix, _, code in self.links:
                rest = size - len(prefix)
                inner = self._find(code).starts(rest) if rest > 0 else ("",)
                found.update([(prefix + start)[:size] for start in inner])
            self._starts[size] = found
        return found

    def _own(self) -> list[str]:
        tokens = self._texts[False].split()
        return ["" if t == "-" else t for t in tokens if t == "-" or t[-1] not in "|-"]

    def _text(self, folded: bool) -> str:
        text = self._texts.get(folded)
        if text is None:
            text = self._texts[folded] = unmark(self._texts[False])
        return text

    def has(self, suffix: str, folded: bool) -> bool:
        """Whether a suffix is one of the paradigm's own, links aside."""
        return f" {suffix or '-'} " in self._text(folded)

    def modifiers(self, folded: bool) -> list[str]:
        """Return the suffixes with which a word may stand first in a compound."""
        found = self._modifiers.get(folded)
        if found is None:
            text = self._text(folded)
            tokens = text[: text.find(" | ")].split()
            if self.pos in "vf":
                tokens = [token for token in tokens if token[-1] == "-" != token]
            found = ["" if token == "-" else token.rstrip("-") for token in tokens]
            self._modifiers[folded] = found
        return found

    def reading(self, stem: str) -> Reading:
        """Return the reading of a form that this paradigm makes of a stem."""
        return Reading(stem + self.first, stem, self.code, self.pos)

    @property
    def suffixes(self) -> list[str]:
        """Every suffix, the lemma's own first; of derived words only their cases."""
        return list(dict.fromkeys(self.expand(derived=False)))

    def expand(self, *, derived: bool) -> list[str]:
        """Return the suffixes; links of a derived word are followed only to endings."""
        suffixes = self._own()
        for prefix, _, code in self.links:
            inner = self._find(code)
            if inner.pos == "e" or not derived:
                suffixes += [prefix + suffix for suffix in inner.expand(derived=True)]
        return suffixes


def _first(own: str) -> str:
    """Return the first suffix that is no bar and does not only stand first in compounds."""
    token = next(token for token in own.split() if token == "-" or token[-1] not in "|-")
    return token.replace("-", "")


class Reading:
    """One way to take a word: its lemma is ``stem`` plus the first suffix of paradigm ``code``.

    ``origin`` is the reading as the word it is derived from, kehittää for kehittäminen; a word that
    is ``alone`` ends no compound.
    """

    __slots__ = ("alone", "code", "lemma", "origin", "pos", "stem")

    def __init__(self, lemma: str, stem: str, code: str, pos: str) -> None:
        self.lemma = lemma
        self.stem = stem
        self.code = code
        self.pos = pos
        self.origin: Reading | None = None
        self.alone = False

    def __repr__(self) -> str:
        return f"Reading({self.lemma!r}, {self.stem!r}, {self.code!r}, {self.pos!r})"
