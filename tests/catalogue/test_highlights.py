"""The place of a hit that shows best why it was found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.catalogue import open_catalogue
from verkosto_cli.catalogue.search import search

if TYPE_CHECKING:
    from tests.conftest import Verkosto

REGISTRY = """
[registry]
title = { fi = "Rannan verkostot" }
organisation = { fi = "Ranta" }
language = "fi"
licence = "CC0"
date = 2026-10-27
source = { title = "Ranta", address = "https://ranta.example/" }
[[themes]]
id = "nature"
label = { fi = "Luonto" }
[[scopes]]
id = "local"
label = { fi = "Paikallinen" }
[[kinds]]
id = "network"
label = { fi = "Verkosto" }
[[networks]]
id = "shore"
name = { fi = "Rantaväki" }
kind = ["network"]
scope = "local"
themes = ["nature"]
summary = { fi = "Hoidamme niittyjä. Kunnostamme rantaniittyjä talkoissa." }
keywords = { fi = ["niitty", "ruoko"] }
"""


@pytest.mark.parametrize(
    ("query", "field", "snippet", "marked"),
    [
        ("niitty", "summary", "Hoidamme niittyjä.", ["niittyjä"]),
        ("ruoko", "keywords", "ruoko", ["ruoko"]),
        (
            "niitty talkoot",
            "summary",
            "Kunnostamme rantaniittyjä talkoissa.",
            ["niittyjä", "talkoissa"],
        ),
        ("niitty ruoko", "keywords", "niitty", ["niitty"]),
    ],
)
def test_sentence_is_shown_before_a_keyword(
    tmp_path: Path, query: str, field: str, snippet: str, marked: list[str]
) -> None:
    """Where both have the words, the summary is read; where the keywords have more, they are."""
    file = tmp_path / "shore.toml"
    file.write_text(REGISTRY, encoding="utf-8")
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    catalogue = open_catalogue(str(file), home)
    (hit,) = search(catalogue, query, (), limit=0, exact=False, languages=("fi",)).hits
    assert (hit.get("field"), hit.get("snippet")) == (field, snippet)
    spans = hit.get("snippet_highlights")
    assert [snippet[start:end] for start, end in spans] == marked


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Straße", "strasse", "Straße"),
        ("ﬁnaali", "finaali", "ﬁnaali"),
        ("ty\u00adöt", "työt", "ty\u00adöt"),
        ("İzmir", "izmir", "İzmir"),
        ("lapsen’kin", "lapsen'kin", "lapsen’kin"),
        ("Łódź", "lodz", "Łódź"),
        ("Næstved", "naestved", "Næstved"),
        ("Tromsø", "tromso", "Tromsø"),
        ("l’Europe", "europe", "Europe"),
    ],
)
def test_word_is_highlighted_as_it_is_written(
    verkosto: Verkosto, koski: str, text: str, query: str, found: str
) -> None:
    """Also where folding changes its length or its letters."""
    registry = Path(koski).read_text("utf-8").replace("Puhdas joki", text)
    result = verkosto("search", query, "-r", "-", "--json", stdin=registry)
    hit = json.loads(result.out)["items"][0]
    assert (hit["id"], hit["name"]["fi"]) == ("puhdas-joki", text)
    assert found in {match["text"] for match in hit["matches"]}
