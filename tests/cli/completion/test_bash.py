"""TAB in Bash: how the line is read, and live shells with and without bash-completion."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.cli.completion.bash import Line, bash_lines
from verkosto_cli.cli.completion.cursor import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.cli.completion.conftest import Home, LiveShell

BREAKS = " \t\n\"'><=;|&(:"
BASH_COMPLETION = Path("/usr/share/bash-completion/bash_completion")
_CTRL_T = r"""bind -x '"\C-t": printf "%s\n" "$READLINE_LINE" > "$HOME/line"'"""


@pytest.fixture(scope="module")
def bash(module_home: Home, start_shell: Callable[[Sequence[str], str], LiveShell]) -> LiveShell:
    """Return a Bash that has sourced the script, and knows no bash-completion."""
    setup = f"{_CTRL_T}; . <(verkosto completion bash)"
    return start_shell(["bash", "--norc", "--noprofile", "-i"], setup)


@pytest.fixture(scope="module")
def bash_with_completion(
    module_home: Home, start_shell: Callable[[Sequence[str], str], LiveShell]
) -> LiveShell:
    """Return a Bash with bash-completion, which finds the installed script by itself."""
    if not BASH_COMPLETION.exists():
        pytest.skip("bash-completion is not installed")
    module_home.verkosto("completion", "bash", "--install")
    setup = f"{_CTRL_T}; . {BASH_COMPLETION}"
    return start_shell(["bash", "--norc", "--noprofile", "-i"], setup)


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("verkosto ", ["verkosto", ""], 0),
        ("verkosto  show a", ["verkosto", "show", "a"], 0),
        ("v --theme=li", ["v", "--theme=li"], 8),
        ("v -r a:b", ["v", "-r", "a:b"], 2),
        ("v -r a\\:b", ["v", "-r", "a:b"], 0),
        ("v -r my\\ r", ["v", "-r", "my r"], 0),
        ("v -r 'a b' c", ["v", "-r", "a b", "c"], 0),
        ('v --registry="a:b c', ["v", "--registry=a:b c"], 11),
        ("v 'a:b'c", ["v", "a:bc"], 0),
        ("v ab'c'", ["v", "abc"], 0),
        ('v "a\\"b\\c', ["v", 'a"b\\c'], 0),
        ("v ''", ["v", ""], 0),
        ("v a 2>&1 > f b", ["v", "a", "b"], 0),
        ("v a>f b", ["v", "a", "b"], 0),
    ],
)
def test_line_is_read_as_bash_reads_it(text: str, words: list[str], kept: int) -> None:
    """Quotes, escapes and redirections are taken off; what Bash keeps of the word is known."""
    line = Line(text, BREAKS)
    assert (line.words, line.kept, line.is_redirected) == (words, kept, False)


@pytest.mark.parametrize("text", ["v a > f", "v a >", "v a 2>>f", "v < f"])
def test_file_of_a_redirection_is_told_from_a_word(text: str) -> None:
    """After > and < stands a file."""
    assert Line(text, BREAKS).is_redirected


def lines(reply: Reply, text: str, listing: str) -> list[str]:
    """Return what Bash gets at the end of a text."""
    return list(bash_lines(reply, Line(text, BREAKS), listing, 40))


def test_descriptions_come_only_where_bash_shows_a_list() -> None:
    """The first TAB gets the bare values; a list has them one a line, no wider than the screen."""
    reply = Reply([("json", "one document"), ("jsonl", "one JSON object a line, one by one")])
    assert lines(reply, "v -f j", "9") == ["", "json", "jsonl"]
    assert lines(reply, "v -f j", "63") == [
        "",
        "json   one document ",
        "jsonl  one JSON object a line, one by …",
    ]
    assert lines(Reply([("json", "one document")]), "v -f j", "63") == ["", "json"]


def test_names_leave_the_word_as_it_is() -> None:
    """Several ids that do not begin with the word share no letters, as Bash would insert those."""
    several = Reply([("kunta-a", "Pori"), ("kunta-b", "Porvoo")], "names")
    assert lines(several, "v show po", "9") == ["", "kunta-a", "kunta-b", "…"]
    assert lines(several, "v show po", "37") == ["", "kunta-a", "kunta-b"]
    assert lines(Reply([("ubc", "Itämeri")], "names"), "v show it", "9") == ["", "ubc"]


LINES = [
    ("verkosto li", "verkosto list "),
    ("verkosto show hin", "verkosto show hinku "),
    ("verkosto show 'hin", "verkosto show 'hinku' "),
    ("verkosto show itäm", "verkosto show ubc "),
    ("verkosto show Alvar\\ Aa", "verkosto show aalto-kaupungit "),
    ('verkosto show "alvar aa', 'verkosto show "aalto-kaupungit" '),
    ("verkosto show kaup", "verkosto show kaup"),
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
    ('verkosto list --registry="my', 'verkosto list --registry="my reg.toml" '),
    ("verkosto list --registry c:", "verkosto list --registry c:d.toml "),
    ("verkosto list --registry=c:", "verkosto list --registry=c:d.toml "),
    ("verkosto list -r fol", "verkosto list -r folder/"),
    ("verkosto list -r e:", "verkosto list -r e:f/"),
    ("verkosto list -r ~/fol", "verkosto list -r ~/folder/"),
    ("verkosto list -r $HOME/fol", "verkosto list -r $HOME/folder/"),
    ("verkosto list > fol", "verkosto list > folder/"),
    ("verkosto show -r my\\ reg.toml ra", "verkosto show -r my\\ reg.toml ranta-"),
    ('verkosto show -r "my reg.toml" ol', 'verkosto show -r "my reg.toml" oljy '),
    ("verkosto list -r c:d.toml --theme ves", "verkosto list -r c:d.toml --theme vesi "),
    ("verkosto list --registry=c:d.toml -t ta", "verkosto list --registry=c:d.toml -t talkoot "),
    ("verkosto show -- hin", "verkosto show -- hinku "),
    ("cd . && verkosto show hin", "cd . && verkosto show hinku "),
    ("verkosto completion po", "verkosto completion powershell "),
    ("verkosto search lasten", "verkosto search lasten "),
    ("verkosto search kavel", "verkosto search kävelytie "),
    ("verkosto show zzz", "verkosto show zzz"),
]


@pytest.mark.parametrize(("typed", "line"), LINES)
def test_bash_completes(bash: LiveShell, typed: str, line: str) -> None:
    """Half-typed ids, options and values become whole ones, with spaces and colons in them."""
    assert bash.line_after(f"{typed}\t") == line


@pytest.mark.parametrize(("typed", "line"), [*LINES, ("time verkosto li", "time verkosto list ")])
def test_bash_completion_completes(bash_with_completion: LiveShell, typed: str, line: str) -> None:
    """bash-completion loads the installed script when it is needed, and it does the same."""
    assert bash_with_completion.line_after(f"{typed}\t") == line


def test_second_tab_shows_names(bash: LiveShell) -> None:
    """The list of a second TAB has a name beside each id, one a line."""
    screen = bash.screen_after("verkosto show la\t\t")
    assert "lapsiystavallinen-kunta          Lapsiystävällinen kunta" in screen
    assert "lastenkulttuurikeskusten-liitto  Suomen lastenkulttuuriliitto ry" in screen


def test_second_tab_after_a_comma_shows_the_next_names(bash: LiveShell) -> None:
    """A list of fields or themes goes on after its comma."""
    assert "id,name         Name" in bash.screen_after("verkosto list --fields id,\t\t")
    screen = bash.screen_after("verkosto list -t ilmasto,\t\t")
    assert "ilmasto,luonto               Luonto ja ympäristö" in screen


def test_line_is_completed_at_the_cursor(bash: LiveShell) -> None:
    """What stands after the cursor stays."""
    assert bash.line_after("verkosto show hin ubc\x1bb\x02\t") == "verkosto show hinku ubc"


def call(home: Home, variables: str) -> str:
    """Return what the script's function offers, where it can start no program but the command."""
    script = home.verkosto("completion", "bash").stdout
    path = f"PATH={home.folder / 'bin'}"
    show = "printf '%s\\n' \"${COMPREPLY[@]}\""
    return home.run(["bash", "-c", f"{script}\n{path} {variables}\n_verkosto\n{show}"]).stdout


def test_list_is_as_wide_as_the_terminal(home: Home) -> None:
    """Names are cut where the terminal ends."""
    offered = call(home, "COMP_TYPE=63 COLUMNS=50 COMP_LINE='verkosto show la' COMP_POINT=16")
    assert offered == (
        "lapsiystavallinen-kunta          Lapsiystävällin…\n"
        "lastenkulttuurikeskusten-liitto  Suomen lastenku…\n"
    )


def test_a_tab_starts_the_command_once_and_nothing_else(home: Home) -> None:
    """The script needs no program but the command, and that once."""
    offered = call(home, "COMP_TYPE=9 COMP_LINE='verkosto show hin' COMP_POINT=17")
    assert offered == "hinku\n"
    assert home.started == ["completion bash", "__complete bash"]
