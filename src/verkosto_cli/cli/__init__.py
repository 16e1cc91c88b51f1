"""The command: the only layer that prints or exits. Here is its one table, and the fast path.

Both paths, TAB and the documentation follow the table. The fast path reads a command line that is
written in the common manner, and leaves any other to Typer. An option's `kind` is `flag`, `text`,
`number` or `many` (a text that may come again); what it takes (`values`), for TAB and for “did you
mean”, is a name of cli/completion/values.py.
"""

from __future__ import annotations

import os
import sys


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Ctrl-C ends the process without a traceback, also while its modules are being imported."""
    if kind is KeyboardInterrupt:
        os._exit(INTERRUPTED)
    sys.__excepthook__(kind, error, trace)


INTERRUPTED = 130
sys.excepthook = _end

from .parser import Command, CommandLine, Option  # noqa: E402

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from .parser import Values

SORTS = ("id", "name", "scope", "founded", "joined")
COLORS = ("auto", "always", "never")

OUTPUT = (
    Option("--format -f", "text", "Output format.", "FORMAT", "formats"),
    Option("--json", "flag", "Short for --format json."),
    Option(
        "--fields", "text", "Comma-separated fields to show; `help` lists them.", "NAMES", "fields"
    ),
    Option("--labels", "flag", "Write labels in place of the ids of themes, kinds and scopes."),
    Option("--flat", "flag", "In JSON, write texts as strings in one language."),
    Option("--empty", "text", "Write TEXT for an empty value in plain and tsv.", "TEXT"),
    Option("--null -0", "flag", "End each id or plain record with NUL, not a newline."),
    Option("--quiet -q", "flag", "Suppress notes on standard error."),
    Option("--registry -r", "text", "Registry file; - reads standard input.", "FILE", "files"),
    Option("--lang -l", "text", "Language of the content and the messages.", "LANG", "languages"),
    Option(
        "--color --colour",
        "text",
        "Bold and underlined text: auto, always or never.",
        "WHEN",
        "colors",
    ),
    Option("--no-color --no-colour", "flag", "Short for --color never."),
    Option("--debug", "flag", "Show a traceback if the program fails."),
)
FILTERS = (
    Option("--theme -t", "many", "Only entries with this theme; repeatable.", "THEME", "themes"),
    Option("--kind -k", "many", "Only entries of this kind; repeatable.", "KIND", "kinds"),
    Option("--scope -s", "many", "Only entries of this scope; repeatable.", "SCOPE", "scopes"),
    Option("--since", "text", "Only entries joined on DATE or later.", "DATE"),
    Option("--until", "text", "Only entries joined on DATE or earlier.", "DATE"),
    Option(
        "--member", "many", "Only entries with this municipality as a member; repeatable.", "NAME"
    ),
    Option("--missing", "many", "Only entries without this field; repeatable.", "FIELD", "fields"),
)


def _some(*names: str) -> tuple[Option, ...]:
    return tuple(option for option in OUTPUT if option.name in names)


COMMANDS = (
    Command(
        "list",
        "read",
        "List the networks, commitments and recognitions.",
        (
            *FILTERS,
            Option(
                "--sort",
                "text",
                "Sort by FIELD; by default the registry's own order.",
                "FIELD",
                "sorts",
            ),
            Option("--reverse", "flag", "Reverse the order."),
            Option("--limit -n", "number", "Show at most N entries; 0 shows all.", "N"),
            *OUTPUT,
        ),
    ),
    Command(
        "show",
        "read",
        "Show everything known about one or more entries.",
        (
            Option("--all -a", "flag", "Show all entries."),
            Option("--web -w", "flag", "Open the website; in a pipe, print its address."),
            Option(
                "--level",
                "number",
                "Heading level of an entry in Markdown, from 1 to 6.",
                "N",
                default=2,
            ),
            *OUTPUT,
        ),
        "ID",
        "An id, name or alias, or the beginning of one; small typing errors are accepted.",
        values="ids",
    ),
    Command(
        "search",
        "read",
        "Find entries by what they are about, best first.",
        (
            *FILTERS,
            Option("--limit -n", "number", "Show at most N entries; 0 shows all.", "N", default=20),
            Option("--exact", "flag", "Match whole words exactly as typed."),
            Option("--explain", "flag", "Show how each word of the query matched."),
            Option(
                "--batch",
                "text",
                "Search for each line of FILE; - reads standard input.",
                "FILE",
                "files",
            ),
            *OUTPUT,
        ),
        "QUERY",
        "Words, in any inflection, in Finnish, Swedish or English.",
        values="keywords",
    ),
    Command(
        "timeline",
        "read",
        "Show what was founded, joined, decided and aimed at, year by year.",
        (*FILTERS, *OUTPUT),
    ),
    Command(
        "related",
        "read",
        "Show what an entry belongs to, and which others are close to it.",
        OUTPUT,
        "ID",
        "An id, name or alias, or the beginning of one; small typing errors are accepted.",
        1,
        "ids",
    ),
    Command(
        "themes",
        "vocabulary",
        "List the themes, and how many entries each has.",
        (Option("--grid", "flag", "Show which entry has which theme."), *OUTPUT),
    ),
    Command("kinds", "vocabulary", "List the kinds, and how many entries each has.", OUTPUT),
    Command("scopes", "vocabulary", "List the scopes, and how many entries each has.", OUTPUT),
    Command(
        "check",
        "keep",
        "Check registry files: each problem with its place and a suggested fix.",
        (
            Option("--strict", "flag", "Exit with 1 if there are notes."),
            Option("--coverage", "flag", "Show which fields and languages are filled."),
            Option("--format -f", "text", "Format: text, json or github.", "FORMAT"),
            *_some("json", "quiet", "debug"),
        ),
        "FILE",
        "Registry files; - reads standard input. Default: the registry that other commands read.",
        values="files",
    ),
    Command(
        "init",
        "keep",
        "Write a registry to start from.",
        (
            Option("--organisation", "text", "Organisation whose networks these are.", "NAME"),
            Option("--lang -l", "text", "Language: fi, sv or en.", "LANG"),
            *_some("quiet", "debug"),
        ),
        "FILE",
        "The file to write; nothing is overwritten.",
        1,
        "files",
    ),
    Command("schema", "keep", "Write the JSON Schema of a registry, for editors.", _some("debug")),
    Command(
        "expiring",
        "keep",
        "List what runs out or should be reviewed, soonest first.",
        (
            Option(
                "--within", "text", "How far ahead: 30d, 8w, 12m or 2y. Default: 12m.", "PERIOD"
            ),
            *_some("json", "quiet", "registry", "debug"),
        ),
    ),
    Command(
        "diff",
        "keep",
        "Show what changed between two registries.",
        _some("json", "quiet", "debug"),
        "FILE",
        "The old registry and the new one.",
        2,
        "files",
    ),
    Command(
        "completion",
        "shell",
        "Write or install the script that makes TAB work in a shell.",
        (
            Option("--install", "flag", "Install it for the shell, and print the path."),
            *_some("quiet", "debug"),
        ),
        "SHELL",
        "bash, zsh, fish or powershell; by default the shell in $SHELL.",
        values="shells",
    ),
    Command("man", "shell", "Write the manual page.", _some("lang", "debug")),
    Command(
        "help",
        "shell",
        "Show the help of a command or on a topic.",
        _some("lang", "debug"),
        "TOPIC",
        "A command, or formats, exit-codes, environment, accessibility or registry.",
        values="topics",
    ),
)


def command(name: str) -> Command | None:
    """Return a command by its name."""
    return next((row for row in COMMANDS if row.name == name), None)


def parse(arguments: Sequence[str]) -> tuple[Command, Values] | None:
    """Return the command and a value for each of its options, or None to leave it to Typer.

    Read are `--flag`, `--option value`, `--option=value`, short flags of one letter, and arguments.
    """
    line = CommandLine(COMMANDS, arguments)
    values = line.values() if line.is_common else None
    return None if values is None or line.command is None else (line.command, values)
