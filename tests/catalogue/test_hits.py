"""The hits of a search: which there are, and what each can be asked for."""

from __future__ import annotations

import pytest

from verkosto_cli.catalogue import Catalogue, has_one_of, open_catalogue
from verkosto_cli.catalogue.search import Found, search


@pytest.fixture(scope="module")
def catalogue(koski: str, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Return koski.toml: puhdas-joki, kosken-seudun-lukuverkosto, aani."""
    return open_catalogue(koski, {"XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache"))})


def ask(catalogue: Catalogue, query: str, *ids: str, limit: int = 0) -> Found:
    """Search in all entries, or in those of these themes."""
    filters = [has_one_of("themes", ids)] if ids else []
    return search(catalogue, query, filters, limit=limit, exact=False, languages=("fi",))


def test_hits_are_limited_and_counted_in_all(catalogue: Catalogue) -> None:
    """A limit of 0 is none; filters come before the search."""
    for limit, ids in ((0, ["puhdas-joki", "aani"]), (1, ["puhdas-joki"])):
        found = ask(catalogue, "vesi", limit=limit)
        assert [hit.get("id") for hit in found.hits] == ids
        assert (len(found.hits), found.total) == (len(ids), 2)
    assert [hit.get("id") for hit in ask(catalogue, "vesi", "lukeminen").hits] == ["aani"]
    assert ask(catalogue, "xyzzy").total == 0


def test_words_in_quotes_stand_side_by_side(catalogue: Catalogue) -> None:
    """Without quotes they stand anywhere in an entry."""
    totals = [
        ask(catalogue, query).total for query in ('"puhdas joki"', '"joki puhdas"', "joki puhdas")
    ]
    assert totals == [1, 0, 1]


def test_words_that_were_guessed_or_are_missing_are_named(catalogue: Catalogue) -> None:
    """A hit without one of the words is not complete."""
    found = ask(catalogue, "melontta xyzzy")
    assert (found.guessed, found.missing, found.complete) == (["melontta"], ["xyzzy"], False)
    assert ask(catalogue, "melonta").complete


def test_hit_has_fields_of_its_own(catalogue: Catalogue) -> None:
    """Beside those of the entry, which a document takes as JSON: where it matched, and how."""
    (hit,) = ask(catalogue, "puhtaat joet").hits
    assert (hit.get("founded"), hit.get("none")) == ("2008", None)
    assert (hit.get("field"), hit.get("snippet")) == ("name", "Puhdas joki")
    assert hit.get("snippet_highlights") == [(0, 6), (7, 11)]
    assert hit.get("name_highlights")["fi"] == [(0, 6), (7, 11)]
    assert hit.get("summary_highlights")["fi"] == [(0, 4), (33, 41)]
    assert hit.get("explanation").startswith("Name: 'Puhdas' is a form of 'puhtaat'.")
    document = hit.as_dict()
    assert (document["id"], document["score"]) == ('"puhdas-joki"', hit.get("score"))
    assert document["matches"] == hit.matches()
    first = document["matches"][0]
    assert first.pop("weight") > 0
    assert first == {
        "field": "id",
        "path": "id",
        "language": "",
        "start": 0,
        "end": 6,
        "text": "puhdas",
        "word": "puhtaat",
        "how": "inflected",
    }
