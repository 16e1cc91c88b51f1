"""Every view where its layout becomes another: the last width of one, the first of the next."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from inline_snapshot import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    import pytest

    Draw = Callable[[str, int], str]


def test_list_is_a_table_from_60_columns_on(draw: Draw) -> None:
    """With as many columns as leave the names 24 columns and every id whole."""
    assert draw("list", 59) == snapshot("""\
Kosken seudun kirjastojen ja koulujen lukuverkosto
  kosken-seudun-lukuverkosto
Puhdas joki
  puhdas-joki
Ääni
  aani
""")
    assert draw("list", 60) == snapshot("""\
Nimi                      Tunnus                      Alkaen
Kosken seudun             kosken-seudun-lukuverkosto  2019
kirjastojen ja koulujen
lukuverkosto
Puhdas joki               puhdas-joki                 2015
Ääni                      aani
""")


def test_list_gains_the_scope_before_the_longer_themes(draw: Draw) -> None:
    """A column that there is no room for is left out, and a later one that is narrower stands."""
    assert draw("list", 75) == snapshot("""\
Nimi                                     Tunnus                      Alkaen
Kosken seudun kirjastojen ja koulujen    kosken-seudun-lukuverkosto  2019
lukuverkosto
Puhdas joki                              puhdas-joki                 2015
Ääni                                     aani
""")
    assert draw("list", 76) == snapshot("""\
Nimi                      Tunnus                      Alkaen  Taso
Kosken seudun             kosken-seudun-lukuverkosto  2019    Paikallinen
kirjastojen ja koulujen
lukuverkosto
Puhdas joki               puhdas-joki                 2015    Maakunnallinen
Ääni                      aani                                Paikallinen
""")
    assert draw("list", 80) == snapshot("""\
Nimi                          Tunnus                      Alkaen  Taso
Kosken seudun kirjastojen ja  kosken-seudun-lukuverkosto  2019    Paikallinen
koulujen lukuverkosto
Puhdas joki                   puhdas-joki                 2015    Maakunnallinen
Ääni                          aani                                Paikallinen
""")
    assert draw("list", 81) == snapshot("""\
Nimi                      Tunnus                      Alkaen  Teemat
Kosken seudun             kosken-seudun-lukuverkosto  2019    Lukeminen +1
kirjastojen ja koulujen
lukuverkosto
Puhdas joki               puhdas-joki                 2015    Vesi ja vesistöt
Ääni                      aani                                Vesi ja vesistöt +1
""")
    assert draw("list", 97) == snapshot("""\
Nimi                      Tunnus                      Alkaen  Teemat               Taso
Kosken seudun             kosken-seudun-lukuverkosto  2019    Lukeminen +1         Paikallinen
kirjastojen ja koulujen
lukuverkosto
Puhdas joki               puhdas-joki                 2015    Vesi ja vesistöt     Maakunnallinen
Ääni                      aani                                Vesi ja vesistöt +1  Paikallinen
""")


def test_table_is_no_wider_than_its_texts(draw: Draw) -> None:
    """Where there is room for all columns, more of it changes nothing."""
    assert draw("list", 123) == draw("list", 150)
    assert draw("list", 122) != draw("list", 123)


def test_long_ids_stack_the_list_sooner(draw: Draw, koski: str, tmp_path: Path) -> None:
    """An id is never broken, and names have 24 columns."""
    long = tmp_path / "long.toml"
    id_ = "kosken-seudun-koulujen-lukuverkosto-2030"
    with open(koski, encoding="utf-8") as file:
        long.write_text(file.read().replace("kosken-seudun-lukuverkosto", id_), "utf-8")
    line = f"list -r '{long}'"
    assert draw(line, 65).splitlines()[:2] == [
        "Kosken seudun kirjastojen ja koulujen lukuverkosto",
        f"  {id_}",
    ]
    assert draw(line, 66).splitlines()[:2] == [
        "Nimi                      Tunnus",
        f"Kosken seudun             {id_}",
    ]


def test_chosen_fields_are_a_table_from_60_columns_on(draw: Draw) -> None:
    """Below, an entry's fields stand below one another, with labels but for the id and the name."""
    assert draw("list --fields id,name,scope", 59) == snapshot("""\
kosken-seudun-lukuverkosto
  Kosken seudun kirjastojen ja koulujen lukuverkosto
  Taso: Paikallinen
puhdas-joki
  Puhdas joki
  Taso: Maakunnallinen
aani
  Ääni
  Taso: Paikallinen
""")
    assert draw("list --fields id,name,scope", 60) == snapshot("""\
Tunnus                      Nimi              Taso
kosken-seudun-lukuverkosto  Kosken seudun     Paikallinen
                            kirjastojen ja
                            koulujen
                            lukuverkosto
puhdas-joki                 Puhdas joki       Maakunnallinen
aani                        Ääni              Paikallinen
""")


