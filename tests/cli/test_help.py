"""What the help says, at the widths of terminals; the lines that it shows; the manual page."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from inline_snapshot import snapshot

from verkosto_cli.cli import COMMANDS
from verkosto_cli.cli.help import messages
from verkosto_cli.cli.help.examples import EXAMPLES, PROGRAM
from verkosto_cli.cli.help.page import Page, wrapped
from verkosto_cli.cli.man import roff

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Verkosto

PAGES = ["", *(row.name for row in COMMANDS), *messages.TOPICS]


def helped(verkosto: Verkosto, *words: str, columns: int = 80, **env: str) -> str:
    """Return a help at a width."""
    result = verkosto("help", *words, env={"COLUMNS": str(columns), **env})
    assert (result.code, result.err) == (0, b"")
    return result.stdout


def test_help_of_the_program(verkosto: Verkosto) -> None:
    """Examples first, then the commands in groups."""
    assert helped(verkosto) == snapshot("""\
Which networks, commitments and recognitions does this city have, and what are
they?

Examples:
  verkosto list
  verkosto search lapsi
  verkosto show hinku

Usage: verkosto COMMAND [ARGUMENTS]...

Read:
  list      List the networks, commitments and recognitions.
  show      Show everything known about one or more entries.
  search    Find entries by what they are about, best first.
  timeline  Show what was founded, joined, decided and aimed at, year by year.
  related   Show what an entry belongs to, and which others are close to it.

Vocabulary:
  themes  List the themes, and how many entries each has.
  kinds   List the kinds, and how many entries each has.
  scopes  List the scopes, and how many entries each has.

Keep a registry:
  check     Check registry files: each problem with its place and a suggested
            fix.
  init      Write a registry to start from.
  schema    Write the JSON Schema of a registry, for editors.
  expiring  List what runs out or should be reviewed, soonest first.
  diff      Show what changed between two registries.

Shell:
  completion  Write or install the script that makes TAB work in a shell.
  man         Write the manual page.
  help        Show the help of a command or on a topic.

Options:
  -V, --version  Show the version and the registry.
  -h, --help     Show this message and exit.

More, by verkosto help TOPIC:
  formats        Output formats, and which of them is used.
  exit-codes     What the exit codes mean.
  environment    The variables that the program reads.
  accessibility  Screen readers, colours and narrow terminals.
  registry       Writing and keeping a registry of your own.

verkosto help COMMAND shows the options of a command.

Variables: VERKOSTO_REGISTRY, VERKOSTO_LANG, VERKOSTO_FORMAT, NO_COLOR. See:
verkosto help environment
""")


def test_help_of_a_command(verkosto: Verkosto) -> None:
    """Examples, how it is used, all its options, the variables."""
    assert helped(verkosto, "search") == snapshot("""\
Find entries by what they are about, best first.

Examples:
  verkosto search lapsi
  verkosto search meri --theme luonto
  verkosto search '"lapsen oikeudet"'

Usage: verkosto search [OPTIONS] [QUERY...]

Arguments:
  QUERY  Words, in any inflection, in Finnish, Swedish or English.

Options:
  -t, --theme THEME        Only entries with this theme; repeatable.
  -k, --kind KIND          Only entries of this kind; repeatable.
  -s, --scope SCOPE        Only entries of this scope; repeatable.
  --since DATE             Only entries joined on DATE or later.
  --until DATE             Only entries joined on DATE or earlier.
  --member NAME            Only entries with this municipality as a member;
                           repeatable.
  --missing FIELD          Only entries without this field; repeatable.
  -n, --limit N            Show at most N entries; 0 shows all. Default: 20.
  --exact                  Match whole words exactly as typed.
  --explain                Show how each word of the query matched.
  --batch FILE             Search for each line of FILE; - reads standard input.
  -f, --format FORMAT      Output format.
  --json                   Short for --format json.
  --fields NAMES           Comma-separated fields to show; `help` lists them.
  --labels                 Write labels in place of the ids of themes, kinds and
                           scopes.
  --flat                   In JSON, write texts as strings in one language.
  --empty TEXT             Write TEXT for an empty value in plain and tsv.
  -0, --null               End each id or plain record with NUL, not a newline.
  -q, --quiet              Suppress notes on standard error.
  -r, --registry FILE      Registry file; - reads standard input.
  -l, --lang LANG          Language of the content and the messages.
  --color, --colour WHEN   Bold and underlined text: auto, always or never.
  --no-color, --no-colour  Short for --color never.
  --debug                  Show a traceback if the program fails.
  -h, --help               Show this message and exit.

