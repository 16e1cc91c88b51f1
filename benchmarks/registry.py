"""Makes a registry of any size, for measuring how the program grows.

Its Finnish is put together from data/finnish.txt: lemmas in an order that the seed shuffles, drawn
by Zipf's law (the word of rank r about 1/r as often as the first), each in one of the forms of its
paradigm, the frequent forms more often. Ranks beyond the lexicon are new compounds of two of its
lemmas, so that rare words never run out. The sentences mean nothing. The same number and seed
give the same file.

`--words FILE` also writes how many entries each lemma was used in, the most frequent first.
"""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import suppress
from math import log
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEXICON = Path(__file__).parent.parent / "data" / "finnish.txt"
FUNCTION_WORDS = "ja on sekä että myös kanssa tai joka mukaan vuonna".split()
RANKS = 150_000
YEARS = range(1950, 2027)
KINDS = "verkosto sitoumus hanke yhdistys tunnustus foorumi liitto malli".split()
SCOPES = "paikallinen maakunnallinen valtakunnallinen itameri eu maailmanlaajuinen".split()
THEMES = (
    "ilmasto luonto kaupunki liikkuminen kulttuuri lapset hyvinvointi osaaminen osallisuus matkailu"
).split()
_PLAIN = str.maketrans("äöå", "aoa")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäö")


class Word(NamedTuple):
    """A lemma, and the forms it may take: `stem` with each of the suffixes, `before` in front."""

    lemma: str
    stem: str
    suffixes: Sequence[str]
    before: str = ""


class Text(NamedTuple):
    """A text, and the lemmas it was made of."""

    text: str
    lemmas: Sequence[str]


def main() -> None:
    """Write a registry."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("entries", type=int, metavar="N")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--words", type=Path, metavar="FILE")
    options = parser.parse_args()
    with options.file.open("w", encoding="utf-8") as file:
        uses = write_registry(options.entries, file, Random(options.seed))
    if options.words:
        lines = (f"{lemma}\t{count}\n" for lemma, count in uses.most_common())
        options.words.write_text("".join(lines), encoding="utf-8")


def write_registry(entries: int, file: TextIO, random: Random) -> Counter[str]:
    """Write a registry, entry by entry; return how many entries each lemma was used in."""
    writer = _Writer(Vocabulary(LEXICON, random), random)
    uses: Counter[str] = Counter()
    file.write(head())
    for number in range(entries):
        toml, lemmas = writer.entry(number)
        file.write(toml)
        uses.update(lemmas)
    return uses


def head() -> str:
    """Return the tables before the entries."""
    rows = [
        f'[[{name}]]\nid = "{id_}"\nlabel = {{ fi = "{id_.capitalize()}" }}\n\n'
        for name, ids in (("themes", THEMES), ("kinds", KINDS), ("scopes", SCOPES))
        for id_ in ids
    ]
    return (
        '[registry]\ntitle = { fi = "Keksityt verkostot" }\norganisation = { fi = "Mallila" }\n'
        'language = "fi"\nlicence = "CC0"\ndate = 2026-01-01\nsource = { title = "Mallila" }\n\n'
        + "".join(rows)
    )


class Vocabulary:
    """Words by their rank: function words, then the lexicon's, then compounds of those."""

    def __init__(self, lexicon: Path, random: Random) -> None:
        self._words = [Word(word, word, ("",)) for word in FUNCTION_WORDS]
        self._nouns: list[Word] = []
        self.names: list[str] = []
        self._read(lexicon.read_text(encoding="utf-8"), random)
        self._compounds: dict[int, Word] = {}

    def _read(self, text: str, random: Random) -> None:
        above, _, stems = text.partition("\n%stems\n")
        paradigms = _paradigms(above.partition("\n%paradigms\n")[2].splitlines())
        words = list(_words(stems, paradigms))
        random.shuffle(words)
        self.names = [word.lemma.capitalize() for pos, word in words if pos == "p"]
        self._words += [word for pos, word in words if pos in "nav"]
        self._nouns = [word for pos, word in words if pos == "n" and len(word.lemma) < 10]

    def word(self, rank: int) -> Word:
        """Return the word of a rank, from 0."""
        if rank < len(self._words):
            return self._words[rank]
        if rank not in self._compounds:
            random = Random(rank)
            first, last = random.choice(self._nouns), random.choice(self._nouns)
            before = first.lemma if random.random() < 0.6 else first.stem + first.suffixes[1]
            self._compounds[rank] = Word(before + last.lemma, last.stem, last.suffixes, before)
        return self._compounds[rank]


