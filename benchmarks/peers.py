"""verkosto beside tools that people use for the like, each asked the nearest thing it can do.

Python programs are installed from PyPI, each into an environment of its own below `--folder`
(a temporary one unless given); fzf, ripgrep, jq and grep are used where they are on the PATH
(Debian: `apt-get install fzf ripgrep jq`). A peer that is not there, or does not answer, is
left out, and a line on standard error says so. All of them run in turn, as whole processes
with their output in a pipe, and each is paired with a bare Python as in commands.py. They do
less or other work than verkosto does: the column `asked` tells what.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import venv
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from measure import Command, Place, Run, add_place, compare, describe_machine, run_piped
from tables import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

REGISTRY = Path(__file__).parent.parent / "data" / "networks.toml"


class Peer(NamedTuple):
    """A program, the question it gets, and its command line, `{work}` being a folder of its own."""

    name: str
    asked: str
    command: tuple[str, ...]
    package: str = ""
    prepare: Callable[[Setup], None] | None = None


class Setup:
    """Where peers are set up: the registry in the forms they read, and their home folder."""

    def __init__(self, place: Place, folder: Path) -> None:
        self.place = place
        self.work = folder
        self.environ = {**place.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        listed = run_piped((place.verkosto, "list", "--json"), place.environ).output
        (folder / "networks.json").write_bytes(listed)
        lines = run_piped((place.verkosto, "list", "--fields", "id,summary"), place.environ).output
        (folder / "networks.tsv").write_bytes(lines)
        self.items: list[Mapping[str, object]] = json.loads(listed)["items"]

    def bin(self, package: str) -> Path:
        """Return the folder of a package's commands."""
        return self.work / "environments" / package / "bin"

    def run(self, *command: str, text: str = "") -> None:
        """Run a step of a peer's preparation."""
        data = text.encode()
        subprocess.run(command, env=self.environ, input=data, capture_output=True, check=False)


def _make_library(setup: Setup) -> None:
    library = setup.work / "papis"
    (setup.work / "papis.conf").write_text(f"[settings]\n[papers]\ndir = {library}\n")
    for item in setup.items:
        folder = library / str(item["id"])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "info.yaml").write_text(f"title: {item['id']}\nauthor: Pori\nref: a\n")


def _make_contacts(setup: Setup) -> None:
    contacts = setup.work / "contacts"
    contacts.mkdir(exist_ok=True)
    (setup.work / "khard.conf").write_text(f"[addressbooks]\n[[pori]]\npath = {contacts}\n")
    for item in setup.items:
        name = item["id"]
        card = f"BEGIN:VCARD\nVERSION:3.0\nUID:{name}\nFN:{name}\nN:{name};;;;\nEND:VCARD\n"
        (contacts / f"{name}.vcf").write_text(card)


def _make_bookmarks(setup: Setup) -> None:
    for item in setup.items:
        address = f"https://example.org/{item['id']}"
        command = ("--nostdin", "--add", address, "--title", str(item["id"]), "--offline")
        setup.run(str(setup.bin("buku") / "buku"), *command)


def _make_database(setup: Setup) -> None:
    program, database = str(setup.bin("sqlite-utils") / "sqlite-utils"), "networks.db"
    path = str(setup.work / database)
    texts = {item["id"]: json.dumps(item, ensure_ascii=False) for item in setup.items}
    rows = [{"id": id_, "text": text} for id_, text in texts.items()]
    setup.run(program, "insert", path, "networks", "-", "--pk", "id", text=json.dumps(rows))
    setup.run(program, "enable-fts", path, "networks", "text")


