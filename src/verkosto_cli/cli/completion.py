"""`verkosto completion`: the script that makes TAB work in a shell, written or installed."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .output import Output

_BELOW_HOME = {"XDG_DATA_HOME": (".local", "share"), "XDG_CONFIG_HOME": (".config",)}


class Shell:
    """A shell: its script, where that belongs, how the shell gets to know it, how to undo it."""

    __slots__ = ("_base", "_place", "_script", "next_step", "title", "undo")

    def __init__(
        self,
        title: str,
        script: str,
        base: str,
        place: Sequence[str],
        next_step: str,
        undo: str = "rm {path}",
    ) -> None:
        self.title = title
        self._script = script
        self._base = base
        self._place = place
        self.next_step = next_step
        self.undo = undo

    def script(self) -> str:
        """Return the script's text."""
        from pkgutil import get_data

        return (get_data("verkosto_cli", f"completions/{self._script}") or b"").decode()

    def path(self, environ: Mapping[str, str]) -> str:
        """Return the path that the script is installed to."""
        base = environ.get(self._base, "")
        if not os.path.isabs(base):
            base = environ.get("LOCALAPPDATA", "") if sys.platform == "win32" else ""
        base = base or os.path.join(os.path.expanduser("~"), *_BELOW_HOME[self._base])
        return os.path.join(base, *self._place)


SHELLS = {
    "bash": Shell(
        "Bash",
        "verkosto.bash",
        "XDG_DATA_HOME",
        ("bash-completion", "completions", "verkosto"),
        "It works in new shells that have bash-completion. Without that, add to ~/.bashrc:\n"
        "  . {path}",
    ),
    "zsh": Shell(
        "zsh",
        "_verkosto",
        "XDG_DATA_HOME",
        ("zsh", "site-functions", "_verkosto"),
        "It works in new shells if ~/.zshrc has these lines, in this order; add what is missing:\n"
        "  fpath=({folder} $fpath)\n"
        "  autoload -Uz compinit && compinit",
    ),
    "fish": Shell(
        "fish",
        "verkosto.fish",
        "XDG_CONFIG_HOME",
        ("fish", "completions", "verkosto.fish"),
        "It works in new shells.",
    ),
    "powershell": Shell(
        "PowerShell",
        "verkosto.ps1",
        "XDG_DATA_HOME",
        ("verkosto", "verkosto.ps1"),
        "It works in new shells once the file that $PROFILE names has this line:\n  . {path}",
        "Remove-Item {path}\nand take that line out of the file again.",
    ),
}
_OTHER_NAMES = {"pwsh": "powershell"}


def run(values: Mapping[str, Any], output: Output) -> int:
    """Write the script of a shell, or put it where the shell looks for it."""
    name = _pick_shell(values["words"], os.environ)
    if values["install"]:
        output.write([_install(name, SHELLS[name].path(os.environ))])
        return 0
    output.write([SHELLS[name].script()], encoding="utf-8")
    if output.is_terminal:
        output.note(f"To install it: verkosto completion {name} --install")
    return 0


def _pick_shell(words: Sequence[str], environ: Mapping[str, str]) -> str:
    from ..errors import UsageError

    cure = f"Choose one: verkosto completion {'|'.join(SHELLS)}"
    if len(words) > 1:
        raise UsageError("completion is for one shell at a time", cure)
    if words:
        from .pick import pick

        return pick("shell", _OTHER_NAMES.get(words[0], words[0]), SHELLS)
    own = os.path.basename(environ.get("SHELL", "")).removesuffix(".exe")
    own = own or ("powershell" if sys.platform == "win32" else "")
    name = _OTHER_NAMES.get(own, own)
    if name in SHELLS:
        return name
    raise UsageError(f"there is no completion for {own}" if own else "no shell given", cure)


def _install(name: str, path: str) -> str:
    shell = SHELLS[name]
    folder = os.path.dirname(path)
    try:
        os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(shell.script())
    except OSError as error:
        from ..errors import OutputError

        raise OutputError(
            f"{path}: cannot install the completion: {error.strerror or error}",
            f"To put it elsewhere: verkosto completion {name} > FILE",
        ) from None
    quote = _quoted_for_powershell if name == "powershell" else _quoted
    how = f"{shell.next_step}\nTo undo it:\n  {shell.undo}\n"
    return f"TAB for {shell.title} is now in {path}\n" + how.format(
        path=quote(path), folder=quote(folder)
    )


def _quoted(path: str) -> str:
    from shlex import quote

    return quote(path)


def _quoted_for_powershell(path: str) -> str:
    return "'" + path.replace("'", "''") + "'"
