"""JSON output is what docs/output.schema.json says, and what Python's own json would write."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from verkosto_cli.catalogue.search import HIT_FIELDS
from verkosto_cli.catalogue.vocabulary import word_fields
from verkosto_cli.cli import COMMANDS
from verkosto_cli.registry import FIELDS
from verkosto_cli.search.match import HOW
from verkosto_cli.store import Record
from verkosto_cli.store.encode import encode, encode_record

if TYPE_CHECKING:
    from typing import Any

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "output.schema.json").read_text("utf-8"))
DEFINITIONS = SCHEMA["$defs"]
DOCUMENTS = {
    "list": "entries",
    "show": "entries",
    "search": "hits",
    "themes": "themes",
    "kinds": "themes",
    "scopes": "themes",
    "timeline": "events",
    "related": "relatives",
}
WHOLE_ITEMS = {
    "entries": "whole_entry",
    "hits": "whole_hit",
    "themes": "theme",
    "events": "dated_event",
    "relatives": "relative",
}
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
TEXTS_BY_LANGUAGE = st.dictionaries(st.text(max_size=3), st.text() | st.lists(st.text()))
VALUES = st.recursive(
    SCALARS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
COMMAND_LINES = [
    "list",
    "list --theme ilmasto",
    "list --theme ilmasto --kind malli",
    "list --fields id,name,joined",
    "show hinku ubc terve-kunta natura-2000",
    "show hinku --fields website,sources",
    "search lapsi",
    "search ilmasto energia",
    "search hinku -n 1",
    "search climate --lang en --fields id,score,field,snippet,explanation",
    "search nothinghaslettersliketheseqqq",
    "themes",
    "themes --fields id,count",
    "kinds",
    "scopes",
    "timeline",
    "timeline --theme ilmasto --fields date,id",
    "related ubc",
    "list --flat",
    "list --labels --lang en",
    "show hinku ubc --flat --labels --lang sv",
    "search lapsi --flat --labels",
    "themes --flat",
    "timeline --flat --labels",
    "related ubc --flat --labels",
]
SMALL = f"'{ROOT}/tests/data/valid/small.toml'"
KEEPERS_LINES = {
    f"check '{ROOT}/tests/data/invalid/many-at-once.toml'": "findings",
    "check --coverage": "coverage",
    "expiring --within 90y": "deadlines",
    f"diff '{ROOT}/data/networks.toml' {SMALL}": "changes",
    f"diff '{ROOT}/tests/data/valid/all-fields.toml' {SMALL}": "changes",
}


@cache
def written(command_line: str) -> str:
    """Return what a command line with --json writes."""
    return run(*shlex.split(command_line), "--json")


def run(*arguments: str) -> str:
    """Return what the command writes, in an environment that says nothing."""
    return subprocess.run(
        [sys.executable, "-m", "verkosto_cli", *arguments],
        env={"PATH": os.environ["PATH"], "HOME": os.devnull},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        check=False,
    ).stdout


def validator(definition: str) -> Draft202012Validator:
    """Return a validator of one of the schema's definitions."""
    return Draft202012Validator({"$ref": f"#/$defs/{definition}", "$defs": DEFINITIONS})


def test_schema_is_a_json_schema() -> None:
    """The schema itself is valid by the draft that it names."""
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("command_line", COMMAND_LINES)
def test_output_is_as_the_schema_says(command_line: str) -> None:
    """A command's document, and its whole items, are valid by their definitions."""
    document = json.loads(written(command_line))
    definition = DOCUMENTS[command_line.partition(" ")[0]]
    Draft202012Validator(SCHEMA).validate(document)
    validator(definition).validate(document)
    assert document["count"] == len(document["items"])
    if "--fields" not in command_line:
        for item in document["items"]:
            validator(WHOLE_ITEMS[definition]).validate(item)


@pytest.mark.parametrize("name", ["minimal", "format-2", "estonian"])
def test_output_of_a_small_registry_is_as_the_schema_says(name: str) -> None:
    """What a registry leaves out is null in the head, and not there in an entry."""
    text = run("list", "--json", "--registry", f"{ROOT}/tests/data/valid/{name}.toml")
    document = json.loads(text)
    validator("entries").validate(document)
    for item in document["items"]:
        validator("whole_entry").validate(item)


@pytest.mark.parametrize("command_line", COMMAND_LINES)
def test_output_is_what_json_dumps_writes(command_line: str) -> None:
    """A document is laid out as json.dumps does it, with letters as they are."""
    text = written(command_line)
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def text_at(item: Any, path: str, language: str) -> str:
    """Return the text at a match's path; an id of a vocabulary stands for its label."""
    value = item
    for name, place in re.findall(r"(\w+)|\[(\d+)\]", path):
        value = value[name] if name else value[int(place)]
    assert isinstance(value, str), (path, language)
    return value


