"""Every format of the table of formats, for every command that writes in it."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli.catalogue.search import HIT_FIELDS
from verkosto_cli.catalogue.vocabulary import word_fields
from verkosto_cli.registry import FIELDS
from verkosto_cli.render import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Terminal, Verkosto

COMMANDS = {
    "list": "list",
    "show": "show puhdas-joki aani",
    "search": "search joki",
    "themes": "themes",
}
FIELDS_OF = {
    "list": FIELDS,
    "show": FIELDS,
    "search": (*FIELDS, *HIT_FIELDS),
    "themes": word_fields("themes"),
}


def test_formats_are_those_that_are_documented() -> None:
    """A new format needs an example below."""
    names = ["table", "lines", "plain", "tsv", "csv", "excel", "json", "jsonl", "markdown", "ids"]
    assert list(FORMATS) == names


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_has_every_item(
    verkosto: Verkosto, koski: str, command: str, format_: str
) -> None:
    """The ids of all items are in the output, in the same order in every format for programs."""
    line = (*COMMANDS[command].split(), "-r", koski, "--fields", "id")
    result = verkosto(*line, "-f", format_)
    assert (result.code, result.err) == (0, b"")
    assert result.stdout.endswith("\n")
    ids = verkosto(*line, "-f", "ids").lines
    places = [result.stdout.index(id_) for id_ in ids]
    assert places == sorted(places) or format_ in ("table", "lines")


@pytest.mark.parametrize("command", COMMANDS)
def test_ids_are_one_a_line(verkosto: Verkosto, koski: str, command: str) -> None:
    """Nothing but ids, whatever fields are asked for."""
    line = (*COMMANDS[command].split(), "-r", koski)
    plain = [text.split("\t")[0] for text in verkosto(*line, "--fields", "id").lines]
    assert verkosto(*line, "-f", "ids").lines == plain
    assert verkosto(*line, "-f", "ids", "--fields", "id,id").lines == plain


def test_plain_is_the_format_of_a_pipe_and_table_that_of_a_terminal(
    verkosto: Verkosto, terminal: Terminal, koski: str
) -> None:
    """--format overrides both."""
    for line in COMMANDS.values():
        words = (*line.split(), "-r", koski, "-q", "--color", "never")
        piped, shown = verkosto(*words), terminal(*words)
        assert verkosto(*words, "-f", "plain").out == piped.out
        assert terminal(*words, "-f", "table").screen == shown.screen
        assert terminal(*words, "-f", "plain").stdout.replace("\r\n", "\n") == piped.stdout
        assert verkosto(*words, "-f", "table").screen == shown.screen


def test_csv_is_read_back_by_the_csv_module(verkosto: Verkosto, koski: str) -> None:
    """Each cell is what tsv has in that place, and json says the same of single words."""
    names = [field.name for field in FIELDS]
    line = ("list", "-r", koski, "--fields", ",".join(names))
    rows = list(csv.reader(io.StringIO(verkosto(*line, "-f", "csv").stdout), strict=True))
    assert rows == [text.split("\t") for text in verkosto(*line, "-f", "tsv").lines]
    assert rows[0] == names
    items = json.loads(verkosto(*line, "--json").stdout)["items"]
    for row, item in zip(rows[1:], items, strict=True):
        cells = dict(zip(names, row, strict=True))
        assert cells["id"] == item["id"]
        assert cells["founded"] == item.get("founded", "")
        assert cells["members"] == ", ".join(item.get("members", []))
        assert cells["name"] == item["name"]["fi"]


def test_csv_of_one_empty_field_has_a_line_an_item(verkosto: Verkosto, koski: str) -> None:
    """An empty cell alone on its line is quoted, as an empty line would be no record."""
    line = ("list", "-r", koski, "-f", "csv", "--fields", "founded")
    text = verkosto(*line).stdout
    assert list(csv.reader(io.StringIO(text))) == [["founded"], ["2008"], [""], [""]]


def test_csv(verkosto: Verkosto, koski: str) -> None:
    """Commas and quotes are quoted as RFC 4180 says, lines end with a newline."""
    fields = ("--fields", "id,themes,description")
    assert verkosto("list", "-r", koski, "-f", "csv", *fields).stdout == snapshot("""\
