"""What the tests of TAB share: a home with registries of awkward names, and shells that live."""

from __future__ import annotations

import os
import select
import shlex
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.cli.completion import complete

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from verkosto_cli.cli.completion.cursor import Reply

REGISTRY = Path(__file__).with_name("ranta.toml")
# A shell finds Python in any folder; a first line that names it finds it in none with a space.
_LAUNCHER = f"""#!/bin/sh
printf '%s %s\\n' "$1" "$2" >> "$TAB_LOG"
exec {shlex.quote(sys.executable)} -c 'from verkosto_cli.cli.run import main; main()' "$@"
"""
_SECONDS = 30.0


class Home:
    """A home folder with registry files in it, and the command on its PATH.

    `started` is what the command was started for: its first two arguments, a line each time.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "bin").mkdir()
        launcher = folder / "bin" / "verkosto"
        launcher.write_text(_LAUNCHER)
        launcher.chmod(0o755)
        self._log = folder / "log"
        for name in ("my reg.toml", "c:d.toml"):
            shutil.copy(REGISTRY, folder / name)
        (folder / "folder").mkdir()
        (folder / "e:f").mkdir()
        self.environ = {
            "HOME": str(folder),
            "PATH": f"{folder / 'bin'}:/usr/bin:/bin",
            "XDG_CACHE_HOME": str(folder / "cache"),
            "TAB_LOG": str(self._log),
            "LANG": "C.UTF-8",
            "TERM": "vt100",
            "INPUTRC": os.devnull,
            **{name: text for name, text in os.environ.items() if name.startswith("COVERAGE_")},
        }
        if "PYTHONPATH" in os.environ:
            self.environ["PYTHONPATH"] = os.environ["PYTHONPATH"]

    @property
    def started(self) -> list[str]:
        """What the command was started for so far."""
        return self._log.read_text().splitlines() if self._log.exists() else []

    def verkosto(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command."""
        return self.run(["verkosto", *arguments])

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run a command in this home, not on a terminal."""
        program = shutil.which(command[0], path=self.environ["PATH"])
        assert program
        return subprocess.run(
            [program, *command[1:]],
            check=False,
            cwd=self.folder,
            env=self.environ,
            capture_output=True,
            encoding="utf-8",
            timeout=_SECONDS,
        )


class LiveShell:
    """A shell on a pseudo-terminal; its key Ctrl-T writes the line being typed to a file."""

    def __init__(self, home: Home, program: str, arguments: Sequence[str]) -> None:
        self.screen = ""
        self._line = home.folder / "line"
        self._ready = home.folder / "ready"
        pty, fcntl, termios = map(pytest.importorskip, ("pty", "fcntl", "termios"))
        self._process, self._master = pty.fork()
        if self._process == 0:
            os.chdir(home.folder)
            os.execve(program, [program, *arguments], home.environ)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 90, 0, 0))

    def set_up(self, line: str) -> None:
        """Run a line, and wait for the next prompt."""
        self._ready.unlink(missing_ok=True)
        self._type(f'{line}\n: > "$HOME/ready"\n')
        self._wait(self._ready.exists)
        self._read_all()

    def line_after(self, keys: str) -> str:
        """Return the line that these keys, typed on an empty one, lead to."""
        self._line.unlink(missing_ok=True)
        self._type(f"{keys}\x14")
        self._wait(lambda: self._line.exists() and self._line.read_text().endswith("\n"))
        self._type("\x05\x15")
        return self._line.read_text().removesuffix("\n")

    def screen_after(self, keys: str) -> str:
        """Return what the shell wrote since these keys were typed."""
        self.screen = ""
        self.line_after(keys)
        self._read_all()
        return self.screen

    def _type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def _read(self) -> bool:
        if not select.select([self._master], [], [], 0.05)[0]:
            return False
        self.screen += os.read(self._master, 1 << 16).decode("utf-8", "replace")
        return True

    def _read_all(self) -> None:
        while self._read():
            pass

    def _wait(self, is_done: Callable[[], bool]) -> None:
        end = time.monotonic() + _SECONDS
        while not is_done():
            self._read()
            assert time.monotonic() < end, f"the shell does not answer: {self.screen!r}"

    def close(self) -> None:
        """End the shell."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._master)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a new home folder."""
    return Home(tmp_path)


@pytest.fixture(scope="module")
def module_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return a home folder that the live shells of a module share."""
    return Home(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def start_shell(module_home: Home) -> Iterator[Callable[[Sequence[str], str], LiveShell]]:
    """Start a live shell with a line of set-up, or skip the test where it is not installed."""
    shells = []

    def start(command: Sequence[str], setup: str) -> LiveShell:
        program = shutil.which(command[0])
        if not program:
            pytest.skip(f"{command[0]} is not installed")
        shells.append(LiveShell(module_home, program, command[1:]))
        shells[-1].set_up(setup)
        return shells[-1]

    yield start
    for shell in shells:
        shell.close()


@pytest.fixture
def tab(home: Home, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Reply]:
    """Ask what TAB offers for words after the command: `tab("show", "hin", VERKOSTO_LANG="sv")`."""
    monkeypatch.chdir(home.folder)
    monkeypatch.setenv("HOME", str(home.folder))

    def ask(*words: str, **environ: str) -> Reply:
        return complete(words, {**home.environ, **environ})

    return ask
