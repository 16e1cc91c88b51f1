"""The thesaurus: words of one meaning, in several languages, a concept a line.

A line is `words | words | words` for the languages that its heading names (`%languages fi sv en`),
words with commas between. A `*` after a word says that its language's lexicon need not know it.
Lines that begin with # are comments.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Concept = Mapping[str, Sequence[str]]

_HEADING = "%languages"


def read_thesaurus(text: str) -> Iterator[Concept]:
    """Yield the concepts, each as its folded words by language."""
    from .text import fold

    languages: list[str] = []
    for line in text.splitlines():
        if line.startswith(_HEADING):
            languages = line.split()[1:]
        elif line and not line.startswith("#"):
            columns = (fold(column).replace("*", "") for column in line.split("|"))
            words = ([word.strip() for word in column.split(",")] for column in columns)
            yield {
                code: [word for word in each if word]
                for code, each in zip(languages, words, strict=True)
            }
