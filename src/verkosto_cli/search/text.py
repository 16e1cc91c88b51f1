"""Tokens of a text, and the folding that makes different spellings of a word one."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Letters of a word; what is longer is none, and is cut before anything is made of it.
LONGEST_WORD = 100
# Letters of a name that tell it from others.
_LONGEST_NAME = 1000
# Letters of a text that are parted into words at once.
_STEP = 1 << 16
# A shorter word is typed with its marks.
_SHORTEST_PLAIN = 3
_SOFT_HYPHEN = "\u00ad"
_INNER = ":'’" + _SOFT_HYPHEN
_NORDIC = (("ä", "a"), ("ö", "o"), ("å", "a"))
# Letters whose marks Unicode does not take off.
_WHOLE = str.maketrans(
    {"ł": "l", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "đ": "d", "ı": "i", "ħ": "h"}
)

# Signs that stand in texts often and are folded into themselves.
_FOLDED_AS_THEY_ARE = str.maketrans("", "", "–—”“»«é§")


def unmark(text: str) -> str:
    """Return a folded text with ä, ö and å as a and o, what people type who lack those letters."""
    if text.isascii():
        return text
    for letter, bare in _NORDIC:
        text = text.replace(letter, bare)
    return text


def keeps_letters(small: str) -> bool:
    """Tell whether each letter of a text in small letters is folded into itself."""
    return small.isascii() or unmark(small).translate(_FOLDED_AS_THEY_ARE).isascii()


def fold(text: str) -> str:
    """Return the text in compatibility form (NFKC) and small letters; folding twice is once."""
    small = text.lower()
    if small.isascii() or unmark(small).isascii():
        return small
    from unicodedata import normalize

    text = text.replace(_SOFT_HYPHEN, "").replace("’", "'")
    return normalize("NFKC", normalize("NFKC", text).casefold())


def plain(text: str) -> str:
    """Return a folded text with its letters' marks taken off: ä as a, ö as o, é as e."""
    if text.isascii() or (text := unmark(text)).isascii():
        return text
    from unicodedata import combining, normalize

    text = text.translate(_WHOLE)
    for letter in set(text):
        if not letter.isascii():
            signs = normalize("NFKD", letter)
            text = text.replace(letter, "".join(s for s in signs if not combining(s)))
    return normalize("NFKC", text)


def lookup_key(name: str) -> str:
    """Return what a name is looked up by: folded, by plain letters, the first of a long one."""
    return plain(fold(name[:_LONGEST_NAME]))


def tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, surface) of each token; a surface is the folded word.

    Tokens are letters and digits with inner colons and apostrophes. A hyphen parts tokens;
    one that hangs on a word (kehittämis-) stays at the end of its surface. Of a word with more
    than LONGEST_WORD letters the surface has the first.
    """
    at = 0
    for chunk in text.split() if len(text) <= _STEP else _chunks(text):
        start = text.index(chunk, at)
        at = start + len(chunk)
        if chunk.isalnum():
            yield start, at, _surface(chunk)
        else:
            for first, last in _inner_tokens(chunk):
                hangs = chunk[last : last + 1] == "-" and not chunk[last + 1 : last + 2].isalnum()
                yield start + first, start + last, _surface(chunk[first:last]) + "-" * hangs


def _chunks(text: str) -> Iterator[str]:
    """Yield what stands between the spaces of a long text, without a list of it all."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + _STEP)
        end = end if end >= 0 else len(text)
        yield from text[start:end].split()
        start = end


def _surface(word: str) -> str:
    if word.isascii():
        return word[:LONGEST_WORD].lower()
    return fold(word[:LONGEST_WORD])[:LONGEST_WORD]


def is_acronym(word: str) -> bool:
    """Tell whether a word is in capitals: WHO is no question."""
    return len(word) > 1 and word.isupper()


def _inner_tokens(chunk: str) -> Iterator[tuple[int, int]]:
    start = -1
    for at, sign in enumerate(chunk):
        if sign.isalnum() or _combines(sign):
            if start < 0:
                start = at
        elif start >= 0 and not (_is_inner(sign, at - start) and chunk[at + 1 : at + 2].isalnum()):
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(chunk)


def _is_inner(sign: str, before: int) -> bool:
    """Tell whether a sign may stand within a word; a letter before an apostrophe is an article."""
    return sign in _INNER and not (sign in "'’" and before == 1)


def _combines(sign: str) -> bool:
    return "\u0300" <= sign <= "\u036f"


def is_spelling(word: str, form: str) -> bool:
    """Tell whether a typed word is a form, or the form with some marks left off.

    So short a word as yo is no yö.
    """
    if len(word) < _SHORTEST_PLAIN:
        return word == form
    if len(word) != len(form):
        return word == plain(form)
    return word == form or all(
        typed == letter or typed == plain(letter) for typed, letter in zip(word, form, strict=True)
    )
