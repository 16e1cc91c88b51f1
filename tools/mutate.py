"""Changes modules in one spot at a time and tells which changes their tests do not notice.

    python tools/mutate.py store search/score.py --count 12 --table

The checkout is copied first, so nothing in it is changed. What survives is printed with its line:
it calls for a test, or for the line to go, unless it means the same and is noted so in
tools/mutate.toml, which also has the tests of each module. With --table the shares are written into
CONTRIBUTING.md.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import os
import random
import shutil
import signal
import sys
import time
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from venv import EnvBuilder

import hypothesis
import pytest
import tomli

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path("src", "verkosto_cli")
TABLE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- mutants: written by tools/mutate.py -->\n", "<!-- end of mutants -->\n"
HEAD = "| module | mutants | killed | share |\n| --- | ---: | ---: | ---: |\n"
# What is only said to type checkers, and what is written out.
SAME = ("TYPE_CHECKING = False", "return None -> return None")
OPTIONS = (
    "-x -q --no-header --tb=line --assert=plain -o addopts= --import-mode=importlib"
    " -p no:cacheprovider -p no:xdist"
)
OTHER: dict[type[ast.AST], Any] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


class Mutant(NamedTuple):
    """A changed module: where, the line and what was changed in it, and all of the new source."""

    line: int
    change: str
    source: str


class Row(NamedTuple):
    """What the mapping says of the modules under a path: their tests, and what they are run with.

    Where a module takes part in compiling, the built-in registry is compiled by each test run.
    """

    tests: list[str]
    compiles: bool = False
    same: Sequence[str] = ()


def mutants(source: str) -> Iterator[Mutant]:
    """Yield the mutants of a module."""
    lines = source.splitlines()
    count = len(list(ast.walk(ast.parse(source))))
    for place in range(count):
        tree = ast.parse(source)
        node = list(ast.walk(tree))[place]
        before = ast.unparse(node) if isinstance(node, ast.expr | ast.stmt) else ""
        if _change(node):
            ast.fix_missing_locations(tree)
            change = f"{before.splitlines()[0]} -> {ast.unparse(node).splitlines()[0]}"
            number = getattr(node, "lineno", 1)
            yield Mutant(number, f"{lines[number - 1].strip()}: {change}", ast.unparse(tree))


def _change(node: ast.AST) -> bool:
    """Change the node in place, if it is of a sort that can be."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER:
        node.ops = [OTHER[type(node.ops[0])](), *node.ops[1:]]
    elif isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in OTHER:
        node.op = OTHER[type(node.op)]()
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        node.value = not node.value if isinstance(node.value, bool) else node.value + 1
    elif isinstance(node, ast.If) and not _is_typing(node.test):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return) and node.value is not None:
        node.value = ast.Constant(None)
    else:
        return False
    return True


