"""Draws docs/images/*.svg from what the command itself writes to a terminal of fixed width.

Usage: python tools/make_pictures.py

The pictures name no font file and load nothing from elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

IMAGES = Path(__file__).parents[1] / "docs" / "images"
PICTURES = {
    "list": ["list"],
    "show": ["show", "hinku"],
    "search": ["search", "lapsi"],
}
WIDTH = 100

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


def terminal_output(arguments: list[str], color: str) -> str:
    """Return what the command writes for a terminal WIDTH columns wide."""
    command = [sys.executable, "-m", "verkosto_cli", *arguments]
    environment = {
        "PATH": os.defpath,
        "HOME": os.devnull,
        "COLUMNS": str(WIDTH),
        "TERM": "xterm-256color",
        "PYTHONUTF8": "1",
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    options = ["--format", "table", "--color", color, "--lang", "fi", "--quiet"]
    finished = subprocess.run(
        [*command, *options], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return finished.stdout


def draw(arguments: list[str]) -> str:
    """Return the picture of a command's output."""
    console = Console(file=StringIO(), record=True, width=WIDTH, legacy_windows=False)
    console.print(Text.from_ansi(terminal_output(arguments, "always")), soft_wrap=True)
    title = " ".join(["verkosto", *arguments])
    picture = console.export_svg(
        title=title,
        theme=MONOKAI,
        code_format=SVG.replace("TITLE", title),
        unique_id=f"picture-{arguments[0]}",
    )
    return "\n".join(line.rstrip() for line in picture.splitlines()) + "\n"


def main() -> None:
    """Draw all pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, arguments in PICTURES.items():
        (IMAGES / f"{name}.svg").write_text(draw(arguments), "utf-8")


if __name__ == "__main__":
    main()
