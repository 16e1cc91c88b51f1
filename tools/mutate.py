"""Changes a module in one spot at a time and tells which changes its tests do not notice.

    python tools/mutate.py src/verkosto_cli/suggestions.py tests/cli/test_usage.py --count 20

The checkout is copied first, so nothing in it is changed. What survives is printed with its line:
it calls for a test, or for the line to go, unless it means the same.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
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
_SECONDS = 300


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Yield line, what was changed, and the changed source of each mutant."""
    count = len(list(ast.walk(ast.parse(source))))
    for number in range(count):
        tree = ast.parse(source)
        node = list(ast.walk(tree))[number]
        before = ast.unparse(node) if isinstance(node, ast.expr | ast.stmt) else ""
        if _change(node):
            ast.fix_missing_locations(tree)
            yield getattr(node, "lineno", 0), f"{before} -> {ast.unparse(node)}", ast.unparse(tree)


def _change(node: ast.AST) -> bool:
    """Change the node in place, if it is of a sort that can be."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER:
        node.ops = [OTHER[type(node.ops[0])]()]
    elif isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in OTHER:
        node.op = OTHER[type(node.op)]()
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        node.value = not node.value if isinstance(node.value, bool) else node.value + 1
    elif isinstance(node, ast.If) and not _is_typing(node):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return) and node.value is not None:
        node.value = ast.Constant(None)
    else:
        return False
    return True


def _is_typing(node: ast.If) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def main() -> None:
    """Try mutants, and print those that survive and the share that was killed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("module", type=Path)
    parser.add_argument("tests", nargs="+")
    parser.add_argument("--count", type=int, default=20, help="how many, drawn by chance")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    module = options.module.resolve().relative_to(ROOT)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        ignored = shutil.ignore_patterns(".*", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=ignored)
        if not _pass(copy, options.tests):
            sys.exit("the tests fail without any change")
        every = list(mutants((copy / module).read_text("utf-8")))
        chosen = random.Random(options.seed).sample(every, min(options.count, len(every)))
        survivors = []
        for line, change, source in sorted(chosen):
            (copy / module).write_text(source, "utf-8")
            if _pass(copy, options.tests):
                survivors.append(line)
                print(f"{module}:{line}: survived: {change.splitlines()[0]}")
    killed = len(chosen) - len(survivors)
    print(f"{module}: {killed} of {len(chosen)} killed ({killed * 100 // (len(chosen) or 1)} %)")


def _pass(copy: Path, tests: list[str]) -> bool:
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    environ = {**os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command, cwd=copy, env=environ, capture_output=True, check=False, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    main()
