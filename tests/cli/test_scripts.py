"""--labels, --flat and --empty, and Markdown's --level, links and anchors: for scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Verkosto


@pytest.mark.parametrize("format_", ["plain", "tsv", "csv"])
def test_labels_stand_in_place_of_ids(verkosto: Verkosto, koski: str, format_: str) -> None:
    """Of themes, kinds and scopes, in the chosen language; dates stay as a program reads them."""
    line = ("list", "-t", "vesi", "-r", koski, "--labels", "-f", format_)
    fields = ("--fields", "kind,scope,joined")
    between = {"csv": ","}.get(format_, "\t")
    rows = [
        ["Verkosto; Sitoumus".replace("; ", ", "), "Maakunnallinen", "2015-04-23"],
        ["Sitoumus", "Paikallinen", ""],
    ]
    found = verkosto(*line, *fields).lines[-2:]
    assert [row.replace('"', "") for row in found] == [between.join(row) for row in rows]
    swedish = verkosto(*line, "--fields", "themes", "--lang", "sv").lines[-1]
    assert swedish.strip('"') == "Vatten och vattendrag, Läsning"


def test_labels_in_json(verkosto: Verkosto, koski: str) -> None:
    """The shape is that of ids: a string, or a list of strings."""
    line = ("show", "aani", "-r", koski, "--json", "--labels", "--lang", "en")
    item = json.loads(verkosto(*line).stdout)["items"][0]
    assert (item["kind"], item["scope"]) == (["Commitment"], "Local")
    assert item["themes"] == ["Water", "Reading"]
    assert item["name"] == {"fi": "Ääni", "en": "Voice"}
    text = verkosto("timeline", "-r", koski, "-f", "jsonl", "--labels", "--lang", "en").lines[0]
    assert json.loads(text)["event"] == "founded"


def test_flat_has_texts_as_strings(verkosto: Verkosto, koski: str) -> None:
    """In the language chosen, else the registry's own; the head too."""
    line = ("show", "puhdas-joki", "-r", koski, "--json", "--flat", "--labels", "--lang", "sv")
    document = json.loads(verkosto(*line).stdout)
    assert document["registry"]["title"] == "Forsby stads nätverk"
    assert document["registry"]["source"]["title"] == "Kosken kaupunki"
    assert document["items"] == [
        {
            "id": "puhdas-joki",
            "name": "Ren å",
            "aliases": ["PJ", "Jokitalkoot"],
            "kind": ["Nätverk", "Åtagande"],
            "scope": "Regional",
            "themes": ["Vatten och vattendrag"],
            "summary": "Kommunerna längs ån håller vattnet rent.",
            "keywords": ["melonta"],
            "founded": "2008",
            "joined": "2015-04-23",
            "decision": {"by": "Kosken kaupunginvaltuusto", "date": "2015-03-02"},
            "members": ["Koski", "Suvanto"],
            "part_of": [{"name": "Itämeri-työ"}],
            "targets": [
                {"what": "Ravinteiden vähennys", "amount": "80 %", "from": "2007", "by": "2030"}
            ],
            "website": "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki",
            "sources": [
                {"title": "Kosken kaupunki", "address": "https://example.org/"},
                {"title": "Muistio"},
            ],
            "description": "Kommunerna restaurerar åns stränder.",
            "related": ["kosken-seudun-lukuverkosto"],
        }
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("list -t aly --fields id,name", {"id": "kosken-seudun-lukuverkosto"}),
        ("themes", {"id": "vesi", "label": "Water", "count": 2}),
        ("search melonta --fields id,name,score", {"id": "puhdas-joki", "name": "Clean River"}),
        ("timeline", {"date": "2008", "event": "founded", "name": "Clean River"}),
        ("related aani", {"relation": "part_of", "themes": ["lukeminen"]}),
        ("themes --grid", {"id": "puhdas-joki", "name": "Clean River", "vesi": "x"}),
    ],
)
def test_every_document_can_be_flat(
    verkosto: Verkosto, koski: str, line: str, expected: dict[str, object]
) -> None:
    """What is no text stays as it is."""
    words = (*line.split(), "-r", koski, "--flat", "--lang", "en")
    document = json.loads(verkosto(*words, "--json").stdout)
    item = document["items"][0]
    assert expected.items() <= item.items()
    assert [json.loads(text) for text in verkosto(*words, "-f", "jsonl").lines] == document["items"]


