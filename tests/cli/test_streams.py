"""Exit codes, what goes to which stream, and streams that are closed, full or odd."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Terminal, Verkosto

WRITERS = [
    "list",
    "list -f table",
    "list --json",
    "list --fields help",
    "show hinku",
    "show hinku -f table",
    "search lapsi",
    "search xyzzy --json -q",
    "themes",
    "themes -f markdown",
    "--help",
    "list --help",
    "--version",
]
FULL = Path("/dev/full")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("list", 0),
        ("list -t matkailu -s itameri", 0),
        ("show hinku", 0),
        ("show xyzzy", 1),
        ("show hinku xyzzy", 1),
        ("search xyzzy", 1),
        ("search lapsi", 0),
        ("search", 2),
        ("show", 2),
        ("timeline", 0),
        ("related hinku", 0),
        ("related xyzzy", 1),
        ("themes", 0),
        ("themes --grid", 0),
        ("list --fields help", 0),
        ("show --fields help", 0),
        ("search --fields help", 0),
        ("timeline --fields help", 0),
        ("related hinku --fields help", 0),
        ("themes --fields help", 0),
        ("themes --grid --fields help", 0),
        ("kinds", 0),
        ("scopes", 0),
        ("check", 0),
        ("schema", 0),
        ("completion bash", 0),
        ("__complete fish show hin", 0),
        ("man", 0),
        ("help list", 0),
        ("help xyzzy", 2),
        ("list extra", 2),
        ("lst", 2),
        ("list --nothing", 2),
        ("list -t nothing", 2),
        ("list -f nothing", 2),
        ("list -r /nothing.toml", 3),
    ],
)
def test_exit_code(verkosto: Verkosto, line: str, code: int) -> None:
    """0 is done, 1 nothing found, 2 usage, 3 the registry; an error is told on standard error."""
    result = verkosto(*line.split())
    assert result.code == code
    assert bool(result.err) == (code != 0)
    assert "Traceback" not in result.stderr
    if code >= 2:
        assert result.out == b""
        assert result.stderr.startswith("verkosto: ")


def heed_interrupt() -> None:
    """Let Ctrl-C do what it does in a process that a person starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interrupt_is_exit_code_130_and_silent(verkosto: Verkosto) -> None:
    """Ctrl-C while standard input is read ends the command without a word."""
    pipe = subprocess.PIPE
    # Tests that run in the background of a shell are started with Ctrl-C ignored.
    with verkosto.popen(
        "list", "-r", "-", stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=heed_interrupt
    ) as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("line", WRITERS)
def test_reader_that_has_gone_is_exit_code_141_and_silent(verkosto: Verkosto, line: str) -> None:
    """Whatever is written to a pipe that nobody reads, nothing is said of it."""
    read, write = os.pipe()
    os.close(read)
    result = verkosto(*line.split(), stdout=write)
    os.close(write)
    assert (result.code, result.err) == (141, b"")


def test_long_output_into_head_is_exit_code_141_and_silent(
    verkosto: Verkosto, tmp_path: Path
) -> None:
    """`verkosto list | head -1` gives a line, and its writer ends like any other tool's."""
    code = tmp_path / "code"
    many = "hinku " * 400
    result = verkosto.shell(f"($verkosto show {many}; echo $? > '{code}') | head -1")
    assert (result.code, result.stdout, result.err) == (0, "id\thinku\n", b"")
    assert code.read_text() == "141\n"


@pytest.mark.parametrize("line", WRITERS)
@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
def test_full_disk_is_one_line_and_an_exit_code(verkosto: Verkosto, line: str) -> None:
    """What cannot be written is told once, and is no success."""
    with FULL.open("wb") as full:
        result = verkosto(*line.split(), stdout=full)
    assert result.code == 4
    assert result.stderr == "verkosto: cannot write the output: No space left on device\n"


