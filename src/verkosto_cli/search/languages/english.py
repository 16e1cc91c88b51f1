"""English, by stems: a stem takes all endings of nouns, verbs and adjectives."""

from __future__ import annotations

from .snowball import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from .span import Lemma, Span

_ENDINGS = tuple(
    """
    s es 's e ed er ers ing ings y ies ied ly ity al ally ment ments ion ions
    """.split()
)


class English:
    """Analyses by the Snowball algorithm."""

    code = "en"
    stopwords = frozenset(
        """
        and or the a an of in on at to for with by is are was were be what which who whom whose how
        why when where does do did has have had not that this these those it its there can could
        i we you they he she my our your their from as if about into any
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

        own = stem("english", word)
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
