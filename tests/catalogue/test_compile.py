"""Compiling tells how far it has come, and in what."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import pytest

from verkosto_cli.catalogue.compile import compile_registry
from verkosto_cli.catalogue.paths import open_languages
from verkosto_cli.errors import InvalidRegistryError

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")


def test_compile_tells_of_each_hundred_entries() -> None:
    """Of how many is an estimate, which what was read is never beyond; then come the words."""
    head, _, entry = SMALL.partition("[[networks]]")
    entries = [entry.replace("puhdas-ranta", f"ranta-{number}") for number in range(250)]
    spaced = [f"[[ networks ]]{each}" for each in entries[:150]]
    plain = [f"[[networks]]{each}" for each in entries[150:]]
    told: list[tuple[str, int, int]] = []
    compile_registry(
        (head + "\n".join([*spaced, *plain])).encode(),
        "r.toml",
        open_languages(),
        str,
        lambda *step: told.append(step),
    )
    reading = [step for step in told if step[0] == "Reading the entries"]
    assert reading == [("Reading the entries", 100, 101), ("Reading the entries", 200, 201)]
    assert told[2:]


def test_compiled_entries_lie_one_behind_the_other() -> None:
    """The first begins at the beginning, and each ends where the next one begins."""
    parts = compile_registry(SMALL.encode(), "r.toml", open_languages(), str)
    ends = memoryview(bytes(parts["records#"])).cast("Q").tolist()
    assert ends == [0, len(bytes(parts["records"]))]


def test_invalid_registry_asks_for_no_thesaurus() -> None:
    """It is refused first, wherever in some hundreds of entries the fault is."""
    head, _, entry = SMALL.partition("[[networks]]")
    right = [entry.replace("puhdas-ranta", f"ranta-{number}") for number in range(399)]
    wrong = entry.replace("summary", "sumary")
    text = head + "".join(f"[[networks]]{each}" for each in (*right, wrong))
    thesaurus = Mock(return_value="")
    with pytest.raises(InvalidRegistryError):
        compile_registry(text.encode(), "r.toml", open_languages(), thesaurus)
    thesaurus.assert_not_called()
