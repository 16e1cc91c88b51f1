"""No registry makes the reader slow, large or fail: it is read, or refused with few short lines."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry

SMALL = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
HEAD, _, ENTRY = SMALL.partition("[[networks]]")
MANY = "".join(
    f"[[networks]]{ENTRY}".replace('"puhdas-ranta"', f'"r-{number}"') for number in range(100)
)

HOSTILE = {
    "a line of tables": "networks = [" + "{}," * 4_000 + "{}]\n" + HEAD,
    "a bracket and spaces": HEAD + "[" + " " * 4_000 + "x]\n",
    "unknown relations": SMALL
    + "related = ["
    + ",".join(f'"unknown-{number}"' for number in range(8_000))
    + "]\n",
    "a long id": SMALL.replace('"puhdas-ranta"', '"' + "Ä x" * 2_000_000 + '"'),
    "nested brackets": HEAD + "x = " + "[" * 500 + "]" * 500,
    "many parts of a key": HEAD + "a." * 1_000 + "b = 1\n",
    "a long number": SMALL + "founded = " + "1" * 5_000 + "\n",
    "a long hexadecimal number": SMALL + "founded = 0x" + "f" * 5_000 + "\n",
    "an open string": HEAD + 'x = "' + "y" * 1_000_000,
    "a long unknown key": HEAD + "x" * 1_000_000 + " = 1\n",
    "a long unknown word": SMALL.replace('["ilmasto"]', '["' + "x" * 1_000_000 + '"]'),
    "many languages": SMALL + "renewal = {" + ",".join(f"X{n} = 1" for n in range(9_000)) + "}\n",
    "many short strings": SMALL + "sources = [" + '"x",' * 100_000 + "]\n",
    "a date of digits": SMALL + 'founded = "' + "1" * 100_000 + '"\n',
    "not UTF-8, long": "x" * 1_000_000 + "\udcff",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_registry_is_refused(text: str) -> None:
    """It is refused within seconds, in at most some hundred lines of some hundred letters."""
    data = text.encode("utf-8", "surrogateescape")
    begin = perf_counter()
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(data, "r.toml")[1])
    assert perf_counter() - begin < 10
    lines = raised.value.lines()
    assert len(lines) <= 401
    assert max(map(len, lines)) < 1_200


def test_uncounted_problems_are_told() -> None:
    """What is more than a hundred problems is told as a number."""
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(HOSTILE["unknown relations"].encode(), "r.toml")[1])
    assert len(raised.value.problems) == 100
    assert raised.value.lines()[-1] == "7900 more problems are not shown"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("a." * 1_500 + "b = 1", "r.toml:21:1: a key has more than 400 parts"),
        ("[" + '"a" . ' * 1_500 + "b]", "r.toml:21:2: a key has more than 400 parts"),
        ("x = {" + "a." * 1_500 + "b = 1}", "r.toml:21:6: a key has more than 400 parts"),
        ("x = " + "[" * 1_500 + "]" * 1_500, "r.toml:21:405: brackets are nested too deeply"),
    ],
    ids=["a key", "a head", "an inner key", "brackets"],
)
def test_what_is_nested_without_end_is_named(line: str, place: str) -> None:
    """A key of too many parts is no bracket; it is told where it stands."""
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(f"{HEAD}{line}\n".encode(), "r.toml")[1])
    assert raised.value.lines()[0] == place
