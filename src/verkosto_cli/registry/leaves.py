"""The shapes of single values: reading one, what was meant by a wrong one, its schema, its line."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from unicodedata import combining, normalize

from . import messages as say
from .compose import composed

if TYPE_CHECKING:
    from .reading import Path, Reader

    Schema = dict[str, Any]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[./]([0-9]{4})")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]*")
_BARE_ADDRESS = re.compile(r"[^\s/:@]+\.[^\s]+")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_FIRST_YEAR, _LAST_YEAR = 1000, 9999
_LONGEST_ID = 100
_LONGEST_ADDRESS = 1000
_MOST_DIGITS = 10**18


class Word:
    """A string that is not empty."""

    about = "a string"
    example = '"Porin kaupunki"'
    rule = say.STRING_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return the string, composed and without spaces around it."""
        if not isinstance(value, str):
            reader.wrong(path, say.NOT_STRING, value, self)
            return ""
        word = composed(value.strip())
        if not word:
            reader.note(path, say.EMPTY_STRING, say.FILL_OR_LEAVE)
        return word

    def mend(self, value: Any, own: str) -> Any:
        """Put a number or a date in quotes, take a string out of a list."""
        if isinstance(value, list) and len(value) == 1:
            return self.mend(value[0], own)
        if isinstance(value, dict) and len(value) == 1:
            return self.mend(next(iter(value.values())), own)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value) if abs(value) < _MOST_DIGITS else None
        return value if isinstance(value, str) else None

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "string", "pattern": r"\S"}


class Slug(Word):
    """An id."""

    about = "an id: the letters a to z, digits and single hyphens"
    example = '"terve-kunta"'
    rule = say.ID_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return the id."""
        word = super().read(reader, value, path)
        if word and not _SLUG.fullmatch(word):
            reader.wrong(path, say.NOT_ID, word, self)
        return word

    def mend(self, value: Any, own: str) -> Any:
        """Write a name as an id."""
        word = super().mend(value, own)
        return slug(word) if word else None

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "string", "pattern": r"^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$"}


def is_slug(text: str) -> bool:
    """Tell whether a text is an id."""
    return _SLUG.fullmatch(text) is not None


def slug(text: str) -> str:
    """Return a text as an id: small letters without their marks, hyphens between words."""
    letters = normalize("NFKD", text[:_LONGEST_ID].lower().replace("ß", "ss")).translate(
        {ord("ø"): "o", ord("æ"): "ae", ord("đ"): "d", ord("ł"): "l"}
    )
    bare = "".join(letter for letter in letters if not combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


class Code(Word):
    """The code of a language."""

    about = "a language code of two or three small letters"
    example = '"fi"'
    rule = say.LANGUAGE_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return the code."""
        word = super().read(reader, value, path)
        if word and not is_language(word):
            reader.wrong(path, say.NOT_LANGUAGE_VALUE, word, self)
            return ""
        return word

    def mend(self, value: Any, own: str) -> Any:
        """Take a language's name for its code."""
        word = super().mend(value, own)
        return language_code(word) or None if word else None

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "string", "pattern": r"^\s*[a-z]{2,3}\s*$"}


_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LANGUAGES = {
    "fi": ("suomi", "suomeksi", "finnish", "finska"),
    "sv": ("ruotsi", "ruotsiksi", "svenska", "swedish"),
    "en": ("englanti", "englanniksi", "engelska", "english"),
}


def is_language(code: str) -> bool:
    """Tell whether a text is a code of two or three small letters."""
    return _LANGUAGE.fullmatch(code) is not None


def language_code(name: str) -> str:
    """Return the code of a language that is written out or in capitals, or an empty text."""
    word = name.strip().lower()
    named = next((code for code, names in _LANGUAGES.items() if word in names), "")
    return named or (word if is_language(word) else "")


class Date:
    """A year, a month or a day."""

    about = "a year, a month or a day"
    example = '2017`, `"2017-02"` or `2017-02-03'
    rule = say.DATE_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return it as ISO 8601 writes it."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        text = value if isinstance(value, str) else ""
        if isinstance(value, int) and _FIRST_YEAR <= value <= _LAST_YEAR:
            text = str(value)
        if _is_date(text):
            return text
        reader.wrong(path, say.NOT_DATE, value, self)
        return ""

    def mend(self, value: Any, own: str) -> Any:  # noqa: ARG002
        """Turn 23.5.2016 or 5/2016 round."""
        if isinstance(value, datetime):
            return value.date()
        if not isinstance(value, str):
            return None
        text = value.strip()[:20]
        if found := _DAY_FIRST.fullmatch(text):
            text = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
            return date.fromisoformat(text) if _is_date(text) else None
        if found := _MONTH_FIRST.fullmatch(text):
            return f"{found[2]}-{int(found[1]):02}"
        return text if text != value else None

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file, where a day is a string in ISO 8601."""
        month, day = "-(0[1-9]|1[0-2])", "-(0[1-9]|[12][0-9]|3[01])"
        return {
            "anyOf": [
                {"type": "integer", "minimum": 1000, "maximum": 9999},
                {"type": "string", "pattern": f"^[0-9]{{4}}({month}({day})?)?$"},
            ]
        }


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:
        return False
    return True


class Address(Word):
    """A web address."""

    about = "a web address that begins with `https://` or `http://`"
    example = '"https://iclei.org"'
    rule = say.ADDRESS_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return the address."""
        word = super().read(reader, value, path)
        if word and not _ADDRESS.fullmatch(word):
            reader.wrong(path, say.NOT_ADDRESS, word, self)
        return word

    def mend(self, value: Any, own: str) -> Any:
        """Put https:// before."""
        word = super().mend(value, own)
        return (
            f"https://{word}" if word and _BARE_ADDRESS.fullmatch(word[:_LONGEST_ADDRESS]) else word
        )

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "string", "pattern": r"^\s*https?://[^\s/]+\.[^\s]*\s*$"}


class Email(Word):
    """An e-mail address."""

    about = "an e-mail address"
    example = '"kirjaamo@example.org"'
    rule = say.EMAIL_RULE

    def read(self, reader: Reader, value: Any, path: Path) -> str:
        """Return the address."""
        word = super().read(reader, value, path)
        if word and not _EMAIL.fullmatch(word[:_LONGEST_ADDRESS]):
            reader.wrong(path, say.NOT_EMAIL, word, self)
        return word

    def mend(self, value: Any, own: str) -> Any:
        """Write the signs that spam is kept off by as they are."""
        word = super().mend(value, own)
        return re.sub(r"\s*[\[(](at|a|ät)[\])]\s*", "@", word[:_LONGEST_ADDRESS]) if word else None

    def schema(self) -> Schema:
        """Return the JSON Schema of a value in the file."""
        return {"type": "string", "pattern": r"^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$"}
