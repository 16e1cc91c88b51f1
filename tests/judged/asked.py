"""A registry that is asked through the public functions, as the command asks it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli

from verkosto_cli.catalogue import open_catalogue
from verkosto_cli.catalogue.search import search
from verkosto_cli.search import ask

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]
# Registries that are asked for much, and those with queries that were written without a search.
STUDIED = ("koivuranta", "vikstrand", "portwick")
STRANGE_FINNISH = (
    "lehtosalmi",
    "lehtoranta",
    "haukiselka",
    "hirvaanselka",
    "riutsalmi",
    "tuohimaki",
    "saarivirta",
    "kivikoski",
    "ruokovesi",
    "kalliosatama",
    "sorvala",
    "vehmaniemi",
)
STRANGE_SWEDISH = (
    "stromvik",
    "granskar",
    "kallsund",
    "graskar",
    "ljunganas",
    "tallsund",
    "rosenskar",
    "lindvik",
    "bergviken",
    "skogsnas",
    "kvarnby",
    "marsholm",
)
STRANGE_ENGLISH = (
    "saltmere",
    "ravensund",
    "saltholm",
    "kilnridge",
    "orrenford",
    "hallakero",
    "marlhaven",
    "ashwick",
    "thornbeck",
    "glenarrow",
    "eastmoor",
    "brackwater",
)
STRANGE = (*STRANGE_FINNISH, *STRANGE_SWEDISH, *STRANGE_ENGLISH)
FILES = {
    "pori": TESTS.parent / "data" / "networks.toml",
    **{name: TESTS / "data" / f"{name}.toml" for name in (*STUDIED, *STRANGE)},
}
LEXICON = FILES["pori"].with_name("finnish.txt")


class Asked:
    """Answers queries with ids, and knows the tables it was made of."""

    def __init__(self, name: str, home: Path) -> None:
        self.name = name
        file = FILES[name]
        self.entries: list[dict[str, Any]] = tomli.loads(file.read_text("utf-8"))["networks"]
        folders = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
        self.catalogue = open_catalogue("" if name == "pori" else str(file), folders)

    def ids(self, query: str) -> list[str]:
        """Return the ids of all that a query finds, best first."""
        found = search(self.catalogue, query, (), limit=0, exact=False, languages=("fi",))
        return [hit.get("id") for hit in found.hits]

    def ranked(self, query: str) -> list[str]:
        """Return the same ids as `ids` does, without what a search suggests if there are none."""
        answer = ask(self.catalogue.index, query)
        return [self.entries[number]["id"] for number in answer.ranked]

    def texts(self, *keys: str, language: str = "") -> Iterator[str]:
        """Yield the texts of some keys of all entries, of all languages or of one."""
        for entry in self.entries:
            for key in keys:
                for spoken, value in entry.get(key, {}).items():
                    if language in ("", spoken):
                        yield from [value] if isinstance(value, str) else value
