"""Picking one of several by what a user wrote, or telling what was perhaps meant."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    Vocabulary = Mapping[str, Mapping[str, Any]]

_LEAST_STEM = 4
# So many words are named where none of them is alike; where there are more, the command is.
_MOST = 8


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
    from ..suggestions import closest
    from . import messages

    close = closest(word, choices)
    if close:
        return messages.DID_YOU_MEAN, {"choices": ", ".join(close)}
    return messages.CHOOSE, {"choices": ", ".join(known)}


def pick_ids(
    what: str, words: Iterable[str], vocabulary: Vocabulary, registry: str = ""
) -> tuple[str, ...]:
    """Return the vocabulary's ids of the words, each an id or a label, or several with commas.

    Raises UsageError.
    """
    return tuple(id_ for word in words for id_ in _pick_ids(what, word, vocabulary, registry))


def _pick_ids(what: str, word: str, vocabulary: Vocabulary, registry: str) -> tuple[str, ...]:
    if word in vocabulary:
        return (word,)
    id_ = known_id(word, vocabulary)
    if id_:
        return (id_,)
    parts = [part.strip() for part in word.split(",") if part.strip()]
    if "," in word and parts:
        return tuple(id_ for part in parts for id_ in _pick_ids(what, part, vocabulary, registry))
    from . import messages

    close = _close_ids(word, vocabulary)
    cure, values = messages.DID_YOU_MEAN, {"choices": ", ".join(close)}
    if not close:
        cure, values = messages.CHOOSE, {"choices": ", ".join(vocabulary)}
    if not close and len(vocabulary) > _MOST:
        from .grammar import command_line

        cure, values = messages.TRY, {"line": command_line(f"{what}s", registry=registry)}
    raise UsageError(_unknown(what), cure, word=word, **values)


def known_id(word: str, vocabulary: Vocabulary) -> str:
    """Return the id that a word is, or is the label of in any language, or an empty text."""
    return _names(vocabulary).get(_plain(word), "")


def ids_with_word(word: str, vocabulary: Vocabulary) -> list[str]:
    """Return the ids of which the id or a label has this word."""
    wanted = _plain(word)
    names = _names(vocabulary).items()
    return list(dict.fromkeys(id_ for name, id_ in names if wanted in _words(name)))


def _close_ids(word: str, vocabulary: Vocabulary) -> list[str]:
    """Return the ids that a word is a part of, begins alike with or is a typing error of."""
    from ..suggestions import closest

    names, wanted = _names(vocabulary), _plain(word)
    partly = [id_ for name, id_ in names.items() if _begins_alike(name, wanted)]
    close = partly or [names[name] for name in closest(wanted, names)]
    if not close:
        words = {part: id_ for name, id_ in names.items() for part in _words(name)}
        close = [words[part] for part in closest(wanted, words)]
    return list(dict.fromkeys(close))


def _names(vocabulary: Vocabulary) -> dict[str, str]:
    labels = {_plain(label): id_ for id_ in vocabulary for label in vocabulary[id_].values()}
    return labels | {id_: id_ for id_ in vocabulary}


def _plain(word: str) -> str:
    from ..search.text import lookup_key

    return lookup_key(word).strip()


def _words(name: str) -> list[str]:
    return name.replace("-", " ").split()


def _begins_alike(name: str, wanted: str) -> bool:
    """Whether a word of the name begins as the wanted one does, but for its ending."""
    stem = wanted[: max(_LEAST_STEM, len(wanted) - 2)]
    return len(stem) >= _LEAST_STEM and any(part.startswith(stem) for part in _words(name))


def _unknown(what: str) -> str:
    from . import messages

    return {
        "theme": messages.UNKNOWN_THEME,
        "kind": messages.UNKNOWN_KIND,
        "scope": messages.UNKNOWN_SCOPE,
        "field": messages.UNKNOWN_FIELD,
        "format": messages.UNKNOWN_FORMAT,
        "VERKOSTO_FORMAT": messages.UNKNOWN_FORMAT_SET,
        "shell": messages.UNKNOWN_SHELL,
        "colour": messages.INVALID_COLOUR,
        "order": messages.CANNOT_SORT,
    }[what]
