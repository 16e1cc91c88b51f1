"""Names in the order of the Finnish alphabet."""

from __future__ import annotations

from unicodedata import combining, normalize

# Å, Ä and Ö come after Z, and what is sorted with them; W is a letter of its own.
_LETTERS = str.maketrans(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "õ": "}", "œ": "}"}
    | {"ü": "y", "ð": "d", "đ": "d", "ł": "l", "þ": "th", "ı": "i"}
)


def name_key(name: str) -> str:
    """Return what a name is sorted by: no accents, case, or signs before its first letter."""
    letters = normalize("NFC", name.casefold()).translate(_LETTERS)
    bare = "".join(sign for sign in normalize("NFD", letters) if not combining(sign))
    for place, sign in enumerate(bare):
        if sign.isalnum() or sign in "{|}":
            return bare[place:]
    return bare
