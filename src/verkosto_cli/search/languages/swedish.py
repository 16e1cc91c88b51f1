"""Swedish, by stems: a stem takes all endings of nouns, verbs and adjectives."""

from __future__ import annotations

from .snowball import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from .span import Lemma, Span

_ENDINGS = tuple(
    """
    s an ans ar are ares arna arnas as ad ade ades at ats e en ens er ers erna ernas es et ets
    n ns na nas or orna ornas ors r t ts te tt ande andet aste ast het heten heter ing ingen
    """.split()
)


class Swedish:
    """Analyses by the Snowball algorithm."""

    code = "sv"
    stopwords = frozenset(
        """
        och eller samt att om som är var vad vilka vilken vilket hur i på av för till med en ett
        den det de har finns inte vem vems när varför där här kan ska vi du jag man från mot vid
        """.split()
    )

    def analyze(self, surface: str, *, capital: bool) -> Iterator[Span]:  # noqa: ARG002
        """Yield the stem of a surface."""
        from .span import Span

        for lemma in self.lemmas(surface):
            yield Span(0, len(surface), lemma)

    def suffixes(self, paradigm: str) -> Collection[str]:  # noqa: ARG002
        """Return the endings of all word classes."""
        return ("", *_ENDINGS)

    def lemmas(self, word: str) -> Iterator[Lemma]:
        """Yield the stem as a lemma."""
        from .span import Lemma

        own = stem("swedish", word)
        yield Lemma(own, own)

    def derived(self, lemma: str) -> Iterable[Lemma]:  # noqa: ARG002
        """Yield nothing: words of one stem are one."""
        return ()

    def bare(self, word: str) -> Iterable[str]:  # noqa: ARG002
        """Yield nothing."""
        return ()

    def without_head(self, word: str) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""

    def knows(self, word: str) -> int:  # noqa: ARG002
        """Return 0: no word is known to be right."""
        return 0