def test_chosen_fields_stand_closer_before_they_stack(draw: Draw) -> None:
    """An address and a word are never broken for the sake of a table."""
    assert draw("list --fields name,website", 86) == snapshot("""\
Kosken seudun kirjastojen ja koulujen lukuverkosto
Puhdas joki
  Verkkosivut:
  https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki
Ääni
""")
    assert draw("list --fields name,website", 87) == snapshot("""\
Nimi         Verkkosivut
Kosken
seudun
kirjastojen
ja koulujen
lukuverkosto
Puhdas joki  https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki
Ääni
""")
    assert draw("list --fields name,website", 88) == snapshot("""\
Nimi          Verkkosivut
Kosken
seudun
kirjastojen
ja koulujen
lukuverkosto
Puhdas joki   https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki
Ääni
""")


def test_chosen_address_is_a_link(draw: Draw) -> None:
    """Where there are styles; a name is bold, and nothing else is either."""
    shown = draw("list --fields id,name,website -t vesi --color always", 150).splitlines()
    address = "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki"
    assert shown[1].count("\x1b]8;") == 2
    assert f";{address}\x1b\\{address}\x1b]8;;\x1b\\" in shown[1]
    assert "\x1b[1mPuhdas joki\x1b[0m" in shown[1]
    assert shown[1].startswith("puhdas-joki ")
    assert "\x1b]8;" not in shown[2]


def test_themes_have_bars_or_ids_behind_them(draw: Draw) -> None:
    """The ids of entries from 40 columns of room on; below 60 columns there is no table."""
    assert draw("themes", 59) == snapshot("""\
Vesi ja vesistöt: 2
  vesi
Lukeminen: 2
  lukeminen
Äly ja öljy: 1
  aly
""")
    assert draw("themes", 60) == snapshot("""\
Teema             Tunnus     Määrä
Vesi ja vesistöt  vesi           2  ■■
Lukeminen         lukeminen      2  ■■
Äly ja öljy       aly            1  ■
""")
    assert draw("themes", 75) == draw("themes", 60)
    assert draw("themes", 76) == snapshot("""\
Teema             Tunnus     Määrä
Vesi ja vesistöt  vesi           2  puhdas-joki, aani
Lukeminen         lukeminen      2  kosken-seudun-lukuverkosto, aani
Äly ja öljy       aly            1  kosken-seudun-lukuverkosto
""")


def test_long_label_of_a_theme_leaves_no_room_for_bars(
    draw: Draw, koski: str, tmp_path: Path
) -> None:
    """It breaks into lines, and the figures keep their column."""
    long = tmp_path / "long.toml"
    label = "Vesi ja vesistöt sekä niiden rantojen hoito ja kunnostus"
    with open(koski, encoding="utf-8") as file:
        long.write_text(file.read().replace("Vesi ja vesistöt", label), "utf-8")
    line = f"themes -r '{long}'"
    assert draw(line, 60) == snapshot("""\
Teema                                   Tunnus     Määrä
Vesi ja vesistöt sekä niiden rantojen   vesi           2
hoito ja kunnostus
Lukeminen                               lukeminen      2
Äly ja öljy                             aly            1
""")
    assert draw(line, 77) == snapshot("""\
Teema                                                    Tunnus     Määrä
Vesi ja vesistöt sekä niiden rantojen hoito ja           vesi           2
kunnostus
Lukeminen                                                lukeminen      2
Äly ja öljy                                              aly            1
""")
    assert draw(line, 78) == snapshot("""\
Teema                                                     Tunnus     Määrä
Vesi ja vesistöt sekä niiden rantojen hoito ja kunnostus  vesi           2  ■■
Lukeminen                                                 lukeminen      2  ■■
Äly ja öljy                                               aly            1  ■
""")
    assert draw(line, 79) == draw(line, 78)


