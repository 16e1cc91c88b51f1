"""Mistakes that clerks make: each has its exact place, and a cure that can be pasted."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry

TEXT = (Path(__file__).parents[1] / "data" / "valid" / "small.toml").read_text("utf-8")
NAME = 'name = { fi = "Puhdas ranta" }'


class Mistake(NamedTuple):
    """A line as it is right, as it was written, where the caret stands, and what the cure gives."""

    right: str
    written: str
    at: str
    cure: str
    pasted: str = ""


def more(written: str, at: str, cure: str, pasted: str = "") -> Mistake:
    """Return a mistake in a line that small.toml does not have."""
    return Mistake(NAME, f"{NAME}\n{written}", at, cure, f"{NAME}\n{pasted or cure}")


def name(written: str, at: str, cure: str, pasted: str = "") -> Mistake:
    """Return a mistake in the line of the name."""
    return Mistake(NAME, written, at, cure, pasted or cure)


MISTAKES = {
    "a text without its language": name(
        'name = "Puhdas ranta"', '"Puhdas', 'name = { fi = "Puhdas ranta" }'
    ),
    "sources that are only titles": Mistake(
        'sources = [{ title = "Mallilan kunta" }]',
        'sources = ["Turku"]',
        '["Turku"]',
        'sources = [{ title = "Turku" }]',
        'sources = [{ title = "Turku" }]',
    ),
    "a list without its language": more(
        'coordinator = { fi = "X" }\npartners = ["Turku"]',
        '["Turku"]',
        'partners = { fi = ["Turku"] }',
    ),
    "a date where a string is to be": more(
        "fee = { amount = 2026-01-01 }",
        "2026-01-01",
        'amount = "2026-01-01"',
        'fee = { amount = "2026-01-01" }',
    ),
    "a text under a key in quotes": more(
        '"coordinator" = "X"', '"X"', 'coordinator = { fi = "X" }'
    ),
    "a target that is only a text": more(
        'targets = ["Päästöt"]', '["Päästöt"]', 'targets = [{ what = { fi = "Päästöt" } }]'
    ),
    "part of something outside": more(
        'part_of = ["Itämeri-työ"]',
        '"Itämeri',
        '{ fi = "Itämeri-työ" }',
        'part_of = [{ fi = "Itämeri-työ" }]',
    ),
    "part of something outside, as an id": more(
        'part_of = ["maailma"]',
        '"maailma"',
        '{ fi = "maailma" }',
        'part_of = [{ fi = "maailma" }]',
    ),
    "part of something outside, without brackets": more(
        'part_of = "Itämeri-työ"', '"Itämeri', 'part_of = [{ fi = "Itämeri-työ" }]'
    ),
    "a number for an id": Mistake(
        'scope = "seutu"', "scope = 3", "3", 'scope = "3"', 'scope = "seutu"'
    ),
    "a quote inside of a text": name(
        'name.fi = "Verkosto "Terve" kunta"', '"Terve', """name.fi = 'Verkosto "Terve" kunta'"""
    ),
    "a quote inside of a text by language": name(
        'name = { fi = "Verkosto "Terve" kunta" }',
        '"Terve',
        """name = { fi = 'Verkosto "Terve" kunta' }""",
    ),
    "no quotes": Mistake(
        'scope = "seutu"', "scope = seutu", "seutu", 'scope = "seutu"', 'scope = "seutu"'
    ),
    "quotes of a word processor": name(
        "name = { fi = ”Puhdas ranta” }", "”Puhdas", 'name = { fi = "Puhdas ranta" }'
    ),
    "a day first": more("joined = 23.5.2016", "23.5", "joined = 2016-05-23"),
    "a day first, in quotes": more('joined = "23.5.2016"', '"23.5', "joined = 2016-05-23"),
    "a month first": more('joined = "5/2016"', '"5/', 'joined = "2016-05"'),
    "a string for a list": Mistake(
        'kind = ["verkosto"]',
        'kind = "verkosto"',
        '"verkosto"',
        'kind = ["verkosto"]',
        'kind = ["verkosto"]',
    ),
    "a list written as a sentence": more(
        'members = "Pori, Eura"', '"Pori', 'members = ["Pori", "Eura"]'
    ),
    "a key spelled wrong": more("founden = 2008", "founden", "founded", "founded = 2008"),
    "a missing key": Mistake(
        'scope = "seutu"\n', "", "[[networks]]", 'scope = "…"', 'scope = "seutu"\n'
    ),
    "a theme spelled wrong": Mistake(
        '["ilmasto"]', '["ilmsto"]', '"ilmsto"', '"ilmasto"', '["ilmasto"]'
    ),
    "a label for an id": Mistake(
        'themes = ["ilmasto"]',
        'themes = ["Ilmasto"]',
        '"Ilmasto"',
        '"ilmasto"',
        'themes = ["ilmasto"]',
    ),
    "an id that is a name": Mistake(
        'id = "puhdas-ranta"',
        'id = "Puhdas Ränta"',
        '"Puhdas',
        'id = "puhdas-ranta"',
        'id = "puhdas-ranta"',
    ),
    "an address without https": more(
        'website = "www.pori.fi"', '"www', 'website = "https://www.pori.fi"'
    ),
    "an e-mail address hidden from spam": more(
        'contact = { email = "a(at)b.fi" }',
        '"a(at)',
        'email = "a@b.fi"',
        'contact = { email = "a@b.fi" }',
    ),
    "a key in Finnish": more("päätös = 1", "päätös", '"päätös" = 1', "founded = 1999"),
    "a colon": more('website: "https://a.fi"', ":", 'website = "https://a.fi"'),
    "no equals sign": more('website "https://a.fi"', '"https', 'website = "https://a.fi"'),
    "a backslash": name(r'name = { fi = "C:\koti" }', "\\koti", r"name = { fi = 'C:\koti' }"),
    "a comment of another language": more("// huomaa", "// huomaa", "# huomaa"),
    "a semicolon": more("joined = 2016;", ";", "joined = 2016"),
    "a language written out": name(
        'name = { suomi = "Puhdas ranta", fi = "X" }', "suomi", "fi", NAME
    ),
    "a number for a text": more("renewal = { fi = 3 }", "3", 'fi = "3"', 'renewal = { fi = "3" }'),
    "a text for a number": more('fee = "500 €"', '"500', 'fee = { amount = "500 €" }'),
    "no value": more("website =", "", 'website = "…"', 'website = "https://a.fi"'),
    "a status of one's own": more('status = "activ"', '"activ"', 'status = "active"'),
    "a state by its label": more('status = "Päättynyt"', '"Päättynyt"', 'status = "ended"'),
    "a section with one bracket": Mistake(
        "[[networks]]", "[[networks]", "", "[[networks]]", "[[networks]]"
    ),
    "a language in capitals": name('name = { FI = "X", fi = "Puhdas ranta" }', "FI", "fi", NAME),
}


def first_problem(text: str) -> tuple[str, str]:
    """Return what stands at the caret of the first problem, and its cure."""
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(text.encode(), "r.toml")[1])
    problem = raised.value.problems[0]
    assert problem.excerpt in text
    return problem.excerpt[problem.caret - 1 :], problem.cure


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=list(MISTAKES))
def test_mistake_has_its_place_and_a_cure_to_paste(mistake: Mistake) -> None:
    """The caret stands at the mistake, the cure tells what to write, and with that all is well."""
    assert mistake.right in TEXT
    at, cure = first_problem(TEXT.replace(mistake.right, mistake.written, 1))
    assert at.startswith(mistake.at)
    assert cure.endswith(mistake.cure)
    list(read_registry(TEXT.replace(mistake.right, mistake.pasted, 1).encode(), "r.toml")[1])


def test_there_are_thirty_mistakes() -> None:
    """So many were written down before the reader was."""
    assert len(MISTAKES) >= 30


def test_all_mistakes_are_told_at_once() -> None:
    """A file with several wrong values has each of them told, in the order of the file."""
    text = TEXT.replace(
        "[[networks]]", '[[networks]]\njoined = "1.2.2020"\nfounden = 2008\nwebsite = "a"'
    )
    with pytest.raises(InvalidRegistryError) as raised:
        list(read_registry(text.encode(), "r.toml")[1])
    assert [problem.message for problem in raised.value.problems] == [
        '"1.2.2020" is not a valid date',
        "unknown key 'founden'",
        '"a" is not a valid web address',
    ]
