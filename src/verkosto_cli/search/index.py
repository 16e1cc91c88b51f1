r"""An index as it lies in a compiled registry.

| section | holds |
|---|---|
| `surfaces` | folded words of the texts, by plain letters |
| `posts` | per surface its postings, `entry << FIELD_BITS \| field` |
| `spans` | per surface pairs of a term and `start << 16 \\| end` |
| `terms` | a letter of KINDS, a language, a colon and a lemma, sorted; a concept by its number |
| `uses` | per term pairs of a surface that has it and its span there, with IS_PART and ENDS_EARLY |
| `stems` | stems by plain letters, with their paradigm in `stem%` and their terms in `stem@` |
| `endings` | per paradigm numbers of a beginning and of a rest, `beginning << 16 \\| rest` |
| `beginnings` | the first two letters of endings; behind a newline the same by plain letters |
| `rests` | how endings go on after a beginning, by plain letters, each between spaces |
| `languages` | the languages of the texts that have a room under languages/ |
| `stopwords` | words that say nothing of what is sought, each between spaces |
| `figures` | how many entries; where each kind of terms begins; each field's weight |
"""

from __future__ import annotations

from ..store.strings import Strings, numbers
from .text import is_spelling, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..store import Sections
    from .languages import Languages, Spoken

FIELD_BITS = 6
MOST_FIELDS = 1 << FIELD_BITS
LONGEST_BEGINNING = 2
# The kinds of terms: a word as it stands, words of a lemma's stem, a lemma, what belongs to the
# subject of a concept, a concept, a verb.
KINDS = ("=", "d", "l", "n", "s", "v")
# Signs of a term's use: it is a part of the surface; the surface goes on behind it.
IS_PART = 1 << 31
ENDS_EARLY = 1 << 30
MOST_START = ENDS_EARLY // (1 << 16) - 1


class _Rows:
    """32-bit numbers of a section of a mapped file, read slice by slice."""

    __slots__ = ("_name", "_sections")

    def __init__(self, sections: Sections, name: str) -> None:
        self._sections = sections
        self._name = name

    def __getitem__(self, part: slice) -> memoryview:
        piece = self._sections.piece(self._name, 4 * part.start, 4 * part.stop)
        return memoryview(piece).cast("I")


