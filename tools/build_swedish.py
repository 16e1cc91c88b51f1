"""Make data/swedish.txt from the word list in the saol package.

Run by hand: ``python tools/build_swedish.py``. It needs saol 0.2.0 installed and gives the same
bytes every time. The format is described in search/languages/lexicon.py. Compounds are left out
where their parts give their inflection.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from lexicon_text import Word, header, render
from paradigms import common_beginning
from swedish_links import SHORTEST, Entry, Links
from swedish_notes import adjective_forms, noun_forms, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "src"))

from verkosto_cli.search.languages.compound import split  # noqa: E402
from verkosto_cli.search.languages.lexicon import Lexicon  # noqa: E402
from verkosto_cli.search.languages.swedish.joints import JOINTS  # noqa: E402

TARGET = HERE.parent / "data" / "swedish.txt"
LARGEST = 1_100_000
HEADER = header("""\
# Made by tools/build_swedish.py from the package saol 0.2.0 (MIT licence).
# Words and notes on inflection: SAOL 14, Svenska Akademien and Språkbanken Text, CC BY 4.0,
# https://creativecommons.org/licenses/by/4.0/; selected, written out, regrouped.
# This file: CC BY 4.0.
""")
INFLECTED = {"NOUN": ("n", noun_forms), "ADJ": ("a", adjective_forms), "VERB": ("v", verb_forms)}
# Last parts that make another meaning of what stands before them: a word of its own.
ENDINGS = tuple(
    "lös full fri rik bar sam lig aktig mässig artad färdig löshet samhet logi logisk grafi "
    "grafisk".split()
)
# Where these stand first they are particles, and the whole is a word of its own.
PARTICLES = frozenset(
    """
    av an bak bi efter fram från för före genom hos in med mellan mot ned ner om på runt
    till under upp ur ut utan vid åter över
    """.split()
)
LONGEST_WHOLE = 7
PRONOUNS = """
jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes den det dess vi oss vår
vårt våra ni er ert era de dem deras sig sin sitt sina man en ett denna detta dessa ingen inget inga
någon något några vilken vilket vilka annan annat andra all allt alla mycket många flera fler
""".split()


def read_entries() -> Iterator[Entry]:
    """Yield the words of the list, each class of a word by itself."""
    lines = (HERE / "words_swedish.txt").read_text(encoding="utf-8").splitlines()[1:]
    added = [tuple(line.split(" ", 2)) for line in lines]
    for word, pos, note in dict.fromkeys([*import_module("saol").saol14, *added]):
        if word.isupper() and len(word) > 1 and word.isalpha():
            yield Entry(word.lower(), "f", (word.lower(), f"{word.lower()}s"))
        elif word.isalpha() and pos in INFLECTED:
            letter, forms = INFLECTED[pos]
            small = word.lower()
            yield Entry(small, letter, tuple(form.lower() for form in forms(word, note)))
        elif word.isalpha() and word[0].isupper():
            yield name(word.lower())
        elif word.isalpha():
            yield Entry(word.lower(), "f", (word.lower(),))
        elif word.endswith("-") and word[:-1].isalpha() and len(word) > SHORTEST:
            yield Entry(word[:-1].lower(), "x", (word[:-1].lower(),))
    yield from (Entry(word, "f", (word,)) for word in PRONOUNS)
    for item in (HERE / "place_names_swedish.txt").read_text(encoding="utf-8").splitlines():
        if not item.startswith("#"):
            yield from (name(each) for each in item.lower().split())


def name(lemma: str) -> Entry:
    """Return a name with its genitive."""
    genitive = () if lemma.endswith(("s", "x", "z")) else (f"{lemma}s",)
    return Entry(lemma, "p", (lemma, *genitive))


def merged(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out what is there twice, and bare words that are inflected elsewhere."""
    listed = list(dict.fromkeys(entries))
    forms = {form for entry in listed if entry.pos in "nav" for form in entry.forms}
    names = {entry.lemma for entry in listed if entry.pos == "p"}
    return [
        entry
        for entry in listed
        if entry.pos != "f" or entry.lemma not in forms | names or entry.lemma in PRONOUNS
    ]


