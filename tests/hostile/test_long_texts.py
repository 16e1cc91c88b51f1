"""Long texts take time and memory in proportion to their length."""

from __future__ import annotations

import random
import re
import string
import subprocess
import sys
from itertools import islice, product
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.catalogue import open_catalogue
from verkosto_cli.catalogue.find import find_entry
from verkosto_cli.catalogue.order import name_key
from verkosto_cli.catalogue.search import search
from verkosto_cli.search.highlights import snippet

if TYPE_CHECKING:
    from tests.conftest import Verkosto

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
SIGNS = string.ascii_letters + string.digits + "+/"
MARKS = "a" + "\u0301\u0323" * 60_000
# Runs a command, and prints the most memory (kB) that it took. It starts from a small process: a
# child counts what its parent had.
MEMORY = """
import os, sys
child = os.fork()
if not child:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execv(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(child, 0)
print(status, used.ru_maxrss)
"""


def described(text: str, language: str = "fi") -> str:
    """Return a registry with one entry, and a text as its description."""
    line = f'description = {{ fi = "Kunta.", {language} = "{text}" }}'.replace(
        'fi = "Kunta.", fi', "fi"
    )
    return re.sub(r"(?m)^description = .*$", lambda _: line, SMALL)


def unknown(letters: str, size: int, before: str = "") -> str:
    """Return a text of so many letters whose words no lexicon has; names after a word."""
    chance = random.Random(1)
    words = (
        "".join(chance.choices(letters, k=chance.randint(6, 12)))
        for _ in range(size // (10 + len(before)))
    )
    return " ".join(before + (word.capitalize() if before else word) for word in words)


@pytest.mark.parametrize(
    "text",
    [
        described("a" * 1_000_000),
        described("".join(random.Random(1).choices(SIGNS, k=300_000))),
        described(MARKS),
        described("Lapsi. " * 60_000),
        SMALL.replace("Puhdas ranta", MARKS),
        described(unknown("aeioukpstlmnrvhj", 1_000_000)),
        described(unknown("aeioukpstlmnrvhj", 1_000_000, "ja "), "sv"),
    ],
    ids=["a word", "base64", "marks", "sentences", "a name of marks", "unknown", "names"],
)
def test_long_text_is_compiled_and_found_in(tmp_path: Path, text: str) -> None:
    """A registry with a text of anything is compiled, searched and asked for a name in seconds."""
    path = tmp_path / "r.toml"
    path.write_text(text, "utf-8")
    begin = process_time()
    catalogue = open_catalogue(str(path), {"XDG_CACHE_HOME": str(tmp_path)})
    found = search(catalogue, "lapsi ranta", [], limit=1, exact=False, languages=["fi"])
    for hit in found.hits:
        hit.get("snippet")
    find_entry(catalogue, "puhdas-ranta")
    assert process_time() - begin < 12


def test_name_of_marks_is_looked_up_and_sorted() -> None:
    """A name that is all marks is one like others, by its first letters."""
    from verkosto_cli.search.text import lookup_key

    begin = process_time()
    assert (lookup_key(MARKS), name_key(MARKS)) == ("a", "a")
    assert process_time() - begin < 1


def test_words_side_by_side_in_a_long_text(tmp_path: Path) -> None:
    """A phrase is looked for in a text that is nothing but its words."""
    path = tmp_path / "r.toml"
    path.write_text(described("vesi kaupunki " * 20_000), "utf-8")
    catalogue = open_catalogue(str(path), {"XDG_CACHE_HOME": str(tmp_path)})
    begin = process_time()
    totals = [
        search(catalogue, query, [], limit=1, exact=False, languages=["fi"]).total
        for query in ('"vesi kaupunki"', '"kaupunki vesi"', '"vesi vesi kaupunki"')
    ]
    assert totals == [1, 1, 0]
    assert process_time() - begin < 12


def test_snippet_of_many_sentences() -> None:
    """The sentence to show is chosen in one pass."""
    begin = process_time()
    assert snippet("lause. " * 60_000 + "viimeinen", []) == (0, 6)
    assert process_time() - begin < 2


def test_word_is_found_by_its_first_letters(tmp_path: Path) -> None:
    """Of a word that is too long the first hundred letters are found, and not less nor more."""
    path = tmp_path / "r.toml"
    path.write_text(described("pitkä" + "x" * 200), "utf-8")
    catalogue = open_catalogue(str(path), {"XDG_CACHE_HOME": str(tmp_path)})
    words = ("pitkä" + "x" * 95, "pitkä" + "x" * 300, "pitkä" + "x" * 94 + "y")
    found = [
        search(catalogue, word, [], limit=0, exact=True, languages=["fi"]).total for word in words
    ]
    assert found == [1, 1, 0]


def numbered(count: int) -> str:
    """Return a text of so many different words that no lexicon has."""
    letters = product(string.ascii_lowercase, repeat=4)
    return " ".join(f"zx{''.join(each)}zxi" for each in islice(letters, count))


def found_in(tmp_path: Path, text: str, words: str) -> list[int]:
    """Return how many entries each of some words is found in, in a registry with a text."""
    path = tmp_path / "r.toml"
    path.write_text(described(text), "utf-8")
    catalogue = open_catalogue(str(path), {"XDG_CACHE_HOME": str(tmp_path)})
    return [
        search(catalogue, word, [], limit=0, exact=False, languages=["fi"]).total
        for word in words.split()
    ]


def test_so_many_unknown_words_are_guessed(tmp_path: Path) -> None:
    """The ten thousandth word that no lexicon has is found inflected, later ones as written.

    Names come first, wherever they stand; the words of a lexicon are found as ever.
    """
    text = f"{numbered(9_998)} zxalumoori zxekinuuri ja Zxikavoori pyörätie"
    words = "zxalumoorissa zxekinuurissa zxikavoorissa pyörätiellä zxekinuuri"
    assert found_in(tmp_path, text, words) == [1, 0, 1, 1, 1]


def test_with_so_many_unknown_words_no_more_are_looked_up(tmp_path: Path) -> None:
    """Behind twenty thousand words that no lexicon has, all are found as they are written."""
    text = f"{numbered(19_999)} haarukka zxalumoori kattila"
    assert found_in(tmp_path, text, "haarukassa kattilassa kattila") == [1, 0, 1]


@pytest.mark.skipif(sys.platform != "linux", reason="the memory is counted in other units")
@pytest.mark.parametrize("line", ["list", "search lapsi --json", "search lapsi --format table"])
def test_text_of_megabytes_takes_little_memory(
    verkosto: Verkosto, tmp_path: Path, line: str
) -> None:
    """A description of 5 MB takes less than 200 MB, when it is compiled and when it is shown."""
    path = tmp_path / "r.toml"
    path.write_text(described("lapsi vesi kaupunki " * 250_000), "utf-8")
    command = [*verkosto.command, *line.split(), "-r", str(path)]
    measure = [sys.executable, "-S", "-E", "-c", MEMORY, *command]
    done = subprocess.run(measure, env=verkosto.environ, capture_output=True, check=True)
    status, most = map(int, done.stdout.split())
    assert status == 0
    assert most < 200_000
