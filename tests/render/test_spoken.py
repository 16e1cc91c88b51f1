"""--format lines, for screen readers: how many, then labels and values in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Terminal, Verkosto


def spoken(verkosto: Verkosto, koski: str, line: str) -> list[str]:
    """Return the lines of an answer to be listened to."""
    result = verkosto(*line.split(), "-r", koski, "-f", "lines")
    assert (result.code, result.err) == (0, b"")
    return result.lines


def test_list_is_how_many_then_names(verkosto: Verkosto, koski: str) -> None:
    """By name, as people look for them; the program's words are in the content's language."""
    assert spoken(verkosto, koski, "list") == [
        "3 kohdetta.",
        "Kosken seudun kirjastojen ja koulujen lukuverkosto",
        "Puhdas joki",
        "Ääni",
    ]
    swedish = spoken(verkosto, koski, "list -t vesi --lang sv")
    assert swedish == ["2 av 3 poster.", "Ren å", "Ääni"]
    assert spoken(verkosto, koski, "list -t aly --lang en") == [
        "1 of 3 entries.",
        "Kosken seudun kirjastojen ja koulujen lukuverkosto",
    ]


def test_name_of_two_entries_is_followed_by_the_id(
    verkosto: Verkosto, koski: str, tmp_path: Path
) -> None:
    """Whoever goes on with `show` has to know which of them is meant."""
    with open(koski, encoding="utf-8") as file:
        text = file.read()
    path = tmp_path / "alike.toml"
    path.write_text(text.replace('fi = "Ääni", en = "Voice"', 'fi = "Puhdas joki"'), "utf-8")
    assert spoken(verkosto, str(path), "list -t vesi") == [
        "2 kohdetta, kaikkiaan 3.",
        "Puhdas joki, puhdas-joki",
        "Puhdas joki, aani",
    ]


def test_chosen_fields_are_a_label_and_a_value_a_line(verkosto: Verkosto, koski: str) -> None:
    """What an entry does not have is not said."""
    assert spoken(verkosto, koski, "list -t vesi --fields id,joined,sources") == [
        "2 kohdetta, kaikkiaan 3.",
        "Tunnus: puhdas-joki",
        "Mukana alkaen: 23.4.2015",
        "Lähteet: Kosken kaupunki, Muistio",
        "Tunnus: aani",
        "Lähteet: Kosken kaupunki",
    ]


def test_show_is_in_reading_order(verkosto: Verkosto, koski: str) -> None:
    """What it is, the texts as paragraphs, then facts; names in place of ids."""
    assert spoken(verkosto, koski, "show puhdas-joki") == [
        "Puhdas joki",
        "Tunnus: puhdas-joki",
        "Tyyppi: Verkosto, Sitoumus",
        "Taso: Maakunnallinen",
        "Teemat: Vesi ja vesistöt",
        "Joen varren kunnat pitävät veden puhtaana.",
        "Kunnat kunnostavat joen rantoja ja kalateitä.",
        "Talkoita on joka kevät.",
        "Perustettu: 2008",
        "Mukana alkaen: 23.4.2015",
        "Päätös: Kosken kaupunginvaltuusto, 2.3.2015",
        "Kunnat: Koski, Suvanto",
        "Kuuluu kokonaisuuteen: Itämeri-työ",
        "Tavoitteet: Ravinteiden vähennys: 80 %, 2007–2030",
        "Verkkosivut: example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki",
        "Katso myös: Kosken seudun kirjastojen ja koulujen lukuverkosto",
    ]
    both = spoken(verkosto, koski, "show aani kosken-seudun-lukuverkosto --lang en")
    assert both[:3] == ["2 entries.", "Voice", "Id: aani"]


def test_hits_are_numbered(verkosto: Verkosto, koski: str) -> None:
    """Each has the sentence that matched, unless that is its name."""
    assert spoken(verkosto, koski, "search puhdas") == [
        "1 osuma: puhdas",
        "1. Puhdas joki",
    ]
    assert spoken(verkosto, koski, "search ranta") == [
        "2 osumaa: ranta",
        "1. Puhdas joki",
        "Kuvaus: Kunnat kunnostavat joen rantoja ja kalateitä.",
        "2. Ääni",
        "Kuvaus: Kaupunki pitää rannat hiljaisina.",
    ]


def test_themes_are_labels_with_counts(verkosto: Verkosto, koski: str) -> None:
    """Kinds and scopes are alike."""
    assert spoken(verkosto, koski, "themes") == [
        "3 teemaa.",
        "Vesi ja vesistöt: 2",
        "Lukeminen: 2",
        "Äly ja öljy: 1",
    ]
    assert spoken(verkosto, koski, "kinds")[0] == "2 tyyppiä."
    assert spoken(verkosto, koski, "scopes --lang sv")[0] == "2 nivåer."


def test_other_views(verkosto: Verkosto, koski: str) -> None:
    """Events with their dates first, relations with what they are, entries with their themes."""
    assert spoken(verkosto, koski, "timeline") == [
        "5 tapahtumaa.",
        "2008: perustettu, Puhdas joki",
        "2.3.2015: päätös, Puhdas joki, Kosken kaupunginvaltuusto",
        "23.4.2015: mukana alkaen, Puhdas joki",
        "2019: mukana alkaen, Kosken seudun kirjastojen ja koulujen lukuverkosto",
        "2030: tavoite, Puhdas joki, Ravinteiden vähennys: 80 %",
        "1 ilman vuotta: Ääni",
    ]
    assert spoken(verkosto, koski, "related aani") == [
        "Ääni",
        "2 kohdetta.",
        "Kuuluu kokonaisuuteen: Kosken seudun kirjastojen ja koulujen lukuverkosto",
        "1 yhteinen teema: Puhdas joki, Vesi ja vesistöt",
    ]
    assert spoken(verkosto, koski, "themes --grid")[:2] == [
        "3 kohdetta.",
        "Kosken seudun kirjastojen ja koulujen lukuverkosto: Lukeminen, Äly ja öljy",
    ]


@pytest.mark.parametrize("line", ["list", "themes", "search joki", "show aani", "list -t aly"])
def test_terminal_gets_the_same_without_a_note(
    terminal: Terminal, verkosto: Verkosto, koski: str, line: str
) -> None:
    """Nothing is said twice, and nothing is laid out for the eye."""
    words = (*line.split(), "-r", koski, "-f", "lines", "--lang", "fi")
    shown = terminal(*words, streams="both", width=40)
    assert shown.stdout.replace("\r\n", "\n") == verkosto(*words).stdout
    assert not set(shown.stdout) & set("·│─┃━\x1b")
