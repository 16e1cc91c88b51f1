"""What the program says, in the language asked for: a template is the English sentence itself.

The catalogue of another language is opened with the first message that is said. English, and
whoever says nothing, pays nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gettext import NullTranslations

TRANSLATED = ("fi", "sv")

MORE_PROBLEMS = ("{count} more problem is not shown", "{count} more problems are not shown")
INVALID_REGISTRY = "{file} is not a valid registry"
# Why the operating system refuses, as it says it itself; other reasons stay in its own words.
REASONS = [
    "No such file or directory",
    "Permission denied",
    "Is a directory",
    "Not a directory",
    "File exists",
    "File name too long",
    "File too large",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Operation not permitted",
    "Input/output error",
    "Invalid argument",
    "Bad file descriptor",
    "Too many open files",
    "Too many levels of symbolic links",
]


class _Voice:
    language = ""
    catalogue: NullTranslations | None = None


def use(language: str, compiled: bytes = b"") -> None:
    """Say what follows in this language, or in English where there is no catalogue of it.

    `compiled` is its catalogue where that is not in place, as when the package is built.
    """
    _Voice.language = language if language in TRANSLATED else ""
    _Voice.catalogue = _parse(compiled) if compiled else None


def language() -> str:
    """Return the language in which messages are said."""
    return _Voice.language or "en"


def say(template: str, /, **values: object) -> str:
    """Return a template's sentence with its placeholders filled; without values, as it is."""
    catalogue = _open() if template else None
    text = catalogue.gettext(template) if catalogue else template
    return text.format(**values) if values else text


def count(one: str, many: str, number: int, /, **values: object) -> str:
    """Return the sentence for so many, which both templates have as {count}."""
    catalogue = _open()
    english = one if number == 1 else many
    text = catalogue.ngettext(one, many, number) if catalogue else english
    return text.format(count=number, **values)


def _open() -> NullTranslations | None:
    if _Voice.language and _Voice.catalogue is None:
        _Voice.catalogue = _read(_Voice.language)
    return _Voice.catalogue


def _read(language: str) -> NullTranslations | None:
    """Return a catalogue; one that is missing or damaged leaves the sentences in English."""
    from pkgutil import get_data

    try:
        data = get_data("verkosto_cli", f"locale/{language}/LC_MESSAGES/verkosto.mo")
        return _parse(data or b"")
    except Exception:
        return None


def _parse(compiled: bytes) -> NullTranslations:
    from gettext import GNUTranslations
    from io import BytesIO

    return GNUTranslations(BytesIO(compiled))
