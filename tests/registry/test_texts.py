"""Which texts of a record are searched, in which language, and where they stand."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto_cli.registry import BY_NAME
from verkosto_cli.registry.texts import field_texts, searched_texts

LABELS = {
    "themes": {"water": {"fi": "Vesi", "sv": "Vatten"}},
    "scopes": {"local": {"fi": "Paikallinen"}},
}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("id", "aani", [("", "id", "aani")]),
        (
            "name",
            {"fi": "Ääni", "en": "Voice"},
            [("fi", "name.fi", "Ääni"), ("en", "name.en", "Voice")],
        ),
        (
            "aliases",
            {"sv": ["A", "B"]},
            [("sv", "aliases.sv[0]", "A"), ("sv", "aliases.sv[1]", "B")],
        ),
        ("themes", ["water"], [("fi", "themes[0].fi", "Vesi"), ("sv", "themes[0].sv", "Vatten")]),
        ("scope", "local", [("fi", "scope[0].fi", "Paikallinen")]),
        ("joined", "2019", [("", "joined", "2019")]),
        (
            "decision",
            {"by": {"fi": "Hallitus"}, "date": "2015"},
            [("fi", "decision.by.fi", "Hallitus"), ("", "decision.date", "2015")],
        ),
        (
            "contact",
            {"person": {"fi": "Aino"}, "email": "a@b.example", "address": "https://b.example/"},
            [("fi", "contact.person.fi", "Aino")],
        ),
        ("members", ["Rauma"], [("et", "members[0]", "Rauma")]),
        ("members", {"sv": ["Raumo"]}, [("sv", "members.sv[0]", "Raumo")]),
        (
            "part_of",
            [{"id": "b"}, {"name": {"fi": "Itämeri-työ"}}],
            [("fi", "part_of[1].name.fi", "Itämeri-työ")],
        ),
        (
            "targets",
            [{"what": {"fi": "Vähennys"}, "amount": "80 %", "by": "2030"}],
            [
                ("fi", "targets[0].what.fi", "Vähennys"),
                ("et", "targets[0].amount", "80 %"),
                ("", "targets[0].by", "2030"),
            ],
        ),
        ("website", "https://b.example/", []),
    ],
)
def test_texts_of_a_field(name: str, value: Any, expected: list[tuple[str, str, str]]) -> None:
    """Ids and dates are in no language, a text without one in the registry's own; no addresses."""
    assert list(field_texts({name: value}, BY_NAME[name], "et", LABELS)) == expected
    assert list(field_texts({}, BY_NAME[name], "et", LABELS)) == []


def test_fields_without_a_weight_are_not_searched() -> None:
    """Of the others it is told which it is, by its number in the table."""
    record: Any = {
        "id": "aani",
        "name": {"fi": "Ääni"},
        "status": "ended",
        "sources": [{"title": "Äänestys"}],
    }
    assert list(searched_texts(record, "fi", LABELS)) == [
        (0, "", "id", "aani"),
        (1, "fi", "name.fi", "Ääni"),
    ]
