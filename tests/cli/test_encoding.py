"""What stands for a sign that the output's encoding lacks."""

from __future__ import annotations

import pytest

from verkosto_cli.cli.encoding import HANDLER


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("älykäs – «sana»", "ascii", "alykas - [sana]"),
        ("älykäs – “sana”", "latin-1", 'älykäs - "sana"'),
        ("Ærø → œuvre", "ascii", "AEro -> ?uvre"),
        ("水 on vettä", "latin-1", "? on vettä"),
        ("½ ● ■ …", "ascii", "12 x # ..."),
    ],
)
def test_letter_or_sign_like_it_is_written(text: str, encoding: str, written: str) -> None:
    """A question mark only where nothing is like it; the rest of the text stays as it is."""
    assert text.encode(encoding, HANDLER).decode(encoding) == written


def test_reading_is_not_mended() -> None:
    """Bytes that are no text fail as they would without it."""
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", HANDLER)
