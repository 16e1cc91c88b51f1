"""Folding and tokens."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.search.text import fold, plain, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Itämeren", "itämeren"),
        ("ITÄMERI", "itämeri"),
        ("Ita\u0308meri", "itämeri"),
        ("ﬁksu", "fiksu"),
        ("kaupunki\u00adpuisto", "kaupunkipuisto"),
        ("Straße", "strasse"),
    ],
)
def test_spellings_of_a_word_fold_to_one(text: str, folded: str) -> None:
    """Case, compatibility forms, composed letters and soft hyphens do not matter."""
    assert fold(text) == folded


@given(st.text("aäöåÄÖÅA\u030aKéÉ \u212a\u212b\u0130\u017fß"))
def test_quick_folding_is_unicode_s_own(text: str) -> None:
    """Texts of plain and Nordic letters, which are folded the quick way, come out as all others."""
    assert fold(text) == normalize("NFKC", normalize("NFKC", text).casefold())


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"))))
def test_plain_letters_of_lines_are_lines_of_plain_letters(lines: list[str]) -> None:
    """Many words can be taken their marks off at once, a word a line."""
    words = [fold(line) for line in lines]
    assert plain("\n".join(words)).split("\n") == [plain(word) for word in words] or not words


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_plain_letters_are_plain_already(text: str) -> None:
    """What has lost its marks has none left to lose."""
    once = plain(fold(text))
    assert plain(once) == once


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("pyöräily", "pyoraily"),
        ("ångström", "angstrom"),
        ("café", "cafe"),
        ("łódź", "lodz"),
        ("næstved", "naestved"),
        ("tromsø", "tromso"),
        ("đurđa", "durda"),
        ("þórðr", "thordr"),
        ("ısparta", "isparta"),
    ],
)
def test_plain_takes_marks_off(word: str, bare: str) -> None:
    """Marked letters read as the ones people type when they lack them."""
    assert plain(word) == bare


def surfaces(text: str) -> list[str]:
    """Return the surfaces of a text's tokens."""
    return [surface for _, _, surface in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hinku-verkosto", ["hinku", "verkosto"]),
        ("EU:n hanke.", ["eu:n", "hanke"]),
        ("lasten- ja nuortenkulttuuri", ["lasten-", "ja", "nuortenkulttuuri"]),
        ("Natura\u00a02000 -verkosto", ["natura", "2000", "verkosto"]),
        ("children’s rights", ["children's", "rights"]),
        ("l’Europe", ["l", "europe"]),
        ("80 %, (vuonna 2007)", ["80", "vuonna", "2007"]),
        ("", []),
        ("– / …", []),
    ],
)
def test_text_parts_into_tokens(text: str, expected: list[str]) -> None:
    """Hyphens and punctuation part tokens; colons and apostrophes inside of a word do not."""
    assert surfaces(text) == expected


@given(st.text())
def test_tokens_stand_where_they_say(text: str) -> None:
    """Each token's surface is the folded text between its start and its end, in order."""
    at = 0
    for start, end, surface in tokens(text):
        assert at <= start < end <= len(text)
        assert surface.rstrip("-") == fold(text[start:end])
        at = end
