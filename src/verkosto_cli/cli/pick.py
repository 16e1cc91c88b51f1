"""Picking one of several by what a user wrote, or telling what was perhaps meant."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any


def pick(what: str, word: str, choices: Iterable[str]) -> str:
    """Return the word if it is one of the choices; raises UsageError."""
    known = list(choices)
    if word in known:
        return word
    raise UsageError(f"there is no {what} {word!r}", did_you_mean(word, known, known))


def did_you_mean(word: str, choices: Iterable[str], known: Sequence[str]) -> str:
    """Return a sentence with the near misses, or with all that is known."""
    from ..near import nearest

    near = nearest(word, choices)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"Known are: {', '.join(known)}."


def pick_ids(
    what: str, words: Iterable[str], vocabulary: Mapping[str, Mapping[str, Any]]
) -> tuple[str, ...]:
    """Return the vocabulary's ids of the words, each an id or a label; raises UsageError."""
    return tuple(_pick_id(what, word, vocabulary) for word in words)


def _pick_id(what: str, word: str, vocabulary: Mapping[str, Mapping[str, Any]]) -> str:
    if word in vocabulary:
        return word
    from ..search.text import fold, plain

    names = {plain(fold(label)): id_ for id_ in vocabulary for label in vocabulary[id_].values()}
    names |= {id_: id_ for id_ in vocabulary}
    wanted = plain(fold(word))
    if wanted in names:
        return names[wanted]
    raise UsageError(f"there is no {what} {word!r}", did_you_mean(wanted, names, list(vocabulary)))