def _paradigms(lines: Sequence[str]) -> dict[str, tuple[str, list[str]]]:
    """Return the part of speech and the suffixes of each paradigm, most frequent cases first."""
    texts = {line.split(" ", 1)[0]: line.split(" ", 2)[1:] for line in lines}
    found = {}
    for code, (pos, text) in texts.items():
        own, _, links = text.partition(" / ")
        suffixes = _suffixes(own)
        for prefix, other in (link.split("+") for link in links.split() if "+" in link):
            if texts[other][0] == "e":
                suffixes += [prefix + suffix for suffix in _suffixes(texts[other][1])]
        found[code] = (pos, suffixes)
    return found


def _suffixes(text: str) -> list[str]:
    return ["" if t == "-" else t for t in text.split() if t == "-" or t[-1] not in "|-"]


def _words(stems: str, paradigms: dict[str, tuple[str, list[str]]]) -> Iterator[tuple[str, Word]]:
    for line in stems.splitlines():
        stem, codes = line.split(" ")
        pos, suffixes = paradigms[codes.split(",", 1)[0].rstrip("!")]
        known = len(suffixes) > 3 and len(stem) > 1 and pos in "navp"
        if known and _LETTERS.issuperset(stem + "".join(suffixes)):
            yield pos, Word(stem + suffixes[0], stem, suffixes)


class _Writer:
    """Writes entries as TOML, about 1 KB each."""

    def __init__(self, vocabulary: Vocabulary, random: Random) -> None:
        self._vocabulary = vocabulary
        self._random = random
        self._scale = log(RANKS)
        self._places = vocabulary.names[:400]
        self._ids: list[str] = []

    def _word(self) -> tuple[str, str]:
        rank = int(2.718281828459045 ** (self._random.random() * self._scale)) - 1
        word = self._vocabulary.word(rank)
        place = int(len(word.suffixes) * self._random.random() ** 4)
        return word.before + word.stem + word.suffixes[place], word.lemma

    def _text(self, count: int) -> Text:
        pairs = [self._word() for _ in range(count)]
        return Text(" ".join(form for form, _ in pairs), [lemma for _, lemma in pairs])

    def _sentences(self, count: int) -> Text:
        texts = [self._text(self._random.randint(6, 13)) for _ in range(count)]
        text = " ".join(f"{part.text[:1].upper()}{part.text[1:]}." for part in texts)
        return Text(text, [lemma for part in texts for lemma in part.lemmas])

    def _lemmas(self, count: int) -> Text:
        lemmas = [self._word()[1] for _ in range(count)]
        return Text(", ".join(f'"{lemma}"' for lemma in lemmas), lemmas)

    def entry(self, number: int) -> tuple[str, set[str]]:
        """Return an entry, and the lemmas it was made of."""
        random = self._random
        name, keywords = self._lemmas(2), self._lemmas(6)
        summary, description = self._sentences(1), self._sentences(random.randint(3, 5))
        title = f"{random.choice(self._places)} {' '.join(name.lemmas)} -verkosto"
        id_ = f"{'-'.join(name.lemmas).translate(_PLAIN)}-{number}"
        toml = "\n".join(
            (
                "[[networks]]",
                f'id = "{id_}"',
                f'name = {{ fi = "{title}" }}',
                f'kind = ["{random.choice(KINDS)}"]',
                f'scope = "{random.choice(SCOPES)}"',
                f"themes = {_list(random.sample(THEMES, random.randint(1, 3)))}",
                f'summary = {{ fi = "{summary.text}" }}',
                f"keywords = {{ fi = [{keywords.text}] }}",
                *self._facts(),
                f'description.fi = """\n{description.text}"""\n\n',
            )
        )
        self._ids.append(id_)
        lemmas = (*name.lemmas, *keywords.lemmas, *summary.lemmas, *description.lemmas)
        return toml, set(lemmas)

    def _facts(self) -> Iterator[str]:
        random = self._random
        founded = random.choice(YEARS)
        yield f"founded = {founded}"
        yield f"joined = {random.randint(founded, YEARS[-1])}"
        yield f"members = {_list(random.sample(self._places, random.randint(1, 6)))}"
        if self._ids and random.random() < 0.3:
            yield f'related = ["{random.choice(self._ids)}"]'


def _list(words: Sequence[str]) -> str:
    return f"[{', '.join(f'{chr(34)}{word}{chr(34)}' for word in words)}]"


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main()
