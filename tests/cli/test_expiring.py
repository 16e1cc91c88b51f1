"""`verkosto expiring`: what runs out or should be reviewed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

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
    assert verkosto("expiring", "--within", "soon").code == 2
    text = file.read_text("utf-8").replace("valid_until", 'status = "ended"\nvalid_until')
    file.write_text(text, "utf-8")
    assert verkosto("expiring", "--within", "3m", "--registry", file).code == 0


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
