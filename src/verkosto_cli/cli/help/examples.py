"""Lines to begin with, for each command: they work with the registry that comes with the program.

A file that a line names is one of the reader's own.
"""

from __future__ import annotations

PROGRAM = ("verkosto list", "verkosto search lapsi", "verkosto show hinku")
EXAMPLES = {
    "list": (
        "verkosto list --theme ilmasto",
        "verkosto list --sort joined --reverse",
        "verkosto list --format csv > list.csv",
    ),
    "show": (
        "verkosto show hinku",
        "verkosto show hinku --fields website",
        "verkosto show hinku ubc --json",
    ),
    "search": (
        "verkosto search lapsi",
        "verkosto search meri --theme luonto",
        "verkosto search '\"lapsen oikeudet\"'",
    ),
    "timeline": (
        "verkosto timeline",
        "verkosto timeline --theme ilmasto",
        "verkosto timeline --format csv",
    ),
    "related": (
        "verkosto related hinku",
        "verkosto related hinku --json",
        "verkosto related ubc --lang en",
    ),
    "themes": ("verkosto themes", "verkosto themes --grid", "verkosto themes --lang sv"),
    "kinds": ("verkosto kinds", "verkosto kinds --lang sv", "verkosto kinds --format ids"),
    "scopes": ("verkosto scopes", "verkosto scopes --lang sv", "verkosto scopes --format ids"),
    "init": (
        "verkosto init networks.toml",
        "verkosto init networks.toml --lang en",
        "verkosto init networks.toml --organisation Pori",
    ),
    "check": (
        "verkosto check",
        "verkosto check networks.toml",
        "verkosto check networks.toml --coverage",
    ),
    "diff": (
        "verkosto diff old.toml networks.toml",
        "verkosto diff old.toml networks.toml --json",
        "cat old.toml | verkosto diff - networks.toml",
    ),
    "expiring": (
        "verkosto expiring",
        "verkosto expiring --within 2y",
        "verkosto expiring --json",
    ),
    "schema": (
        "verkosto schema",
        "verkosto schema > registry.schema.json",
        "verkosto schema | python3 -m json.tool",
    ),
    "completion": (
        "verkosto completion bash",
        "verkosto completion zsh --install",
        "verkosto completion fish --install",
    ),
    "man": (
        "verkosto man | man -l -",
        "verkosto man --lang fi | man -l -",
        "verkosto man > verkosto.1",
    ),
    "help": (
        "verkosto help search",
        "verkosto help formats",
        "verkosto help environment",
    ),
}
