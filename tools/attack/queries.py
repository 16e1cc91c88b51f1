"""Queries of any text: asked together they are answered as each is alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from common import KOSKI, inside
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from random import Random

    from common import Report

_PIECES = st.sampled_from(
    ["lapsi", "lasten", "vesi", "kuntta", "kulttuuri", "vatten", "climate", '"', "-", "kin", "2016"]
)
QUERIES = st.lists(
    st.one_of(
        st.text(st.characters(codec="utf-8"), max_size=40),
        st.lists(_PIECES | st.text(max_size=6), max_size=8).map(" ".join),
        st.lists(_PIECES, max_size=4).map("".join),
        st.tuples(st.text(max_size=2), st.integers(1, 3000)).map(lambda pair: pair[0] * pair[1]),
    )
    .map(lambda text: " ".join(text.split("\n")).replace("\ufeff", "").strip())
    .filter(bool),
    min_size=1,
    max_size=10,
)


def disagreement(queries: list[str]) -> str:
    """Return what is answered otherwise in a batch than alone, or nothing."""
    with open("queries.txt", "w", encoding="utf-8", newline="") as file:
        file.writelines(f"{query}\n" for query in queries)
    line = ["-r", str(KOSKI), "--fields", "id,score,field,explanation"]
    answer = inside(["search", "--batch", "queries.txt", "-f", "jsonl", *line])
    together = [json.loads(each) for each in answer.out.decode().split("\n")[:-1]]
    if answer.code not in (0, 1) or len(together) != len(queries):
        return f"{len(together)} answers and exit code {answer.code} to {queries!r}"
    for query, batch in zip(queries, together, strict=True):
        alone = json.loads(inside(["search", "--json", *line, "--", query]).out)
        if any(alone[key] != batch[key] for key in ("query", "complete", "total", "items")):
            return f"{query!r} is answered otherwise in a batch"
    return ""


def attack(rounds: int, chance: Random, report: Report) -> None:
    """Ask so many batches of queries."""

    @seed(chance.randrange(1 << 32))
    @settings(
        max_examples=rounds, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(QUERIES)
    def check(queries: list[str]) -> None:
        broken = disagreement(queries)
        if broken:
            report.fault(broken)
        for _ in queries:
            report.count("queries asked twice")

    check()
