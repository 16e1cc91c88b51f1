"""Which language the content is shown in, and which the program speaks."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..catalogue import Catalogue

_TEXTS = ("name", "summary", "description")
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def content_language(
    option: str, environ: Mapping[str, str], own: str, *, is_terminal: bool
) -> str:
    """Return a language code: the option, VERKOSTO_LANG, on a terminal the locale, else `own`."""
    chosen = option or environ.get("VERKOSTO_LANG", "")
    if chosen:
        return language_code(chosen) or own
    if is_terminal:
        for name in _LOCALE:
            for word in environ.get(name, "").split(":"):
                code = language_code(word)
                if code:
                    return code
    return own


def terminal_languages(environ: Mapping[str, str], own: str) -> tuple[str, str]:
    """Return the languages of content on a terminal, where no option says one: the best first."""
    return content_language("", environ, own, is_terminal=True), own


def program_language(option: str, environ: Mapping[str, str], *, is_terminal: bool) -> str:
    """Return the language of messages: as for the content, but English where none is asked for."""
    return content_language(option, environ, "en", is_terminal=is_terminal)


def language_code(tag: str) -> str:
    """Return the language of a tag (sv-FI) or a locale (sv_FI.UTF-8); C and POSIX have none."""
    code = tag.replace("-", "_").partition(".")[0].partition("_")[0].partition("@")[0].lower()
    is_code = len(code) in (2, 3) and code.isascii() and code.isalpha()
    return code if is_code else ""


def has_content(catalogue: Catalogue, language: str) -> bool:
    """Whether the program or anything in the registry speaks the language."""
    from ..messages import TRANSLATED
    from ..registry import VOCABULARIES

    if language in ("en", *TRANSLATED) or language in catalogue.info["title"]:
        return True
    vocabularies = (catalogue.labels[name].values() for name in VOCABULARIES)
    if any(language in texts for labels in vocabularies for texts in labels):
        return True
    records = (catalogue.record(number) for number in range(len(catalogue)))
    return any(language in (record.get(name) or ()) for record in records for name in _TEXTS)
