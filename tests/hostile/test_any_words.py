"""Whatever is typed keeps the laws that tools/attack holds in long runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from common import inside
from hypothesis import given, settings
from lines import WORDS, broken_law
from queries import QUERIES, disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Make a home and current folder of these tests alone."""
    path = tmp_path_factory.mktemp("words")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(path))
        patch.chdir(path)
        yield path


@settings(max_examples=20, deadline=None)
@given(WORDS)
@pytest.mark.parametrize("terminal", [False, True])
def test_any_words_are_answered_by_the_table(terminal: bool, words: list[str]) -> None:
    """An exit code of the table, no traceback, UTF-8 that does nothing to a terminal."""
    assert not broken_law(inside(words, terminal=terminal), terminal=terminal)


@settings(max_examples=6, deadline=None)
@given(QUERIES)
def test_a_batch_answers_as_each_query_alone(queries: list[str]) -> None:
    """What is asked together is answered as it is alone, each line once."""
    assert not disagreement(queries)


def test_word_that_is_no_utf8_begins_no_name() -> None:
    """It is said not to be found, in one line and a hint."""
    answer = inside(["related", "json", "\udcff"])
    assert (answer.code, answer.out, answer.err[:10]) == (1, b"", b"verkosto: ")
