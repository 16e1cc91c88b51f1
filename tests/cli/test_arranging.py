"""Command lines as people try them, in the order in which they are read; and lines to paste."""

from __future__ import annotations

import shlex

import pytest

from verkosto_cli.cli.grammar import arrange, command_line, quoted


@pytest.mark.parametrize(
    ("tried", "read"),
    [
        ("list --json", "list --json"),
        ("--json list", "list --json"),
        ("--json -q -f csv list vesi", "list --json -q -f csv vesi"),
        ("--format=csv list", "list --format=csv"),
        ("-r x.toml search vesi meri", "search -r x.toml vesi meri"),
        ("-- list", "list"),
        ("--nothing list", "--nothing list"),
        ("--json", "--json"),
        ("version", "--version"),
        ("version x", "version x"),
        ("", "help"),
        ("--help", "help"),
        ("-h", "help"),
        ("list --help", "help list"),
        ("list -h", "help list"),
        ("--help list", "help list"),
        ("list vesi --help", "help list"),
        ("list -qh", "help list"),
        ("list --help --lang sv", "help list --lang sv"),
        ("--lang sv", "--lang sv"),
    ],
)
def test_line_is_arranged(tried: str, read: str) -> None:
    """The command first, then its options; asking for help anywhere is the command of help."""
    assert arrange(tried.split()) == read.split()


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("--help", True),
        ("-h", True),
        ("list -qh", True),
        ("list -0h", True),
        ("list -fh", False),
        ("list -f -h", False),
        ("list -f csv -h", True),
        ("list -fcsv -h", True),
        ("list -qf -h", False),
        ("list --format --help", False),
        ("list --format -h", False),
        ("list --format=csv -h", True),
        ("list --json -h", True),
        ("list --nothing -h", True),
        ("search -- -h", False),
        ("search help", False),
        ("search -xh", False),
        ("list -n", False),
        ("list", False),
    ],
)
def test_help_is_an_option_of_its_own(line: str, asks: bool) -> None:
    """Not another option's value, nor a letter of one, nor what stands behind --."""
    assert (arrange(line.split())[0] == "help") is asks


@pytest.mark.parametrize(
    "word", ["vesi", "äly", "x.toml", "a/b", "50%", "a,b", "+358", "@x", "C:/x", "-1"]
)
def test_word_that_a_shell_leaves_alone_is_not_quoted(word: str) -> None:
    """Letters of every language are such."""
    assert quoted(word) == word


@pytest.mark.parametrize("word", ["", "two words", "it's", "~/x", "=x", "*.toml", "$x", "a;b"])
def test_other_words_are_quoted(word: str) -> None:
    """A shell takes them back for the very same."""
    assert quoted(word) != word
    assert shlex.split(quoted(word)) == [word]


def test_suggested_line_can_be_pasted() -> None:
    """The registry stands last, unless a word begins with a hyphen."""
    assert command_line("show", "hinku") == "verkosto show hinku"
    assert command_line("show", "a b", registry="r.toml") == "verkosto show 'a b' --registry r.toml"
    assert command_line("show", "-x", registry="r") == "verkosto show --registry r -- -x"
    assert command_line("show", "x", "-y", registry="r") == "verkosto show x -y --registry r"
    assert command_line("list") == "verkosto list"
