"""Registries are read whole, or every problem is told with its place and a way to mend it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry

if TYPE_CHECKING:
    from typing import Any

DATA = Path(__file__).parents[1] / "data"
VALID = sorted((DATA / "valid").glob("*.toml"))
INVALID = sorted((DATA / "invalid").glob("*.toml"))


def records(data: bytes, file: str) -> dict[str, Any]:
    """Return a registry's header, vocabularies and entries as records."""
    checker, networks = read_registry(data, file)
    entries = list(networks)
    vocabularies = checker.vocabularies()
    del vocabularies["statuses"]
    return {"registry": checker.head, **vocabularies, "networks": entries}


def problems(data: bytes, file: str) -> str:
    """Return what is told of an invalid registry."""
    with pytest.raises(InvalidRegistryError) as raised:
        records(data, file)
    return "\n".join(raised.value.lines()) + "\n"


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_valid_registry_reads_as_written_beside_it(path: Path) -> None:
    """A valid file has the header, the vocabularies and the entries of the .json beside it."""
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert records(path.read_bytes(), path.name) == expected


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_invalid_registry_is_told_as_written_beside_it(path: Path) -> None:
    """Each problem has file, line, column, the line itself, a caret and a cure."""
    assert problems(path.read_bytes(), path.name) == path.with_suffix(".txt").read_text("utf-8")


def test_every_expectation_has_its_registry() -> None:
    """No expected text or value is left over without a file that is held against it."""
    for folder, tests, suffix in (("valid", VALID, ".json"), ("invalid", INVALID, ".txt")):
        expected = {path.stem for path in (DATA / folder).glob(f"*{suffix}")}
        assert expected == {path.stem for path in tests} != set()


def entries(count: int, broken: int = -1) -> str:
    """Return entries that follow tests/data/valid/small.toml's head, one of them broken."""
    entry = (DATA / "valid" / "small.toml").read_text("utf-8").partition("[[networks]]")[2]
    texts = []
    for number in range(count):
        text = entry.replace('"puhdas-ranta"', f'"puhdas-ranta-{number}"')
        texts.append(text.replace('"seutu"', "seutu") if number == broken else text)
    return "".join(f"[[networks]]{text}\n" for text in texts)


def test_long_registry_reads_like_a_short_one() -> None:
    """A file of 1,000 entries, which is read in pieces, has all of them in their order."""
    head = (DATA / "valid" / "small.toml").read_text("utf-8").partition("[[networks]]")[0]
    found = records((head + entries(1000)).encode(), "long.toml")["networks"]
    assert [entry["id"] for entry in found] == [f"puhdas-ranta-{n}" for n in range(1000)]


def test_problem_in_a_long_registry_has_its_line_in_the_whole_file() -> None:
    """The line of a problem counts from the file's beginning, not from a piece's."""
    head = (DATA / "valid" / "small.toml").read_text("utf-8").partition("[[networks]]")[0]
    text = head + entries(1000, broken=900)
    line = text[: text.index("scope = seutu\n")].count("\n") + 1
    assert problems(text.encode(), "long.toml").startswith(f"long.toml:{line}:9: a text must ")
