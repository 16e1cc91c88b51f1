"""Make data/english.txt from two word lists of SCOWL, those of Debian's wbritish and wamerican.

Run by hand: ``python tools/build_english.py british-english american-english``, the files that the
packages have (version 2020.12.07-2). It gives the same bytes every time. The format is described in
search/languages/lexicon.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

from english_forms import Entry, Irregular, entries
from lexicon_text import Word, header, render
from paradigms import common_beginning

HERE = Path(__file__).parent
TARGET = HERE.parent / "data" / "english.txt"
LARGEST = 700_000
SHORTEST_NAME = 4
HEADER = header("""\
# Made by tools/build_english.py from the word lists of Debian's wbritish and wamerican 2020.12.07,
# which are made from SCOWL (and friends), (c) 2000-2018 Kevin Atkinson; NOTICE has its terms.
""")
NUMBERS: dict[tuple[str, ...], int] = {}


def read_words(paths: list[str]) -> set[str]:
    """Return the words of the lists."""
    words = {line for path in paths for line in Path(path).read_text(encoding="utf-8").split("\n")}
    added = (HERE / "words_english.txt").read_text(encoding="utf-8").splitlines()[1:]
    for word in (word for line in added for word in line.split()):
        words.add(word.rstrip("/"))
        if word[-1] != "/" and not (word[-1] == "s" and word[:-1] in words):
            words.add(f"{word}'s")
    return words


def names(listed: set[str]) -> list[Entry]:
    """Return the words with a capital letter that have no other."""
    extra = (HERE / "place_names_english.txt").read_text(encoding="utf-8").splitlines()
    words = {word for word in listed if word.istitle() and word.isalpha()}
    words |= {word for line in extra if not line.startswith("#") for word in line.split()}
    small = {word.lower() for word in words if word.lower() not in listed}
    return [
        Entry(word, "p", (word, f"{word}'s"))
        for word in sorted(small)
        if len(word) >= SHORTEST_NAME and word[:-1] not in small
    ]


def word_of(entry: Entry) -> Word:
    """Return an entry as a stem and the number of its paradigm, a new one if need be."""
    stem = common_beginning(entry.forms)
    first, *rest = [form[len(stem) :] or "-" for form in entry.forms]
    own = ("|", first) if entry.pos == "v" else (first, "|")
    line = (entry.pos, *own, *sorted(rest))
    return Word(entry.lemma, entry.pos, stem, NUMBERS.setdefault(line, len(NUMBERS)), ())


def build(paths: list[str]) -> bytes:
    """Return the text of the lexicon."""
    listed = read_words(paths)
    irregular = Irregular.read((HERE / "irregular_english.txt").read_text(encoding="utf-8"))
    found = [*entries({word for word in listed if word == word.lower()}, irregular), *names(listed)]
    text = render([word_of(entry) for entry in sorted(found)], list(NUMBERS), HEADER)
    if len(text) > LARGEST:
        raise ValueError(f"{len(text)} bytes are too many")
    return text


if __name__ == "__main__":
    TARGET.write_bytes(build(sys.argv[1:]))
