"""A registry to start from, with comments, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import FIELDS
from .toml import toml
from .vocabularies import BUILT_IN

if TYPE_CHECKING:
    from datetime import date

LANGUAGES = ("fi", "sv", "en")

_TEXTS = {
    "fi": {
        "intro": (
            "Rekisteri kertoo, missä verkostoissa ollaan mukana ja mihin on sitouduttu.",
            "Rivi, joka alkaa merkillä #, on huomautus, eikä ohjelma lue sitä.",
            "Tekstit kirjoitetaan lainausmerkkeihin. Tarkista tiedosto: verkosto check TIEDOSTO",
        ),
        "title": "{organisation}: verkostot ja sitoumukset",
        "organisation": "Mallilan kunta",
        "themes": "Aiheet (themes), joita voi käyttää:",
        "kinds": "Tyypit (kind):",
        "scopes": "Tasot (scope):",
        "own": "Oma aihe lisätään näin (poista # rivien alusta):",
        "own_id": "oma-aihe",
        "own_label": "Oma aihe",
        "entry": "Yksi verkosto. Kirjoita esimerkin tilalle omasi ja kopioi lohko jokaista varten.",
        "id": "esimerkki",
        "name": "Esimerkkiverkosto",
        "summary": "Yksi virke siitä, mitä verkosto tekee.",
        "description": "Pari kappaletta siitä, mitä verkosto tekee ja miksi siinä ollaan mukana.",
        "more": "Muita kenttiä (poista # rivin alusta):",
    },
    "sv": {
        "intro": (
            "Registret berättar vilka nätverk man hör till och vad man har förbundit sig till.",
            "En rad som börjar med # är en kommentar som programmet inte läser.",
            "Texter skrivs inom citattecken. Kontrollera filen: verkosto check FIL",
        ),
        "title": "{organisation}: nätverk och åtaganden",
        "organisation": "Mallbys kommun",
        "themes": "Teman (themes) som kan användas:",
        "kinds": "Typer (kind):",
        "scopes": "Nivåer (scope):",
        "own": "Ett eget tema läggs till så här (ta bort # i början av raderna):",
        "own_id": "eget-tema",
        "own_label": "Eget tema",
        "entry": "Ett nätverk. Byt exemplet mot ditt eget och kopiera blocket för varje nätverk.",
        "id": "exempel",
        "name": "Exempelnätverket",
        "summary": "En mening om vad nätverket gör.",
        "description": "Ett par stycken om vad nätverket gör och varför man är med.",
        "more": "Andra fält (ta bort # i början av raden):",
    },
    "en": {
        "intro": (
            "The registry tells which networks you belong to and what you have committed to.",
            "A line that begins with # is a comment, which the program does not read.",
            "Texts go in double quotes. Check the file: verkosto check FILE",
        ),
        "title": "{organisation}: networks and commitments",
        "organisation": "Town of Example",
        "themes": "Themes that can be used:",
        "kinds": "Kinds (kind):",
        "scopes": "Scopes (scope):",
        "own": "A theme of your own is added like this (remove the # from the lines):",
        "own_id": "own-theme",
        "own_label": "Own theme",
        "entry": "One network. Put yours in place of the example, and copy the block for each.",
        "id": "example",
        "name": "Example network",
        "summary": "One sentence on what the network does.",
        "description": "A paragraph or two on what the network does and why you are part of it.",
        "more": "Further fields (remove the # from the line):",
    },
}
_MORE = ("joined", "website", "contact", "valid_until", "sources", "keywords")
_EXAMPLES: dict[str, object] = {
    "joined": 2020,
    "website": "https://example.org/",
    "valid_until": 2030,
}


def template(language: str, organisation: str, today: date) -> str:
    """Return a registry that is valid, with one entry to be written over."""
    return "\n".join(_lines(language, organisation, today)) + "\n"


def _lines(language: str, organisation: str, today: date) -> list[str]:
    texts: dict[str, str] = {k: v for k, v in _TEXTS[language].items() if isinstance(v, str)}
    whose = organisation.strip() or texts["organisation"]

    def spoken(text: str) -> str:
        return toml({language: text})

    return [
        *[f"# {line}" for line in _TEXTS[language]["intro"]],
        "",
        "format = 2",
        "",
        "[registry]",
        f"title = {spoken(texts['title'].replace('{organisation}', whose))}",
        f"organisation = {spoken(whose)}",
        f"language = {toml(language)}",
        f"date = {today}",
        "",
        *_words("themes", language, texts),
        f"# {texts['own']}",
        "# [[themes]]",
        f"# id = {toml(texts['own_id'])}",
        f"# label = {spoken(texts['own_label'])}",
        "",
        *_words("kinds", language, texts),
        *_words("scopes", language, texts),
        f"# {texts['entry']}",
        "",
        "[[networks]]",
        f"id = {toml(texts['id'])}",
        f"name = {spoken(texts['name'])}",
        'kind = ["verkosto"]',
        'scope = "paikallinen"',
        'themes = ["luonto"]',
        f"summary = {spoken(texts['summary'])}",
        f"description = {spoken(texts['description'])}",
        f"reviewed = {today}",
        "",
        f"# {texts['more']}",
        *[f"# {line}" for line in _further(language)],
    ]


def _words(name: str, language: str, texts: dict[str, str]) -> list[str]:
    words = [f"#   {id_} = {labels[language]}" for id_, labels in BUILT_IN[name].items()]
    return [f"# {texts[name]}", *words, ""]


def _further(language: str) -> list[str]:
    from .meanings import meaning

    fields = {field.name: field for field in FIELDS}
    values = {
        name: _EXAMPLES.get(name) or meaning(fields[name].shape).mend("…", language)
        for name in _MORE
    }
    return [f"{name} = {toml(value)}" for name, value in values.items()]