def test_hits_of_a_batch_are_flat_too(verkosto: Verkosto, koski: str) -> None:
    """Each answer keeps its query."""
    line = ("search", "--batch", "-", "-r", koski, "-f", "jsonl", "--flat", "--labels")
    answer = json.loads(verkosto(*line, stdin="melonta\n").stdout)
    assert answer["query"] == "melonta"
    assert answer["items"][0]["name"] == "Puhdas joki"
    assert answer["items"][0]["themes"] == ["Vesi ja vesistöt"]


def test_empty_value_has_a_stand_in(verkosto: Verkosto, koski: str) -> None:
    """So that `read` of a shell keeps the fields apart."""
    line = ("list", "-r", koski, "--fields", "founded,id,joined")
    assert verkosto(*line, "--empty", "-").lines == [
        "2008\tpuhdas-joki\t2015-04-23",
        "-\tkosken-seudun-lukuverkosto\t2019",
        "-\taani\t-",
    ]
    assert verkosto(*line, "--empty", "a\tb", "-f", "tsv").lines[-1] == "a b\taani\ta b"
    assert verkosto(*line, "--empty", "-", "-f", "csv").out == verkosto(*line, "-f", "csv").out
    shell = (
        f"$verkosto list -r '{koski}' --fields id,founded,joined --empty - |"
        " while read -r id founded joined; do echo $joined; done"
    )
    assert verkosto.shell(shell).lines == ["2015-04-23", "2019", "-"]


def test_markdown_has_links_and_anchors(verkosto: Verkosto, koski: str) -> None:
    """Addresses are links; so are the names of entries that are shown as well."""
    line = ("show", "puhdas-joki", "kosken-seudun-lukuverkosto", "-r", koski, "-f", "markdown")
    text = verkosto(*line, "--level", "3").stdout
    address = "https://example.org/joki/vesistojen-kunnostuksen-ja-kalateiden-tietopankki"
    for written in (
        '### <a id="puhdas-joki"></a>Puhdas joki\n',
        f"- Verkkosivut: [{address}]({address})\n",
        "- Lähteet: [Kosken kaupunki](https://example.org/); Muistio\n",
        "- Katso myös: [Puhdas joki](#puhdas-joki)\n",
        "- Sisältää: Ääni (aani)\n",
        "- Kuuluu kokonaisuuteen: Itämeri-työ\n",
    ):
        assert written in text
    table = verkosto("list", "-r", koski, "-f", "markdown", "--fields", "sources").lines
    assert table[2] == "| [Kosken kaupunki](https://example.org/); Muistio |"


@pytest.mark.parametrize(("level", "signs"), [("1", "#"), ("2", "##"), ("6", "######")])
def test_level_of_a_heading(verkosto: Verkosto, koski: str, level: str, signs: str) -> None:
    """So many signs stand before an entry's name."""
    result = verkosto("show", "aani", "-r", koski, "-f", "markdown", "--level", level)
    assert (result.code, result.lines[0]) == (0, f'{signs} <a id="aani"></a>Ääni')


@pytest.mark.parametrize("level", ["0", "7", "999999999"])
def test_no_such_level_of_a_heading(verkosto: Verkosto, koski: str, level: str) -> None:
    """HTML and Markdown have six."""
    result = verkosto("show", "aani", "-r", koski, "-f", "markdown", "--level", level)
    assert (result.code, result.out) == (2, b"")
    assert result.stderr == (
        f"verkosto: --level cannot be {level}\nChoose a heading level from 1 to 6.\n"
    )
