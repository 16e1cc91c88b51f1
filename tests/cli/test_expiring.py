"""`verkosto expiring`: what runs out or should be reviewed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Terminal, Verkosto

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "valid" / "small.toml"


def test_expiring_lists_the_soonest_first(
    verkosto: Verkosto, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """What is due within the time, with 1; nothing due, with 0; what ended is left out."""
    today = date.today()
    soon, later = today + timedelta(days=20), today + timedelta(days=80)
    file = edited(
        tmp_path / "r.toml",
        (
            'scope = "seutu"',
            (
                f'scope = "seutu"\nvalid_until = {later}\nreviewed = {today}\n'
                f'history = [{{ date = {soon}, what = {{ fi = "Raportti" }} }}]'
            ),
        ),
    )
    found = verkosto("expiring", "--within", "3m", "--registry", file)
    assert found.code == 1
    assert [line.split("\t")[:3] for line in found.lines] == [
        [str(soon), "puhdas-ranta", "history"],
        [str(later), "puhdas-ranta", "valid_until"],
    ]
    assert verkosto("expiring", "--within", "10d", "--registry", file).code == 0
    assert verkosto("expiring", "--registry", file).lines[0] == (f"{soon}\tpuhdas-ranta\thistory\t")
    text = file.read_text("utf-8").replace("valid_until", 'status = "ended"\nvalid_until')
    file.write_text(text, "utf-8")
    assert verkosto("expiring", "--within", "3m", "--registry", file).code == 0


@pytest.mark.parametrize(
    "period", ["soon", "12", "m", "1.5y", "-1m", "²m", "100000d", "3h", "12mm"]
)
def test_what_is_no_period_is_refused(verkosto: Verkosto, koski: str, period: str) -> None:
    """A whole number of days, weeks, months or years is one."""
    result = verkosto("expiring", f"--within={period}", "-r", koski)
    assert (result.code, result.out) == (2, b"")
    assert result.stderr == (
        f"verkosto: '{period}' is not a period\n"
        "Write a number with d, w, m or y: 12m is twelve months.\n"
    )


@pytest.mark.parametrize("period", ["0d", "99999d", "6W", "12m", "2Y"])
def test_period_is_a_number_and_a_unit(verkosto: Verkosto, koski: str, period: str) -> None:
    """In small letters or capitals; whether anything is due, the day decides."""
    result = verkosto("expiring", "--within", period, "-r", koski)
    assert (result.code, result.err) == (int(bool(result.out)), b"")


def test_what_is_overdue_is_marked(
    verkosto: Verkosto, terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """In a column of its own; as JSON on a terminal too."""
    file = edited(tmp_path / "r.toml", ('scope = "seutu"', 'scope = "seutu"\nvalid_until = 2019'))
    result = verkosto("expiring", "--registry", file)
    assert (result.code, result.stdout) == (1, "2019-12-31\tpuhdas-ranta\tvalid_until\tyes\n")
    document = json.loads(terminal("expiring", "--registry", file, "--json").stdout)
    assert (document["count"], document["items"][0]["overdue"]) == (1, True)


def test_names_on_a_terminal_are_in_its_language(
    terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """Else in the registry's own; the dates are written in it, too."""
    file = edited(
        tmp_path / "r.toml",
        ('{ fi = "Puhdas ranta" }', '{ sv = "Ren strand", fi = "Puhdas ranta" }'),
        ('scope = "seutu"', 'scope = "seutu"\nvalid_until = 2019'),
    )
    for locale, shown in (
        ("sv_FI.UTF-8", "31.12.2019  har gått ut  Ren strand (puhdas-ranta)\n"),
        ("en_GB.UTF-8", "31 December 2019  has run out  Puhdas ranta (puhdas-ranta)\n"),
    ):
        result = terminal("expiring", "--registry", file, env={"LANG": locale})
        assert (result.code, result.screen) == (1, shown)


def test_expiring_on_a_terminal_is_laid_out_by_date(
    terminal: Terminal, tmp_path: Path, edited: Callable[..., Path]
) -> None:
    """What is due on a day is said once, behind it the names; below, how many there are."""
    file = edited(tmp_path / "r.toml", ('scope = "seutu"', 'scope = "seutu"\nvalid_until = 2019'))
    for width, shown in (
        (80, "31.12.2019  has run out  Puhdas ranta (puhdas-ranta)\n"),
        (40, "31.12.2019 has run out\n  Puhdas ranta (puhdas-ranta)\n"),
    ):
        result = terminal("expiring", "--registry", file, width=width)
        assert (result.code, result.screen) == (1, shown)
        assert result.stderr == "1 due within 12m, of which 1 overdue.\n"
    nothing = terminal("expiring", "--within", "1d", "--registry", edited(file))
    assert (nothing.code, nothing.screen) == (0, "")
    assert nothing.stderr.startswith("Nothing is due within 1d.")
