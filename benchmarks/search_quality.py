"""How well verkosto answers judged queries, beside what one would otherwise put together.

A file of queries has a line per query: the query, its kind, and what must (id=2) or may (id=1) be
found, with commas between; `-` where nothing may be. The measures, each the share of queries:

    first   the best answer is one that must be found
    found   what must be found is found (the share of it, averaged over the queries)
    clean   all that must be found is, and nothing that may not be stands above any of it
    silent  nothing is found where nothing may be

The others get the same texts, all of an entry's in all languages. Where one gives a score to
every entry, an entry counts as found from a limit on; it is the limit of 50, 55 … 95 with which
it does best on these very queries, so they are flattered. Needs rapidfuzz and PyStemmer beside
this Python, and fzf on the PATH.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import log
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import NamedTuple

from rapidfuzz import fuzz
from Stemmer import Stemmer

from measure import Place, add_place, run_piped
from tables import table

JUDGED = Path(__file__).parent.parent / "tests" / "judged" / "pori.tsv"
MEASURES = ("first", "found", "clean", "silent")
LIMITS = range(50, 100, 5)
SHOWN = 20
_WORD = re.compile(r"\w+")

Ids = list[str]
Texts = Mapping[str, Sequence[str]]
Answer = Callable[[str], Ids]
Scorer = Callable[[str, str], float]


class Query(NamedTuple):
    """A query with the ids that must be found, and those that may."""

    text: str
    wanted: frozenset[str]
    allowed: frozenset[str]


def main() -> None:
    """Ask all, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("files", type=Path, nargs="*", default=[JUDGED], metavar="FILE")
    options = parser.parse_args()
    queries = [query for file in options.files for query in read_queries(file)]
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        rows = [(name, *_cells(marks)) for name, marks in _ask_all(place, queries)]
    print(table(("search", *MEASURES), rows))
    silent = sum(not query.wanted for query in queries)
    print(f"{len(queries)} queries; {silent} of them have no answer.")


