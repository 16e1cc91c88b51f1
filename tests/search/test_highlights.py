"""Where words match in a text: whatever stands around them, as if all of it were parted."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from verkosto_cli.search.highlights import Highlight, highlights, joined
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


def test_highlights_that_overlap_are_one() -> None:
    """A phrase and a word of it are marked once, and what stands beside them by itself."""
    match = Match("exact", 0, 5)
    spans = [(0, 5), (0, 12), (12, 15), (20, 25), (21, 23)]
    found = [Highlight(start, end, "word", match) for start, end in spans]
    assert joined(found) == [(0, 12), (12, 15), (20, 25)]
