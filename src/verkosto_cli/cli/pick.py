"""Picking one of several by what a user wrote, or telling what was perhaps meant."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

_LEAST_STEM = 4


def pick(what: str, word: str, choices: Iterable[str]) -> str:
    """Return the word if it is one of the choices; raises UsageError."""
    known = list(choices)
    if word in known:
        return word
    cure, values = did_you_mean(word, known, known)
    raise UsageError(_unknown(what), cure, word=word, **values)


def did_you_mean(
    word: str, choices: Iterable[str], known: Sequence[str]
) -> tuple[str, dict[str, str]]:
    """Return a sentence with the near misses, or with all that is known, and its values."""
    from ..near import nearest
    from . import messages

    near = nearest(word, choices)
    if near:
        return messages.DID_YOU_MEAN, {"choices": ", ".join(near)}
    return messages.CHOOSE, {"choices": ", ".join(known)}


def pick_ids(
    what: str, words: Iterable[str], vocabulary: Mapping[str, Mapping[str, Any]]
) -> tuple[str, ...]:
    """Return the vocabulary's ids of the words, each an id or a label, or several with commas.

    Raises UsageError.
    """
    return tuple(id_ for word in words for id_ in _pick_ids(what, word, vocabulary))


def _pick_ids(what: str, word: str, vocabulary: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    if word in vocabulary:
        return (word,)
    from ..search.text import fold, plain

    names = {plain(fold(label)): id_ for id_ in vocabulary for label in vocabulary[id_].values()}
    names |= {id_: id_ for id_ in vocabulary}
    wanted = plain(fold(word))
    if wanted in names:
        return (names[wanted],)
    parts = [part.strip() for part in word.split(",") if part.strip()]
    if "," in word and parts:
        return tuple(id_ for part in parts for id_ in _pick_ids(what, part, vocabulary))
    from . import messages

    partly = [id_ for name, id_ in names.items() if _begins_alike(name, wanted)]
    if partly:
        cure, values = messages.DID_YOU_MEAN, {"choices": ", ".join(dict.fromkeys(partly))}
    else:
        cure, values = did_you_mean(wanted, names, list(vocabulary))
    raise UsageError(_unknown(what), cure, word=word, **values)


def _begins_alike(label: str, wanted: str) -> bool:
    """Whether a word of the label begins as the wanted one does, but for its ending."""
    stem = wanted[: max(_LEAST_STEM, len(wanted) - 2)]
    words = label.replace("-", " ").split()
    return len(stem) >= _LEAST_STEM and any(part.startswith(stem) for part in words)


def _unknown(what: str) -> str:
    from . import messages

    return {
        "theme": messages.UNKNOWN_THEME,
        "kind": messages.UNKNOWN_KIND,
        "scope": messages.UNKNOWN_SCOPE,
        "field": messages.UNKNOWN_FIELD,
        "format": messages.UNKNOWN_FORMAT,
        "shell": messages.UNKNOWN_SHELL,
        "colour": messages.INVALID_COLOUR,
        "order": messages.CANNOT_SORT,
    }[what]
