"""The lexicon as text: codes, order, byte offsets. Its format is in search/languages/lexicon.py."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

FIRST_LINE = "#lexicon 1 {index:07} {paradigms:07} {stems:07}\n"


def header(source: str) -> str:
    """Return the first lines of a lexicon: where its parts begin, and what it is made from."""
    return FIRST_LINE + source


class Word(NamedTuple):
    """A lemma; ``number`` is its paradigm's, ``parts`` are those of a compound."""

    lemma: str
    pos: str
    stem: str
    number: int
    parts: tuple[str, ...]


def code_of(number: int) -> str:
    """Return a number in base 36."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (code_of(number // 36) if number >= 36 else "") + digits[number % 36]


def linked(line: tuple[str, ...]) -> Iterable[int]:
    """Yield the paradigms that a paradigm links to."""
    for token in line[1:]:
        _, mark, number = token.replace(">", "+").partition("+")
        if mark:
            yield int(number)


def usage(words: Iterable[Word], lines: list[tuple[str, ...]]) -> Counter[int]:
    """How often each paradigm is named, by a word or by another paradigm in use."""
    used = Counter(word.number for word in words)
    todo = list(used)
    while todo:
        for number in linked(lines[todo.pop()]):
            if number not in used:
                todo.append(number)
            used[number] += 1
    return used


def render(
    words: list[Word], lines: list[tuple[str, ...]], head: str, alone: Container[str] = ()
) -> bytes:
    """Return the text; paradigms in the order of use, so that frequent codes are short.

    Apostrophes are straight, as in folded words (ko'on).
    """
    used = usage(words, lines)
    order = sorted(used, key=lambda number: (-used[number], lines[number]))
    codes = {number: code_of(place) for place, number in enumerate(order)}
    stems: dict[bytes, list[str]] = defaultdict(list)
    for word in words:
        code = codes[word.number] + ("!" if word.lemma in alone else "")
        line = stems[straight(word.stem or "-").encode()]
        if code not in line:
            line.append(code)
    paradigms = [
        straight(
            " ".join(
                (codes[number], lines[number][0], *(recode(t, codes) for t in lines[number][1:]))
            )
        )
        for number in order
    ]
    body = b"".join(
        b"%s %s\n" % (s, ",".join(stems[s]).encode()) for s in sorted(stems, key=stem_key)
    )
    sizes = accumulate((len(line.encode()) + 1 for line in paradigms), initial=0)
    index = "".join(f"{at:06}\n" for at in list(sizes)[:-1])
    listed = "".join(f"{line}\n" for line in paradigms)
    parts = [
        head.format(index=0, paradigms=0, stems=0) + "%index\n",
        index,
        "%paradigms\n",
        listed,
        "%stems\n",
    ]
    ends = list(accumulate(len(part.encode()) for part in parts))
    parts[0] = head.format(index=ends[0], paradigms=ends[2], stems=ends[4]) + "%index\n"
    return "".join(parts).encode() + body


def straight(text: str) -> str:
    """Return a text with straight apostrophes."""
    return text.replace("’", "'")


def stem_key(stem: bytes) -> bytes:
    """Sort the empty stem, written as "-", first."""
    return b"" if stem == b"-" else stem


def recode(token: str, codes: dict[int, str]) -> str:
    """Put the code in place of the number in a link."""
    for mark in "+>":
        prefix, found, number = token.partition(mark)
        if found:
            return prefix + mark + codes[int(number)]
    return token
