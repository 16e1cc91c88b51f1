"""Where words match in a text: whatever stands around them, as if all of it were parted."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from verkosto_cli.search.highlights import highlights
from verkosto_cli.search.match import Match
from verkosto_cli.search.text import tokens

# Letters that are folded into themselves, and others.
WORDS = st.text("abA-' ", max_size=24) | st.text("aäbAÄßİé1-’'–.\n\t ", max_size=24)


@given(WORDS, st.data())
@example("abba Ab-a ab.", None)
def test_word_is_found_wherever_it_is_a_token(text: str, data: st.DataObject | None) -> None:
    """At the same places as among all tokens of the text, and nowhere else."""
    parted = list(tokens(text))
    surfaces = sorted({surface for _, _, surface in parted})
    sought = data.draw(st.sets(st.sampled_from(surfaces))) if data and surfaces else {"ab"}
    best = {surface: ("", Match("exact", 0, len(text))) for surface in sought}
    found = [(each.start, each.end) for each in highlights(best, text)]
    assert found == [(start, end) for start, end, surface in parted if surface in sought]
