"""TAB in PowerShell: what the command answers, and that the script asks for it.

No PowerShell runs here, so the script itself is only read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.completion.conftest import Home


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("show", "=hin"), "hinku\tHinku-verkosto\n"),
        (("show", "='hin"), "hinku\tHinku-verkosto\n"),
        (
            ("list", "-r", "my reg.toml", "--theme", "=ve"),
            "vesi\tVesi: meri ja joki\nvene\tVeneily\n",
        ),
        (("list", "-r", "=my"), "my reg.toml\t\n"),
        (("completion", "=z"), "zsh\tzsh\n"),
    ],
)
def test_command_answers(home: Home, words: tuple[str, ...], answer: str) -> None:
    """The last word comes after a sign, as an empty one could be lost."""
    assert home.verkosto("__complete", "powershell", *words).stdout == answer


def test_answer_is_utf_8_whatever_the_locale(home: Home) -> None:
    """The script reads UTF-8, also where the system writes something else."""
    home.environ.update(LC_ALL="C", PYTHONIOENCODING="latin-1")
    assert "Lapsiystävällinen" in home.verkosto("__complete", "powershell", "show", "=lap").stdout


def test_script_asks_the_command(home: Home) -> None:
    """The script registers for the command, and calls it as the answers above need."""
    script = home.verkosto("completion", "powershell").stdout
    assert "Register-ArgumentCompleter -Native -CommandName verkosto" in script
    assert 'verkosto __complete powershell @words "=$wordToComplete"' in script
