"""The registries that the judged queries and the laws are asked of."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import pytest
from asked import LEXICON, Asked
from judgements import score_file

from verkosto_cli.search.languages.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from judgements import Scored

# The laws are of Finnish words.
FINNISH_FIRST = ("pori", "koivuranta")


@pytest.fixture(scope="session", params=FINNISH_FIRST)
def asked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """Open each of the Finnish registries, indexed in a folder of its own."""
    return Asked(request.param, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, list[Scored]]]:
    """Return what scores a file's queries, by category, when it is first asked to."""
    registry = cache(partial(Asked, home=tmp_path_factory.mktemp("home")))
    return cache(partial(score_file, registry=registry))


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Return the Finnish lexicon that comes with the program."""
    return Lexicon(LEXICON.read_bytes())