PEERS = (
    Peer("verkosto", "one entry, whole", ("verkosto", "show", "hinku")),
    Peer("verkosto", "all entries", ("verkosto", "list")),
    Peer("verkosto", "a word in all its inflections, ranked", ("verkosto", "search", "lapsi")),
    Peer("grep", "lines with the letters", ("grep", "-i", "lapsi", "{registry}")),
    Peer("ripgrep", "lines with the letters", ("rg", "-i", "lapsi", "{registry}")),
    Peer(
        "fzf",
        "lines with the letters in this order",
        ("sh", "-c", "fzf --filter lapsi < {work}/networks.tsv"),
    ),
    Peer(
        "jq",
        "one entry of `list --json` in a file",
        ("jq", '.items[] | select(.id == "hinku")', "{work}/networks.json"),
    ),
    Peer(
        "sqlite-utils",
        "a word as it is written, in a full-text index",
        ("sqlite-utils", "search", "{work}/networks.db", "networks", "lapsi", "-c", "id"),
        "sqlite-utils",
        _make_database,
    ),
    Peer(
        "papis",
        "all of 16 documents",
        ("papis", "--config", "{work}/papis.conf", "list", "--all"),
        "papis",
        _make_library,
    ),
    Peer(
        "khard",
        "all of 16 contacts",
        ("khard", "--config", "{work}/khard.conf", "list"),
        "khard",
        _make_contacts,
    ),
    Peer(
        "buku",
        "all of 16 bookmarks",
        ("buku", "--nostdin", "--nc", "--print"),
        "buku",
        _make_bookmarks,
    ),
    Peer("tldr", "its version; its pages need a network", ("tldr", "--version"), "tldr"),
)


def main() -> None:
    """Set the peers up, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("--rounds", "-n", type=int, default=20, metavar="N")
    text = "where the peers' environments are made and kept"
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help=text)
    options = parser.parse_args()
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        folder = options.folder or Path(home)
        folder.mkdir(parents=True, exist_ok=True)
        _measure(Setup(place, folder.absolute()), options.rounds)


def _measure(setup: Setup, rounds: int) -> None:
    peers = {f"{peer.name}\t{peer.asked}": peer for peer in PEERS}
    commands = dict(_commands(setup, peers))
    runs = {name: partial(_run, setup, command) for name, command in commands.items()}
    ratios = compare(setup.place, runs, rounds)
    rows = (
        (
            f"`{name.split(chr(9))[0]}` {_version(setup, peers[name], commands[name])}".rstrip(),
            peers[name].asked,
            f"{1000 * ratio.seconds:.1f}",
            f"{ratio.middle:.2f}",
        )
        for name, ratio in ratios.items()
    )
    print(table(("program", "asked", "ms", "bare Pythons"), rows))
    print(describe_machine(setup.place, rounds))


def _run(setup: Setup, command: Command) -> Run:
    return run_piped(command, setup.environ)


def _commands(setup: Setup, peers: Mapping[str, Peer]) -> Iterator[tuple[str, Command]]:
    for name, peer in peers.items():
        command = _set_up(setup, peer)
        run = _run(setup, command) if command else None
        if run and run.code == 0 and run.output:
            yield name, command
        else:
            why = "is not installed" if run is None else f"gave no answer (exit code {run.code})"
            print(f"{peer.name} {why}: left out", file=sys.stderr)


def _set_up(setup: Setup, peer: Peer) -> Command:
    """Return the command line, empty where the program cannot be had."""
    program, *words = (
        word.replace("{work}", str(setup.work)).replace("{registry}", str(REGISTRY))
        for word in peer.command
    )
    if peer.name == "verkosto":
        return (setup.place.verkosto, *words)
    if not peer.package:
        needed = {"ripgrep": "rg"}.get(peer.name, peer.name)
        return (program, *words) if shutil.which(needed) else ()
    path = setup.bin(peer.package) / program
    if not path.exists() and not _install(setup, peer.package):
        return ()
    if peer.prepare:
        peer.prepare(setup)
    return (str(path), *words)


def _install(setup: Setup, package: str) -> bool:
    folder = setup.bin(package).parent
    venv.create(folder, with_pip=True)
    pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", package)
    return subprocess.run(pip, capture_output=True, check=False).returncode == 0


def _version(setup: Setup, peer: Peer, command: Command) -> str:
    if peer.package:
        code = f"from importlib.metadata import version; print(version({peer.package!r}))"
        python = str(setup.bin(peer.package) / "python")
        return run_piped((python, "-c", code), setup.environ).output.decode().strip()
    program = "fzf" if peer.name == "fzf" else command[0]
    line = run_piped((program, "--version"), setup.environ).output.decode().split("\n", 1)[0]
    return next((word for word in line.replace("-", " ").split() if word[:1].isdigit()), "")


if __name__ == "__main__":
    main()
