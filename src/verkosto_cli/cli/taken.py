"""What is said of a name that no entry has: which one was taken for it, or what to type instead."""

from __future__ import annotations

from ..errors import NotFoundError
from ..messages import say
from . import messages
from .suggest import Typed, instead_of_entry, theme_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .request import Request


def note_on_entry(request: Request, word: str, number: int, *, is_guess: bool) -> None:
    """Say that a near miss was taken, or the beginning of a name where a theme is called so."""
    if is_guess:
        request.output.note(say(messages.CLOSEST, word=word))
        return
    line = theme_line(Typed.with_values(request.values), word)
    if line:
        id_ = request.catalogue.record(number)["id"]
        request.output.note(say(messages.THEME_TOO, word=word, id=id_, line=line))


def what_is_missing(values: Mapping[str, Any], word: str, error: NotFoundError) -> NotFoundError:
    """Return the error with a cure that works."""
    if "ids" in error.values:
        return error
    cure, more = instead_of_entry(Typed.with_values(values), word)
    return NotFoundError(error.message_template, cure, word=word, **more)
