"""TAB in a live zsh that has found the installed script in its fpath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.cli.completion.conftest import Home, LiveShell

_SETUP = """\
fpath=("$HOME/.local/share/zsh/site-functions" $fpath); \
autoload -Uz compinit && compinit -u -D; unsetopt beep; \
save-line() { print -r -- "$BUFFER" > "$HOME/line" }; zle -N save-line; bindkey '^T' save-line"""


@pytest.fixture(scope="module")
def zsh(module_home: Home, start_shell: Callable[[Sequence[str], str], LiveShell]) -> LiveShell:
    """Return a zsh with the completion system."""
    module_home.verkosto("completion", "zsh", "--install")
    return start_shell(["zsh", "-f", "-i"], _SETUP)


def test_command_hides_colons_from_zsh(home: Home) -> None:
    """A colon of a value is told from the one before a description."""
    assert home.verkosto("__complete", "zsh", "list", "--fields", "a:b,i").stdout == (
        "values\na\\:b,id:Id\n"
    )


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("verkosto li", "verkosto list "),
        ("verkosto show hin", "verkosto show hinku "),
        ("verkosto show 'hin", "verkosto show 'hinku' "),
        ("verkosto show Alvar\\ Aa", "verkosto show aalto-kaupungit "),
        ("verkosto show itäm", "verkosto show ubc "),
        ("verkosto show hinku ub", "verkosto show hinku ubc "),
        ("verkosto list --th", "verkosto list --theme "),
        ("verkosto list --theme li", "verkosto list --theme liikkuminen "),
        ("verkosto list --theme=li", "verkosto list --theme=liikkuminen "),
        ("verkosto list -t ilmasto,li", "verkosto list -t ilmasto,liikkuminen "),
        ("verkosto list --fields id,na", "verkosto list --fields id,name "),
        ("verkosto search --fields=id,sn", "verkosto search --fields=id,snippet "),
        ("verkosto list -r my", "verkosto list -r my\\ reg.toml "),
        ("verkosto list --registry=my", "verkosto list --registry=my\\ reg.toml "),
        ('verkosto list --registry "my', 'verkosto list --registry "my reg.toml" '),
        ("verkosto list --registry c:", "verkosto list --registry c:d.toml "),
        ("verkosto list --registry=c:", "verkosto list --registry=c:d.toml "),
        ("verkosto list -r fol", "verkosto list -r folder/"),
        ("verkosto list -r ~/fol", "verkosto list -r ~/folder/"),
        ("verkosto list > fol", "verkosto list > folder/"),
        ("verkosto show -r my\\ reg.toml ra", "verkosto show -r my\\ reg.toml ranta-"),
        ('verkosto show -r "my reg.toml" ol', 'verkosto show -r "my reg.toml" oljy '),
        ("verkosto list -r c:d.toml --theme ves", "verkosto list -r c:d.toml --theme vesi "),
        ("verkosto list -r ~/c:d.toml --theme ves", "verkosto list -r ~/c:d.toml --theme vesi "),
        ("verkosto show -- hin", "verkosto show -- hinku "),
        ("cd . && verkosto show hin", "cd . && verkosto show hinku "),
        ("verkosto completion po", "verkosto completion powershell "),
        ("verkosto search lasten", "verkosto search lasten "),
        ("verkosto search kavel", "verkosto search kävelytie "),
        ("verkosto show zzz", "verkosto show zzz"),
    ],
)
def test_zsh_completes(zsh: LiveShell, typed: str, line: str) -> None:
    """Half-typed ids, options and values become whole ones, with spaces and colons in them."""
    assert zsh.line_after(f"{typed}\t") == line


def test_names_are_listed_before_one_is_inserted(zsh: LiveShell) -> None:
    """Where several names have the word, the first TAB lists them, the next one goes on."""
    assert "-- Itämeren kaupunkien liitto" in zsh.screen_after("verkosto show kaup\t")
    assert zsh.line_after("verkosto show kaup\t") == "verkosto show kaup"
    assert zsh.line_after("verkosto show kaup\t\t") == "verkosto show aalto-kaupungit"
    assert zsh.line_after("verkosto show kaup\t\t\t") == "verkosto show kansallinen-kaupunkipuisto"


def test_menu_that_was_asked_for_begins_at_once(zsh: LiveShell) -> None:
    """Whoever has chosen menu completion gets the first id with the first TAB."""
    zsh.set_up("setopt menu_complete")
    assert zsh.line_after("verkosto show kaup\t") == "verkosto show aalto-kaupungit"
    zsh.set_up("unsetopt menu_complete")


@pytest.mark.parametrize("before", ["", "autoload -Uz compinit && compinit -u -D; "])
def test_one_line_in_zshrc_is_enough(
    start_shell: Callable[[Sequence[str], str], LiveShell], before: str
) -> None:
    """The script may be sourced, with the completion system set up before or not at all."""
    keys = _SETUP.partition("unsetopt beep; ")[2]
    line = f"{before}source <(verkosto completion zsh); unsetopt beep; {keys}"
    zsh = start_shell(["zsh", "-f", "-i"], line)
    assert zsh.line_after("verkosto show hin\t") == "verkosto show hinku "
    assert zsh.line_after("verkosto list -t li\t") == "verkosto list -t liikkuminen "


def test_list_has_names_and_labels(zsh: LiveShell) -> None:
    """Ids and themes are listed with what they are called, colons and all."""
    screen = zsh.screen_after("verkosto show i\t")
    assert "iclei                    -- ICLEI" in screen
    assert "ilmastoviisas-satakunta  -- Ilmastoviisas Satakunta" in screen
    assert "id,name         -- Name" in zsh.screen_after("verkosto list --fields id,\t")
    assert "ilmasto,luonto" in zsh.screen_after("verkosto list -t ilmasto,\t")
    assert "vesi  -- Vesi: meri ja joki" in zsh.screen_after("verkosto list -r c:d.toml -t ve\t")


def test_a_tab_starts_the_command_once(module_home: Home, zsh: LiveShell) -> None:
    """One TAB is one start of the command."""
    before = len(module_home.started)
    zsh.line_after("verkosto show hin\t")
    assert module_home.started[before:] == ["__complete zsh"]
