"""Texts of a registry are shown as they are, and nothing in them does anything."""

from __future__ import annotations

import csv
import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.render import FORMATS

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

# Texts as TOML strings hold them, and as they are to be read on one line.
SHOWN = {
    r"[ympäristö] on [bold]tärkeä[/bold] [/] [link=https://x.fi]x[/link]": None,
    r":smiley: :fire: :warning:": None,
    r"=cmd()|' /C calc'!A0": None,
    r"+1 -1 @SUM(1,2)": None,
    r"%s {name} ${HOME} `id` $(id)": None,
    r"<b>&amp; <script>alert(1)</script>": None,
    r"# otsikko | solu * _ korostus_": None,
    r"http://192.168.0.1:80/ 12.5 'teksti' True None": None,
    r"pilkku, \"lainaus\", kenoviiva \\": 'pilkku, "lainaus", kenoviiva \\',
    r"\"lainaus\" alussa": '"lainaus" alussa',
    r"alku\tsarkain\nrivi\r\nrivi": "alku sarkain rivi rivi",
    r"väri \u001b[31mpunainen\u001b[0m": "väri [31mpunainen[0m",
    r"otsikko \u001b]0;nimi\u0007 ja \u009b2J loppu": "otsikko ]0;nimi ja 2J loppu",
    r"linkki \u001b]8;;https://x.fi\u001b\\x": "linkki ]8;;https://x.fi\\x",
    r"merkit \u0000\u0008\u007f\u0085 loppu": "merkit loppu",
    r"suunta \u202e oikea \u2066 ja \u200f loppu": "suunta oikea ja loppu",
    r"rivit \u2028 ja \u2029 loppu\u000b\u000c": "rivit ja loppu",
    "pitkä" + "sana" * 200: None,
    "漢字かな交じり文 العربية é́ 👩‍👧": None,
}
TEXTS = list(SHOWN)
# The formats of one record a line; a text is in the second column.
LINES = ["plain", "tsv"]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, koski: str) -> str:
    """Return the path of a registry with such a text in every place that may have one."""
    text = Path(koski).read_text("utf-8")
    parts = [text[: text.index("[[themes]]")]]
    for name in ("themes", "kinds", "scopes"):
        parts += [
            f'[[{name}]]\nid = "x{number}"\nlabel = {{ fi = "{value}" }}\n'
            for number, value in enumerate(TEXTS)
        ]
    for number, value in enumerate(TEXTS):
        parts.append(f"""
[[networks]]
id = "x{number}"
name = {{ fi = "{value}" }}
aliases = {{ fi = ["{value}"] }}
kind = ["x{number}"]
scope = "x{number}"
themes = ["x{number}"]
summary = {{ fi = "etsitty {value}" }}
keywords = {{ fi = ["{value}"] }}
decision = {{ by = {{ fi = "{value}" }} }}
coordinator = {{ fi = "{value}" }}
members = ["{value}"]
partners = {{ fi = ["{value}"] }}
places = ["{value}"]
part_of = [{{ fi = "{value}" }}]
targets = [{{ what = {{ fi = "{value}" }}, amount = "{value}" }}]
renewal = {{ fi = "{value}" }}
sources = [{{ title = "{value}" }}]
description = {{ fi = "{value}\\n\\n{value}" }}
""")
    path = tmp_path_factory.mktemp("hostile") / "registry.toml"
    path.write_text("".join(parts), "utf-8")
    return str(path)


def shown(value: str) -> str:
    """Return how a text is to be read on one line."""
    text = SHOWN[value] or value.replace("\u200d", "")
    return " ".join(text.split())


def squeezed(text: str) -> str:
    """Return a text as one line, whatever spaces are in it."""
    return " ".join(text.split())


def is_harmless(text: str) -> bool:
    """Tell whether a text has no control, format or direction character but line ends and tabs."""
    bad = {"Cc", "Cf", "Zl", "Zp", "Cs"}
    return not any(unicodedata.category(sign) in bad for sign in text if sign not in "\n\t")


@pytest.mark.parametrize("command", ["list", "show", "search", "themes"])
@pytest.mark.parametrize("format_", [name for name in FORMATS if "json" not in name])
def test_nothing_harmful_is_written(
    verkosto: Verkosto, hostile: str, command: str, format_: str
) -> None:
    """No format but JSON, which escapes them, writes a character that is not to be seen."""
    words = {
        "list": ["list"],
        "show": ["show", *(f"x{number}" for number in range(len(TEXTS)))],
        "search": ["search", "etsitty", "-n", "0", "--explain"],
        "themes": ["themes"],
    }[command]
    result = verkosto(*words, "-r", hostile, "-f", format_)
    assert (result.code, result.err) == (0, b"")
    text = result.stdout
    if format_ == "excel":
        # The format's own mark and line ends.
        text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    assert is_harmless(text)


