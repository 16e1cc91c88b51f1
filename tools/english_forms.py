"""English inflection by rules: which words of a list are forms of which others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

VOWELS = "aeiou"
SHORTEST = 2
OWN_PLURALS = frozenset(["people", "media", "data"])
FUNCTION_WORDS = frozenset(
    """
    a an and as at but by do for from he her his how i if in into is it its me my nor not of off on
    or our out own she so than that the their them then there these they this those to too up us was
    we were what when where which who whom whose why will with you your
    """.split()
) - {"do", "is", "was", "were", "own"}


class Entry(NamedTuple):
    """A word with its class and all of its forms, the lemma first."""

    lemma: str
    pos: str
    forms: tuple[str, ...]


def with_s(word: str) -> Iterator[str]:
    """Yield what a word may be with -s."""
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        yield f"{word[:-1]}ies"
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        yield f"{word}es"
        if word.endswith("is"):
            yield f"{word[:-2]}es"
        if word.endswith(("s", "z")):
            yield f"{word}{word[-1]}es"
    else:
        yield f"{word}s"
        if word.endswith("o"):
            yield f"{word}es"
        if word.endswith("f"):
            yield f"{word[:-1]}ves"
        if word.endswith("fe"):
            yield f"{word[:-2]}ves"


def with_vowel(word: str, ending: str) -> Iterator[str]:
    """Yield what a word may be with -ed, -ing, -er or -est."""
    if word.endswith("ie") and ending == "ing":
        yield f"{word[:-2]}ying"
    elif word.endswith("e"):
        yield word[:-1] + ending
        if ending == "ing":
            yield word + ending
    elif word.endswith("y") and ending != "ing" and word[-2:-1] not in VOWELS:
        yield f"{word[:-1]}i{ending}"
    else:
        yield word + ending
        if word[-1] not in VOWELS and word[-2:-1] in (*VOWELS, "y"):
            yield word + word[-1] + ending
        if word.endswith("c"):
            yield f"{word}k{ending}"


class Irregular(NamedTuple):
    """Irregular forms by lemma."""

    verbs: dict[str, list[str]]
    nouns: dict[str, list[str]]
    adjectives: dict[str, list[str]]

    @classmethod
    def read(cls, text: str) -> Irregular:
        """Take them from a text of lines, parted by headings."""
        tables: list[dict[str, list[str]]] = [{}]
        for line in text.splitlines()[1:]:
            if line.startswith("#"):
                tables.append({})
            else:
                lemma, *forms = line.split()
                tables[-1][lemma] = forms
        return cls(*tables)


def entries(listed: Collection[str], irregular: Irregular) -> Iterator[Entry]:
    """Yield the lower-case words of a list, grouped; `listed` has possessives too."""
    words = {word for word in listed if word.isalpha() and len(word) >= SHORTEST}
    plurals = {form for forms in irregular.nouns.values() for form in forms} - OWN_PLURALS
    found: list[Entry] = []
    for word in sorted(words):
        if word in FUNCTION_WORDS:
            found.append(Entry(word, "f", (word,)))
            continue
        is_plural = word in plurals and word not in irregular.nouns
        if f"{word}'s" in listed and not is_plural and not word.endswith(("women", "smen")):
            found.append(_noun(word, words, irregular))
        found += _verb(word, words, irregular)
        found += _adjective(word, words, irregular)
    inflected = {form for entry in found for form in entry.forms[1:]}
    lemmas = {entry.lemma for entry in found}
    yield from found
    for word in sorted(words - inflected - lemmas):
        is_adverb = word.endswith("ly") or len(word) < 4
        yield Entry(word, "f" if is_adverb else "a", (word,))


def _noun(word: str, words: Collection[str], irregular: Irregular) -> Entry:
    plurals = [form for form in with_s(word) if form in words]
    plurals += irregular.nouns.get(word, [])
    if word.endswith("man") and f"{word[:-3]}men" in words:
        plurals.append(f"{word[:-3]}men")
    possessives = [f"{form}'s" for form in (word, *plurals) if form == word or form[-1] != "s"]
    return Entry(word, "n", tuple(dict.fromkeys((word, *plurals, *possessives))))


def _verb(word: str, words: Collection[str], irregular: Irregular) -> Iterator[Entry]:
    past = irregular.verbs.get(word, [])
    past = past + [form for form in with_vowel(word, "ed") if form in words and form not in past]
    running = [form for form in with_vowel(word, "ing") if form in words]
    if past and (running or word in irregular.verbs):
        third = [form for form in with_s(word) if form in words]
        yield Entry(word, "v", tuple(dict.fromkeys((word, *third, *past, *running))))


def _adjective(word: str, words: Collection[str], irregular: Irregular) -> Iterator[Entry]:
    degrees = irregular.adjectives.get(word, [])
    highest = [form for form in with_vowel(word, "est") if form in words]
    if highest:
        degrees = degrees + [form for form in with_vowel(word, "er") if form in words] + highest
    if degrees:
        yield Entry(word, "a", tuple(dict.fromkeys((word, *degrees))))
