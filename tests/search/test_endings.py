"""How the endings of paradigms lie in an index."""

from __future__ import annotations

from array import array

import pytest

from verkosto_cli.search.endings import encode_endings, rows


def numbers(data: object) -> list[int]:
    """Return what a section holds."""
    return array("I", bytes(data)).tolist()  # type: ignore[call-overload]


def test_paradigms_share_beginnings_and_rests() -> None:
    """An ending is the number of its first two letters, and below it that of how they go on."""
    parts = encode_endings([["", "ssa", "ssä", "sta"], ["sta", "stä"], []])
    assert bytes(parts["beginnings"]).decode().split("\n") == [" ss st", " ss st"]
    assert bytes(parts["rests"]).decode().splitlines() == ["  ", " a ä ", " a "]
    first, second = [0, 1 << 16 | 1, 2 << 16 | 2], [2 << 16 | 1]
    assert (numbers(parts["endings"]), numbers(parts["endings#"])) == (
        [*first, *second],
        [0, 3, 4, 4],
    )


def test_rows_are_told_by_where_they_end() -> None:
    """The first begins at 0."""
    assert {name: numbers(data) for name, data in rows("r", [[7, 8], [], [9]]).items()} == {
        "r": [7, 8, 9],
        "r#": [0, 2, 2, 3],
    }


@pytest.mark.parametrize("ending", ["xx{}", "{}"])
def test_more_endings_than_have_room_are_refused(ending: str) -> None:
    """A number beyond 16 bits would be taken for another, of a beginning or of a rest."""
    signs = [chr(0x10000 + number) for number in range((1 << 16) + 1)]
    encode_endings([[ending.format(sign)] for sign in signs[:-1]])
    with pytest.raises(ValueError, match="no room for so many different endings"):
        encode_endings([[ending.format(sign)] for sign in signs])