def test_bars_are_as_long_as_there_is_room(draw: Draw, koski: str, tmp_path: Path) -> None:
    """Of a theme that more entries have than there are columns, each sign is several."""
    many = tmp_path / "many.toml"
    with open(koski, encoding="utf-8") as file:
        text = file.read()
    entry = text[text.index('[[networks]]\nid = "aani"') :]
    copies = [entry.replace('id = "aani"', f'id = "aani-{n}"') for n in range(60)]
    many.write_text("\n".join([text, *copies]), "utf-8")
    bars = draw(f"themes -r '{many}'", 60).splitlines()[1]
    assert bars == "Vesi ja vesistöt  vesi          62  ■■■■■■■■■■■■■■■■■■■■■■■■"
    assert draw(f"themes -r '{many}'", 90) == snapshot("""\
Teema             Tunnus     Määrä
Vesi ja vesistöt  vesi          62  puhdas-joki, aani, aani-0, aani-1, aani-2, aani-3 +56
Lukeminen         lukeminen     62  kosken-seudun-lukuverkosto, aani, aani-0, aani-1 +58
Äly ja öljy       aly            1  kosken-seudun-lukuverkosto
""")


def test_grid_stacks_where_names_have_no_24_columns(draw: Draw) -> None:
    """Its heads are the shortest beginnings of labels, and are explained below."""
    assert draw("themes --grid", 35) == snapshot("""\
Kosken seudun kirjastojen ja
koulujen lukuverkosto
  Lukeminen
  Äly ja öljy
Puhdas joki
  Vesi ja vesistöt
Ääni
  Vesi ja vesistöt
  Lukeminen
""")
    assert draw("themes --grid", 36) == snapshot("""\
Nimi                     Ves Luk Äly
Kosken seudun                ●   ●
kirjastojen ja koulujen
lukuverkosto
Puhdas joki              ●
Ääni                     ●   ●

Ves Vesi ja vesistöt; Luk Lukeminen;
Äly Äly ja öljy
""")


def test_heads_of_a_grid_tell_alike_labels_apart(draw: Draw, koski: str, tmp_path: Path) -> None:
    """By as many letters as that takes; the others have three."""
    alike = tmp_path / "alike.toml"
    with open(koski, encoding="utf-8") as file:
        alike.write_text(file.read().replace('fi = "Lukeminen"', 'fi = "Vesakot"'), "utf-8")
    lines = draw(f"themes --grid -r '{alike}'", 70).splitlines()
    assert lines[0] == "Nimi".ljust(51) + "Vesi Vesa Äly"
    assert lines[-1] == "Vesi Vesi ja vesistöt; Vesa Vesakot; Äly Äly ja öljy"


def test_hits_have_themes_and_scope_from_100_columns_on(draw: Draw) -> None:
    """At the line's end; a sentence that is longer than a line shows the place that matched."""
    assert draw("search ranta", 30) == snapshot("""\
2 hits: ranta
1 Puhdas joki (puhdas-joki)
  … joen «rantoja» ja …
2 Ääni (aani)
  … pitää «rannat» hiljaisina.
""")
    assert draw("search ranta", 99) == snapshot("""\
2 hits: ranta
1 Puhdas joki (puhdas-joki)
  Kunnat kunnostavat joen «rantoja» ja kalateitä.
2 Ääni (aani)
  Kaupunki pitää «rannat» hiljaisina.
""")
    assert draw("search ranta", 100) == snapshot("""\
2 hits: ranta
1 Puhdas joki (puhdas-joki)                                         Vesi ja vesistöt, Maakunnallinen
  Kunnat kunnostavat joen «rantoja» ja kalateitä.
2 Ääni (aani)                                                       Vesi ja vesistöt +1, Paikallinen
  Kaupunki pitää «rannat» hiljaisina.
""")


def test_facts_of_a_hit_stand_two_columns_from_its_name(draw: Draw) -> None:
    """Where that is too much for the line they are left out."""
    assert draw("search kirjasto", 109).splitlines()[1].endswith("(kosken-seudun-lukuverkosto)")
    facts = "(kosken-seudun-lukuverkosto)  Lukeminen +1, Paikallinen"
    assert draw("search kirjasto", 110).splitlines()[1].endswith(facts)


def test_hits_of_names_and_keywords(draw: Draw) -> None:
    """Where the name has the match the summary is below it; a keyword is called that."""
    assert draw("search joki", 60) == snapshot("""\
2 hits: joki
1 Puhdas «joki» (puhdas-joki)
  «Joen» varren kunnat pitävät veden puhtaana.
2 Ääni (aani)
  Teemat: Vatten och «vattendrag»
""")
    assert draw("search melonta --explain", 60) == snapshot("""\
1 hit: melonta
1 Puhdas joki (puhdas-joki)
  Asiasanat: «melonta»
  Keywords: 'melonta' is the word itself.
""")