def is_given(entry: Entry, links: Links, beginnings: dict[str, list[str]]) -> bool:
    """Whether an entry is a compound whose parts give its inflection and its meaning."""
    lemma = entry.lemma
    if entry.pos not in "na" or len(lemma) <= LONGEST_WHOLE or lemma.endswith(ENDINGS):
        return False
    if links.stands_first(lemma, entry.pos):
        return False
    return any(
        links.is_head(entry, start) and is_parted(lemma[:start], beginnings)
        for start in range(SHORTEST, len(lemma) - SHORTEST + 1)
    )


def is_parted(modifier: str, beginnings: dict[str, list[str]]) -> bool:
    """Whether what stands first in a compound is one word, or two that may stand first."""
    return modifier in beginnings or any(
        modifier[:cut] in beginnings and modifier[cut:] in beginnings
        for cut in range(SHORTEST, len(modifier) - SHORTEST + 1)
    )


def word_of(entry: Entry, modifiers: list[str], numbers: dict[tuple[str, ...], int]) -> Word:
    """Return an entry as a stem and the number of its paradigm, a new one if need be."""
    texts = [*entry.forms, *modifiers]
    stem = common_beginning(texts)
    size = len(stem)
    lemma, forms = entry.lemma, list(entry.forms)
    before = []
    if lemma in modifiers:
        before.append(lemma[size:] or "-")
        forms.remove(lemma)
    for each in sorted(modifiers):
        if each == lemma:
            continue
        if before and before[0][-1:] != "" and each in forms and lemma in modifiers:
            before.append(each[size:] or "-")
            forms.remove(each)
        else:
            before.append(f"{each[size:]}-" if each[size:] else "--")
    rest = forms[:1] + sorted(forms[1:]) if lemma not in modifiers else sorted(forms)
    line = (entry.pos, *before, "|", *(form[size:] or "-" for form in dict.fromkeys(rest)))
    return Word(lemma, entry.pos, stem, numbers.setdefault(line, len(numbers)), (lemma,))


def build() -> bytes:
    """Return the text of the lexicon."""
    entries = merged(read_entries())
    links = Links(entries)
    modifiers: dict[tuple[str, str], list[str]] = {}
    beginnings: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        own = [entry.lemma] if entry.pos == "x" else []
        if entry.pos in "nav" and entry.lemma not in PARTICLES:
            own = links.of(entry.lemma, entry.pos)
        elif entry.pos == "p":
            own = list(entry.forms)
        modifiers[entry.lemma, entry.pos] = own
    given: set[Entry] = set()
    for entry in sorted(entries, key=lambda each: (len(each.lemma), each)):
        if not is_given(entry, links, beginnings):
            for each in modifiers[entry.lemma, entry.pos]:
                if len(each) >= SHORTEST:
                    beginnings[each].append(entry.lemma)
        else:
            given.add(entry)
    text = rendered((entry for entry in entries if entry not in given), modifiers)
    lexicon = Lexicon(text)
    lexicon.load()
    kept = [entry for entry in entries if entry not in given or not is_split(entry, lexicon)]
    text = rendered(kept, modifiers)
    if len(text) > LARGEST:
        raise ValueError(f"{len(text)} bytes are too many")
    return text


def is_split(entry: Entry, lexicon: Lexicon) -> bool:
    """Whether a compound that is to be left out is taken apart, ending in its own inflection."""
    return any(
        entry.lemma[: parts[-2][0]] + parts[-1][1].lemma == entry.lemma
        for parts in split(lexicon, entry.lemma, joints=JOINTS)
    )


def rendered(entries: Iterable[Entry], modifiers: dict[tuple[str, str], list[str]]) -> bytes:
    """Return the text of entries."""
    numbers: dict[tuple[str, ...], int] = {}
    words = [
        word_of(entry, modifiers[entry.lemma, entry.pos], numbers) for entry in sorted(entries)
    ]
    return render(words, list(numbers), HEADER)


if __name__ == "__main__":
    TARGET.write_bytes(build())
