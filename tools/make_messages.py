"""Brings the catalogues of messages up to date with the program's sentences, and compiles them.

Usage: python tools/make_messages.py [--check]

A sentence is a constant of a file messages.py: a string, strings in a dict or a list, or, in a
tuple, the singular and the plural of one. Help texts and formats are taken from their tables.
With --check nothing is written; the exit code is 1 where a catalogue is not up to date.
"""

from __future__ import annotations

import ast
import sys
from datetime import datetime, timezone
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from verkosto_cli.cli import COMMANDS
from verkosto_cli.cli.parser import HELP, VERSION
from verkosto_cli.messages import TRANSLATED
from verkosto_cli.render import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Message = str | tuple[str, str]

PACKAGE = Path(__file__).parents[1] / "src" / "verkosto_cli"
HEAD = """\
# The program's sentences, brought up to date by tools/make_messages.py.
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def constants() -> Iterator[tuple[Path, str, object]]:
    """Yield the file, the name and the value of each constant of a messages.py."""
    for path in sorted(PACKAGE.rglob("messages.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        module = import_module(".".join(parts))
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                if name.isupper() and name != "TYPE_CHECKING":
                    yield path, name, getattr(module, name)


def sentences() -> Iterator[tuple[str, Message]]:
    """Yield every sentence with the file that it comes from."""
    for path, name, value in constants():
        if name != "TRANSLATED":
            for message in _each(value):
                yield path.relative_to(PACKAGE.parents[1]).as_posix(), message
    for row in COMMANDS:
        for option in (HELP, VERSION, *row.options):
            yield "src/verkosto_cli/cli/__init__.py", option.help
            yield "src/verkosto_cli/cli/__init__.py", option.metavar
        for text in (row.help, row.argument, row.argument_help):
            yield "src/verkosto_cli/cli/__init__.py", text
    for format_ in FORMATS.values():
        yield "src/verkosto_cli/render/__init__.py", format_.help


def _each(value: object) -> Iterator[Message]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        one, many = value
        yield one, many
    elif isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def po_path(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return PACKAGE / "locale" / language / "LC_MESSAGES" / "verkosto.po"


def read(language: str) -> Catalog:
    """Return a language's catalogue as it is in the repository."""
    path = po_path(language)
    text = path.read_bytes() if path.exists() else HEAD.format(language=language).encode()
    return read_po(BytesIO(text), locale=language)


def updated(language: str) -> bytes:
    """Return the text of a catalogue with just the program's sentences, in their order."""
    old, new = read(language), Catalog(locale=language)
    for path, message in sentences():
        if not message:
            continue
        key = message if isinstance(message, str) else message[0]
        known = old.get(key)
        text = known.string if known and isinstance(known.string, type(message)) else None
        new.add(message, text or ("" if isinstance(message, str) else ("", "")), [(path, 0)])
    file = BytesIO()
    write_po(file, new, width=100, omit_header=True, include_lineno=False)
    return HEAD.format(language=language).encode() + file.getvalue()


def compile_catalogue(path: Path) -> bytes:
    """Return a catalogue compiled for gettext."""
    with path.open("rb") as source:
        catalog = read_po(source)
    # A build from the same source is the same.
    catalog.creation_date = catalog.revision_date = datetime(2000, 1, 1, tzinfo=timezone.utc)
    file = BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def main(arguments: Sequence[str]) -> int:
    """Write the catalogues, or tell which are not up to date."""
    is_stale = False
    for language in TRANSLATED:
        path, text = po_path(language), updated(language)
        if not path.exists() or path.read_bytes() != text:
            is_stale = True
            if "--check" in arguments:
                print(f"{path.name} ({language}) is not up to date: run just messages")
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        if "--check" not in arguments:
            path.with_suffix(".mo").write_bytes(compile_catalogue(path))
    return int(is_stale and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