def read_queries(file: Path) -> Iterator[Query]:
    """Read a file of judged queries."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            text, _, judged = line.split("\t")
            grades = dict(part.split("=") for part in judged.split(",") if part != "-")
            wanted = frozenset(id_ for id_, grade in grades.items() if grade == "2")
            yield Query(text, wanted, frozenset(grades))


def grade(queries: Sequence[Query], answers: Sequence[Ids]) -> dict[str, float]:
    """Return the measures of the answers to the queries."""
    marks: dict[str, list[float]] = {name: [] for name in MEASURES}
    for query, ids in zip(queries, answers, strict=True):
        if not query.wanted:
            marks["silent"].append(not ids)
            continue
        places = [place for place, id_ in enumerate(ids) if id_ in query.wanted]
        above = ids[: places[-1]] if places else ids
        is_complete = len(places) == len(query.wanted)
        marks["first"].append(0 in places)
        marks["found"].append(len(places) / len(query.wanted))
        marks["clean"].append(is_complete and query.allowed.issuperset(above))
    return {name: mean(values) if values else 0.0 for name, values in marks.items()}


def _cells(marks: Mapping[str, float]) -> Iterator[str]:
    return (f"{100 * marks[name]:.1f} %" for name in MEASURES)


def _ask_all(place: Place, queries: Sequence[Query]) -> Iterator[tuple[str, Mapping[str, float]]]:
    texts = read_texts(place)

    def marks(answer: Answer) -> dict[str, float]:
        return grade(queries, [answer(query.text) for query in queries])

    yield "verkosto", marks(lambda query: _verkosto(place, query))
    for name, scorer in (("partial_ratio", fuzz.partial_ratio), ("WRatio", fuzz.WRatio)):
        yield _best(f"rapidfuzz {name}", queries, texts, scorer)
    yield "Snowball Finnish, BM25", marks(Bm25(texts, Stemmer("finnish").stemWord).ask)
    words = Fts(texts, "unicode61", lambda query: (f'"{word}"*' for word in tokens(query)))
    yield "SQLite FTS5, words as prefixes", marks(words.ask)
    trigrams = Fts(texts, "trigram", lambda query: (f'"{w}"' for w in tokens(query) if len(w) > 2))
    yield "SQLite FTS5, trigrams", marks(trigrams.ask)
    if shutil.which("fzf"):
        yield "fzf", marks(lambda query: _fzf(texts, query))
    else:
        print("fzf is not installed: left out", file=sys.stderr)


def read_texts(place: Place) -> dict[str, list[str]]:
    """Return the texts of each entry of the built-in registry."""
    listed = run_piped((place.verkosto, "list", "--json"), place.environ).output
    return {item["id"]: list(_texts(item)) for item in json.loads(listed)["items"]}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def tokens(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return _WORD.findall(text.lower())


def _verkosto(place: Place, query: str) -> Ids:
    command = (place.verkosto, "search", "--format", "ids", "--", query)
    return run_piped(command, place.environ).output.decode().split()


def _best(
    name: str, queries: Sequence[Query], texts: Texts, scorer: Scorer
) -> tuple[str, Mapping[str, float]]:
    """Score every entry by its best text; return the measures with the best limit."""
    scored = [_score(query.text, texts, scorer) for query in queries]
    marks = {limit: grade(queries, [_above(s, limit) for s in scored]) for limit in LIMITS}
    best = max(LIMITS, key=lambda limit: sum(marks[limit].values()))
    return f"{name}, from {best} on", marks[best]


def _score(query: str, texts: Texts, scorer: Scorer) -> list[tuple[float, str]]:
    word = query.lower()
    best = {id_: max(scorer(word, text.lower()) for text in found) for id_, found in texts.items()}
    return sorted(((score, id_) for id_, score in best.items()), key=lambda row: -row[0])


def _above(scored: Sequence[tuple[float, str]], limit: float) -> Ids:
    return [id_ for score, id_ in scored if score >= limit][:SHOWN]


class Bm25:
    """Ranks entries by BM25 over stems, with the usual k1 = 1.2 and b = 0.75."""

    def __init__(self, texts: Texts, stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._counts = {id_: Counter(self._stems(" ".join(t))) for id_, t in texts.items()}
        self._uses = Counter(stem for counts in self._counts.values() for stem in counts)
        self._mean = mean(counts.total() for counts in self._counts.values())

    def _stems(self, text: str) -> list[str]:
        return [self._stem(word) for word in tokens(text)]

    def ask(self, query: str) -> Ids:
        """Return the entries with all of the query's stems, or with some where none has all."""
        stems = set(self._stems(query))
        wholly = [id_ for id_, counts in self._counts.items() if stems <= counts.keys()]
        found = wholly or [id_ for id_, counts in self._counts.items() if stems & counts.keys()]
        return sorted(found, key=lambda id_: -self._weigh(id_, stems))[:SHOWN]

    def _weigh(self, id_: str, stems: set[str]) -> float:
        counts = self._counts[id_]
        length = 1.2 * (0.25 + 0.75 * counts.total() / self._mean)
        return sum(
            self._rarity(stem) * counts[stem] * 2.2 / (counts[stem] + length) for stem in stems
        )

    def _rarity(self, stem: str) -> float:
        uses = self._uses[stem]
        return log(1 + (len(self._counts) - uses + 0.5) / (uses + 0.5))


class Fts:
    """A full-text index of SQLite, ranked by its own BM25."""

    def __init__(self, texts: Texts, tokenizer: str, terms: Callable[[str], Iterator[str]]) -> None:
        self._terms = terms
        self._database = sqlite3.connect(":memory:")
        columns = f"id UNINDEXED, text, tokenize = '{tokenizer}'"
        self._database.execute(f"CREATE VIRTUAL TABLE entries USING fts5({columns})")
        rows = ((id_, "\n".join(found)) for id_, found in texts.items())
        self._database.executemany("INSERT INTO entries VALUES (?, ?)", rows)

    def ask(self, query: str) -> Ids:
        """Return the entries with all of the query's terms, or with some where none has all."""
        terms = list(self._terms(query))
        return self._select(" AND ".join(terms)) or self._select(" OR ".join(terms))

    def _select(self, terms: str) -> Ids:
        statement = "SELECT id FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?"
        rows = self._database.execute(statement, (terms, SHOWN)) if terms else ()
        return [id_ for (id_,) in rows]


def _fzf(texts: Texts, query: str) -> Ids:
    lines = "\n".join(f"{id_}\t{' '.join(' '.join(t).split())}" for id_, t in texts.items())
    command = ("fzf", "--filter", query, "--delimiter", "\t", "--nth", "2")
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
    return [line.split("\t", 1)[0] for line in done.stdout.decode().splitlines()][:SHOWN]


if __name__ == "__main__":
    main()
