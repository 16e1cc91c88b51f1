"""`verkosto check`: problems, notes and coverage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Terminal, Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


def test_check_tells_all_problems_of_all_files(verkosto: Verkosto) -> None:
    """Errors of each file come with file, line, column, the entry and a cure; the code is 3."""
    result = verkosto("check", DATA / "invalid" / "date.toml", DATA / "invalid" / "target.toml")
    assert result.code == 3
    assert result.stdout.count(": error: ") == 5
    assert f"{DATA / 'invalid' / 'date.toml'}:28:10: error: puhdas-ranta, joined: " in result.stdout
    assert result.stderr == ""


def test_check_of_a_sound_file_is_silent(
    verkosto: Verkosto, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """Nothing is written and the code is 0, with --strict too."""
    sound = edited(tmp_path / "r.toml")
    for line in (("check", sound), ("check", "--strict", sound)):
        result = verkosto(*line)
        assert (result.code, result.out, result.err) == (0, b"", b"")


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ('fi = "Rannat', 'fi = "' + "Rannat ovat. " * 20, "the summary has"),
        ('id = "seutu"', 'id = "seutu"\nlabel = { fi = "X" }\n[[scopes]]\nid = "muu"', "'muu'"),
        ('scope = "seutu"', 'scope = "seutu"\nwebsite = "http://a.fi"', "without https"),
        ('scope = "seutu"', 'scope = "seutu"\nvalid_until = 2020', "validity ended: 2020"),
        ('scope = "seutu"', 'scope = "seutu"\nreviewed = 2020', "not reviewed for two years"),
    ],
)
def test_check_notes_what_is_worth_a_look(
    verkosto: Verkosto, tmp_path: Path, old: str, new: str, note: str, edited: Callable[..., Path]
) -> None:
    """A note does not fail a check, unless it is strict."""
    file = edited(tmp_path / "r.toml", (old, new))
    result = verkosto("check", file)
    assert result.code == 0
    assert result.stdout.count(": note: ") == 1
    assert note in result.stdout
    assert verkosto("check", "--strict", file).code == 1


def test_check_notes_what_entries_lack_beside_one_another(
    verkosto: Verkosto, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """A language that most have, an address of another entry, a relation of one side."""
    file = edited(tmp_path / "r.toml")
    entry = file.read_text("utf-8").partition("[[networks]]")[2]
    entries = [
        entry.replace('"puhdas-ranta"', f'"r-{n}"').replace(
            'yhdessä." }\nsources',
            f'yhdessä.", sv = "Sv." }}\nwebsite = "https://a.fi/{n}"\nsources',
        )
        for n in (1, 2, 2)
    ]
    entries[2] = entries[2].replace('"r-2"', '"r-3"').replace(', sv = "Sv."', "", 1)
    entries[2] = entries[2].replace("website", 'related = ["r-1"]\nwebsite')
    head = file.read_text("utf-8").partition("[[networks]]")[0]
    file.write_text(head + "".join(f"[[networks]]{text}\n" for text in entries), "utf-8")
    messages = [
        row["message"] for row in json.loads(verkosto("check", "--json", file).out)["items"]
    ]
    assert messages == [
        "'summary' has no text in 'sv', which most entries have",
        "'r-1' does not name 'r-3' as related",
        "'r-2' has the same address",
    ]


def test_check_reminds_of_the_format(verkosto: Verkosto) -> None:
    """A file of format 1 is valid; a note tells how to bring it up to date."""
    result = verkosto("check", SMALL)
    assert result.code == 0
    assert result.lines[0].endswith(":1:1: note: the file does not say which format it is in")
    assert result.lines[-1] == "  Add at the top: format = 2"


def test_check_writes_commands_for_github(verkosto: Verkosto) -> None:
    """Each problem is a workflow command with its place."""
    file = DATA / "invalid" / "theme-unknown.toml"
    result = verkosto("check", "--format", "github", file)
    assert result.lines[0].startswith(f"::error file={file},line=26,col=11::puhdas-ranta")
    assert verkosto("check", "--format", "x").code == 2


def test_check_reads_standard_input_and_the_built_in_registry(verkosto: Verkosto) -> None:
    """- is standard input; without a file the registry of the other commands is checked."""
    assert verkosto("check", "-", stdin="x").lines[0].startswith("<stdin>:1:2: error: ")
    assert verkosto("check").code == 0
    assert verkosto("check", "nowhere.toml").code == 3


def test_coverage_is_a_grid_or_rows(verkosto: Verkosto, terminal: Terminal) -> None:
    """In a pipe a column a field, on a terminal a sign a field."""
    file = DATA / "valid" / "all-fields.toml"
    head, first, second = verkosto("check", "--coverage", file).lines
    filled = dict(zip(head.split("\t"), first.split("\t"), strict=True))
    assert (filled["id"], filled["name"], filled["joined"]) == ("puhdas-ranta", "fi, sv, en", "yes")
    assert dict(zip(head.split("\t"), second.split("\t"), strict=True))["joined"] == ""
    screen = terminal("check", "--coverage", file, width=80).screen.splitlines()
    assert screen[-2].startswith("puhdas-ranta  3 ")
    assert max(map(len, screen)) <= 80