LONG = (
    "Kunnat hoitavat yhdessä vesiä ja metsiä sekä opettavat lapsia pitämään niistä huolta, "
    "kunnostavat melontareittejä ja niiden laitureita, ja keräävät joka kevät roskat pois."
)


def test_long_sentence_is_cut_around_its_first_match(
    draw: Draw, koski: str, tmp_path: Path
) -> None:
    """Between words; a third of the line stands before the match where there is as much."""
    long = tmp_path / "long.toml"
    with open(koski, encoding="utf-8") as file:
        text = file.read().replace("Hiljaisuus kuuluu.", LONG)
    long.write_text(text, "utf-8")

    def sentence(query: str, width: int) -> str:
        return draw(f"search {query} -r '{long}' -k sitoumus -n 1", width).splitlines()[-1]

    assert sentence("melontareitti", 14) == snapshot("  … «melontare")
    assert sentence("melontareitti", 40) == snapshot("  … «melontareittejä» ja niiden …")
    assert sentence("melontareitti", 60) == snapshot(
        "  … kunnostavat «melontareittejä» ja niiden laitureita, ja …"
    )
    assert sentence("melontareitti", 90) == snapshot(
        "  … niistä huolta, kunnostavat «melontareittejä» ja niiden laitureita, ja keräävät joka …"
    )
    assert sentence("hoitaa", 40) == snapshot("  Kunnat «hoitavat» yhdessä vesiä ja …")
    assert sentence("roska", 40) == snapshot("  … ja keräävät joka kevät «roskat» …")
    assert sentence("roska", 60) == snapshot(
        "  … ja niiden laitureita, ja keräävät joka kevät «roskat» …"
    )
    assert sentence("roska", 200) == snapshot(
        "  melontareittejä ja niiden laitureita, ja keräävät joka kevät «roskat» pois."
    )
    for width in range(26, 160):
        for query, match in (("melontareitti", "«melontareittejä»"), ("roska", "«roskat»")):
            line = sentence(query, width)
            assert len(line) <= width
            assert match in line
            assert "  " not in line.strip()


def test_sentence_that_fits_is_whole(draw: Draw) -> None:
    """One column less, and its last word gives way."""
    assert draw("search ranta -k verkosto", 49).splitlines()[-1] == (
        "  Kunnat kunnostavat joen «rantoja» ja kalateitä."
    )
    assert draw("search ranta -k verkosto", 48).splitlines()[-1] == (
        "  Kunnat kunnostavat joen «rantoja» ja …"
    )
    assert draw("search ranta -k verkosto --color always", 47).splitlines()[-1] == (
        "  Kunnat kunnostavat joen \x1b[1;4mrantoja\x1b[0m ja kalateitä."
    )


def test_related_has_shared_themes_where_there_is_room(draw: Draw) -> None:
    """From 40 columns of room on; below 60 columns what connects is a heading."""
    assert draw("related puhdas-joki", 59) == snapshot("""\
Puhdas joki (puhdas-joki)
Kuuluu kokonaisuuteen
  Itämeri-työ
Katso myös
  Kosken seudun kirjastojen ja koulujen lukuverkosto
  (kosken-seudun-lukuverkosto)
1 shared theme
  Ääni (aani)
""")
    assert draw("related puhdas-joki", 60) == snapshot("""\
Puhdas joki (puhdas-joki)
Kuuluu kokonaisuuteen  Itämeri-työ
Katso myös             Kosken seudun kirjastojen ja koulujen
                       lukuverkosto
                       (kosken-seudun-lukuverkosto)
1 shared theme         Ääni (aani)
""")
    last = draw("related puhdas-joki", 143).splitlines()[-1]
    assert last == "1 shared theme         Ääni (aani)"
    last = draw("related puhdas-joki", 144).splitlines()[-1]
    assert last == "1 shared theme".ljust(23) + "Ääni (aani)".ljust(81) + "Vesi ja vesistöt"


