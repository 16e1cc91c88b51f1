"""`verkosto completion`: the script that makes TAB work in a shell, written or installed."""

from __future__ import annotations

import os
import sys

from ...messages import say
from .. import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..output import Output

_BELOW_HOME = {"XDG_DATA_HOME": (".local", "share"), "XDG_CONFIG_HOME": (".config",)}


class Shell:
    """A shell: its script, where that belongs, how the shell gets to know it, how to undo it."""

    __slots__ = ("_base", "_parts", "_script", "next_step", "title", "to_install", "undo")

    def __init__(
        self,
        title: str,
        script: str,
        base: str,
        parts: Sequence[str],
        next_step: str,
        undo: str = messages.UNDO,
        to_install: str = messages.TO_INSTALL,
    ) -> None:
        self.title = title
        self._script = script
        self._base = base
        self._parts = parts
        self.next_step = next_step
        self.undo = undo
        self.to_install = to_install

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
        return os.path.join(base, *self._parts)


SHELLS = {
    "bash": Shell(
        "Bash",
        "verkosto.bash",
        "XDG_DATA_HOME",
        ("bash-completion", "completions", "verkosto"),
        messages.BASH_NEXT,
    ),
    "zsh": Shell(
        "zsh",
        "_verkosto",
        "XDG_DATA_HOME",
        ("zsh", "site-functions", "_verkosto"),
        messages.ZSH_NEXT,
        messages.ZSH_UNDO,
        messages.ZSH_TO_INSTALL,
    ),
    "fish": Shell(
        "fish",
        "verkosto.fish",
        "XDG_CONFIG_HOME",
        ("fish", "completions", "verkosto.fish"),
        messages.FISH_NEXT,
    ),
    "powershell": Shell(
        "PowerShell",
        "verkosto.ps1",
        "XDG_DATA_HOME",
        ("verkosto", "verkosto.ps1"),
        messages.POWERSHELL_NEXT,
        messages.POWERSHELL_UNDO,
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
        output.note(say(SHELLS[name].to_install, shell=name))
    return 0


def _pick_shell(words: Sequence[str], environ: Mapping[str, str]) -> str:
    from ...errors import UsageError

    choices = "|".join(SHELLS)
    if len(words) > 1:
        raise UsageError(messages.ONE_SHELL, messages.CHOOSE_SHELL, choices=choices)
    if words:
        from ..pick import pick

        return pick("shell", _OTHER_NAMES.get(words[0], words[0]), SHELLS)
    own = os.path.basename(environ.get("SHELL", "")).removesuffix(".exe")
    own = own or ("powershell" if sys.platform == "win32" else "")
    name = _OTHER_NAMES.get(own, own)
    if name in SHELLS:
        return name
    wrong = messages.NO_COMPLETION if own else messages.NO_SHELL
    raise UsageError(wrong, messages.CHOOSE_SHELL, word=own, choices=choices)


def _install(name: str, path: str) -> str:
    shell = SHELLS[name]
    folder = os.path.dirname(path)
    try:
        os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(shell.script())
    except OSError as error:
        from ...errors import OutputError, reason_of

        raise OutputError(
            messages.NOT_INSTALLED,
            messages.ELSEWHERE,
            path=path,
            reason=reason_of(error),
            shell=name,
        ) from None
    from ..output import shown

    quote = _quoted_for_powershell if name == "powershell" else _quoted
    lines = (
        say(messages.INSTALLED, shell=shell.title, path=path),
        say(shell.next_step, path=quote(path)),
        say(shell.undo, path=quote(path)),
    )
    return "".join(f"{shown(text)}\n" for text in lines)


def _quoted(path: str) -> str:
    from shlex import quote

    return quote(path)


def _quoted_for_powershell(path: str) -> str:
    return "'" + path.replace("'", "''") + "'"