@pytest.mark.parametrize("line", WRITERS)
def test_closed_standard_output_is_one_line_and_an_exit_code(verkosto: Verkosto, line: str) -> None:
    """`>&-` is told of, and is no success."""
    result = verkosto.shell(f"$verkosto {line} >&-")
    assert (result.code, result.stderr) == (4, "verkosto: standard output is closed\n")


def test_closed_standard_error_costs_only_what_is_told_there(verkosto: Verkosto) -> None:
    """Results and exit codes are as ever, though nobody hears of errors."""
    good = verkosto.shell("$verkosto list 2>&-")
    assert (good.code, good.out) == (0, verkosto("list").out)
    for line, code in (("show xyzzy", 1), ("list -t nothing", 2), ("lst", 2), ("list -r /", 3)):
        result = verkosto.shell(f"$verkosto {line} 2>&-")
        assert (result.code, result.out, result.err) == (code, b"", b"")


def test_full_standard_error_costs_only_what_is_told_there(verkosto: Verkosto) -> None:
    """Nothing else fails because an error cannot be told."""
    assert verkosto.shell("$verkosto list -t nothing 2>/dev/full").code == 2
    assert verkosto.shell("$verkosto lst 2>/dev/full").code == 2


def test_notes_go_to_standard_error_unless_quiet(verkosto: Verkosto, terminal: Terminal) -> None:
    """Counts and hints never stand among the results; -q silences them, but no error."""
    note = verkosto("search", "pori", "-n", "1", "-f", "ids")
    assert (len(note.lines), len(note.stderr.splitlines())) == (1, 1)
    quiet = verkosto("search", "pori", "-n", "1", "-f", "ids", "-q")
    assert (quiet.out, quiet.err) == (note.out, b"")
    assert terminal("list").stderr == "16 entries. Read more: verkosto show ID\n"
    assert terminal("list", "-q").err == b""
    assert verkosto("show", "xyzzy", "-q").err == verkosto("show", "xyzzy").err != b""
    assert verkosto("list", "-t", "nothing", "-q").err != b""


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("ascii", "Pyorailykuntien verkosto ry | ICLEI - Local Governments for Sustainability"),
        ("latin-1", "Pyöräilykuntien verkosto ry | ICLEI - Local Governments for Sustainability"),
        ("cp1252", "Pyöräilykuntien verkosto ry | ICLEI – Local Governments for Sustainability"),
        ("utf-8", "Pyöräilykuntien verkosto ry | ICLEI – Local Governments for Sustainability"),
    ],
)
def test_sign_that_the_encoding_lacks_becomes_one_like_it(
    verkosto: Verkosto, encoding: str, shown: str
) -> None:
    """A letter without its dots, a hyphen for a dash; nothing fails."""
    line = ("show", "pyorailykunnat", "iclei", "--lang", "fi", "--fields", "name,aliases")
    result = verkosto(*line, env={"PYTHONIOENCODING": encoding})
    assert (result.code, result.err) == (0, b"")
    first, second = result.out.decode(encoding).splitlines()
    alias = second.partition("\t")[2].partition(",")[0]
    assert f"{first.partition(chr(9))[0]} | {alias}" == shown


