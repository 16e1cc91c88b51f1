"""A problem is shown by its place, with so much of its line as fits, and a caret."""

from __future__ import annotations

import pytest

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry
from verkosto_cli.registry.problems import syntax_problem

HEAD = b'[registry]\ntitle = { fi = "X" }\nlanguage = "fi"\n'


@pytest.mark.parametrize(
    ("data", "place", "excerpt", "caret", "told"),
    [
        (b"networks = []\n", "1:1", "networks = []", 1, ": the section [registry] is missing"),
        (b"", "1:1", "", 1, ": the section [registry] is missing"),
        (b"\nnetworks = []\n", "1:1", "", 1, ": the section [registry] is missing"),
        (
            HEAD + b'source = { address = "https://a.fi" }',
            "4:10",
            'source = { address = "https://a.fi" }',
            10,
            "registry, source: the key 'title' is missing",
        ),
        (
            HEAD + b'source = { title = "T", addres = "x" }',
            "4:25",
            'source = { title = "T", addres = "x" }',
            25,
            "registry, source: unknown key 'addres'",
        ),
        (
            HEAD + b'[[networks]]\nid = "a"\nname.fi = "N"',
            "4:1",
            "[[networks]]",
            1,
            "a: the key 'kind' is missing",
        ),
        (
            HEAD + b"z = " + b"1" * 5000,
            "4:5",
            "z = " + "1" * 70,
            5,
            ": a number has too many digits",
        ),
        (
            HEAD + b"z = 1 # " + b"1" * 4300 + b"\ny = " + b"1" * 4301,
            "5:5",
            "y = " + "1" * 70,
            5,
            ": a number has too many digits",
        ),
        (
            HEAD + b'x = "\t\x1b" # y',
            "4:7",
            'x = " \ufffd" # y',
            7,
            ": Illegal character '\\x1b'",
        ),
        (
            b"a = 1\n# " + "ä".encode() * 100 + b"\xff x\n",
            "2:103",
            "ä" * 40 + "\ufffd x",
            41,
            ": this is not UTF-8",
        ),
        (
            HEAD + b'website = "' + b"y" * 60 + b'" oops # ' + b"z" * 100,
            "4:74",
            "y" * 38 + '" oops # ' + "z" * 27,
            41,
            ": Expected newline or end of document after a statement",
        ),
    ],
)
def test_problem_has_its_place(
    data: bytes, place: str, excerpt: str, caret: int, told: str
) -> None:
    """The first problem has line, column, what is shown of the line, and whose it is."""
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(data, "r.toml")[1])
    problem = raised.value.problems[0]
    assert f"{problem.line}:{problem.column}" == place
    assert (problem.excerpt, problem.caret) == (excerpt, caret)
    assert f"{problem.where}: {problem.message}" == told


@pytest.mark.parametrize(
    "before",
    [
        '# a """ in a comment\n',
        "# a ''' in a comment\n",
        "description.fi = \"it'''s\"\n",
        'description.fi = \'a """ in it\'\n',
        'aliases.fi = ["#"] # a " and a """\n',
    ],
)
def test_quotes_that_open_nothing_move_no_place(before: str) -> None:
    """Three quotes in a comment or in a string of the other quotes open no string."""
    lines = f'[[networks]]\nid = "a"\n{before}scope = 5\n# """\n'
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(HEAD + lines.encode(), "r.toml")[1])
    (problem,) = (each for each in raised.value.problems if each.excerpt == "scope = 5")
    assert (problem.line, problem.column) == (7, 9)


@pytest.mark.parametrize(
    ("written", "place", "excerpt"),
    [
        ("by = 2030", "8:1", "[[networks.targets]]"),
        ('what.fi = "W"\nuntil = 2', "10:1", "until = 2"),
        ('what.fi = "W"\nby = true', "10:6", "by = true"),
    ],
)
def test_target_has_its_own_place(written: str, place: str, excerpt: str) -> None:
    """What is wrong with the second target is at its line, not at the entry's or the first's."""
    lines = (
        '[[networks]]\nid = "a"\n[[networks.targets]]\nwhat.fi = "V"\n[[networks.targets]]\n'
        f"{written}\n[[networks]]\n"
    )
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(HEAD + lines.encode(), "r.toml")[1])
    (problem,) = (each for each in raised.value.problems if "targets" in each.where)
    assert (f"{problem.line}:{problem.column}", problem.excerpt) == (place, excerpt)


@pytest.mark.parametrize(
    ("line", "place", "where"),
    [
        ('source.address = "https://a.fi"', "4:1", "registry, source"),
        ('[registry.source]\naddress = "https://a.fi"', "4:1", "registry, source"),
    ],
)
def test_key_that_is_missing_in_a_table_of_dots(line: str, place: str, where: str) -> None:
    """Its place is that of the table, however that is written."""
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(HEAD + line.encode(), "r.toml")[1])
    (problem,) = raised.value.problems
    assert (f"{problem.line}:{problem.column}", problem.where) == (place, where)
    assert problem.message == "the key 'title' is missing"


def test_brackets_that_are_too_deep_for_the_caller() -> None:
    """Where few brackets are too deep already, the place is the file's beginning."""
    problem = syntax_problem("x = [[1]]", RecursionError())
    assert (problem.line, problem.column) == (1, 1)
    assert problem.message == "brackets are nested too deeply"


def test_number_that_is_not_found() -> None:
    """Where no number is too long by its digits, the place is the file's beginning."""
    problem = syntax_problem("x = 1", ValueError())
    assert (problem.line, problem.column) == (1, 1)
    assert problem.message == "a number has too many digits"
