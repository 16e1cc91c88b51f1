"""A long file read in pieces gives the same entries, or the same refusal, as one read whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry import load

if TYPE_CHECKING:
    from typing import Any

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
HEAD, _, ENTRY = SMALL.partition("[[networks]]")
ODD = (
    "[[networks-old]]\nid = 'x'\n",
    "[networks-x]\nid = 'x'\n",
    "  [[themes]]\nid = 'lisa'\nlabel = { fi = 'Lisä' }\n",
    "[networks]\nid = 'x'\n",
    "[networks.renewal]\nfi = 'Vuosittain'\n",
    '["networks"]\n',
    "renewal = { fi = '''\n[[networks]]\n''' }\n",
    'renewal = { fi = """\n[[networks]]\nid = "y"\n""" }\n',
    "# '''\nrenewal = { fi = '''\n[[networks]]\n# ''' }\n",
    'coordinator.fi = \'X\' # """\n',
    "website = 'no'\n",
    "places = [\n[],\n]\n",
    "places = [\n  'a',\n  'b']\n",
    "id = seutu\n",
    "  [[networks]]\nid = 'sisalla'\n",
)


def entry(number: int) -> str:
    """Return an entry with an id of its own."""
    return "[[networks]]" + ENTRY.replace('"puhdas-ranta"', f'"ranta-{number}"')


def answer(text: str) -> tuple[Any, ...]:
    """Return the head, the vocabularies and the entries of a registry, or its problems."""
    try:
        checker, entries = load.read_registry(text.encode(), "r.toml")
        found = list(entries)
        return checker.head, checker.vocabularies(), found
    except InvalidRegistryError as error:
        return tuple(error.lines())


def both(text: str) -> tuple[Any, Any]:
    """Return the answer read in pieces of two entries, and read whole."""
    with patch.object(load, "_PIECE", 2):
        pieces = answer(text)
    with patch.object(load, "_PIECE", 10**9):
        return pieces, answer(text)


@pytest.mark.parametrize("at", [1, 3, 4, 8])
@pytest.mark.parametrize("odd", ODD)
def test_odd_lines_are_the_same_in_pieces(odd: str, at: int) -> None:
    """What may look like an entry's beginning, or like none, is answered as TOML says."""
    entries = [entry(number) for number in range(8)]
    pieces, whole = both(HEAD + "".join([*entries[:at], odd, *entries[at:]]))
    assert pieces == whole


@settings(deadline=None)
@given(st.lists(st.sampled_from(ODD) | st.integers(0, 30).map(entry), max_size=12))
def test_any_order_is_the_same_in_pieces(parts: list[str]) -> None:
    """Entries and odd lines in any order are answered as TOML says."""
    pieces, whole = both(HEAD + "".join(parts))
    assert pieces == whole


def test_long_file_is_read_in_pieces() -> None:
    """A plain long file is never parsed whole."""
    text = HEAD + "".join(entry(number) for number in range(500))
    with patch.object(load, "_whole", side_effect=AssertionError):
        assert len(answer(text)[2]) == 500
