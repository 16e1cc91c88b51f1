"""A language of which nothing is known: words are their own lemmas."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from .span import Lemma, Span


class Other:
    """Takes each word as it is."""

    stopwords: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    writes_apart = False

    def __init__(self, code: str) -> None:
        self.code = code

    def analyze(
        self,
        surface: str,  # noqa: ARG002
        *,
        capital: bool,  # noqa: ARG002
        may_guess: Callable[[str], bool] | None = None,  # noqa: ARG002
    ) -> Iterable[Span]:
        """Yield nothing: a word is matched by its letters."""
        return ()

    def suffixes(self, paradigm: str) -> Collection[str]:  # noqa: ARG002
        """Return the empty ending alone."""
        return ("",)

    def lemmas(self, word: str) -> Iterable[Lemma]:
        """Yield the word."""
        from .span import Lemma

        yield Lemma(word, word)

    def agreeing(self, word: str) -> Iterable[str]:  # noqa: ARG002
        """Yield nothing."""
        return ()

    def derived(self, lemma: str) -> Iterable[Lemma]:  # noqa: ARG002
        """Yield nothing."""
        return ()

    def base_forms(self, word: str) -> Iterable[str]:
        """Yield the word."""
        return (word,)

    def has_noun(self, word: str) -> bool:  # noqa: ARG002
        """Return no: of no word is anything known."""
        return False

    def bare(self, word: str) -> Iterable[str]:  # noqa: ARG002
        """Yield nothing."""
        return ()

    def parts(self, word: str) -> Iterable[list[str]]:  # noqa: ARG002
        """Yield nothing."""
        return ()

    def without_head(self, word: str) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""

    def knows(self, word: str) -> int:  # noqa: ARG002
        """Return 0: no word is known to be right."""
        return 0
