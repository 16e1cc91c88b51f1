"""`verkosto timeline`: dated events as data in a pipe, and over the years on a terminal."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from inline_snapshot import snapshot

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto


def test_pipe_gets_a_line_an_event(verkosto: Verkosto, koski: str) -> None:
    """Date, event, id, name and detail, oldest first."""
    result = verkosto("timeline", "-r", koski)
    assert (result.code, result.err) == (0, b"")
    assert result.stdout == snapshot("""\
2008	founded	puhdas-joki	Puhdas joki	
2015-03-02	decision	puhdas-joki	Puhdas joki	Kosken kaupunginvaltuusto
2015-04-23	joined	puhdas-joki	Puhdas joki	
2019	joined	kosken-seudun-lukuverkosto	Kosken seudun kirjastojen ja koulujen lukuverkosto	
2030	target	puhdas-joki	Puhdas joki	Ravinteiden vähennys: 80 %
""")  # noqa: W291


def test_dates_are_in_order_in_every_registry(verkosto: Verkosto) -> None:
    """ISO 8601 dates sort as texts, whether a year, a month or a day."""
    dates = [line.split("\t")[0] for line in verkosto("timeline").lines]
    assert dates == sorted(dates)
    assert len(dates) > 16


def test_json_names_what_has_no_date(verkosto: Verkosto, koski: str) -> None:
    """Each entry has an event, or is among the undated."""
    document = json.loads(verkosto("timeline", "-r", koski, "--json").stdout)
    assert document["undated"] == ["aani"]
    ids = {item["id"] for item in document["items"]} | set(document["undated"])
    assert ids == set(verkosto("list", "-r", koski, "-f", "ids").lines)
    target = next(item for item in document["items"] if item["event"] == "target")
    assert target["detail"] == {"fi": "Ravinteiden vähennys: 80 %"}


def test_filters_hold(verkosto: Verkosto) -> None:
    """As in list, an entry has to pass them."""
    rows = [line.split("\t") for line in verkosto("timeline", "-t", "matkailu").lines]
    assert {row[2] for row in rows} == {"aalto-kaupungit"}


def test_terminal_gets_years_with_today_among_them(terminal: Terminal, koski: str) -> None:
    """What is aimed at stands after today, what has no year below."""
    lines = terminal("timeline", "-r", koski, "--lang", "en", "--color", "never").screen
    today = date.today()
    mark = f"{today.year}  – today {today.day} {today:%B} {today.year} –"
    assert lines.replace(mark, "TODAY") == snapshot("""\
2008  founded                     Clean River
2015  decision                    Clean River
                                  2 March 2015, Kosken kaupunginvaltuusto
2015  joined                      Clean River
                                  23 April 2015
2019  joined                      Kosken seudun kirjastojen ja koulujen
                                  lukuverkosto
TODAY
2030  target                      Clean River
                                  Ravinteiden vähennys: 80 %
1 without a year: Voice
""")


def test_narrow_terminal_gets_a_stack(terminal: Terminal, koski: str) -> None:
    """The year and the event, then the name."""
    screen = terminal("timeline", "-r", koski, "--lang", "fi", width=40).screen
    assert screen.splitlines()[:4] == snapshot(
        ["2008 perustettu", "  Puhdas joki", "2015 päätös", "  Puhdas joki"]
    )