def test_timeline_has_details_behind_or_below_names(
    draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind, from 30 columns of room on; today has a line among the years."""

    class Today(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Today:
            return cls(2026, 5, 1, 12, tzinfo=timezone.utc)

    monkeypatch.setattr("verkosto_cli.render.timeline.datetime", Today)
    assert draw("timeline", 59) == snapshot("""\
2008 perustettu
  Puhdas joki
2015 päätös
  Puhdas joki
  2.3.2015, Kosken kaupunginvaltuusto
2015 mukana alkaen
  Puhdas joki
  23.4.2015
2019 mukana alkaen
  Kosken seudun kirjastojen ja koulujen lukuverkosto
2026 – today 1.5.2026 –
2030 tavoite
  Puhdas joki
  Ravinteiden vähennys: 80 %
1 without a year: Ääni
""")
    assert draw("timeline", 60) == snapshot("""\
2008  perustettu          Puhdas joki
2015  päätös              Puhdas joki
                          2.3.2015, Kosken
                          kaupunginvaltuusto
2015  mukana alkaen       Puhdas joki
                          23.4.2015
2019  mukana alkaen       Kosken seudun kirjastojen ja
                          koulujen lukuverkosto
2026  – today 1.5.2026 –
2030  tavoite             Puhdas joki
                          Ravinteiden vähennys: 80 %
1 without a year: Ääni
""")
    assert draw("timeline", 107) == snapshot("""\
2008  perustettu          Puhdas joki
2015  päätös              Puhdas joki
                          2.3.2015, Kosken kaupunginvaltuusto
2015  mukana alkaen       Puhdas joki
                          23.4.2015
2019  mukana alkaen       Kosken seudun kirjastojen ja koulujen lukuverkosto
2026  – today 1.5.2026 –
2030  tavoite             Puhdas joki
                          Ravinteiden vähennys: 80 %
1 without a year: Ääni
""")
    beside = draw("timeline", 108).splitlines()
    assert beside[1] == "2015  päätös".ljust(26) + "Puhdas joki".ljust(52) + "2.3.2015, Kosken"
    assert beside[2] == " " * 78 + "kaupunginvaltuusto"
    assert draw("timeline", 113).splitlines()[1].endswith("  2.3.2015, Kosken kaupunginvaltuusto")


def test_facts_stand_beside_their_labels_from_60_columns_on(draw: Draw) -> None:
    """Lines are at most 72 columns of text."""
    assert draw("show puhdas-joki", 59) == snapshot("""\
Puhdas joki (puhdas-joki)
Verkosto, sitoumus. Maakunnallinen. Vesi ja vesistöt.

Joen varren kunnat pitävät veden puhtaana.

Tavoitteet
  80 % (2007–2030): Ravinteiden vähennys
Päätös
  Kosken kaupunginvaltuusto, 2.3.2015
Perustettu
  2008
Mukana alkaen
  23.4.2015
Kunnat
  Koski, Suvanto
Kuuluu kokonaisuuteen
  Itämeri-työ
Verkkosivut
  https://example.org/joki/vesistojen-kunnostuksen-ja-kalat
  eiden-tietopankki
Katso myös
  Kosken seudun kirjastojen ja koulujen lukuverkosto
  (kosken-seudun-lukuverkosto)

Kunnat kunnostavat joen rantoja ja kalateitä.

Talkoita on joka kevät.

Muut nimet
  PJ, Jokitalkoot
Asiasanat
  melonta
Lähteet
  Kosken kaupunki: https://example.org/
  Muistio
""")
    assert draw("show puhdas-joki", 60) == snapshot("""\
Puhdas joki (puhdas-joki)
Verkosto, sitoumus. Maakunnallinen. Vesi ja vesistöt.

Joen varren kunnat pitävät veden puhtaana.

Tavoitteet             80 % (2007–2030): Ravinteiden
                       vähennys
Päätös                 Kosken kaupunginvaltuusto, 2.3.2015
Perustettu             2008
Mukana alkaen          23.4.2015
Kunnat                 Koski, Suvanto
Kuuluu kokonaisuuteen  Itämeri-työ
Verkkosivut            https://example.org/joki/vesistojen-k
                       unnostuksen-ja-kalateiden-tietopankki
Katso myös             Kosken seudun kirjastojen ja koulujen
                       lukuverkosto
                       (kosken-seudun-lukuverkosto)

Kunnat kunnostavat joen rantoja ja kalateitä.

Talkoita on joka kevät.

Muut nimet             PJ, Jokitalkoot
Asiasanat              melonta
Lähteet                Kosken kaupunki: https://example.org/
                       Muistio
""")
    assert draw("show puhdas-joki", 120) == draw("show puhdas-joki", 95)
    assert draw("show puhdas-joki", 95) != draw("show puhdas-joki", 94)
