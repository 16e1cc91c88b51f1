"""A table of sorted strings answers like a sorted list."""

from __future__ import annotations

from bisect import bisect_left
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.store import BrokenFileError, Sections
from verkosto_cli.store.encode import encode_sorted, write
from verkosto_cli.store.strings import Strings

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = st.text("abåäö", max_size=4)
LISTS = st.lists(WORDS, max_size=20)


def bare(word: str) -> str:
    """Return a word as the tests sort it."""
    return word.replace("ä", "a").replace("ö", "o").replace("å", "a")


def table(strings: list[str], key: Callable[[str], str] | None = None) -> Strings:
    """Return a table of strings, by way of a file's bytes."""
    file = BytesIO()
    write(file, encode_sorted("words", strings, key or str))
    return Strings(Sections(file.getvalue()), "words", key)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"))))
def test_strings_come_back(strings: list[str]) -> None:
    """The table has the strings in their order."""
    found = table(strings)
    assert [found[number] for number in range(len(found))] == strings


@given(st.lists(WORDS, min_size=1), st.data())
def test_keys_of_a_run_are_the_keys_of_its_strings(strings: list[str], data: st.DataObject) -> None:
    """The keys from one place to another are those that are asked for one by one."""
    found = table(strings, bare)
    low = data.draw(st.integers(0, len(strings)))
    high = data.draw(st.integers(low, len(strings)))
    assert found.keys(low, high) == [found.key(number) for number in range(low, high)]


@given(LISTS, WORDS)
def test_first_is_where_a_list_has_it(strings: list[str], word: str) -> None:
    """The first string that is not smaller stands where bisection of a list finds it."""
    strings.sort()
    assert table(strings).first(word) == bisect_left(strings, word)


@given(LISTS, WORDS)
def test_equal_is_every_string_of_a_key(strings: list[str], word: str) -> None:
    """The strings equal by their key are those that a scan of the list finds."""
    strings.sort(key=lambda string: (bare(string), string))
    expected = [n for n, string in enumerate(strings) if bare(string) == bare(word)]
    assert list(table(strings, bare).equal(bare(word))) == expected


@given(LISTS, WORDS, st.integers(0, 5))
def test_beginning_is_every_string_with_a_prefix(strings: list[str], word: str, most: int) -> None:
    """The strings that begin with a prefix are the first so many that a scan finds."""
    strings.sort(key=lambda string: (bare(string), string))
    expected = [n for n, string in enumerate(strings) if bare(string).startswith(bare(word))]
    assert list(table(strings, bare).beginning(bare(word), most)) == expected[:most]


@given(st.lists(WORDS, max_size=60), st.lists(WORDS, max_size=9), st.integers(0, 60))
def test_one_look_up_after_another_finds_the_same(
    words: list[str], sought: list[str], low: int
) -> None:
    """What was looked up before changes no answer, nor what the strings are sorted by."""
    words.sort(key=lambda word: (bare(word), word))
    strings, keys = table(words, bare), [bare(word) for word in words]
    for word in sought:
        assert strings.first(bare(word), low) == max(low, bisect_left(keys, bare(word)))
        assert [strings.key(number) for number in range(len(words))] == keys


def test_a_look_up_checks_what_it_reads() -> None:
    """Of long strings only what is looked at is checked."""
    words = [f"{number:05d}" for number in range(20_000)]
    file = BytesIO()
    write(file, encode_sorted("words", words))
    damaged = bytearray(file.getvalue())
    damaged[damaged.index(b"00007\n")] ^= 1
    found = Strings(Sections(bytes(damaged)), "words")
    assert found.first("19990") == words.index("19990")
    with pytest.raises(BrokenFileError, match="block"):
        found.first("00003")


def test_expected_look_ups_check_all() -> None:
    """Who says that much will be asked for learns of damage at once."""
    file = BytesIO()
    write(file, encode_sorted("words", [f"{number:05d}" for number in range(20_000)]))
    damaged = bytearray(file.getvalue())
    damaged[damaged.index(b"00007\n")] ^= 1
    found = Strings(Sections(bytes(damaged)), "words")
    with pytest.raises(BrokenFileError, match="block"):
        found.expect_many()
