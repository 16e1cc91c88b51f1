"""What a query's word is not taken for: what it only looks like, or says too little of."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from verkosto_cli.search import ask
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = Languages(lambda name: (DATA / name).read_bytes())


def found(query: str, language: str, *texts: str, exact: bool = False) -> list[str]:
    """Return those of some texts, which are no names, that a query finds, best first."""
    builder = IndexBuilder(LANGUAGES, [10, 1])
    for number, text in enumerate(texts):
        builder.add(number, 1, language, text)
    file = BytesIO()
    write(file, builder.sections())
    index = Index(Sections(file.getvalue()), lambda: LANGUAGES)
    return [texts[number] for number in ask(index, query, exact=exact).ranked]


@pytest.mark.parametrize(
    ("language", "query", "text", "is_found"),
    [
        ("sv", "mat", "Vi mäter vattnet.", False),
        ("sv", "kors", "Bussen körs om kvällen.", False),
        ("sv", "gadda", "Gäddan leker i viken.", True),
        ("sv", "korsang", "Körsång varje vecka.", True),
        ("fi", "viitta", "Viisi kylää.", False),
        ("fi", "vesisto", "Vesistöt kunnostetaan.", True),
        ("en", "halsband", "Hälsa and a bandstand.", False),
        ("en", "fireworks", "The fire crew works at night.", False),
        ("en", "greenroofs", "Green hills and roofs.", True),
        ("sv", "båtvarv", "En båt och ett varv.", True),
        ("en", "cooperative", "A co-operative of growers.", True),
        ("en", "ebike", "An e-bike to borrow.", True),
        ("en", "by-pass", "The bypass is loud.", True),
        ("en", "by-pass", "A pass for the bus.", True),
        ("en", "on-line", "Shops online.", True),
        ("en", "hedge", "Old hedgerows.", True),
        ("en", "refug", "Refugees are welcome.", True),
        ("sv", "refug", "Refuger byggs i gatorna.", True),
        ("en", "craft", "Old aircraft.", False),
    ],
)
def test_word_means_what_it_is_as_it_stands(
    language: str, query: str, text: str, is_found: bool
) -> None:
    """A noun is not read as what has marks, and an English word has no parts but by a hyphen."""
    assert found(query, language, text) == [text] * is_found


@pytest.mark.parametrize(
    ("language", "query", "is_found"),
    [
        ("en", "club", True),
        ("en", "chess club", False),
        ("en", "readers' club", True),
        ("en", "chess readers", True),
        ("sv", "klubb", True),
        ("sv", "schack klubb", False),
        ("fi", "kerho", True),
        ("fi", "shakki kerho", False),
    ],
)
def test_light_word_alone_is_no_answer(language: str, query: str, is_found: bool) -> None:
    """Where the other words are missing, a club is not the one that is sought."""
    texts = {
        "en": "A club for readers.",
        "sv": "En klubb för läsare.",
        "fi": "Kerho lukijoille.",
    }
    assert found(query, language, texts[language], "Other 1.", "Other 2.") == (
        [texts[language]] * is_found
    )


def test_exact_words_are_not_joined() -> None:
    """With the very letters a stop word before a hyphen is left out, and no more."""
    assert found("by-pass", "en", "Bypasses.", exact=True) == []
    assert found("by-pass", "en", "Bypasses.") == ["Bypasses."]


def test_nothing_hangs_on_the_end_of_a_lemma() -> None:
    """Swedish köpa is no kö with a Finnish clitic."""
    assert found("köpa", "sv", "En lång kö.") == []
    assert found("jonopa", "fi", "Pitkä jono.") == ["Pitkä jono."]
