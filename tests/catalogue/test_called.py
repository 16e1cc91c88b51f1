"""What an entry may be called, and what the beginning of a word may become."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.catalogue import Catalogue, open_catalogue
from verkosto_cli.catalogue.completion import entries_by_id, entries_by_word, has_word, keywords
from verkosto_cli.catalogue.find import find_entry
from verkosto_cli.errors import NotFoundError


@pytest.fixture(scope="module")
def catalogue(koski: str, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Return koski.toml with nine shores (ranta-1 …) and eight harbours (satama-1 …) behind."""
    text = Path(koski).read_text("utf-8")
    _, mark, entry = text.rpartition("[[networks]]")
    names = [f"ranta-{number}" for number in range(1, 10)]
    names += [f"satama-{number}" for number in range(1, 9)]
    more = [f"{mark}{entry.replace('aani', name).replace('Ääni', f'Iso {name}')}" for name in names]
    folder = tmp_path_factory.mktemp("registry")
    (folder / "koski.toml").write_text("\n".join([text, *more]), "utf-8")
    return open_catalogue(str(folder / "koski.toml"), {"XDG_CACHE_HOME": str(folder)})


@pytest.mark.parametrize(
    ("word", "number", "by_near_miss"),
    [
        ("puhdas-joki", 0, False),
        (" PUHDAS  ", 0, False),
        ("Ren å", 0, False),
        ("pj", 0, False),
        ("jokital", 0, False),
        ("lukuverk", 1, False),
        ("aanni", 2, True),
        ("ranta-3", 5, False),
    ],
)
def test_entry_has_ids_names_and_beginnings(
    catalogue: Catalogue, word: str, number: int, by_near_miss: bool
) -> None:
    """A near miss is one where nothing begins so."""
    assert find_entry(catalogue, word) == (number, by_near_miss)


@pytest.mark.parametrize(
    ("word", "message", "cure"),
    [
        ("xyzzy", "no entry is called 'xyzzy'", "Try: verkosto search xyzzy"),
        ("x y", "no entry is called 'x y'", "Try: verkosto search 'x y'"),
        ("-xyzzy", "no entry is called '-xyzzy'", "Try: verkosto search -- -xyzzy"),
        ("", "no entry is called ''", "Try: verkosto search ''"),
        (
            "rant",
            "'rant' matches more than one entry",
            "Choose one: ranta-1, ranta-2, ranta-3, ranta-4, ranta-5, ranta-6, ranta-7, ranta-8, …",
        ),
        (
            "sata",
            "'sata' matches more than one entry",
            (
                "Choose one: satama-1, satama-2, satama-3, satama-4, satama-5, satama-6, satama-7,"
                " satama-8"
            ),
        ),
    ],
)
def test_word_of_no_entry_or_of_several_leads_on(
    catalogue: Catalogue, word: str, message: str, cure: str
) -> None:
    """A line that can be copied, or the first eight to choose from."""
    with pytest.raises(NotFoundError) as caught:
        find_entry(catalogue, word)
    assert (caught.value.message, caught.value.cure) == (message, cure)


def test_beginning_of_an_id_or_of_a_word_has_its_entries(catalogue: Catalogue) -> None:
    """By number; a word is one of an id, a name or an alias, in plain letters."""

    def ids(found: dict[int, object]) -> dict[int, object]:
        return {number: catalogue.record(number)["id"] for number in found}

    by_id, by_word = entries_by_id(catalogue, "ranta-"), entries_by_word(catalogue, "joki")
    assert ids({**by_id}) == {number + 2: f"ranta-{number}" for number in range(1, 10)}
    assert [record["id"] for record in by_id.values()] == [f"ranta-{n}" for n in range(1, 10)]
    assert ids({**by_word}) == {0: "puhdas-joki"}
    assert ids({**entries_by_word(catalogue, "aani")}) == {2: "aani"}
    assert ids({**entries_by_word(catalogue, "koulu")}) == {1: "kosken-seudun-lukuverkosto"}
    assert entries_by_id(catalogue, "iso") == entries_by_word(catalogue, "oki") == {}


def test_word_begins_behind_a_space_a_hyphen_or_a_bracket() -> None:
    """In plain letters."""
    begin = ("jo", "ala", "myo", "oki")
    names = ["Puhdas joki", "Itä-ala", "X (myös)"]
    assert [has_word(names, each) for each in begin] == [True, True, True, False]


@pytest.mark.parametrize(
    ("beginning", "words"),
    [
        ("melo", ["melonta"]),
        ("ves", ["vesi", "vesistöt"]),
        ("al", ["äly"]),
        ("ÄL", ["äly"]),
        ("kunnat", []),
        ("xyzzy", []),
    ],
)
def test_words_of_keywords_and_themes_are_offered(
    catalogue: Catalogue, beginning: str, words: list[str]
) -> None:
    """Words of a summary are not."""
    assert keywords(catalogue, beginning) == words
