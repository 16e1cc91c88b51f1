"""Who keeps a registry: check, init, schema, expiring and diff."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


def edited(path: Path, *pairs: tuple[str, str]) -> Path:
    """Write small.toml with texts replaced."""
    text = SMALL.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text("format = 2\n" + text, "utf-8")
    return path


def test_check_tells_all_problems_of_all_files(verkosto: Verkosto) -> None:
    """Errors of each file come with file, line, column, the entry and a cure; the code is 3."""
    result = verkosto("check", DATA / "invalid" / "date.toml", DATA / "invalid" / "target.toml")
    assert result.code == 3
    assert result.stdout.count(": error: ") == 5
    assert f"{DATA / 'invalid' / 'date.toml'}:28:10: error: puhdas-ranta, joined: " in result.stdout
    assert result.stderr == ""


def test_check_of_a_sound_file_is_silent(verkosto: Verkosto, tmp_path: Path) -> None:
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
    verkosto: Verkosto, tmp_path: Path, old: str, new: str, note: str
) -> None:
    """A note does not fail a check, unless it is strict."""
    file = edited(tmp_path / "r.toml", (old, new))
    result = verkosto("check", file)
    assert result.code == 0
    assert result.stdout.count(": note: ") == 1
    assert note in result.stdout
    assert verkosto("check", "--strict", file).code == 1


def test_check_notes_what_entries_lack_beside_one_another(
    verkosto: Verkosto, tmp_path: Path
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


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_init_writes_a_registry_that_is_sound(
    verkosto: Verkosto, tmp_path: Path, language: str
) -> None:
    """It passes the strict check, has the organisation, and is searched at once."""
    file = tmp_path / "r.toml"
    done = verkosto("init", "--lang", language, "--organisation", 'Kunta "X"', file)
    assert (done.code, done.out) == (0, b"")
    assert 'Kunta "X"' in file.read_text("utf-8")
    assert verkosto("check", "--strict", file).code == 0
    assert len(verkosto("list", "--registry", file).lines) == 1


def test_init_overwrites_nothing(verkosto: Verkosto, tmp_path: Path) -> None:
    """A file that is there stays as it is, and the code is 2."""
    file = tmp_path / "r.toml"
    file.write_text("mine", "utf-8")
    assert verkosto("init", file).code == 2
    assert file.read_text("utf-8") == "mine"
    assert verkosto("init", tmp_path / "no" / "r.toml").code == 4
    assert verkosto("init", "--lang", "de", tmp_path / "d.toml").code == 2
    assert verkosto("init", tmp_path / "a", tmp_path / "b").code == 2


def test_schema_is_the_one_of_the_package(verkosto: Verkosto) -> None:
    """What is written is data/registry.schema.json."""
    written = (Path(__file__).parents[2] / "data" / "registry.schema.json").read_bytes()
    assert verkosto("schema").out == written


def test_expiring_lists_the_soonest_first(verkosto: Verkosto, tmp_path: Path) -> None:
    """What is due within the time, with 1; nothing due, with 0; what ended is left out."""
    today = date.today()
    soon, later = today + timedelta(days=20), today + timedelta(days=80)
    file = edited(
        tmp_path / "r.toml",
        (
            'scope = "seutu"',
            (
                f'scope = "seutu"\nvalid_until = {later}\nreviewed = {today}\n'
                f'history = [{{ date = {soon}, what = {{ fi = "Raportti" }} }}]'
            ),
        ),
    )
    found = verkosto("expiring", "--within", "3m", "--registry", file)
    assert found.code == 1
    assert [line.split("\t")[:3] for line in found.lines] == [
        [str(soon), "puhdas-ranta", "history"],
        [str(later), "puhdas-ranta", "valid_until"],
    ]
    assert verkosto("expiring", "--within", "10d", "--registry", file).code == 0
    assert verkosto("expiring", "--within", "soon").code == 2
    text = file.read_text("utf-8").replace("valid_until", 'status = "ended"\nvalid_until')
    file.write_text(text, "utf-8")
    assert verkosto("expiring", "--within", "3m", "--registry", file).code == 0


def test_expiring_on_a_terminal_is_laid_out_by_date(terminal: Terminal, tmp_path: Path) -> None:
    """What is due on a day is said once, behind it the names; below, how many there are."""
    file = edited(tmp_path / "r.toml", ('scope = "seutu"', 'scope = "seutu"\nvalid_until = 2019'))
    for width, shown in (
        (80, "31.12.2019  has run out  Puhdas ranta (puhdas-ranta)\n"),
        (40, "31.12.2019 has run out\n  Puhdas ranta (puhdas-ranta)\n"),
    ):
        result = terminal("expiring", "--registry", file, width=width)
        assert (result.code, result.screen) == (1, shown)
        assert result.stderr == "1 due within 12m, of which 1 overdue.\n"
    nothing = terminal("expiring", "--within", "1d", "--registry", edited(file))
    assert (nothing.code, nothing.screen) == (0, "")
    assert nothing.stderr.startswith("Nothing is due within 1d.")


def test_diff_tells_what_changed(verkosto: Verkosto, terminal: Terminal, tmp_path: Path) -> None:
    """By entry and field as rows, in words on a terminal; 1 where they differ, else 0."""
    new = edited(tmp_path / "r.toml", ('fi = "Puhdas ranta"', 'fi = "Siisti ranta"'))
    result = verkosto("diff", SMALL, new)
    assert result.code == 1
    assert result.stdout == "changed\tpuhdas-ranta\tname.fi\tPuhdas ranta\tSiisti ranta\n"
    words = terminal("diff", SMALL, new).screen
    assert "    - name.fi: Puhdas ranta\n    + name.fi: Siisti ranta\n" in words
    assert verkosto("diff", SMALL, SMALL).code == 0
    more = verkosto("diff", SMALL, DATA / "valid" / "all-fields.toml").stdout
    assert "added\tmeri\t\t\t\n" in more
    assert verkosto("diff", SMALL).code == 2
