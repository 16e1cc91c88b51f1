"""Names in the order of the Finnish alphabet."""

from __future__ import annotations

from verkosto_cli.catalogue.order import name_key


def test_letters_are_sorted_as_in_finnish() -> None:
    """É with e, Š with s, Ü with y; W apart from V; Å, Ä and Ö last, digits first."""
    names = [
        "10 kaupunkia",
        "Ekä",
        "Élan",
        "Emä",
        "Sana",
        "Šakki",
        "Ve",
        "Wa",
        "Yli",
        "Über",
        "Åbo",
    ]
    names += ["Öljy", "Ähtäri"]
    expected = ["10 kaupunkia", "Ekä", "Élan", "Emä", "Šakki", "Sana", "Ve", "Wa", "Über", "Yli"]
    expected += ["Åbo", "Ähtäri", "Öljy"]
    assert sorted(names, key=name_key) == expected


def test_quotes_before_a_name_do_not_count() -> None:
    """Nor do brackets."""
    assert name_key("”Meri”") == name_key("Meri”") != ""
    assert name_key("!") == "!"