def test_errors_on_a_stream_that_lacks_letters_get_replacements(verkosto: Verkosto) -> None:
    """The same holds for standard error."""
    result = verkosto("list", "-t", "äö", env={"PYTHONIOENCODING": "ascii"})
    assert (result.code, result.stderr.splitlines()[0]) == (2, "verkosto: unknown theme 'ao'")


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_json_is_utf8_whatever_the_encoding(verkosto: Verkosto, format_: str) -> None:
    """Programs that read JSON read the same everywhere."""
    whole = verkosto("show", "ubc", "-f", format_)
    for env in ({"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "utf-16"}, {"LC_ALL": "C"}):
        assert verkosto("show", "ubc", "-f", format_, env=env).out == whole.out
    assert "Itämeren kaupunkien liitto" in whole.stdout


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX"},
        {"LANG": "fi_FI.UTF-8"},
        {"LC_ALL": "xx_XX.ISO-8859-15"},
        {"LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_locale_that_is_not_installed_is_no_error(verkosto: Verkosto, env: dict[str, str]) -> None:
    """The command reads the locale's name, and nothing of its files."""
    for line in ("list", "show ubc -f table", "search lapsi", "themes --json"):
        result = verkosto(*line.split(), env=env)
        assert (result.code, result.err) == (0, b"")
        assert result.out.count(b"\n") == verkosto(*line.split()).out.count(b"\n")


def test_argument_that_is_no_text_is_no_crash(verkosto: Verkosto) -> None:
    """Bytes that are not UTF-8 find nothing."""
    result = verkosto.shell("$verkosto search \"$(printf '\\377\\376')\"")
    assert (result.code, result.out) == (1, b"")
    result = verkosto.shell("$verkosto search \"$(printf '\\377\\376')\" --json -q")
    assert (result.code, json.loads(result.out)["items"]) == (1, [])


def test_debug_shows_no_traceback_of_plain_mistakes(verkosto: Verkosto) -> None:
    """A mistake is no failure of the program: messages and exit codes are as ever."""
    for line, code in (("list -t nothing", 2), ("list -r /nothing", 3), ("list extra", 2)):
        plain = verkosto(*line.split())
        result = verkosto(*line.split(), "--debug")
        assert result.code == plain.code == code
        assert result.stderr == plain.stderr


def test_no_warning_is_raised_anywhere(verkosto: Verkosto) -> None:
    """Every command runs with warnings as errors and Python's development mode on."""
    env = {"PYTHONWARNINGS": "error", "PYTHONDEVMODE": "1"}
    for line in (*WRITERS, "list -f csv", "show hinku -f markdown", "list -t nothing"):
        result = verkosto(*line.split(), env=env)
        assert result.code in (0, 1, 2)
        assert b"Warning" not in result.err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_is_cut_short_is_told(verkosto: Verkosto, unbuffered: str) -> None:
    """A full disk is noticed with and without Python's own buffer."""
    with open("/dev/full", "wb") as full:
        result = verkosto("list", "--json", stdout=full, env={"PYTHONUNBUFFERED": unbuffered})
    assert result.code == 4
    assert result.stderr == "verkosto: cannot write the output: No space left on device\n"


def test_unbuffered_output_is_whole(verkosto: Verkosto) -> None:
    """Python's own buffer changes nothing of what is written."""
    assert (
        verkosto("list", "--json", env={"PYTHONUNBUFFERED": "1"}).out
        == verkosto("list", "--json").out
    )


@pytest.mark.parametrize("columns", ["0", "²", "-1", "wide"])
def test_width_that_is_none_is_left_aside(terminal: Terminal, columns: str) -> None:
    """A senseless COLUMNS does not hide the output."""
    result = terminal("list", env={"COLUMNS": columns})
    assert (result.code, "Hinku-verkosto" in result.screen) == (0, True)


def test_closed_standard_input_has_no_queries(verkosto: Verkosto) -> None:
    """A batch without its input is told so."""
    result = verkosto.shell("$verkosto search --batch - <&-")
    assert (result.code, result.stderr) == (
        2,
        "verkosto: standard input is closed\nName a file with --batch FILE.\n",
    )


def test_batch_lines_end_at_newlines(verkosto: Verkosto) -> None:
    """Signs that Unicode calls line ends do not part a query."""
    result = verkosto("search", "--batch", "-", "-f", "jsonl", stdin="hinku\f\u0085\u2028jytry\n")
    assert len(result.stdout.split("\n")) == 2


def test_notes_stand_where_they_are_told(terminal: Terminal) -> None:
    """On a terminal a note that follows the result is read after it."""
    both = terminal("list", streams="both").screen.splitlines()
    assert both[-1] == "16 entries. Read more: verkosto show ID"
    assert both[0].startswith("Nimi")
