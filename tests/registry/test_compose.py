"""Letters and their marks are composed, unless there are endless marks."""

from __future__ import annotations

import pytest

from verkosto_cli.registry.compose import composed

ACUTE = "\u0301"
COMPOSED = {
    "Ä\u0308": "Ä\u0308",
    "A\u0308": "Ä",
    f"a{ACUTE * 30}": f"á{ACUTE * 29}",
    f"a{ACUTE * 31}": f"a{ACUTE * 31}",
    f"α{ACUTE * 30}": f"ά{ACUTE * 29}",
    f"α{ACUTE * 31}": f"α{ACUTE * 31}",
    f"α{ACUTE}" * 40: "ά" * 40,
    f"{ACUTE * 20}α{ACUTE * 20}": f"{ACUTE * 20}ά{ACUTE * 19}",
}


@pytest.mark.parametrize(("text", "expected"), COMPOSED.items(), ids=range(len(COMPOSED)))
def test_marks_are_composed_up_to_thirty_in_a_row(text: str, expected: str) -> None:
    """A text with more is left as it is, for composing would take the square of their number."""
    assert composed(text) == expected
