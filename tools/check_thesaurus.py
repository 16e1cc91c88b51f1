"""Check data/thesaurus.txt: its words are known, few meanings a word, no line twice.

A word must be known to its language's lexicon (a phrase by each of its words) or be marked with a
`*`; the lines of what belongs to what must name concepts that there are.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[1] / "data"
sys.path[:0] = [str(DATA.parent / "src")]

from verkosto_cli.search.languages import Languages  # noqa: E402

MOST_CONCEPTS = 4
LANGUAGES = ("fi", "sv", "en")
HEADING = f"%languages {' '.join(LANGUAGES)}"


def main() -> None:
    """Print what is wrong, a line each; exit with 1 if anything is."""
    problems = list(check((DATA / "thesaurus.txt").read_text("utf-8")))
    print("\n".join(problems) or "The thesaurus is in order.")
    sys.exit(bool(problems))


def check(text: str) -> Iterator[str]:
    """Yield what is wrong with the text of a thesaurus, each with its line."""
    languages = Languages(lambda name: (DATA / name).read_bytes())
    concepts, relations = _rows(text)
    yield from _check_lines(text)
    meanings: Counter[tuple[str, str]] = Counter()
    for number, columns in concepts:
        if len(columns) != len(LANGUAGES):
            yield f"{number}: {len(columns)} languages instead of {len(LANGUAGES)}"
            continue
        for code, words in zip(LANGUAGES, columns, strict=True):
            meanings.update((code, word.rstrip("*").lower()) for word in dict.fromkeys(words))
            for word in words:
                if not word.endswith("*") and not _is_known(languages, code, word):
                    yield f"{number}: {code} '{word}' is not in the lexicon; mark it with a *"
    for (code, word), count in meanings.items():
        if count > MOST_CONCEPTS:
            yield f"{code} '{word}' stands in {count} concepts, more than {MOST_CONCEPTS}"
    heads = {columns[0][0].rstrip("*").lower() for _, columns in concepts if columns[0]}
    for number, names in relations:
        yield from (f"{number}: no concept begins with '{n}'" for n in names if n not in heads)


def _rows(text: str) -> tuple[list[tuple[int, list[list[str]]]], list[tuple[int, list[str]]]]:
    """Return the concepts, and the names that the lines of what belongs to what have."""
    concepts, relations = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith(("#", "%")):
            continue
        if "<" in line:
            relations.append((number, _words(re.sub(" <<? ", ",", line.lower()))))
        else:
            concepts.append((number, [_words(column) for column in line.split("|")]))
    return concepts, relations


def _check_lines(text: str) -> Iterator[str]:
    lines = text.splitlines()
    if lines[:1] != [HEADING]:
        yield f"1: the first line must be '{HEADING}'"
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#") and line in seen:
            yield f"{number}: the same line as {seen[line]}"
        seen.setdefault(line, number)


def _words(column: str) -> list[str]:
    return [word.strip() for word in column.split(",") if word.strip()]


def _is_known(languages: Languages, code: str, word: str) -> bool:
    language = languages[code]
    parts = word.lower().replace("-", " ").replace("'", " ").split()
    return all(
        len(part) == 1 or part.isdigit() or language.knows(part) or part in language.stopwords
        for part in parts
    )


if __name__ == "__main__":
    main()
