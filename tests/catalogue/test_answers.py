"""What a catalogue answers beside a search: relations, events, what is due, words, coverage."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verkosto_cli.catalogue import Catalogue, Records, has_one_of, open_at_once, open_catalogue
from verkosto_cli.catalogue.changes import find_changes
from verkosto_cli.catalogue.coverage import find_coverage
from verkosto_cli.catalogue.expiring import find_expiring
from verkosto_cli.catalogue.filters import has_member, joined_since, joined_until, misses
from verkosto_cli.catalogue.grid import grid, grid_fields
from verkosto_cli.catalogue.related import related
from verkosto_cli.catalogue.timeline import timeline
from verkosto_cli.catalogue.vocabulary import count_words, word_fields

ADDED = """joined = 2019
valid_until = "2026-06"
reviewed = 2025-01-10
history = [{ date = "2027-03", what = { fi = "Arvio" } }, { date = 2020, what = { fi = "Alku" } }]
"""
ENDED = 'status = "ended"\nvalid_until = 2025\nended = 2025-12-31\n'


@pytest.fixture(scope="module")
def catalogue(koski: str, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Return koski.toml with more dates: puhdas-joki, kosken-seudun-lukuverkosto, aani (ended)."""
    text = Path(koski).read_text("utf-8").replace("joined = 2019\n", ADDED) + ENDED
    folder = tmp_path_factory.mktemp("registry")
    (folder / "koski.toml").write_text(text, "utf-8")
    return open_catalogue(str(folder / "koski.toml"), {"XDG_CACHE_HOME": str(folder)})


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (
            0,
            [
                ("part_of", None, []),
                ("related", "kosken-seudun-lukuverkosto", []),
                ("themes", "aani", ["vesi"]),
            ],
        ),
        (1, [("parts", "aani", ["lukeminen"]), ("related", "puhdas-joki", [])]),
        (
            2,
            [
                ("part_of", "kosken-seudun-lukuverkosto", ["lukeminen"]),
                ("themes", "puhdas-joki", ["vesi"]),
            ],
        ),
    ],
)
def test_related_entries(
    catalogue: Catalogue, number: int, expected: list[tuple[str, str | None, list[str]]]
) -> None:
    """What is written comes first, from both sides; who only shares themes comes after, once."""
    rows = [(row["relation"], row.get("id"), row["themes"]) for row in related(catalogue, number)]
    assert rows == expected


def test_relative_has_the_other_entrys_name(catalogue: Catalogue) -> None:
    """In every language that it has; the ids of shared themes stand for labels."""
    assert related(catalogue, 0)[2].as_dict() == {
        "relation": "themes",
        "id": "aani",
        "name": {"fi": "Ääni", "en": "Voice"},
        "themes": ["vesi"],
    }


def test_events_come_in_their_order(catalogue: Catalogue) -> None:
    """Each date of an entry is an event; what was decided, done and aimed at is its detail."""
    events, undated = timeline(catalogue, range(3))
    assert [
        (row["date"], row["event"], row["id"], row.get("detail", {}).get("fi")) for row in events
    ] == [
        ("2008", "founded", "puhdas-joki", None),
        ("2015-03-02", "decision", "puhdas-joki", "Kosken kaupunginvaltuusto"),
        ("2015-04-23", "joined", "puhdas-joki", None),
        ("2019", "joined", "kosken-seudun-lukuverkosto", None),
        ("2020", "history", "kosken-seudun-lukuverkosto", "Alku"),
        ("2025", "valid_until", "aani", None),
        ("2025-12-31", "ended", "aani", None),
        ("2026-06", "valid_until", "kosken-seudun-lukuverkosto", None),
        ("2027-03", "history", "kosken-seudun-lukuverkosto", "Arvio"),
        ("2030", "target", "puhdas-joki", "Ravinteiden vähennys: 80 %"),
    ]
    assert events[0].as_dict()["name"]["sv"] == "Ren å"
    assert undated == []


def test_entries_without_dates_are_named(koski: str, tmp_path: Path) -> None:
    """They are told beside the events."""
    catalogue = open_catalogue(koski, {"XDG_CACHE_HOME": str(tmp_path)})
    assert timeline(catalogue, [2]) == ([], ["aani"])


