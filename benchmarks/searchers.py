"""Ways to search a registry that one would otherwise put together.

Each gets the texts of every entry with their languages, and answers a query with ids, best first:
the entries with all of its words, or with some where none has all. Words of the Finnish, Swedish
and English texts go through an analyser of their own language, and so does the query, once for
each language. Nothing here is tuned to the queries but the limit of rapidfuzz.
"""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import log
from statistics import mean

import tantivy
from libvoikko import Voikko
from rapidfuzz import fuzz
from Stemmer import Stemmer

SHOWN = 20
LANGUAGES = {"fi": "finnish", "sv": "swedish", "en": "english"}
_WORD = re.compile(r"\w+")
_BASE = re.compile(r"\((\w+)\)")

Ids = list[str]
Texts = Mapping[str, Sequence[tuple[str, str]]]
Answer = Callable[[str], Ids]
Analyser = Callable[[str], Iterable[str]]
Scorer = Callable[[str, str], float]


def tokens(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return _WORD.findall(text.lower())


def joined(texts: Texts) -> dict[str, str]:
    """Return all texts of each entry as one."""
    return {id_: "\n".join(text for _, text in found) for id_, found in texts.items()}


def score_all(query: str, texts: Texts, scorer: Scorer) -> list[tuple[float, str]]:
    """Score every entry by its best text."""
    word = query.lower()
    best = {id_: max(scorer(word, t.lower()) for _, t in found) for id_, found in texts.items()}
    return sorted(((score, id_) for id_, score in best.items()), key=lambda row: -row[0])


FUZZY: Mapping[str, Scorer] = {
    "rapidfuzz, partial_ratio": fuzz.partial_ratio,
    "rapidfuzz, WRatio": fuzz.WRatio,
}


class Bm25:
    """Ranks entries by BM25 over what analysers make of words, with k1 = 1.2 and b = 0.75."""

    def __init__(
        self, texts: Texts, written: Mapping[str, Analyser], asked: Mapping[str, Analyser]
    ) -> None:
        self._asked = asked
        self._counts = {id_: Counter(_terms(found, written)) for id_, found in texts.items()}
        self._uses = Counter(term for counts in self._counts.values() for term in counts)
        self._mean = mean(counts.total() for counts in self._counts.values())

    def ask(self, query: str) -> Ids:
        """Answer a query; a word is in an entry if it is in one of the languages."""
        words = [
            set(_terms(((lang, word) for lang in LANGUAGES), self._asked)) for word in tokens(query)
        ]
        hits = {
            id_: [word & counts.keys() for word in words] for id_, counts in self._counts.items()
        }
        wholly = [id_ for id_, met in hits.items() if met and all(met)]
        found = wholly or [id_ for id_, met in hits.items() if any(met)]
        weights = {id_: self._weigh(id_, set().union(*hits[id_])) for id_ in found}
        return sorted(found, key=lambda id_: -weights[id_])[:SHOWN]

    def _weigh(self, id_: str, terms: set[str]) -> float:
        counts = self._counts[id_]
        length = 1.2 * (0.25 + 0.75 * counts.total() / self._mean)
        return sum(
            self._rarity(term) * counts[term] * 2.2 / (counts[term] + length) for term in terms
        )

    def _rarity(self, term: str) -> float:
        uses = self._uses[term]
        return log(1 + (len(self._counts) - uses + 0.5) / (uses + 0.5))


def _terms(found: Iterable[tuple[str, str]], analysers: Mapping[str, Analyser]) -> Iterator[str]:
    for language, text in found:
        for word in tokens(text):
            for term in analysers[language](word):
                yield f"{language}:{term}"


def snowball(texts: Texts) -> Answer:
    """Rank by the Snowball stems of each language."""
    return Bm25(texts, _stemmers(), _stemmers()).ask


def _stemmers() -> dict[str, Analyser]:
    def stem(name: str) -> Analyser:
        stemmer = Stemmer(name)
        return lambda word: (stemmer.stemWord(word),)

    return {language: stem(name) for language, name in LANGUAGES.items()}


def voikko(texts: Texts) -> Answer:
    """Rank by Voikko's base forms and the parts of compounds, by Snowball where not Finnish."""
    written = {**_stemmers(), "fi": lambda word: {*_base_forms(word), *_parts(word)}}
    return Bm25(texts, written, {**_stemmers(), "fi": _base_forms}).ask


@cache
def _voikko() -> Voikko:
    return Voikko("fi")


@cache
def _analyses(word: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = _voikko().analyze(word)
    return found


def _base_forms(word: str) -> set[str]:
    return {found["BASEFORM"].lower() for found in _analyses(word) if "BASEFORM" in found} or {word}


def _parts(word: str) -> set[str]:
    bases = (found.get("WORDBASES", "") for found in _analyses(word))
    return {part.lower() for text in bases for part in _BASE.findall(text)}


def with_tantivy(texts: Texts) -> Answer:
    """Rank by tantivy's BM25, a field for each language with tantivy's stemmer of it."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for language in LANGUAGES:
        builder.add_text_field(language, tokenizer_name=language)
    index = tantivy.Index(builder.build())
    for language, name in LANGUAGES.items():
        simple = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        lower = simple.filter(tantivy.Filter.lowercase())
        index.register_tokenizer(language, lower.filter(tantivy.Filter.stemmer(name)).build())
    writer = index.writer()
    for id_, found in texts.items():
        document = tantivy.Document(id=id_)
        for language, text in found:
            document.add_text(language, text)
        writer.add_document(document)
    writer.commit()
    index.reload()
    return lambda query: _ask_tantivy(index, " ".join(tokens(query)))


def _ask_tantivy(index: tantivy.Index, words: str) -> Ids:
    searcher = index.searcher()
    for together in (True, False):
        query = index.parse_query(words, list(LANGUAGES), conjunction_by_default=together)
        hits = searcher.search(query, SHOWN).hits
        if hits:
            return [searcher.doc(address)["id"][0] for _, address in hits]
    return []


def fts(texts: Texts, tokenizer: str, terms: Callable[[str], Iterator[str]]) -> Answer:
    """Rank by the BM25 of SQLite's full-text index."""
    database = sqlite3.connect(":memory:")
    columns = f"id UNINDEXED, text, tokenize = '{tokenizer}'"
    database.execute(f"CREATE VIRTUAL TABLE entries USING fts5({columns})")
    database.executemany("INSERT INTO entries VALUES (?, ?)", joined(texts).items())

    def select(words: str) -> Ids:
        statement = "SELECT id FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?"
        return [id_ for (id_,) in database.execute(statement, (words, SHOWN))] if words else []

    def ask(query: str) -> Ids:
        found = list(terms(query))
        return select(" AND ".join(found)) or select(" OR ".join(found))

    return ask


def _prefixes(query: str) -> Iterator[str]:
    return (f'"{word}"*' for word in tokens(query))


def _trigrams(query: str) -> Iterator[str]:
    return (f'"{word}"' for word in tokens(query) if len(word) > 2)


def with_fzf(texts: Texts) -> Answer:
    """Rank as fzf does, an entry a line."""
    lines = "\n".join(f"{id_}\t{' '.join(text.split())}" for id_, text in joined(texts).items())

    def ask(query: str) -> Ids:
        command = ("fzf", "--filter", query, "--delimiter", "\t", "--nth", "2")
        done = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
        return [line.split("\t", 1)[0] for line in done.stdout.decode().splitlines()][:SHOWN]

    return ask


SEARCHERS: Mapping[str, Callable[[Texts], Answer]] = {
    "Voikko, BM25": voikko,
    "tantivy": with_tantivy,
    "Snowball, BM25": snowball,
    "FTS5, prefixes": lambda texts: fts(texts, "unicode61", _prefixes),
    "FTS5, trigrams": lambda texts: fts(texts, "trigram", _trigrams),
    "fzf": with_fzf,
}