@pytest.mark.parametrize("format_", LINES)
def test_text_is_shown_as_it_is_on_one_line(verkosto: Verkosto, hostile: str, format_: str) -> None:
    """Tabs and line ends are spaces, all else that can be seen is kept letter by letter."""
    result = verkosto("list", "-r", hostile, "-f", format_, "--fields", "id,summary")
    lines = result.stdout.split("\n")[format_ == "tsv" : -1]
    expected = [f"x{number}\tetsitty {shown(value)}" for number, value in enumerate(TEXTS)]
    assert [line.rstrip() for line in lines] == [line.rstrip() for line in expected]


def test_csv_holds_each_text_in_its_cell(verkosto: Verkosto, hostile: str) -> None:
    """Quotes and commas do not break a line, and a formula is a text like any other."""
    fields = "id,name,members,description"
    result = verkosto("list", "-r", hostile, "-f", "csv", "--fields", fields)
    rows = list(csv.reader(result.stdout.splitlines(keepends=True)))
    assert len(rows) == len(TEXTS) + 1
    for number, (value, row) in enumerate(zip(TEXTS, rows[1:], strict=True)):
        text = shown(value)
        assert [squeezed(cell) for cell in row] == [f"x{number}", text, text, f"{text} {text}"]


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_json_holds_each_text_unchanged(verkosto: Verkosto, hostile: str, format_: str) -> None:
    """A program gets what the registry has, and no control character stands in the document."""
    result = verkosto("list", "-r", hostile, "-f", format_)
    items = (
        [json.loads(line) for line in result.stdout.split("\n")[:-1]]
        if format_ == "jsonl"
        else json.loads(result.stdout)["items"]
    )
    for value, item in zip(TEXTS, items, strict=True):
        text = json.loads(f'"{value}"')
        assert item["name"]["fi"] == unicodedata.normalize("NFC", text.strip())
    assert not any(ord(sign) < 32 for sign in result.stdout.replace("\n", ""))


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize("width", [40, 80, 3000])
def test_terminal_shows_texts_as_they_are(
    terminal: Terminal, hostile: str, width: int, color: str
) -> None:
    """Neither markup nor emoji codes nor highlighting nor the width change a text's letters."""
    ids = [f"x{number}" for number in range(len(TEXTS))]
    screen = terminal("show", *ids, "-r", hostile, "--color", color, width=width).screen
    assert is_harmless(screen)
    letters = "".join(screen.split())
    for value in TEXTS:
        assert letters.count("".join(shown(value).split())) >= 12, value


def test_terminal_shows_a_list_of_such_texts(terminal: Terminal, hostile: str) -> None:
    """A table on a wide terminal has each name whole."""
    result = terminal("list", "-r", hostile, "--fields", "name", width=3000)
    letters = "".join(result.screen.split())
    assert all("".join(shown(value).split()) in letters for value in TEXTS)


def test_markdown_escapes_what_has_a_meaning_there(verkosto: Verkosto, hostile: str) -> None:
    """Brackets, stars, pipes, tags and headings are text."""
    result = verkosto("list", "-r", hostile, "-f", "markdown", "--fields", "id,name")
    lines = result.stdout.splitlines()
    assert len(lines) == len(TEXTS) + 2
    assert r"\[ympäristö\] on \[bold\]tärkeä" in lines[2]
    assert r"\# otsikko \| solu \* \_ korostus\_" in result.stdout
    assert r"\<script\>alert(1)\</script\>" in result.stdout


def test_errors_show_such_texts_without_harm(verkosto: Verkosto, hostile: str) -> None:
    """What is told of labels, names and broken files does nothing either."""
    lines = [
        ["list", "-t", "väri [31mpunainen[0"],
        ["list", "-k", "otsikko ]0;nimi j"],
        ["show", "väri"],
        ["show", "\x1b[31m"],
        ["list", "-f", "\x1b[31m"],
        ["list", "-t", "\x1b[31m\u202e"],
        ["list", "\x1b[31m"],
        ["list", "--\x1b[31m"],
        ["\x1b[31m"],
        ["search", "\x1b[31m\u009b"],
        ["list", "--lang", "\x1b[31m"],
    ]
    for line in lines:
        result = verkosto(*line, *(["-r", hostile] if line[0] in ("list", "show") else []))
        assert is_harmless(result.stderr), line
        assert is_harmless(result.stdout), line


def test_broken_registry_is_told_without_harm(verkosto: Verkosto, tmp_path: Path) -> None:
    """A line of a file that is not TOML is shown without its control characters."""
    path = tmp_path / "broken.toml"
    path.write_bytes('id = \x1b[31m "\u009b2J\u202e"\n'.encode())
    result = verkosto("list", "-r", path)
    assert result.code == 3
    assert is_harmless(result.stderr)