@pytest.mark.parametrize(
    ("today", "end", "expected"),
    [
        (
            date(2026, 6, 30),
            date(2028, 5, 1),
            [
                ("2026-06-30", "kosken-seudun-lukuverkosto", "valid_until", False),
                ("2027-01-10", "kosken-seudun-lukuverkosto", "reviewed", False),
                ("2027-03-01", "kosken-seudun-lukuverkosto", "history", False),
                ("2028-05-01", "puhdas-joki", "reviewed", False),
            ],
        ),
        (
            date(2027, 3, 1),
            date(2028, 4, 30),
            [
                ("2026-06-30", "kosken-seudun-lukuverkosto", "valid_until", True),
                ("2027-01-10", "kosken-seudun-lukuverkosto", "reviewed", True),
            ],
        ),
        (date(2026, 6, 1), date(2026, 6, 29), []),
    ],
)
def test_what_is_due(
    catalogue: Catalogue, today: date, end: date, expected: list[tuple[str, str, str, bool]]
) -> None:
    """It is due on the last day that is meant, overdue the day after; what ended is not due."""
    rows = find_expiring(catalogue, today, end)
    assert [(row["date"], row["id"], row["field"], row["overdue"]) for row in rows] == expected


def test_words_have_their_entries(catalogue: Catalogue) -> None:
    """In the registry's order, a word without entries too; the entries in theirs."""
    words = [
        (word["id"], word["count"], word.get("entries"))
        for word in count_words(catalogue, "themes")
    ]
    assert words == [
        ("vesi", 2, ["puhdas-joki", "aani"]),
        ("lukeminen", 2, ["kosken-seudun-lukuverkosto", "aani"]),
        ("aly", 1, ["kosken-seudun-lukuverkosto"]),
    ]
    scopes = [word.as_dict() for word in count_words(catalogue, "scopes")]
    assert scopes[1] == {
        "id": "maakunnallinen",
        "label": {"fi": "Maakunnallinen", "sv": "Regional", "en": "Regional"},
        "count": 1,
    }
    assert [field.label("en") for field in word_fields("scopes")] == ["Id", "Scope", "Count"]
    assert [field.label("en") for field in word_fields("themes")] == ["Id", "Theme", "Count"]


def test_coverage_is_by_field_and_language(catalogue: Catalogue) -> None:
    """Texts have their languages; of other fields it says that they are filled."""
    assert list(find_coverage(catalogue))[2] == {
        "id": "aani",
        "name": ["fi", "en"],
        "kind": True,
        "scope": True,
        "themes": True,
        "summary": ["fi"],
        "part_of": True,
        "status": True,
        "valid_until": True,
        "ended": True,
        "sources": True,
        "description": ["fi"],
    }


def test_grid_has_a_sign_for_each_theme(catalogue: Catalogue) -> None:
    """Id and name come first, then the themes; a label is in its own language, or in the first."""
    assert [row.as_dict() for row in grid(catalogue, [2])] == [
        {"id": "aani", "name": {"fi": "Ääni", "en": "Voice"}, "vesi": "x", "lukeminen": "x"}
    ]
    fields = grid_fields(catalogue)
    assert [field.name for field in fields] == ["id", "name", "vesi", "lukeminen", "aly"]
    assert fields[2].labels == ("Vesi ja vesistöt", "Vatten och vattendrag", "Water")
    assert fields[4].labels == ("Äly ja öljy",) * 3


@pytest.mark.parametrize(
    ("joined", "asked", "since", "until"),
    [
        ("2016-05-23", "2016", True, True),
        ("2016-05-23", "2016-05-23", True, True),
        ("2016-05-23", "2016-05-24", False, True),
        ("2016-05-23", "2016-05-22", True, False),
        ("2016", "2016-05", True, True),
        ("2016", "2017-01", False, True),
        ("2016", "2015-12", True, False),
        ("", "2016", False, False),
    ],
)
def test_joined_since_and_until(joined: str, asked: str, since: bool, until: bool) -> None:
    """Dates are compared as far as both are known; who never joined is not found."""
    record = {"joined": joined} if joined else {}
    assert (joined_since(asked)(record), joined_until(asked)(record)) == (since, until)  # type: ignore[arg-type]