class Index:
    """Reads an index; everything is looked up in place."""

    def __init__(self, sections: Sections, open_languages: Callable[[], Languages]) -> None:
        self.surfaces = Strings(sections, "surfaces", plain)
        self._terms: Strings | None = None
        self.stems = Strings(sections, "stems", plain)
        self._sections = sections
        self._rest_ends = numbers(sections, "rests#")
        self._beginnings: list[list[str]] = []
        self._stem_paradigms = numbers(sections, "stem%", "H", is_sparse=True)
        # Typing errors ask for the terms of thousands of stems: these are looked at in the map.
        self._rows = {
            name: (
                _Rows(sections, name)
                if sections.is_mapped and name != "stem@"
                else numbers(sections, name, is_sparse=True),
                numbers(sections, f"{name}#", is_sparse=name != "posts"),
            )
            for name in ("posts", "spans", "uses", "endings", "stem@")
        }
        # Suggestions ask again what a search has asked in vain.
        self.corrections: dict[tuple[str, int], tuple[int, list[int]]] = {}
        self._open_languages = open_languages
        self._languages: Spoken | None = None
        figures = sections.bytes("figures").cast("I").tolist()
        self.entries, derived, lemmas, narrower, synonyms, verbs, *self.weights = figures
        self.derived = range(derived, lemmas)
        self.narrower, self.synonyms = range(narrower, synonyms), range(synonyms, verbs)
        self._first_lemma, self.first_verb = lemmas, verbs

    @property
    def languages(self) -> Spoken:
        """What the languages of the texts say of a query's words; few queries ask them."""
        if self._languages is None:
            from .languages import Spoken

            codes = bytes(self._sections.bytes("languages")).decode().split()
            self._languages = Spoken(self._open_languages(), codes)
        return self._languages

    def is_stopword(self, word: str) -> bool:
        """Tell whether a folded word says nothing of what is sought."""
        return f" {word} ".encode() in bytes(self._sections.bytes("stopwords"))

    def is_own(self, term: int) -> bool:
        """Tell whether a term is a lemma of the texts, not a word related to one."""
        return self._first_lemma <= term < self.narrower.start or term >= self.first_verb

    def is_literal(self, term: int) -> bool:
        """Tell whether a term is a word as it stands, a lemma of nothing."""
        return term < self.derived.start

    def relation(self, term: int) -> str:
        """Return how words that a term leads from match; the term of a lemma has no relation."""
        if term in self.derived:
            return "derived"
        if term in self.narrower:
            return "narrower"
        return "synonym" if term in self.synonyms else ""

    @property
    def terms(self) -> Strings:
        """The names of the terms; most queries do without them."""
        if self._terms is None:
            self._terms = Strings(self._sections, "terms")
        return self._terms

    def lemma(self, term: int) -> str:
        """Return the lemma that a term is of, or the word that stands for itself."""
        return self.terms[term].partition(":")[2]

    def language(self, term: int) -> str:
        """Return the language of a term, empty where it has none."""
        return self.terms[term][1:].partition(":")[0]

    def _row(self, name: str, number: int) -> list[int]:
        rows, ends = self._rows[name]
        start, end = ends[number : number + 2]
        return rows[start:end].tolist() if start < end else []

    def postings(self, surface: int) -> list[int]:
        """Return a surface's postings in the order of the entries."""
        return self._row("posts", surface)

    def postings_of(self, surfaces: Iterable[int]) -> Iterator[tuple[int, list[int]]]:
        """Yield each surface and its postings; rows that lie side by side are read at once."""
        rows, ends = self._rows["posts"]
        run: list[int] = []
        for surface in (*sorted(surfaces), -1):
            if run and surface != run[-1] + 1:
                bounds = ends[run[0] : run[-1] + 2]
                start = bounds[0]
                read = rows[start : bounds[-1]].tolist() if start < bounds[-1] else []
                for number, first, last in zip(run, bounds, bounds[1:], strict=False):
                    yield number, read[first - start : last - start]
                run = []
            run.append(surface)

    def is_called(self, surface: int, share: float = 1.0) -> bool:
        """Tell whether an entry is called by a surface: it is of the field that counts most.

        With `share` of one that counts at least that much of the most.
        """
        least, fields = share * max(self.weights), MOST_FIELDS - 1
        return any(self.weights[posting & fields] >= least for posting in self.postings(surface))

    def uses(self, term: int) -> Iterator[tuple[int, int]]:
        """Return pairs of a surface that has a term and where it stands there.

        That is `start << 16 | end`, with IS_PART and ENDS_EARLY; one surface's pairs are together.
        """
        row = iter(self._row("uses", term))
        return zip(row, row, strict=True)

    def users(self, term: int) -> list[int]:
        """Return the surfaces that have a term."""
        return list(dict.fromkeys(self._row("uses", term)[::2]))

    def spans(self, surface: int) -> Iterator[tuple[int, int, int]]:
        """Yield (term, start, end) of the parts of a surface."""
        row = self._row("spans", surface)
        for term, span in zip(row[::2], row[1::2], strict=True):
            yield term, span >> 16, span & 0xFFFF

    def term(self, name: str) -> int:
        """Return the number of a term, -1 where the index has none of this name."""
        number = self.terms.first(name)
        return number if number < len(self.terms) and self.terms[number] == name else -1

    def stem_terms(self, stem: int) -> list[int]:
        """Return the terms that a stem leads to."""
        return self._row("stem@", stem)

    def paradigm(self, stem: int) -> int:
        """Return the number of a stem's paradigm."""
        return self._stem_paradigms[stem]

    def endings(self, paradigm: int) -> Iterator[tuple[str, str, int]]:
        """Yield (beginning, the same by plain letters, rest) of the endings of a paradigm.

        An ending is a beginning and one of the `rests` of a number; paradigms share them.
        """
        exact, bare = self._beginnings or self._read_beginnings()
        for pair in self._row("endings", paradigm):
            yield exact[pair >> 16], bare[pair >> 16], pair & 0xFFFF

    def _read_beginnings(self) -> list[list[str]]:
        text = bytes(self._sections.bytes("beginnings")).decode()
        self._beginnings = [line.split(" ") for line in text.split("\n")]
        return self._beginnings

    def rests(self, number: int) -> str:
        """Return how endings go on, each between spaces."""
        start, end = self._rest_ends[number], self._rest_ends[number + 1] - 1
        return str(self._sections.piece("rests", start, end), "utf-8")

    def readings(self, word: str) -> Iterator[tuple[int, bool]]:
        """Yield (term, whether letter by letter) of each term that the folded word is a form of."""
        bare = plain(word)
        stems, stem = self.stems, 0
        for cut in range(1, len(bare) + 1):
            beginning = bare[:cut]
            stem = stems.first(beginning, stem)
            while stem < len(stems) and stems.key(stem) == beginning:
                form = self._form(stem, bare[cut:], cut, word)
                if form:
                    for term in self.stem_terms(stem):
                        yield term, form == word
                stem += 1
            if stem == len(stems) or not stems.key(stem).startswith(beginning):
                return

    def bare_terms(self, word: str) -> set[int]:
        """Return the terms of a word without what hangs on its end, in the language of that.

        Swedish köpa is no queue, kö, with a Finnish clitic. A concept is of each language that has
        the word.
        """
        for code, base in self.languages.bare(word):
            codes = ("", code) if self.languages.means(base, code) else (code,)
            found = {
                term
                for term, _ in self.readings(base)
                if self.is_literal(term) or self.language(term) in codes
            }
            if found:
                return found
        return set()

    def _form(self, stem: int, ending: str, cut: int, word: str) -> str:
        """Return the form of a stem that a word is, best letter by letter; none is empty."""
        best = ""
        wanted = ending[:LONGEST_BEGINNING]
        exact, plain_beginnings = self._beginnings or self._read_beginnings()
        for pair in self._row("endings", self._stem_paradigms[stem]):
            if plain_beginnings[pair >> 16] == wanted:
                beginning = exact[pair >> 16]
                size = len(wanted)
                rests = self.rests(pair & 0xFFFF)
                at = rests.find(f" {word[cut + size :]} ")
                if at < 0:
                    at = plain(rests).find(f" {ending[size:]} ")
                if at >= 0:
                    rest = rests[at + 1 : at + 1 + len(ending) - size]
                    form = f"{self.stems[stem]}{beginning}{rest}"
                    if form == word:
                        return form
                    if is_spelling(word, form):
                        best = form
        return best