def _is_typing(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


class Workshop:
    """A copy of the checkout, with an environment of its own, in which modules are changed."""

    def __init__(self, folder: Path) -> None:
        self.copy = folder / "copy"
        shutil.copytree(ROOT, self.copy, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        self._python = self._make_environment(folder / "environment")
        self._compile_registry()
        compileall.compile_dir(self.copy / "src", quiet=1)
        self._seconds: dict[tuple[str, ...], float] = {}

    def _make_environment(self, place: Path) -> Path:
        """Make a Python that imports the copy, and the command beside it, as tests run it."""
        EnvBuilder(symlinks=True).create(place)
        packages = next(place.glob("lib/python*/site-packages"))
        paths = [str(self.copy / "src"), *(path for path in sys.path if "site-packages" in path)]
        (packages / "copy.pth").write_text("\n".join(paths), "utf-8")
        python, command = place / "bin" / "python", place / "bin" / "verkosto"
        command.write_text(f"#!{python}\nfrom verkosto_cli.cli.run import main\nmain()\n", "utf-8")
        command.chmod(0o755)
        return python

    def _compile_registry(self) -> None:
        """Put the data where a wheel has it, with the compiled registry."""
        from verkosto_cli.catalogue.compile import compile_registry
        from verkosto_cli.catalogue.paths import open_languages
        from verkosto_cli.store.encode import write

        self._data = self.copy / PACKAGE / "data"
        shutil.copytree(ROOT / "data", self._data)
        toml, thesaurus = self._data / "networks.toml", self._data / "thesaurus.txt"
        parts = compile_registry(
            toml.read_bytes(), toml.name, open_languages(), partial(thesaurus.read_text, "utf-8")
        )
        with (self._data / "networks.index").open("wb") as file:
            write(file, parts)

    def try_mutants(self, module: Path, row: Row, chosen: Sequence[Mutant]) -> list[Mutant]:
        """Return the mutants that the tests do not notice."""
        path = self.copy / PACKAGE / module
        before = path.read_bytes()
        aside = self._data.with_name("data-aside")
        if row.compiles:
            self._data.rename(aside)
        self._check_unchanged(row.tests)
        survivors = []
        for mutant in chosen:
            path.write_text(mutant.source, "utf-8")
            for compiled in path.parent.glob(f"__pycache__/{path.stem}.*"):
                compiled.unlink()
            if self._pass(row.tests, 10 + 5 * self._seconds[tuple(row.tests)]):
                survivors.append(mutant)
                print(f"{module}:{mutant.line}: survived: {mutant.change}", flush=True)
        path.write_bytes(before)
        if row.compiles:
            aside.rename(self._data)
        return survivors

    def _check_unchanged(self, tests: list[str]) -> None:
        if tuple(tests) not in self._seconds:
            start = time.monotonic()
            if not self._pass(tests, 600, quiet=False):
                sys.exit("the tests fail without any change")
            self._seconds[tuple(tests)] = time.monotonic() - start

    def _pass(self, tests: list[str], seconds: float, *, quiet: bool = True) -> bool:
        """Run tests in a process that has their libraries already; too slow is failed."""
        process = get_context("fork").Process(target=self._run, args=(tests, quiet))
        process.start()
        process.join(seconds)
        if process.exitcode is None:
            os.killpg(process.pid or 0, signal.SIGKILL)
            process.join()
        return process.exitcode == 0

    def _run(self, tests: list[str], quiet: bool) -> None:
        os.setsid()
        os.chdir(self.copy)
        if quiet:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(1, 2)
            sys.dont_write_bytecode = True
            os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        for name in [name for name in sys.modules if name.startswith("verkosto_cli")]:
            del sys.modules[name]
        source = str(ROOT / "src")
        sys.path[:] = [str(self.copy / "src"), *(path for path in sys.path if path != source)]
        sys.executable = str(self._python)
        hypothesis.settings.register_profile(
            "mutants", max_examples=40, derandomize=True, deadline=None
        )
        hypothesis.settings.load_profile("mutants")
        code = pytest.main([*OPTIONS.split(), *tests])
        sys.stdout.flush()
        os._exit(code)


def find_row(mapping: dict[str, Any], module: Path) -> Row:
    """Return what is said of a module; the longest path that it lies under counts."""
    name = module.as_posix()
    under = [key for key in mapping if f"{name}/".startswith(f"{key}/")]
    row = mapping[max(under, key=len)]
    return Row(row["tests"], row.get("compiles", False), row.get("same", {}).get(name, ()))


def find_modules(paths: Sequence[str]) -> Iterator[Path]:
    """Yield the modules under paths of the package."""
    base = ROOT / PACKAGE
    for path in paths:
        for module in sorted((base / path).rglob("*.py")) or [base / path]:
            yield module.relative_to(base)


def write_table(shares: dict[str, tuple[int, int]]) -> None:
    """Put rows into the table of CONTRIBUTING.md, in the place of those of the same modules."""
    before, _, rest = TABLE.read_text("utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    rows = {line.split("|")[1].strip(" `"): line for line in table.splitlines()[2:] if "|" in line}
    for module, (count, killed) in shares.items():
        rows[module] = f"| `{module}` | {count} | {killed} | {killed * 100 // count} % |"
    known = [row for name, row in sorted(rows.items()) if (ROOT / PACKAGE / name).exists()]
    TABLE.write_text(before + BEGIN + HEAD + "\n".join(known) + "\n" + END + after, "utf-8")


def main() -> None:
    """Try mutants, and print those that survive and the share that was killed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("paths", nargs="+", help="modules, or folders of them, of the package")
    parser.add_argument("--count", type=int, default=12, help="how many of a module, by chance")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--table", action="store_true", help="write shares into CONTRIBUTING.md")
    options = parser.parse_args()
    mapping = tomli.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    with TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder).resolve())
        for module in find_modules(options.paths):
            every = list(mutants((workshop.copy / PACKAGE / module).read_text("utf-8")))
            drawn = random.Random(options.seed).sample(every, min(options.count, len(every)))
            row = find_row(mapping, module)
            drawn = [mutant for mutant in drawn if not any(text in mutant.change for text in SAME)]
            chosen = sorted(mutant for mutant in drawn if mutant.change not in row.same)
            if chosen:
                killed = len(chosen) - len(workshop.try_mutants(module, row, chosen))
                print(f"{module}: {killed} of {len(chosen)} killed", flush=True)
                if options.table:
                    write_table({module.as_posix(): (len(chosen), killed)})


if __name__ == "__main__":
    main()
