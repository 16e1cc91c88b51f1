"""What stands for a sign that the output's encoding lacks: a letter, or a sign like it."""

from __future__ import annotations

import codecs
from unicodedata import normalize

_SIGNS = {
    "«": "[",
    "»": "]",
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
    "−": "-",
    "…": "...",
    "·": ",",
    "§": "par.",
    "•": "-",
    "→": "->",
    "■": "#",
    "●": "x",
    "\u00a0": " ",
    "\u202f": " ",
    "Æ": "AE",
    "æ": "ae",
    "Ø": "O",
    "ø": "o",
    "ß": "ss",
}
HANDLER = "verkosto.alike"


def _alike(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    return "".join(_encodable(sign, error.encoding) for sign in signs), error.end


def _encodable(sign: str, encoding: str) -> str:
    bare = _SIGNS.get(sign) or normalize("NFKD", sign)
    shown = bare.encode(encoding, "ignore").decode(encoding)
    return shown or "?"


codecs.register_error(HANDLER, _alike)