Variables: VERKOSTO_FORMAT, VERKOSTO_REGISTRY, VERKOSTO_LANG, NO_COLOR. See:
verkosto help environment
""")


def test_help_of_a_command_at_40_columns(verkosto: Verkosto) -> None:
    """What is explained stands above; a long line goes on behind a backslash."""
    assert helped(verkosto, "diff", columns=40) == snapshot("""\
Show what changed between two
registries.

Examples:
  verkosto diff old.toml networks.toml
  verkosto diff old.toml networks.toml \\
    --json
  cat old.toml | verkosto diff - \\
    networks.toml

Usage: verkosto diff [OPTIONS] FILE...

Arguments:
  FILE
      The old registry and the new one.

Options:
  --json
      Short for --format json.
  -q, --quiet
      Suppress notes on standard error.
  --debug
      Show a traceback if the program
      fails.
  -h, --help
      Show this message and exit.
""")


def test_help_on_a_topic(verkosto: Verkosto) -> None:
    """A table and sentences."""
    assert helped(verkosto, "exit-codes") == snapshot("""\
What the exit codes mean.

  0    Done; list ends with 0 even where no entry is left.
  1    Nothing was found. Also: something is due in expiring, or diff found a
       difference.
  2    The command line asks for something that does not exist.
  3    The registry is missing, unreadable or invalid.
  4    The output could not be written.
  70   The program failed; --debug shows where.
  130  Interrupted with Ctrl-C.
  141  The reading end of the pipe was closed; no message is printed.
""")
    assert helped(verkosto, "accessibility", columns=40) == snapshot("""\
Screen readers, colours and narrow
terminals.

--format lines is for screen readers:
the count first, then a label and a
value a line.

VERKOSTO_FORMAT=lines makes that the
rule; the help then has no columns
either.

Bold and underline carry the meaning;
there are no colours to tell apart.

--no-color leaves out bold, underline
and links.

Views and help fit terminals from 40
columns on; ids and addresses are never
cut.