id,themes,description
puhdas-joki,vesi,Kunnat kunnostavat joen rantoja ja kalateitä. Talkoita on joka kevät.
kosken-seudun-lukuverkosto,"lukeminen, aly","Lapset lukevat kirjoja ""koko kylän"" kanssa, ja kirjasto tulee kouluun."
aani,"vesi, lukeminen",Kaupunki pitää rannat hiljaisina.
""")  # noqa: E501


def test_excel(verkosto: Verkosto, koski: str) -> None:
    """Labels in the language, semicolons, CRLF; a mark at the start says that it is UTF-8."""
    line = ("list", "-r", koski, "-f", "excel")
    assert verkosto(*line).out.decode() == (
        "\ufeffTunnus;Nimi;Teemat;Taso;Mukana alkaen\r\n"
        "puhdas-joki;Puhdas joki;Vesi ja vesistöt;Maakunnallinen;2015-04-23\r\n"
        "kosken-seudun-lukuverkosto;Kosken seudun kirjastojen ja koulujen lukuverkosto;"
        "Lukeminen, Äly ja öljy;Paikallinen;2019\r\n"
        "aani;Ääni;Vesi ja vesistöt, Lukeminen;Paikallinen;\r\n"
    )
    swedish = verkosto(*line, "--lang", "sv", "--fields", "name,kind").out.decode("utf-8-sig")
    assert swedish.split("\r\n")[:2] == ["Namn;Typ", "Ren å;Nätverk, Åtagande"]


def test_excel_is_utf_8_whatever_the_locale_is(verkosto: Verkosto, koski: str) -> None:
    """What is for a file says itself how it is written."""
    line = ("list", "-r", koski, "-f", "excel")
    utf_8 = verkosto(*line).out
    for encoding in ("ascii", "latin-1", "utf-16"):
        assert verkosto(*line, env={"PYTHONIOENCODING": encoding}).out == utf_8


def test_excel_is_read_back_by_the_csv_module(verkosto: Verkosto, koski: str) -> None:
    """Where no cell would be run, each is what csv has in that place, but for labels."""
    names = ",".join(field.name for field in FIELDS if not field.vocabulary)
    line = ("list", "-r", koski, "--fields", names)
    csv_rows = list(csv.reader(io.StringIO(verkosto(*line, "-f", "csv").stdout)))
    text = verkosto(*line, "-f", "excel").out.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    assert rows[1:] == csv_rows[1:]
    assert len(rows[0]) == len(csv_rows[0])


def test_tsv(verkosto: Verkosto, koski: str) -> None:
    """Like plain with a header of fields' names, which are English whatever the language."""
    line = ("list", "-r", koski, "--lang", "sv")
    tsv = verkosto(*line, "-f", "tsv").lines
    assert tsv[0] == "id\tname\tthemes\tscope\tjoined"
    assert tsv[1:] == verkosto(*line, "-f", "plain").lines


def test_json_document(verkosto: Verkosto, koski: str) -> None:
    """The head says what it is and where it is from; texts are objects by language."""
    line = ("show", "aani", "-r", koski, "--json")
    assert verkosto(*line).stdout == snapshot("""\
{
  "schema_version": 1,
  "registry": {
    "title": {
      "fi": "Kosken kaupungin verkostot",
      "sv": "Forsby stads nätverk",
      "en": "Networks of the City of Koski"
    },
    "organisation": {
      "fi": "Kosken kaupunki",
      "sv": "Forsby stad",
      "en": "City of Koski"
    },
    "language": "fi",
    "licence": "CC0 1.0",
    "date": "2026-05-01",
    "source": {
      "title": "Kosken kaupunki",
      "address": "https://example.org/"
    }
  },
  "count": 1,
  "items": [
    {
      "id": "aani",
      "name": {
        "fi": "Ääni",
        "en": "Voice"
      },
      "kind": [
        "sitoumus"
      ],
      "scope": "paikallinen",
      "themes": [
        "vesi",
        "lukeminen"
      ],
      "summary": {
        "fi": "Hiljaisuus kuuluu."
      },
      "part_of": [
        {
          "id": "kosken-seudun-lukuverkosto"
        }
      ],
      "sources": [
        {
          "title": "Kosken kaupunki"
        }
      ],
      "description": {
        "fi": "Kaupunki pitää rannat hiljaisina."
      }
    }
  ]
}
""")


