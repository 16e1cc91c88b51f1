"""Names in the order of the Finnish alphabet."""

from __future__ import annotations

from unicodedata import combining, normalize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from . import Catalogue

# Letters of a name that it is sorted by.
_LONGEST = 1000
_LAST = "\uffff"

# Å, Ä and Ö come after Z, and what is sorted with them; W is a letter of its own.
_LETTERS = str.maketrans(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "õ": "}", "œ": "}"}
    | {"ü": "y", "ð": "d", "đ": "d", "ł": "l", "þ": "th", "ı": "i"}
)


def name_key(name: str) -> str:
    """Return what a name is sorted by: no accents, case, or signs before its first letter."""
    letters = normalize("NFC", name[:_LONGEST].casefold()).translate(_LETTERS)
    bare = "".join(sign for sign in normalize("NFD", letters) if not combining(sign))
    for at, sign in enumerate(bare):
        if sign.isalnum() or sign in "{|}":
            return bare[at:]
    return bare


def ordered(
    catalogue: Catalogue, numbers: Iterable[int], field: str, languages: Sequence[str]
) -> list[int]:
    """Return the entries in the order of a field; those without it come last."""
    scopes = list(catalogue.labels["scopes"])

    def key(number: int) -> tuple[int, str]:
        value: Any = catalogue.record(number).get(field)
        if field == "scope":
            return min(map(scopes.index, [value] if isinstance(value, str) else value)), ""
        if field == "name":
            return 0, name_key(next((value[code] for code in languages if code in value), ""))
        return 0, value or _LAST

    return sorted(numbers, key=key)
