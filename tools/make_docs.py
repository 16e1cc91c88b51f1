"""Writes docs/cli.md the tables of docs/registry.md and the registry's schema from its tables.

Usage: python tools/make_docs.py [--check]

With --check nothing is written; the exit code is 1 where a file is not up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verkosto_cli.catalogue.search import HIT_FIELDS
from verkosto_cli.catalogue.vocabulary import word_fields
from verkosto_cli.cli import COLORS, COMMANDS, SORTS
from verkosto_cli.registry import FIELDS, Field
from verkosto_cli.registry.meanings import meaning
from verkosto_cli.registry.schema import registry_schema
from verkosto_cli.render import FORMATS
from verkosto_cli.store.encode import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verkosto_cli.cli.parser import Command, Option

DOCS = Path(__file__).parents[1] / "docs"
DATA = DOCS.parent / "data"
BEGIN, END = "<!-- fields: written by tools/make_docs.py -->\n", "<!-- end of fields -->\n"
BEGIN_SHAPES = "<!-- shapes: written by tools/make_docs.py -->\n"
END_SHAPES = "<!-- end of shapes -->\n"
INTRODUCTION = """\
# Commands

Written by `tools/make_docs.py` from the table of commands and options in
`src/verkosto_cli/cli/__init__.py`, which is also what the program itself reads.

`verkosto COMMAND --help` tells the same at the prompt. Options may stand before or after the
arguments, `--option=value` is `--option value`, and after `--` everything is an argument.

| option | |
|---|---|
| `-V`, `--version` | Show the version and the registry that would be read. |
| `-h`, `--help` | Show the help, of the program or of a command. |
"""


def command_reference() -> Iterator[str]:
    """Yield the lines of docs/cli.md."""
    yield INTRODUCTION
    for row in COMMANDS:
        yield from _command(row)
    yield "## Formats\n"
    yield from _table(["format", ""], ([f"`{row.name}`", row.help] for row in FORMATS.values()))
    yield "Without `--format` it is `table` on a terminal and `plain` in a pipe or a file.\n"
    yield "## Fields\n"
    yield f"`list` and `show` have the fields of entries: {_names(FIELDS)}.\n"
    yield f"`search` has these and {_names(HIT_FIELDS)}.\n"
    yield f"`themes` has {_names(word_fields('themes'))}.\n"
    yield "[registry.md](registry.md) tells what they hold.\n"
    yield "## Orders and colours\n"
    yield f"`list --sort` takes {_codes(SORTS)}; `--color` takes {_codes(COLORS)}."


def _command(row: Command) -> Iterator[str]:
    argument = f" {row.argument}..." if row.least else f" [{row.argument}...]"
    usage = f"verkosto {row.name} [OPTIONS]{argument if row.argument else ''}"
    yield f"## verkosto {row.name}\n"
    yield f"{row.help}\n"
    yield f"```text\n{usage}\n```\n"
    if row.argument:
        yield f"`{row.argument}`: {row.argument_help}\n"
    yield from _table(["option", ""], ([_flags(option), _help(option)] for option in row.options))


def _help(option: Option) -> str:
    return f"{option.help} Without it {option.default}." if option.default else option.help


def _flags(option: Option) -> str:
    flags = ", ".join(f"`{flag}`" for flag in reversed(option.flags))
    return flags if option.kind == "flag" else f"{flags} `{option.metavar}`"


def _names(fields: Sequence[Field]) -> str:
    return _codes([field.name for field in fields])


def _codes(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |\n|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def field_table() -> Iterator[str]:
    """Yield the lines of the table of fields."""
    head = ["field", "shape", "required", "weight in search", "Finnish", "Swedish", "English"]
    rows = (
        [
            f"`{field.name}`",
            field.shape.name,
            "yes" if field.required else "",
            str(field.weight or ""),
            *(field.label(language) for language in ("fi", "sv", "en")),
        ]
        for field in FIELDS
    )
    yield from _table(head, rows)


def shape_table() -> Iterator[str]:
    """Yield the lines of the table of shapes."""
    shapes = {field.shape.name: meaning(field.shape) for field in FIELDS}
    rows = ([name, shape.about, f"`{shape.example}`"] for name, shape in shapes.items())
    yield from _table(["shape", "in the file", "example"], rows)


def documents() -> dict[Path, str]:
    """Return what each file should hold."""
    registry = DOCS / "registry.md"
    text = registry.read_text("utf-8")
    for begin, end, table in (
        (BEGIN, END, field_table()),
        (BEGIN_SHAPES, END_SHAPES, shape_table()),
    ):
        before, _, rest = text.partition(begin)
        after = rest.partition(end)[2]
        text = f"{before}{begin}\n{chr(10).join(table)}\n{end}{after}"
    return {
        DOCS / "cli.md": "\n".join(command_reference()).rstrip() + "\n",
        registry: text,
        DATA / "registry.schema.json": encode(registry_schema(), "\n") + "\n",
    }


def main(arguments: Sequence[str]) -> int:
    """Write the files, or tell which are not up to date."""
    stale = {
        path: text
        for path, text in documents().items()
        if not path.exists() or path.read_text("utf-8") != text
    }
    for path, text in stale.items():
        if "--check" in arguments:
            print(f"{path.name} is not up to date: run python tools/make_docs.py")
        else:
            path.write_text(text, "utf-8")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
