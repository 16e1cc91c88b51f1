"""Near misses: what the walk over the stems reaches."""

from __future__ import annotations

from io import BytesIO
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from verkosto_cli.search import typo
from verkosto_cli.search.typo import Automaton, Keys, edits, walk
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import encode_strings, write
from verkosto_cli.store.strings import Strings

WORDS = st.text(alphabet="abc", max_size=6)


def is_within(stem: str, word: str, most: int) -> bool:
    """Tell whether a stem is at most so many edits away from any beginning of a word."""
    return any(OSA.distance(stem, word[:end]) <= most for end in range(len(word) + 1))


@given(st.lists(WORDS, max_size=12), WORDS, st.integers(0, 2))
@example(["ba"], "ab", 1)
@example(["abc", "abcd"], "acb", 1)
def test_walk_reaches_what_a_comparison_of_all_stems_does(
    stems: list[str], word: str, most: int
) -> None:
    """The automaton gives just the stems within the distance, each once."""
    stems = sorted(stems)
    expected = [number for number, stem in enumerate(stems) if is_within(stem, word, most)]
    automaton = Automaton(word, most)
    assert sorted(number for _, number, _ in walk(stems, automaton, automaton.start)) == expected


@given(st.lists(WORDS, max_size=12), WORDS, st.integers(0, 2))
def test_words_in_a_file_are_walked_like_a_list(stems: list[str], word: str, most: int) -> None:
    """However few are taken out of the file at once, the same paths lead to the same ones."""
    stems = sorted(stems)
    file = BytesIO()
    write(file, encode_strings("stems", stems))
    keys = Keys(Strings(Sections(file.getvalue()), "stems"))
    automaton = Automaton(word, most)
    with patch.multiple(typo, _FEW=3, _FEWER=1):
        found = sorted(walk(keys, automaton, automaton.start))
    assert found == sorted(walk(stems, automaton, automaton.start))


@given(st.lists(WORDS, max_size=12), WORDS)
@example(["aab", "abb"], "abc")
def test_stems_with_fewer_edits_come_first(stems: list[str], word: str) -> None:
    """Stems come in the order of their distance from the nearest beginning of the word."""
    stems = sorted(stems)
    automaton = Automaton(word, 2)
    found = [
        (errors, stems[number]) for errors, number, _ in walk(stems, automaton, automaton.start)
    ]
    beginnings = [word[:end] for end in range(len(word) + 1)]
    distances = [min(OSA.distance(stem, each) for each in beginnings) for _, stem in found]
    assert [errors for errors, _ in found] == distances == sorted(distances)


@given(WORDS, WORDS, st.integers(0, 2))
@example("ba", "ab", 1)
@example("acb", "abc", 1)
def test_distance_is_that_of_optimal_string_alignment(form: str, word: str, most: int) -> None:
    """A path's distance is the true one, or one more than allowed."""
    automaton = Automaton(word, most)
    distances = [
        automaton.distance(path) for _, _, path in walk([form], automaton, automaton.start)
    ]
    distance = min(distances, default=most + 1)
    assert distance == min(OSA.distance(form, word), most + 1)


@pytest.mark.parametrize(("word", "most"), [("ubc", 0), ("jytyr", 1), ("arkkitehtuuuri", 2)])
def test_longer_words_may_have_more_edits(word: str, most: int) -> None:
    """A short word is taken as it is."""
    assert edits(word) == most
