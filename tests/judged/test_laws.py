"""What holds for every word of a registry, whatever the registry."""

from __future__ import annotations

from itertools import islice
from random import Random
from typing import TYPE_CHECKING

import pytest
from asked import LEXICON

from verkosto_cli.search.text import fold, plain, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asked import Asked

    from verkosto_cli.search.languages.lexicon import Lexicon
    from verkosto_cli.search.languages.paradigm import Reading

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
PROSE = ("name", "aliases", "summary", "keywords", "description")
# Cases that a possessive suffix follows without hiding a sound.
BEFORE_POSSESSIVE = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä")


def words(texts: Iterable[str], shortest: int = 1) -> list[str]:
    """Return the different words of letters alone, of a length, in the order of the alphabet."""
    found = {surface for text in texts for _, _, surface in tokens(text)}
    return sorted(word for word in found if word.isalpha() and len(word) >= shortest)


def some(values: list[str], most: int, seed: int) -> list[str]:
    """Return a random sample that is the same every time."""
    return Random(seed).sample(values, min(most, len(values)))


def test_id_names_and_aliases_lead_to_their_entry(asked: Asked) -> None:
    """What an entry is called finds it first, or after others that are called the same."""
    called: dict[str, set[str]] = {}
    for entry in asked.entries:
        names = [entry["id"], *entry["name"].values()]
        for alias in (*names, *(a for texts in entry.get("aliases", {}).values() for a in texts)):
            called.setdefault(fold(alias), set()).add(entry["id"])
    answers = {alias: asked.ids(alias)[: len(ids)] for alias, ids in called.items()}
    assert {a: ids for a, ids in answers.items() if set(ids) != called[a]} == {}


def test_plain_letters_find_the_same(asked: Asked) -> None:
    """A word typed without the dots of ä and ö finds what the right word finds.

    It may find more: jaa is jää in plain letters, and a word of its own. One that is a noun without
    its dots means that.
    """
    has_noun = asked.catalogue.index.languages.has_noun
    marked = [
        word
        for word in words(asked.texts(*PROSE), 4)
        if plain(word) != word and not has_noun(plain(word))
    ]
    lost = {
        word: set(asked.ranked(word)) - set(asked.ranked(plain(word)))
        for word in some(marked, 250, 1)
    }
    assert {word: ids for word, ids in lost.items() if ids} == {}


def finnish_lemmas(asked: Asked, lexicon: Lexicon) -> dict[str, Reading]:
    """Return the registry's nouns and adjectives that can be read in one way only."""
    others = {w for lang in ("sv", "en") for w in words(asked.texts(*PROSE, language=lang))}
    found = {}
    for word in words(asked.texts(*PROSE, language="fi")):
        for reading in lexicon.readings(word):
            own = {each.lemma for each in lexicon.readings(reading.lemma)}
            is_common = reading.pos in "na" and len(reading.lemma) > 3
            if is_common and len(own) == 1 and reading.lemma not in others:
                found[reading.lemma] = reading
    return found


def forms(reading: Reading, lexicon: Lexicon) -> Iterator[str]:
    """Yield every form of a word, and some with a possessive suffix or a clitic."""
    for suffix in lexicon.paradigm(reading.code).suffixes:
        form = reading.stem + suffix
        yield form
        front = not any(letter in "aou" for letter in form)
        if suffix.endswith(BEFORE_POSSESSIVE):
            yield f"{form}mme"
            yield f"{form}ns{'ä' if front else 'a'}"
        yield f"{form}kin"
        yield f"{form}k{'ö' if front else 'o'}"


def test_every_form_finds_what_its_lemma_finds(asked: Asked, lexicon: Lexicon) -> None:
    """Each form of one Finnish word alone finds at least the entries that its lemma finds."""
    lemmas = finnish_lemmas(asked, lexicon)
    lost = {}
    for lemma in some(sorted(lemmas), 25, 4):
        wanted = set(asked.ranked(lemma))
        for form in forms(lemmas[lemma], lexicon):
            is_one_word = {lemma}.issuperset(each.lemma for each in lexicon.readings(form))
            if is_one_word and not wanted.issubset(asked.ranked(form)):
                lost[form] = wanted.difference(asked.ranked(form))
    assert lost == {}


def edited(word: str, random: Random) -> str:
    """Return a word with one letter more, fewer or other, or with two letters swapped."""
    at = random.randrange(len(word) - 1)
    letter = random.choice(LETTERS)
    kinds = (
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    return random.choice(kinds)


@pytest.mark.parametrize(("edits", "shortest", "least"), [(1, 6, 0.9), (2, 10, 0.8)])
def test_misspelt_word_finds_first_what_the_right_one_finds(
    asked: Asked, edits: int, shortest: int, least: float
) -> None:
    """After random edits most words still put an entry first that the right word finds."""
    random = Random(edits)
    lost = {}
    right = some(words(asked.texts("name", "aliases", "keywords"), shortest), 100, 3)
    for word in right:
        typed = word
        for _ in range(edits):
            typed = edited(typed, random)
        if not set(asked.ranked(typed)[:1]) & set(asked.ranked(word)):
            lost[word] = typed
    assert len(lost) <= (1 - least) * len(right), lost


def foreign_words(asked: Asked, lexicon: Lexicon, random: Random) -> Iterator[str]:
    """Yield random forms of Finnish words of which neither lemma nor letters are a registry's."""
    index = asked.catalogue.index
    terms = {term.partition(":")[2] for term in index.terms.keys(0, len(index.terms))}
    text = "\n".join(index.surfaces.keys(0, len(index.surfaces)))
    rows = [
        row for line in LEXICON.read_text("utf-8").splitlines() if len(row := line.split(" ")) == 2
    ]
    while True:
        stem, codes = random.choice(rows)
        paradigm = lexicon.paradigm(random.choice(codes.split(",")).strip("!"))
        lemma, form = stem + paradigm.first, stem + random.choice(paradigm.suffixes)
        lemmas = {reading.lemma for reading in lexicon.readings(form)}
        is_word = paradigm.pos in "nav" and form.isalpha() and len(lemma) > 3
        if is_word and plain(lemma) not in text and terms.isdisjoint(lemmas):
            yield form


def test_right_words_about_nothing_in_the_registry_find_nothing(
    asked: Asked, lexicon: Lexicon
) -> None:
    """Of 400 right Finnish words that a registry has nothing about, 2 of 100 find something."""
    asked_for = islice(foreign_words(asked, lexicon, Random(4)), 400)
    noise = [word for word in asked_for if asked.ranked(word)]
    assert len(noise) <= 8, noise