@pytest.mark.parametrize("query", ["lapsi", "kaupungin", "hinku", "1997", "barn", "children"])
def test_match_says_where_it_is(query: str) -> None:
    """The text from start to end at a match's path is the match's text."""
    for item in json.loads(written(f"search {query}"))["items"]:
        for match in item["matches"]:
            if match["field"] not in ("kind", "scope", "themes"):
                text = text_at(item, match["path"], match["language"])
                assert text[match["start"] : match["end"]] == match["text"]


def test_grid_is_as_the_schema_says() -> None:
    """Each row has a mark for each theme of its entry, and no other."""
    document = json.loads(written("themes --grid"))
    validator("grid").validate(document)
    entries = json.loads(written("list"))["items"]
    for row, entry in zip(document["items"], entries, strict=True):
        assert row == {
            "id": entry["id"],
            "name": entry["name"],
            **dict.fromkeys(entry["themes"], "x"),
        }


def test_every_command_with_json_has_a_document() -> None:
    """A command that takes --json is held against the schema here."""
    takers = {row.name for row in COMMANDS if any(o.name == "json" for o in row.options)}
    lines = {*COMMAND_LINES, *KEEPERS_LINES}
    assert (
        takers == {*DOCUMENTS, "check", "expiring", "diff"} == {line.split()[0] for line in lines}
    )


@pytest.mark.parametrize(("line", "definition"), KEEPERS_LINES.items())
def test_document_for_who_keeps_a_registry_is_as_the_schema_says(
    line: str, definition: str
) -> None:
    """What check, expiring and diff write is valid by its definition, and has something in it."""
    document = json.loads(written(line))
    validator(definition).validate(document)
    assert document["count"] == len(document["items"]) > 0


def test_schema_has_every_field() -> None:
    """Fields of entries, hits and themes, and the ways a word is met, are all in the schema."""
    assert list(DEFINITIONS["fields"]["properties"]) == [field.name for field in FIELDS]
    hits = {"matches", *(field.name for field in HIT_FIELDS)} - {"query"}
    assert set(DEFINITIONS["hit"]["properties"]) == hits
    assert set(DEFINITIONS["theme"]["properties"]) == {
        field.name for field in word_fields("themes")
    }
    required = {field.name for field in FIELDS if field.required}
    assert set(DEFINITIONS["whole_entry"]["required"]) == required
    assert DEFINITIONS["match"]["properties"]["how"]["enum"] == list(HOW)


def test_batch_answers_are_as_the_schema_says(tmp_path: Path) -> None:
    """Each line of a batch is an answer with its query and hits."""
    queries = tmp_path / "queries.txt"
    queries.write_text("lapsi\nqqq\nilmasto\n", "utf-8")
    lines = run("search", "--batch", str(queries), "--format", "jsonl").splitlines()
    answers = [json.loads(line) for line in lines]
    assert [answer["query"] for answer in answers] == ["lapsi", "qqq", "ilmasto"]
    for answer in answers:
        validator("answer").validate(answer)
        for item in answer["items"]:
            validator("whole_hit").validate(item)


def test_unknown_key_of_an_item_is_refused() -> None:
    """An item with a key that the schema does not have is not valid."""
    item = json.loads(written("show hinku"))["items"][0]
    assert validator("whole_entry").is_valid(item)
    assert not validator("whole_entry").is_valid({**item, "extra": 1})
    assert not validator("hit").is_valid({**item, "extra": 1})


@pytest.mark.parametrize("command_line", COMMAND_LINES)
def test_lines_are_what_json_dumps_writes(command_line: str) -> None:
    """Each item of --format jsonl is written as json.dumps does it on one line."""
    items = json.loads(written(command_line))["items"]
    lines = run(*shlex.split(command_line), "--format", "jsonl").splitlines()
    assert lines == [json.dumps(item, ensure_ascii=False) for item in items]


@given(TEXTS_BY_LANGUAGE)
def test_text_of_a_record_is_laid_out_or_put_on_one_line(value: Any) -> None:
    """A field's kept JSON text goes into a document as it is, and into a line without its ends."""
    text = Record(encode_record({"field": value})).as_dict()["field"]
    assert encode([{"field": text}], "\n  ") == json.dumps(
        [{"field": value}], ensure_ascii=False, indent=2
    ).replace("\n", "\n  ")
    assert encode(text) == json.dumps(value, ensure_ascii=False)


@given(VALUES)
def test_encoded_value_is_what_json_dumps_writes(value: Any) -> None:
    """On one line and laid out, the text is that of Python's json."""
    assert encode(value) == json.dumps(value, ensure_ascii=False)
    assert encode(value, "\n") == json.dumps(value, ensure_ascii=False, indent=2)


def test_schema_tells_texts_from_lists() -> None:
    """A flat text is no list, and a flat list of texts no string."""
    item = json.loads(written("show hinku --flat"))["items"][0]
    assert validator("whole_entry").is_valid(item)
    assert not validator("whole_entry").is_valid({**item, "name": [item["name"]]})
    assert not validator("whole_entry").is_valid({**item, "aliases": item["name"]})
