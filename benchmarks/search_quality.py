"""How well verkosto answers judged queries, beside what one would otherwise put together.

The queries, and how they are judged and measured, are those of tests/judged:

    first   the best answer is one that must be found
    found   what must be found is found (the share of it, averaged over the queries)
    clean   all that must be found is, and nothing that may not be stands above any of it
    silent  nothing is found where nothing may be
    ndcg    how good the order of the first five is, by the grades (nDCG@5)

The others get the same texts, all of an entry's in all languages and its labels; searchers.py
says how each searches. rapidfuzz gives a score to every entry, and an entry counts as found from
a limit on: it is the limit of 50, 55 … 95 with which it does best on these very queries, so it is
flattered. Needs rapidfuzz, PyStemmer, libvoikko and tantivy beside this Python; Voikko with its
Finnish dictionary (Debian's voikko-fi and libvoikko1); and fzf on the PATH.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import tomli

ROOT = Path(__file__).parent.parent
JUDGED = ROOT / "tests" / "judged"
sys.path.append(str(JUDGED))

from asked import FILES, STRANGE, STRANGE_ENGLISH, STRANGE_FINNISH, STRANGE_SWEDISH, STUDIED
from measures import MEASURES, Judged, mean, read_judged, score

from measure import Place, add_place, run_piped
from searchers import FUZZY, LANGUAGES, SEARCHERS, Answer, Ids, Scorer, Texts, score_all
from tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from measures import Means

    # A judged query, and the registry that it is asked of.
    Query = tuple[str, Judged]

TUNED = ("pori", *STUDIED)
# What is asked -> the file of queries and the registry, of each part.
SETS: Mapping[str, Sequence[tuple[str, str]]] = {
    "Pori": [("pori", "pori")],
    "Pori, people's words": [("people", "pori")],
    "a Finnish registry": [("koivuranta", "koivuranta")],
    "a Swedish one": [("vikstrand", "vikstrand")],
    "an English one": [("portwick", "portwick")],
    "across languages": [(f"across-{n}", n) for n in ("koivuranta", "vikstrand", "portwick")],
    "broad queries": [("broad", name) for name in TUNED],
    "words about nothing there": [("unrelated", name) for name in TUNED],
    "words that look like theirs": [("nothing", name) for name in (*STUDIED, *STRANGE)],
    "strangers' Finnish registries": [(name, name) for name in STRANGE_FINNISH],
    "strangers' Swedish ones": [(name, name) for name in STRANGE_SWEDISH],
    "strangers' English ones": [(name, name) for name in STRANGE_ENGLISH],
}
SUMMARIES = {"First and silent, in per cent": ("first", "silent"), "nDCG@5, in per cent": ("ndcg",)}
LIMITS = range(50, 100, 5)


def main() -> None:
    """Ask all, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    add_place(parser)
    parser.add_argument("sets", nargs="*", default=list(SETS), metavar="SET")
    options = parser.parse_args()
    with TemporaryDirectory() as home:
        place = Place(options.bin, home)
        place.check()
        registries = {registry for name in options.sets for _, registry in SETS[name]}
        texts = {name: read_texts(FILES[name]) for name in sorted(registries)}
        marks = {name: dict(_ask_all(place, texts, read_set(name))) for name in options.sets}
    for name, found in marks.items():
        queries = read_set(name)
        silent = sum(not judged.grades for _, judged in queries)
        print(f"### {name}: {len(queries)} queries; {silent} of them have no answer\n")
        print(table(("search", *MEASURES), ((n, *_cells(each)) for n, each in found.items())))
    names = list(next(iter(marks.values())))
    for title, measures in SUMMARIES.items():
        print(f"### {title}\n")
        rows = [
            (name, *(_short(found[n], measures) for n in names)) for name, found in marks.items()
        ]
        print(table(("queries", *names), rows))


def read_set(name: str) -> list[Query]:
    """Read the judged queries of a set; the category of some is the registry they are for."""
    return [
        (registry, judged)
        for file, registry in SETS[name]
        for judged in read_judged(JUDGED / f"{file}.tsv")
        if file not in ("broad", "nothing") or judged.category == registry
    ]


def grade(queries: Sequence[Query], answers: Sequence[Ids]) -> Means:
    """Return the means of the measures of the answers to the queries."""
    pairs = zip(queries, answers, strict=True)
    return mean(score(ids, judged.grades) for (_, judged), ids in pairs)


def _cells(marks: Means) -> Iterator[str]:
    return (f"{100 * marks[name]:.1f} %" if name in marks else "" for name in MEASURES)


def _short(means: Means, measures: Sequence[str]) -> str:
    return " · ".join(f"{100 * means[name]:.0f}" for name in measures if name in means)


def _ask_all(
    place: Place, texts: Mapping[str, Texts], queries: Sequence[Query]
) -> Iterator[tuple[str, Means]]:
    def marks(answers: Mapping[str, Answer]) -> Means:
        return grade(queries, [answers[registry](judged.query) for registry, judged in queries])

    yield "verkosto", marks({name: _verkosto(place, FILES[name]) for name in texts})
    for name, make in SEARCHERS.items():
        yield name, marks({registry: make(found) for registry, found in texts.items()})
    for name, scorer in FUZZY.items():
        yield name, _best(queries, texts, scorer)


def read_texts(file: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the texts of each entry of a registry, and its labels, each with its language."""
    registry = tomli.loads(file.read_text(encoding="utf-8"))
    own = registry["registry"]["language"]
    words = (word for name in ("themes", "kinds", "scopes") for word in registry.get(name, ()))
    labels = {word["id"]: word["label"] for word in words}
    entries = registry["networks"]
    return {entry["id"]: list(_texts([entry, *_labels(entry, labels)], own)) for entry in entries}


def _labels(entry: Mapping[str, Any], labels: Mapping[str, object]) -> list[object]:
    values = (entry[key] for key in ("themes", "kind", "scope"))
    ids = (id_ for value in values for id_ in ([value] if isinstance(value, str) else value))
    return [labels[id_] for id_ in ids if id_ in labels]


def _texts(value: object, language: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield language, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, key if key in LANGUAGES else language)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, language)


def _verkosto(place: Place, file: Path) -> Answer:
    def ask(query: str) -> Ids:
        options = ("--registry", str(file), "--format", "ids")
        command = (place.verkosto, "search", *options, "--", query)
        return run_piped(command, place.environ).output.decode().split()

    return ask


def _best(queries: Sequence[Query], texts: Mapping[str, Texts], scorer: Scorer) -> Means:
    """Score every entry by its best text; return the measures with the best limit."""
    scored = [score_all(judged.query, texts[registry], scorer) for registry, judged in queries]
    marks = [grade(queries, [_above(row, limit) for row in scored]) for limit in LIMITS]
    return max(marks, key=lambda each: sum(each.values()))


def _above(scored: Sequence[tuple[float, str]], limit: float) -> Ids:
    return [id_ for score, id_ in scored if score >= limit][:20]


if __name__ == "__main__":
    main()
