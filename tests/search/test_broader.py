"""What the texts say of a subject answers for what belongs to it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from verkosto_cli.search import Query
from verkosto_cli.search.broader import match_broader
from verkosto_cli.search.build import IndexBuilder
from verkosto_cli.search.index import Index
from verkosto_cli.search.languages import Languages
from verkosto_cli.search.thesaurus import read_thesaurus
from verkosto_cli.store import Sections
from verkosto_cli.store.encode import write

DATA = Path(__file__).parents[2] / "data"
THESAURUS = """%languages fi sv en
hoito | vård | health care
lääkäri | läkare | doctor
opetus | undervisning | teaching
rehtori | rektor | headmaster
tuki | få | support
avustus | bidrag | grant
elokuva | bio | cinema
näytös | föreställning | screening
näytös < elokuva
lääkäri < hoito
rehtori < opetus
avustus < tuki
"""


@pytest.mark.parametrize(
    ("language", "text", "query", "spans"),
    [
        ("fi", "Hyvä hoito", "lääkäri", [("hoito", 0, 5)]),
        ("fi", "Hoitoon ja hoidossa", "läkare", [("hoidossa", 0, 8), ("hoitoon", 0, 7)]),
        ("fi", "Hoitotyön päivä", "lääkäri", [("hoitotyön", 0, 5)]),
        ("fi", "Sairaanhoito", "lääkäri", []),
        ("fi", "Opettajat ja oppilaat", "rehtori", []),
        ("en", "Public health care here", "lääkäri", [("health care", 0, 11)]),
        ("sv", "Alla får cykla", "bidrag", []),
        ("sv", "Staden har ett bio", "näytös", [("bio", 0, 3)]),
        ("fi", "Biojätettä ei polteta", "näytös", []),
    ],
)
def test_subject_is_matched_whole_or_as_a_first_part(
    language: str, text: str, query: str, spans: list[tuple[str, int, int]]
) -> None:
    """In any form of its nouns and in its language; neither a word of the same stem nor a verb."""

    def read(name: str) -> bytes:
        return THESAURUS.encode() if name == "thesaurus.txt" else (DATA / name).read_bytes()

    languages = Languages(read)
    builder = IndexBuilder(languages, [1], list(read_thesaurus(THESAURUS)))
    builder.add(0, 0, language, text)
    file = BytesIO()
    write(file, builder.sections())
    index = Index(Sections(file.getvalue()), lambda: languages)
    (word,) = Query(query, index).words
    found = match_broader(index, word).surfaces
    assert {match.how for match in found.values()} <= {"broader"}
    assert spans == sorted(
        (index.surfaces[surface], match.start, match.end) for surface, match in found.items()
    )