def test_json_is_short_for_its_format(verkosto: Verkosto, koski: str) -> None:
    """--json and --format json are the same, and --json wins over another format."""
    for line in COMMANDS.values():
        words = (*line.split(), "-r", koski)
        assert verkosto(*words, "--json").out == verkosto(*words, "-f", "json").out
    assert verkosto("list", "--json", "-f", "csv").out == verkosto("list", "--json").out


@pytest.mark.parametrize("command", COMMANDS)
def test_jsonl_is_the_items_of_json(verkosto: Verkosto, koski: str, command: str) -> None:
    """One object a line, each as in the document."""
    line = (*COMMANDS[command].split(), "-r", koski)
    items = json.loads(verkosto(*line, "-f", "json").stdout)["items"]
    assert [json.loads(text) for text in verkosto(*line, "-f", "jsonl").lines] == items
    assert items


def test_markdown_of_a_list_is_a_table(verkosto: Verkosto, koski: str) -> None:
    """Labels are in the language, as what is published is for people."""
    assert verkosto("list", "-r", koski, "-f", "markdown").stdout == snapshot("""\
| Tunnus | Nimi | Teemat | Taso | Mukana alkaen |
| --- | --- | --- | --- | --- |
| puhdas-joki | Puhdas joki | Vesi ja vesistöt | Maakunnallinen | 23.4.2015 |
| kosken-seudun-lukuverkosto | Kosken seudun kirjastojen ja koulujen lukuverkosto | Lukeminen, Äly ja öljy | Paikallinen | 2019 |
| aani | Ääni | Vesi ja vesistöt, Lukeminen | Paikallinen |  |
""")  # noqa: E501


def test_markdown_of_shown_entries_is_sections(verkosto: Verkosto, koski: str) -> None:
    """A heading, the texts, and a list of facts."""
    line = ("show", "aani", "kosken-seudun-lukuverkosto", "-r", koski, "-f", "markdown")
    assert verkosto(*line).stdout == snapshot("""\
## <a id="aani"></a>Ääni

Hiljaisuus kuuluu.

Kaupunki pitää rannat hiljaisina.

- Tunnus: aani
- Tyyppi: Sitoumus
- Taso: Paikallinen
- Teemat: Vesi ja vesistöt, Lukeminen
- Kuuluu kokonaisuuteen: [Kosken seudun kirjastojen ja koulujen lukuverkosto](#kosken-seudun-lukuverkosto)
- Lähteet: Kosken kaupunki

## <a id="kosken-seudun-lukuverkosto"></a>Kosken seudun kirjastojen ja koulujen lukuverkosto

Kirjastot ja koulut lukevat yhdessä.

Lapset lukevat kirjoja "koko kylän" kanssa, ja kirjasto tulee kouluun.

- Tunnus: kosken-seudun-lukuverkosto
- Tyyppi: Verkosto
- Taso: Paikallinen
- Teemat: Lukeminen, Äly ja öljy
- Mukana alkaen: 2019
- Lähteet: Kosken kaupunki
- Katso myös: Puhdas joki (puhdas-joki)
- Sisältää: [Ääni](#aani)
""")  # noqa: E501