def test_member_in_any_language() -> None:
    """A municipality is a member by any of its names, however it is spelled in capitals."""
    by_language = {"members": {"fi": ["Rauma"], "sv": ["Raumo"]}}
    assert has_member([" raumo "])(by_language)  # type: ignore[arg-type]
    assert has_member(["Pori", "Eura"])({"members": ["Eura"]})  # type: ignore[arg-type]
    assert not has_member(["Pori"])({"members": ["Eura"]})  # type: ignore[arg-type]
    assert not has_member(["Pori"])({})  # type: ignore[arg-type]


def test_one_missing_field_is_enough() -> None:
    """An entry misses fields where one of them is empty or not there."""
    record = {"fee": "x", "website": ""}
    assert misses(["fee", "website"])(record)  # type: ignore[arg-type]
    assert misses(["contact"])(record)  # type: ignore[arg-type]
    assert not misses(["fee"])(record)  # type: ignore[arg-type]


class Entries:
    """Entries as a catalogue gives them."""

    def __init__(self, *records: dict[str, Any]) -> None:
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    def record(self, number: int) -> Any:
        """Return an entry, which can be asked for all of its fields."""

        class Fields(dict[str, Any]):
            def as_dict(self) -> dict[str, Any]:
                return dict(self)

        return Fields(self._records[number])


def test_changes_between_registries() -> None:
    """What was removed comes first; of texts by language each language is told by itself."""
    gone = {"id": "gone", "name": {"fi": "Mennyt"}}
    old = {"id": "a", "name": {"fi": "A"}, "fee": 1, "summary": {"fi": "x", "sv": "y"}}
    new = {"id": "a", "name": {"fi": "A"}, "fee": [2], "summary": {"fi": "x", "en": "z"}}
    fresh = {"id": "new", "name": {"fi": "Uusi"}}
    same = {"change": "changed", "id": "a", "name": {"fi": "A"}}
    assert list(find_changes(Entries(old, gone), Entries(new, fresh))) == [
        {"change": "removed", "id": "gone", "name": {"fi": "Mennyt"}},
        {**same, "field": "fee", "old": 1, "new": [2]},
        {**same, "field": "summary.sv", "old": "y", "new": None},
        {**same, "field": "summary.en", "old": None, "new": "z"},
        {"change": "added", "id": "new", "name": {"fi": "Uusi"}},
    ]
    assert list(find_changes(Entries(new), Entries(new))) == []


def test_entries_by_id_and_condition(catalogue: Catalogue) -> None:
    """An id leads to its entry, nothing else does; conditions hold all together."""
    assert (len(catalogue), catalogue.language) == (3, "fi")
    assert [catalogue.number(id_) for id_ in ("puhdas-joki", "aani", "ääni", "a")] == [0, 2, -1, -1]
    records = Records(catalogue, [2, 0])
    assert (len(records), [record["id"] for record in records]) == (2, ["aani", "puhdas-joki"])
    water, local = has_one_of("themes", ["vesi", "x"]), has_one_of("scope", ["paikallinen"])
    assert list(catalogue.select(range(3), [water])) == [0, 2]
    assert list(catalogue.select([2, 1], [water, local])) == [2]
    assert list(catalogue.select([1, 0], [])) == [1, 0]
    assert list(catalogue.select(range(3), [has_one_of("fee", ["x"])])) == []
    assert catalogue.labels["scopes"]["paikallinen"]["en"] == "Local"


def test_only_what_takes_no_time_is_opened_at_once(koski: str, tmp_path: Path) -> None:
    """Neither a pipe nor a folder is opened, and a long registry only once it is kept."""
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    long = tmp_path / "long.toml"
    long.write_text(Path(koski).read_text("utf-8") + "#" * (1 << 18), "utf-8")
    for path in ("-", str(tmp_path), str(tmp_path / "missing.toml"), str(long)):
        assert open_at_once(path, environ) is None
    open_catalogue(str(long), environ)
    for path in (koski, str(long)):
        opened = open_at_once(path, environ)
        assert opened is not None
        assert (opened.file, len(opened)) == (path, 3)
