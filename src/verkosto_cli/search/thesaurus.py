"""The thesaurus: words of one meaning, in several languages, a concept a line.

A line is `words | words | words` for the languages that its heading names (`%languages fi sv en`),
words with commas between. A `*` after a word says that its language's lexicon need not know it.
A line `narrower, narrower < broader, broader` says that concepts belong to the subject of others;
it names each by its first word. With << a narrower one tells what a text is about, and no more: who
asks for music finds a choir, who asks for a choir no music. Lines that begin with # are comments.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    Concept = Mapping[str, Sequence[str]]

_HEADING = "%languages"
_BROADER = " < "
_ABOUT = " << "


def read_thesaurus(text: str) -> Iterator[Concept]:
    """Yield the concepts, each as its folded words by language."""
    from .text import fold

    languages: list[str] = []
    for line in text.splitlines():
        if line.startswith(_HEADING):
            languages = line.split()[1:]
        elif line and not line.startswith("#") and "<" not in line:
            columns = _parted(fold(line).replace("*", "")).split("|")
            words = ([word.strip() for word in column.split(",")] for column in columns)
            yield {
                code: [word for word in each if word]
                for code, each in zip(languages, words, strict=True)
            }


def read_narrower(text: str, concepts: Iterable[Concept]) -> dict[int, list[int]]:
    """Return the numbers of the concepts that belong to the subject of each broader one.

    Raises KeyError where a line names no concept, which tools/check_thesaurus.py tells of.
    """
    from .text import fold

    numbers: dict[str, list[int]] = {}
    for number, concept in enumerate(concepts):
        head = next(word for words in concept.values() for word in words)
        numbers.setdefault(head, []).append(number)
    found: dict[int, list[int]] = {}
    for line in text.splitlines():
        narrower, mark, broader = _parted(fold(line)).replace(_ABOUT, _BROADER).partition(_BROADER)
        if mark and not line.startswith("#"):
            belonging = [number for head in _split(narrower) for number in numbers[head]]
            for head in _split(broader):
                for number in numbers[head]:
                    found.setdefault(number, []).extend(belonging)
    return found


def _parted(line: str) -> str:
    """Part words at their hyphens, as the tokens of a text are, but for one that hangs."""
    return "- ".join(part.replace("-", " ") for part in line.split("- "))


def compact(text: str) -> str:
    """Return a thesaurus without comments and without spaces around its signs, as it is shipped."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return "".join(f"{line}\n" for line in lines).replace(", ", ",").replace(" | ", "|")


class Thesaurus:
    """Finds concepts in the text of a thesaurus, without taking all of it apart."""

    def __init__(self, text: str) -> None:
        self._text = text

    def broader(self, words: Collection[str]) -> list[tuple[str, str]]:
        """Return (language, word) of the concepts that are broader than those of `words`."""
        # Most words that are asked for are not there, and the text is long.
        spellings = {form for word in words for form in (word, word.upper(), word.capitalize())}
        if not any(spelling in self._text for spelling in spellings):
            return []
        self._text = self._text.lower().replace("*", "")
        heads = dict.fromkeys(
            _head(line) for word in words for line in self._lines(word) if _is_concept(line)
        )
        others = dict.fromkeys(other for head in heads for other in self._broader(head))
        return list(dict.fromkeys(word for other in others for word in self._words(other)))

    def _broader(self, head: str) -> Iterator[str]:
        for line in self._lines(head):
            narrower, mark, broader = line.partition(_BROADER)
            if mark and head in _split(narrower):
                yield from _split(broader)

    def _words(self, head: str) -> Iterator[tuple[str, str]]:
        languages = self._text.partition(_HEADING)[2].partition("\n")[0].split()
        for line in self._lines(head):
            if _is_concept(line) and _head(line) == head:
                for code, column in zip(languages, _parted(line).split("|"), strict=True):
                    yield from ((code, word) for word in _split(column) if word)

    def _lines(self, word: str) -> Iterator[str]:
        """Yield the lines that have a word between their signs."""
        text, at = self._text, -1
        while (at := text.find(word, at + 1)) >= 0:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            if text[at - 1] in "\n ,|" and word in _split(text[start:end]):
                yield text[start:end]
                at = end


def _is_concept(line: str) -> bool:
    return "|" in line and not line.startswith("#")


def _head(line: str) -> str:
    return _split(line)[0]


def _split(line: str) -> list[str]:
    return [word.strip() for word in line.replace("|", ",").replace("<", ",").split(",")]