@pytest.mark.parametrize("command", COMMANDS)
def test_fields_are_chosen_in_every_format(verkosto: Verkosto, koski: str, command: str) -> None:
    """The fields come in the order asked for."""
    last = {"search": "snippet", "themes": "count"}.get(command, "summary")
    line = (*COMMANDS[command].split(), "-r", koski, "--fields", f"{last}, id")
    for format_ in ("tsv", "csv"):
        header = verkosto(*line, "-f", format_).lines[0]
        assert header.replace(",", "\t") == f"{last}\tid"
    assert len(verkosto(*line).lines[0].split("\t")) == 2
    for item in json.loads(verkosto(*line, "-f", "json").stdout)["items"]:
        assert list(item) == [last, "id"]
    for text in verkosto(*line, "-f", "jsonl").lines:
        assert list(json.loads(text)) == [last, "id"]
    rows = [text.split(" | ") for text in verkosto(*line, "-f", "markdown").lines]
    assert {len(row) for row in rows} == {2}
    assert verkosto(*line, "-f", "table").lines


@pytest.mark.parametrize("command", COMMANDS)
def test_fields_help_lists_what_may_be_chosen(verkosto: Verkosto, command: str) -> None:
    """Each line is a field's name and what it is; each name may then be asked for."""
    result = verkosto(*COMMANDS[command].split(), "--fields", "help")
    assert (result.code, result.err) == (0, b"")
    expected = [f"{field.name}\t{field.label('en')}" for field in FIELDS_OF[command]]
    assert result.lines == expected


def test_every_field_may_be_chosen(verkosto: Verkosto, koski: str) -> None:
    """What --fields help lists is all accepted at once, in every format."""
    for command, line in COMMANDS.items():
        names = ",".join(field.name for field in FIELDS_OF[command])
        for format_ in FORMATS:
            result = verkosto(*line.split(), "-r", koski, "-f", format_, "--fields", names)
            assert (result.code, result.err) == (0, b"")


def test_null_ends_ids_and_plain_records_for_xargs(verkosto: Verkosto, koski: str) -> None:
    """`… -f ids -0 | xargs -0` hands each id on as it is."""
    ids = verkosto("list", "-r", koski, "-f", "ids", "-0")
    assert ids.out == b"puhdas-joki\0kosken-seudun-lukuverkosto\0aani\0"
    plain = verkosto("list", "-r", koski, "--null", "--fields", "id,name").out.split(b"\0")
    assert [record.partition(b"\t")[0] for record in plain] == ids.out.split(b"\0")
    shell = f"$verkosto list -r '{koski}' -f ids -0 | xargs -0 $verkosto show -r '{koski}' -f ids"
    assert verkosto.shell(shell).lines == ids.stdout.split("\0")[:-1]


def test_null_leaves_other_formats_alone(verkosto: Verkosto, koski: str) -> None:
    """Formats with a shape of their own have no NUL."""
    for format_ in set(FORMATS) - {"ids", "plain"}:
        line = ("list", "-r", koski, "-f", format_)
        assert verkosto(*line, "-0").out == verkosto(*line).out


def test_list_without_items_is_whole_in_every_format(verkosto: Verkosto, koski: str) -> None:
    """No entry is no error: headers stay, a document has no items."""
    line = ("list", "-r", koski, "-k", "verkosto", "-s", "paikallinen", "-t", "vesi")
    found = {format_: verkosto(*line, "-f", format_) for format_ in FORMATS}
    assert {result.code for result in found.values()} == {0}
    assert json.loads(found["json"].stdout)["items"] == []
    assert found["csv"].stdout == "id,name,themes,scope,joined\n"
    assert found["tsv"].stdout == "id\tname\tthemes\tscope\tjoined\n"
    for format_ in ("plain", "ids", "jsonl"):
        assert found[format_].out == b""


def test_text_in_another_language_alone_is_shown_in_that(
    verkosto: Verkosto, koski: str, tmp_path: Path
) -> None:
    """Where neither the chosen language nor the registry's own has it."""
    path = tmp_path / "r.toml"
    with open(koski, encoding="utf-8") as file:
        path.write_text(
            file.read().replace('{ fi = ["melonta"] }', '{ sv = ["paddling"] }'), "utf-8"
        )
    line = ("list", "-r", path, "--fields", "id,keywords")
    assert verkosto(*line).lines == [
        "puhdas-joki\tpaddling",
        "kosken-seudun-lukuverkosto\t",
        "aani\t",
    ]
    assert verkosto(*line, "--lang", "en").lines[0] == "puhdas-joki\tpaddling"
