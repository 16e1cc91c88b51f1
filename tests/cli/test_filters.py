"""Filters by the date of joining, by a member, and by what is not filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verkosto_cli.catalogue.filters import joined_since, joined_until

if TYPE_CHECKING:
    from tests.conftest import Verkosto

JOKI, LUKU, AANI = "puhdas-joki", "kosken-seudun-lukuverkosto", "aani"


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        # Joined 2015-04-23 and 2019; one without a date.
        ("--since 2015", [JOKI, LUKU]),
        ("--since 2015-04-24", [LUKU]),
        ("--since 2019-06", [LUKU]),
        ("--since 2020", []),
        ("--until 2015-04-23", [JOKI]),
        ("--until 2015-04", [JOKI]),
        ("--until 2015-03", []),
        ("--until 2019", [JOKI, LUKU]),
        ("--since 2016 --until 2019", [LUKU]),
        ("--member suvanto", [JOKI]),
        ("--member SÚVANTO --member Koski", [JOKI]),
        ("--member Suva", []),
        ("--missing website", [LUKU, AANI]),
        ("--missing joined", [AANI]),
        ("--missing joined,part_of", [LUKU, AANI]),
        ("--missing joined --missing part_of", [LUKU, AANI]),
        ("--missing website --theme vesi", [AANI]),
        ("--missing name", []),
        ("--since 2015 --member koski --kind sitoumus", [JOKI]),
    ],
)
def test_list_has_the_entries_that_pass(
    verkosto: Verkosto, koski: str, options: str, ids: list[str]
) -> None:
    """Values of one filter widen, and several filters narrow."""
    result = verkosto("list", "-r", koski, "-f", "ids", *options.split())
    assert (result.code, result.err, result.lines) == (0, b"", ids)


def test_search_and_timeline_take_them_too(verkosto: Verkosto, koski: str) -> None:
    """Only the entries that pass are searched."""
    line = ("search", "ranta", "-r", koski, "-f", "ids")
    assert verkosto(*line).lines == [JOKI, AANI]
    assert verkosto(*line, "--missing", "joined").lines == [AANI]
    assert verkosto(*line, "--since", "2016").code == 1
    timeline = verkosto("timeline", "-r", koski, "--since", "2016", "--fields", "id,date").lines
    assert timeline == [f"{LUKU}\t2019"]


@pytest.mark.parametrize("word", ["x", "", "2016-13", "2016-5", "20160523", "2016-W01-1", "²⁰¹⁶"])
@pytest.mark.parametrize("option", ["since", "until"])
def test_what_is_no_date_is_refused(verkosto: Verkosto, koski: str, option: str, word: str) -> None:
    """An empty date is none at all."""
    result = verkosto("list", "-r", koski, f"--{option}={word}")
    if not word:
        assert result.code == 0
        return
    assert result.code == 2
    assert result.stderr == (
        f"verkosto: '{word}' is not a valid date\n"
        "Write a year (2017), a month (2017-02) or a day (2017-02-03).\n"
    )


@pytest.mark.parametrize(
    ("word", "meant"), [("23.5.2016", "2016-05-23"), ("5/2016", "2016-05"), (" 2016", "2016")]
)
def test_date_in_the_finnish_manner_is_turned_round(
    verkosto: Verkosto, koski: str, word: str, meant: str
) -> None:
    """Said, never acted on."""
    result = verkosto("list", "-r", koski, "--since", word)
    assert result.code == 2
    assert result.stderr.splitlines()[1] == f"Did you mean: {meant}?"


def test_unknown_field_is_refused_with_the_near_ones(verkosto: Verkosto, koski: str) -> None:
    """What is missing everywhere is not what was meant."""
    result = verkosto("list", "-r", koski, "--missing", "website,joind")
    assert (result.code, result.out) == (2, b"")
    assert result.stderr == "verkosto: unknown field 'joind'\nDid you mean: joined?\n"


@pytest.mark.parametrize(
    ("date", "joined", "is_since", "is_until"),
    [
        ("2016-05", "2016", True, True),
        ("2016-05", "2016-05-01", True, True),
        ("2016-05", "2016-04-30", False, True),
        ("2016-05", "2017", True, False),
        ("2016", "2015-12-31", False, True),
        ("2016-05-23", "2016-05-24", True, False),
        ("2016", "", False, False),
    ],
)
def test_dates_are_compared_as_far_as_both_are_known(
    date: str, joined: str, *, is_since: bool, is_until: bool
) -> None:
    """An entry that may have been joined then passes; one without a date never does."""
    record = {"joined": joined} if joined else {}
    assert joined_since(date)(record) is is_since  # type: ignore[arg-type]
    assert joined_until(date)(record) is is_until  # type: ignore[arg-type]


def test_words_are_sought_among_the_entries_that_pass(verkosto: Verkosto) -> None:
    """Where no such entry has all words, those with some are found."""
    line = ("search", "lapsi ystävällinen", "-t", "kulttuuri", "-f", "ids")
    assert verkosto(*line).lines == [
        "lastenkulttuurikeskusten-liitto",
        "satakunnan-lastenkulttuuriverkosto",
    ]


@pytest.mark.parametrize("query", ["lapsi", "2000"])
def test_query_is_never_its_own_suggestion(verkosto: Verkosto, query: str) -> None:
    """Where no entry that passes has it; nor are numbers suggested."""
    result = verkosto("search", query, "-t", "liikkuminen")
    assert (result.code, result.out) == (1, b"")
    assert "Did you mean" not in result.stderr
