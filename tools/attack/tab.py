"""TAB in live shells, on lines and names that would run something: nothing runs, nothing hangs."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from common import KOSKI

sys.path.insert(0, str(KOSKI.parents[2]))

from tests.cli.completion.conftest import Home, LiveShell

if TYPE_CHECKING:
    from random import Random

    from common import Report

_TRAPS = ("$(touch sprung)", "`touch sprung`", "; touch sprung;", "<(touch sprung)", "${x:=sprung}")
_PIECES = (
    *_TRAPS,
    *("show ", "list ", "search ", "-r ", "-r trap.toml ", "--theme=", "--fields id,", "-- "),
    *(
        "hin",
        "v",
        "Kos",
        "ä",
        "'",
        '"',
        "\\",
        "\\ ",
        "$",
        "!",
        "*",
        "~",
        "~/",
        "|",
        ">",
        ":",
        "\u202e",
    ),
)
# Every shell writes its line to a file on Ctrl-T, shows all it has to show, and asks nothing. A zsh
# as it comes runs what stands in `…` and $(…) on a TAB, of any command; here it only completes.
_SHELLS = {
    "bash": (
        ["--norc", "--noprofile", "-i"],
        (
            r"""bind -x '"\C-t": printf "%s\n" "$READLINE_LINE" > "$HOME/line"'; """
            "bind 'set completion-query-items 0'; bind 'set page-completions off'; "
            ". <(verkosto completion bash)"
        ),
    ),
    "zsh": (
        ["-f", "-i"],
        (
            'fpath=("$HOME/.local/share/zsh/site-functions" $fpath); LISTMAX=100000; '
            "autoload -Uz compinit && compinit -u -D; "
            'save-line() { print -r -- "$BUFFER" > "$HOME/line" }; '
            "zle -N save-line; bindkey '^T' save-line; bindkey '^I' complete-word"
        ),
    ),
    "fish": (
        ["-i"],
        "bind \\ct 'commandline > $HOME/line'; bind \\cu 'commandline \"\"'",
    ),
}


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Press TAB on so many lines in each shell that is installed."""
    for name in _SHELLS:
        program = shutil.which(name)
        if program:
            with TemporaryDirectory() as folder:
                _attack(program, name, Path(folder), [_line(chance) for _ in range(rounds)], report)


def _line(chance: Random) -> str:
    return f"verkosto {''.join(chance.choices(_PIECES, k=chance.randint(1, 6)))}"


def _attack(program: str, name: str, folder: Path, lines: list[str], report: Report) -> None:
    home = Home(folder)
    _set_traps(folder)
    home.verkosto("completion", name, "--install")
    shell = _started(home, program, name)
    for line in lines:
        try:
            shell.line_after(line + "\t\t")
        except AssertionError:
            report.fault(f"{name} does not answer: {line!r}")
            shell.close()
            shell = _started(home, program, name)
        if any(folder.glob("**/sprung")):
            report.fault(f"{name} ran something: {line!r}")
            (folder / "sprung").unlink(missing_ok=True)
        report.count(f"lines in {name}")
    shell.close()


def _started(home: Home, program: str, name: str) -> LiveShell:
    arguments, setup = _SHELLS[name]
    shell = LiveShell(home, program, arguments)
    shell.set_up(setup)
    return shell


def _set_traps(folder: Path) -> None:
    """Make files, and a registry with names, that would run something where a shell reads them."""
    text = KOSKI.read_text("utf-8")
    for word, trap in zip(("Kosken", "vesi", "Vesi"), _TRAPS, strict=False):
        text = text.replace(f'"{word}', f'"{trap} {word}')
    (folder / "trap.toml").write_text(text, "utf-8")
    for trap in _TRAPS:
        (folder / f"v{trap}.toml").touch()
