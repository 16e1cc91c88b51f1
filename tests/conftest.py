"""What the tests of the installed command share: running it in a pipe and on a terminal."""

from __future__ import annotations

import os
import re
import shlex
import struct
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import verkosto_cli

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO, Any

_ESCAPES = re.compile(r"\x1b\][^\x1b\x07]*(?:\x1b\\|\x07)|\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")
_SECONDS = 60
# Written after all that a process has; no output has a NUL.
_END = b"\0end\0"


class Result:
    """What a run of the command gave: `code`, and both streams as bytes (`out`, `err`) and text."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def stdout(self) -> str:
        """Standard output as text."""
        return self.out.decode("utf-8")

    @property
    def stderr(self) -> str:
        """Standard error as text."""
        return self.err.decode("utf-8")

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.stdout.splitlines()

    @property
    def screen(self) -> str:
        """What a person sees of standard output: no escape sequences, no spaces at line ends."""
        text = _ESCAPES.sub("", self.stdout).replace("\r\n", "\n")
        return "".join(line.rstrip() + "\n" for line in text.splitlines())

    def __repr__(self) -> str:
        return f"Result({self.code}, {self.out!r}, {self.err!r})"


class Verkosto:
    """Runs the installed command in an environment that says nothing but where its files are."""

    def __init__(self, home: Path) -> None:
        script = Path(sys.executable).with_name("verkosto")
        module = [sys.executable, "-m", "verkosto_cli"]
        self.command = [str(script)] if script.exists() else module
        self.home = home
        self.environ = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "XDG_CACHE_HOME": str(home / "cache"),
            **{name: text for name, text in os.environ.items() if name.startswith("COVERAGE_")},
        }

    def popen(
        self, *arguments: object, env: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.Popen[bytes]:
        """Start the command; what `env` holds is added to the environment."""
        command = [*self.command, *(os.fspath(word) for word in arguments)]  # type: ignore[call-overload]
        return subprocess.Popen(command, env={**self.environ, **(env or {})}, **options)

    def __call__(
        self,
        *arguments: object,
        stdin: bytes | str = b"",
        stdout: int | IO[Any] = subprocess.PIPE,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Result:
        """Run the command in a pipe."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        streams = {"stdin": subprocess.PIPE, "stdout": stdout, "stderr": subprocess.PIPE}
        with self.popen(*arguments, env=env, cwd=cwd, **streams) as process:
            out, err = process.communicate(given, timeout=_SECONDS)
        return Result(process.returncode, out or b"", err)

    def shell(self, script: str, env: Mapping[str, str] | None = None) -> Result:
        """Run a script of /bin/sh in which "$verkosto" is the command, to be unquoted."""
        # A path without spaces, so that a script may leave it unquoted.
        entry = self.home / "verkosto.sh"
        entry.write_text(f'#!/bin/sh\nexec {shlex.join(self.command)} "$@"\n', encoding="utf-8")
        entry.chmod(0o755)
        environ = {**self.environ, "verkosto": str(entry), **(env or {})}
        done = subprocess.run(
            ["/bin/sh", "-c", script],
            env=environ,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)


class Terminal:
    """Runs the installed command on a pseudo-terminal."""

    def __init__(self, verkosto: Verkosto) -> None:
        self._verkosto = verkosto

    def __call__(
        self,
        *arguments: object,
        width: int = 80,
        env: Mapping[str, str] | None = None,
        streams: str = "out",
        command: list[str] | None = None,
    ) -> Result:
        """Run the command with `out`, `err` or `both` of its streams on a terminal of this width.

        What the terminal got is the result's `out`; what came of the other stream is its `err`.
        """
        pty, fcntl, termios = map(pytest.importorskip, ("pty", "fcntl", "termios"))
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
        environ = {"TERM": "xterm-256color", **(env or {})}
        with tempfile.TemporaryFile() as other:
            runner = Verkosto(self._verkosto.home)
            runner.command = command or runner.command
            process = runner.popen(
                *arguments,
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=other if streams == "err" else slave,
                stderr=other if streams == "out" else slave,
            )
            with ThreadPoolExecutor() as pool:
                ended = pool.submit(_end, process, slave)
                got = _read_to_end(master)
                code = ended.result()
            other.seek(0)
            return Result(code, got, other.read())


def _end(process: subprocess.Popen[bytes], slave: int) -> int:
    """Write the end mark when the process has ended; return the exit code.

    A terminal that the last writer closes may lose what was written just before, so it stays open.
    """
    try:
        return process.wait(_SECONDS)
    finally:
        os.write(slave, _END)
        os.close(slave)


def _read_to_end(master: int) -> bytes:
    got = b""
    while not got.endswith(_END):
        got += os.read(master, 1 << 16)
    os.close(master)
    return got.removesuffix(_END)


@pytest.fixture(scope="session")
def verkosto(tmp_path_factory: pytest.TempPathFactory) -> Verkosto:
    """Run the command in a pipe: `verkosto("list", "--json", env={…})`."""
    return Verkosto(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def koski() -> str:
    """Return the path of a small registry that is made up for these tests."""
    return str(Path(__file__).parent / "cli" / "koski.toml")


@pytest.fixture(scope="session")
def terminal(verkosto: Verkosto) -> Terminal:
    """Run the command on a terminal: `terminal("list", width=40)`."""
    return Terminal(verkosto)


@pytest.fixture(scope="session")
def compiled() -> None:
    """Compile the catalogues of messages anew where the source was changed since."""
    package = Path(verkosto_cli.__file__).parent
    for path in package.glob("locale/*/LC_MESSAGES/verkosto.po"):
        made = path.with_suffix(".mo")
        if not made.exists() or made.stat().st_mtime < path.stat().st_mtime:
            pytest.importorskip("babel")
            tools = Path(__file__).parents[1] / "tools"
            subprocess.run([sys.executable, str(tools / "make_messages.py")], check=True)
            return
