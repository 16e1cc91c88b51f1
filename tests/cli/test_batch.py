"""`verkosto search --batch`: many queries, one a line, answered in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto

QUERIES = "\ufefflukeminen\r\n\n  qqqq \nranta"
ROWS = """\
lukeminen	kosken-seudun-lukuverkosto	Kosken seudun kirjastojen ja koulujen lukuverkosto
lukeminen	aani	Ääni
ranta	puhdas-joki	Puhdas joki
ranta	aani	Ääni
"""


def test_every_hit_is_a_line_behind_its_query(verkosto: Verkosto, koski: str) -> None:
    """A byte order mark, spaces around a query and empty lines are left out."""
    result = verkosto("search", "--batch", "-", "-r", koski, stdin=QUERIES)
    assert (result.code, result.stdout, result.stderr) == (0, ROWS, "")
    table = verkosto("search", "--batch", "-", "-r", koski, "-f", "tsv", stdin=QUERIES)
    assert table.stdout == "query\tid\tname\n" + ROWS


def test_queries_are_read_from_a_file(verkosto: Verkosto, koski: str, tmp_path: Path) -> None:
    """As from standard input; each has as many hits as the limit says."""
    file = tmp_path / "queries.txt"
    file.write_text(QUERIES, "utf-8")
    result = verkosto("search", "--batch", file, "-r", koski, "-n", "1", "-f", "ids")
    assert result.stdout == "lukeminen\tkosken-seudun-lukuverkosto\nranta\tpuhdas-joki\n"


def test_explanations_come_where_they_are_asked_for(verkosto: Verkosto, koski: str) -> None:
    """As a column behind the others."""
    line = ("search", "--batch", "-", "-r", koski, "--explain")
    assert verkosto(*line, stdin="melonta").lines == [
        "melonta\tpuhdas-joki\tPuhdas joki\tKeywords: 'melonta' is the word itself.",
    ]


def test_every_query_is_an_object_of_json_lines(verkosto: Verkosto, koski: str) -> None:
    """With what was chosen of its hits; one that nothing answers has none."""
    line = ("search", "--batch", "-", "-r", koski, "-f", "jsonl", "--fields", "query,id,founded")
    assert verkosto(*line, stdin="ranta\nqqqq").lines == [
        (
            '{"query": "ranta", "complete": true, "total": 2, "items": '
            '[{"id": "puhdas-joki", "founded": "2008"}, {"id": "aani"}]}'
        ),
        '{"query": "qqqq", "complete": false, "total": 0, "items": []}',
    ]


def test_batch_that_finds_nothing_is_exit_code_1(verkosto: Verkosto, koski: str) -> None:
    """With one hit for the first of its queries it is 0."""
    line = ("search", "--batch", "-", "-r", koski)
    assert verkosto(*line, stdin="qqqq\nwwww").code == 1
    assert verkosto(*line, stdin="ranta\nqqqq").code == 0


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (
            ["-", "ranta"],
            "verkosto: --batch takes its queries from a file\nLeave the query out.\n",
        ),
        (
            ["-", "-r", "-"],
            (
                "verkosto: --registry and --batch cannot both read standard input\n"
                "Name a file for one of them.\n"
            ),
        ),
        (
            ["-", "--json"],
            ("verkosto: --batch has no format 'json'\nChoose from: plain, tsv, csv, ids, jsonl.\n"),
        ),
        (
            ["no/such.txt"],
            "verkosto: no/such.txt: cannot read the queries: No such file or directory\n",
        ),
    ],
)
def test_batch_that_cannot_be_answered_is_a_usage_error(
    verkosto: Verkosto, options: list[str], error: str
) -> None:
    """It says what is wrong, and answers nothing."""
    result = verkosto("search", "--batch", *options, stdin="ranta")
    assert (result.code, result.out, result.stderr) == (2, b"", error)


def test_format_of_the_environment_steps_back(verkosto: Verkosto, koski: str) -> None:
    """One that a batch has not was not asked of it."""
    env = {"VERKOSTO_FORMAT": "json"}
    result = verkosto("search", "--batch", "-", "-r", koski, stdin="melonta", env=env)
    assert (result.code, result.stdout) == (0, "melonta\tpuhdas-joki\tPuhdas joki\n")
