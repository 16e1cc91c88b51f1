"""The registries that the judged queries and the laws are asked of."""

from __future__ import annotations

import pytest
from asked import FILES, LEXICON, Asked

from verkosto_cli.search.lexicon import Lexicon


@pytest.fixture(scope="session", params=list(FILES))
def asked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """Open each of the two registries, indexed in a folder of its own."""
    return Asked(request.param, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Return the Finnish lexicon that comes with the program."""
    return Lexicon(LEXICON.read_bytes())
