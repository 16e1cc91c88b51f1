"""Draws what the command itself writes to a terminal of fixed width.

Usage: python tools/make_pictures.py [FOLDER]

Without a folder it draws docs/images/*.svg, which the documents show: these name no font file
and load nothing from elsewhere. With one it draws every view there, at every width, dark and
light, in three languages, to be looked at.
"""

from __future__ import annotations

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, MONOKAI
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.terminal_theme import TerminalTheme

IMAGES = Path(__file__).parents[1] / "docs" / "images"
VIEWS = {
    "list": "list",
    "show": "show hinku",
    "search": "search lapsi",
    "themes": "themes",
    "grid": "themes --grid",
    "timeline": "timeline",
    "related": "related ubc",
}
SHOWN = ("list", "show", "search")
LANGUAGES = ("fi", "sv", "en")
WIDTHS = (40, 80, 120, 200)
WIDTH = 80
THEMES = {"dark": MONOKAI, "light": DEFAULT_TERMINAL_THEME}

# rich's own template names a font by its address; {terminal_x}, {matrix} and so on are rich's.
SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>TITLE</title>
<style>
.{unique_id}-matrix {{
    font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
    font-size: {char_height}px;
    line-height: {line_height}px;
}}
.{unique_id}-title {{ font: bold 18px sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def terminal_output(arguments: Sequence[str], language: str, width: int) -> str:
    """Return what the command writes for a terminal of this width, in this language."""
    command = [sys.executable, "-m", "verkosto_cli", *arguments]
    environment = {
        "PATH": os.defpath,
        "HOME": os.devnull,
        "COLUMNS": str(width),
        "TERM": "xterm-256color",
        "PYTHONUTF8": "1",
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    options = ["--format", "table", "--color", "always", "--lang", language, "--quiet"]
    finished = subprocess.run(
        [*command, *options], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return finished.stdout


def draw(name: str, language: str, width: int, theme: TerminalTheme) -> str:
    """Return the picture of a view."""
    arguments = VIEWS[name].split()
    console = Console(file=StringIO(), record=True, width=width, legacy_windows=False)
    text = Text.from_ansi(terminal_output(arguments, language, width))
    console.print(text, soft_wrap=True)
    title = " ".join(["verkosto", *arguments])
    picture = console.export_svg(
        title=title,
        theme=theme,
        code_format=SVG.replace("TITLE", title),
        unique_id=f"picture-{name}",
    )
    return "\n".join(line.rstrip() for line in picture.splitlines()) + "\n"


def shown_pictures() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each picture that the documents show."""
    for name in SHOWN:
        for language in LANGUAGES:
            yield f"{name}-{language}", draw(name, language, WIDTH, MONOKAI)


def all_pictures() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of a picture of every view, in every manner."""
    for name in VIEWS:
        for language in LANGUAGES:
            for width in WIDTHS:
                for shade, theme in THEMES.items():
                    yield f"{name}-{language}-{width}-{shade}", draw(name, language, width, theme)


def main() -> None:
    """Draw the pictures."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in all_pictures() if sys.argv[1:] else shown_pictures():
        (folder / f"{name}.svg").write_text(picture, "utf-8")


if __name__ == "__main__":
    main()
