"""Runs the attacks: `python tools/attack [NAME…] --rounds N --seed S`; exits with 1 for a fault."""

from __future__ import annotations

import argparse
import os
import random
import sys
from importlib import import_module
from tempfile import TemporaryDirectory

from common import Report

# What each attacks is in its module.
ATTACKS = ("registries", "damage", "lines", "queries", "interrupts", "planted", "tab")


def main() -> None:
    """Run the attacks that are named, or all, in a home of their own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("names", nargs="*", default=ATTACKS, metavar="|".join(ATTACKS))
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--rounds", type=int, default=100)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    faults = 0
    with TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CACHE_HOME=f"{home}/cache")
        os.chdir(home)
        for name in options.names:
            report = Report(name)
            import_module(name).attack(options.rounds, random.Random(options.seed), report)
            report.close()
            faults += report.faults
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