--lang chooses the language of all
words, so that one voice can read them.
""")


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
@pytest.mark.parametrize("columns", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(
    verkosto: Verkosto, columns: int, language: str
) -> None:
    """On any page, in any language."""
    for page in PAGES:
        words = [page] if page else []
        lines = helped(verkosto, *words, columns=columns, VERKOSTO_LANG=language).splitlines()
        assert [line for line in lines if len(line) > columns] == []
        assert not any(line.endswith(" ") for line in lines)


def test_nothing_is_lost_where_it_is_narrow(verkosto: Verkosto) -> None:
    """The words are those of a wide terminal."""
    for page in PAGES[1:]:
        narrow = helped(verkosto, page, columns=40).replace("\\\n", "").split()
        assert narrow == helped(verkosto, page, columns=100).split()


def test_help_for_a_voice_has_no_columns(verkosto: Verkosto) -> None:
    """Where lines are asked for as a rule."""
    lines = helped(verkosto, "list", VERKOSTO_FORMAT="lines").splitlines()
    assert "  --reverse" in lines
    assert lines[lines.index("  --reverse") + 1] == "      Reverse the order."


def test_unknown_topic_leads_on(verkosto: Verkosto) -> None:
    """To what is near, by other names too, or to the topics."""
    for word, cure in (
        ("formts", "Try: verkosto help formats"),
        ("hae", "Try: verkosto help search"),
        ("qqqq", "Choose from: formats, exit-codes, environment, accessibility, registry."),
    ):
        result = verkosto("help", word)
        assert (result.code, result.out) == (2, b"")
        assert result.stderr == f"verkosto: there is no help on '{word}'\n{cure}\n"


def test_every_command_has_three_examples_and_a_group() -> None:
    """Its own."""
    assert set(EXAMPLES) == {row.name for row in COMMANDS}
    for row in COMMANDS:
        assert len(set(EXAMPLES[row.name])) == 3
        assert all(f"verkosto {row.name}" in line for line in EXAMPLES[row.name])
        assert row.group in messages.GROUPS


@pytest.mark.parametrize("name", ["", *EXAMPLES])
def test_every_example_works(verkosto: Verkosto, koski: str, tmp_path: Path, name: str) -> None:
    """In a folder with the files that it names."""
    for line in EXAMPLES.get(name, PROGRAM):
        shutil.copy(koski, tmp_path / "old.toml")
        shutil.copy(koski, tmp_path / "networks.toml")
        if name == "init":
            (tmp_path / "networks.toml").unlink()
        shown = line.partition(" | man")[0].replace("verkosto ", '"$verkosto" ')
        result = verkosto.shell(f"cd '{tmp_path}' && {shown}")
        # With 1 it says that something is due.
        assert result.code in ((0, 1) if name == "expiring" else (0,)), (line, result)


def test_words_that_are_longer_than_the_width_stay_whole() -> None:
    """An address is not cut."""
    assert wrapped("see https://example.org/a now", 10, "- ", "  ") == [
        "- see",
        "  https://example.org/a",
        "  now",
    ]
    page = Page(40)
    page.rows([("-x", "")])
    assert page.lines == ["  -x"]


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_manual_page_is_sound(verkosto: Verkosto, language: str, tmp_path: Path) -> None:
    """All commands, options and topics, and nothing that roff takes for its own."""
    result = verkosto("man", "--lang", language)
    assert (result.code, result.err) == (0, b"")
    requests = {line.split()[0] for line in result.lines if line[:1] in ".'"}
    assert requests == {".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi"}
    text = result.stdout.replace("\\-", "-")
    for row in COMMANDS:
        assert f"verkosto {row.name} " in text
        assert all(flag in text for option in row.options for flag in option.flags)
    assert all(f'.SH "{topic.upper()}"' in text for topic in messages.TOPICS)
    if shutil.which("groff"):
        page = tmp_path / "verkosto.1"
        page.write_bytes(result.out)
        groff = ["groff", "-ww", "-z", "-man", "-Kutf8", "-Tutf8", str(page)]
        assert subprocess.run(groff, capture_output=True, check=True).stderr == b""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("list --theme", r"list \-\-theme"),
        (".TH is a request", r"\&.TH is a request"),
        ("see a.b", "see a.b"),
        ("'x' \"y\" \\ ^ ~ `", r"\(aqx\(aq \(dqy\(dq \(rs \(ha \(ti \(ga"),
        ("", ""),
    ],
)
def test_roff_shows_a_text_as_it_is(text: str, written: str) -> None:
    """No sign of it is taken for a request or for another sign."""
    assert roff(text) == written


def test_manual_page_begins_with_its_name(verkosto: Verkosto) -> None:
    """As man, apropos and whatis read it."""
    lines = verkosto("man").lines
    assert lines[0].startswith('.TH VERKOSTO 1 "" "verkosto ')
    assert lines[1:6] == [
        '.SH "NAME"',
        (
            "verkosto \\- Which networks, commitments and recognitions does this city have,"
            " and what are they?"
        ),
        '.SH "SYNOPSIS"',
        "verkosto COMMAND [ARGUMENTS]...",
        '.SH "READ"',
    ]
