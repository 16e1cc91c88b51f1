"""`verkosto check`: problems, notes and coverage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

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


def test_problem_has_its_line_a_caret_and_a_cure(verkosto: Verkosto) -> None:
    """What it says begins with the file, the line, the column and the entry."""
    result = verkosto("check", "target.toml", cwd=DATA / "invalid")
    assert (
        result.stdout
        == """\
target.toml:27:12: error: puhdas-ranta, targets: the key 'what' is missing
    targets = [{ amount = "80 %", by = 2030, until = 2035 }]
               ^
  Add: what = { fi = "…" }
target.toml:27:42: error: puhdas-ranta, targets: unknown key 'until'
    targets = [{ amount = "80 %", by = 2030, until = 2035 }]
                                             ^
  Choose from: what, amount, from, by.
"""
    )


def test_problem_is_an_object_in_json(verkosto: Verkosto) -> None:
    """With the same lines; the code is the same too."""
    result = verkosto("check", "target.toml", "--json", cwd=DATA / "invalid")
    first, _ = json.loads(result.stdout)["items"]
    assert (result.code, first) == (
        3,
        {
            "file": "target.toml",
            "line": 27,
            "column": 12,
            "severity": "error",
            "where": "puhdas-ranta, targets",
            "message": "the key 'what' is missing",
            "cure": 'Add: what = { fi = "…" }',
            "lines": [
                '    targets = [{ amount = "80 %", by = 2030, until = 2035 }]',
                "               ^",
                '  Add: what = { fi = "…" }',
            ],
        },
    )
    assert verkosto("check", "--format", "json", "target.toml", cwd=DATA / "invalid").code == 3


def test_check_counts_on_a_terminal(terminal: Terminal) -> None:
    """Below what was found, errors and notes; in a pipe nothing is counted."""
    both = terminal("check", DATA / "invalid" / "target.toml", streams="both", width=120)
    assert (both.code, both.screen.splitlines()[-1]) == (3, "errors: 2, notes: 0")
    noted = terminal("check", SMALL, streams="both", width=120)
    assert (noted.code, noted.screen.splitlines()[-1]) == (0, "errors: 0, notes: 1")
    silent = terminal("check", DATA / "invalid" / "target.toml", "--json", streams="both")
    assert silent.screen.splitlines()[-1] == "}"


def test_check_writes_commands_for_github(verkosto: Verkosto, tmp_path: Path) -> None:
    """Each problem is a workflow command, with the signs replaced that would end a part of it."""
    file = tmp_path / "100 %, r:1.toml"
    file.write_text((DATA / "invalid" / "target.toml").read_text("utf-8"), "utf-8")
    result = verkosto("check", "--format", "github", file.name, cwd=tmp_path)
    assert (result.code, result.lines) == (
        3,
        [
            (
                "::error file=100 %25%2C r%3A1.toml,line=27,col=12::"
                "puhdas-ranta, targets: the key 'what' is missing%0AAdd: what = { fi = \"…\" }"
            ),
            (
                "::error file=100 %25%2C r%3A1.toml,line=27,col=42::"
                "puhdas-ranta, targets: unknown key 'until'%0AChoose from: what, amount, from, by."
            ),
        ],
    )
    note = verkosto("check", "--format", "github", SMALL).lines
    assert note[-1].startswith(f"::notice file={SMALL},line=1,col=1::the file does not say")
    unknown = verkosto("check", "--format", "x")
    assert (unknown.code, unknown.stderr) == (
        2,
        "verkosto: unknown format 'x'\nChoose from: text, json, github.\n",
    )


def test_many_problems_are_counted_after_a_hundred(verkosto: Verkosto, tmp_path: Path) -> None:
    """A last line says how many more there are."""
    file = tmp_path / "many.toml"
    text = SMALL.read_text("utf-8")
    entry = text[text.index("[[networks]]") :].replace('scope = "seutu"', 'scope = "maa"')
    entries = [entry.replace('"puhdas-ranta"', f'"r-{n}"') for n in range(150)]
    file.write_text(
        "format = 2\n" + text.partition("[[networks]]")[0] + "\n".join(entries), "utf-8"
    )
    result = verkosto("check", file.name, cwd=tmp_path)
    assert result.lines[-1] == "many.toml: error: 50 more problems are not shown"


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
    assert verkosto("check", "--coverage", "--json", file).stdout.startswith(
        '{\n  "schema_version"'
    )
    few = terminal("check", "--coverage", SMALL, width=80).screen
    assert few.splitlines() == snapshot(
        [
            "              ┌ name",
            "              │ ┌ kind",
            "              │ │ ┌ scope",
            "              │ │ │ ┌ themes",
            "              │ │ │ │ ┌ summary",
            "              │ │ │ │ │ ┌ sources",
            "              │ │ │ │ │ │ ┌ description",
            "puhdas-ranta  1 ● ● ● 1 ● 1",
        ]
    )
