"""`verkosto themes`, `kinds` and `scopes`: the words, and how many entries each has."""

from __future__ import annotations

from ..catalogue.vocabulary import count_words, word_fields
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output

COLUMNS = ("id", "label", "count")


def run(values: Mapping[str, Any], output: Output, vocabulary: str = "themes") -> int:
    """List the words of a vocabulary in the registry's order."""
    if values.get("grid"):
        from .grid import run_grid

        return run_grid(values, output)
    request = Request(values, output, word_fields(vocabulary))
    if request.help_was_asked():
        return 0
    words = count_words(request.open(), vocabulary)
    if request.is_read:
        words.sort(key=lambda word: -word["count"])
    request.show("counts", words, COLUMNS, heading=_heading(request, vocabulary, len(words)))
    if request.is_for_people and not request.format.is_spoken:
        from ..messages import count
        from . import messages

        output.note(count(*messages.WORDS[vocabulary], len(words)))
    return 0


def _heading(request: Request, vocabulary: str, number: int) -> str:
    if not request.format.is_spoken:
        return ""
    from ..messages import count
    from ..render.messages import WORDS

    return count(*WORDS[vocabulary], number)
