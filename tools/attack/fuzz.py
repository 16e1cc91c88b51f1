"""Coverage-guided fuzzing of reading, checking, indexing and searching a registry, by atheris.

The package atheris is needed for this alone (`pip install atheris`). Arguments are libFuzzer's, the
first a folder of inputs to begin with and to add to:

    python tools/attack/fuzz.py FOLDER -runs=1000000 -max_len=3000 -seed=1
"""

from __future__ import annotations

import io
import sys
from datetime import date

import atheris

with atheris.instrument_imports(include=["verkosto_cli"]):
    from verkosto_cli.catalogue.compile import compile_registry
    from verkosto_cli.catalogue.paths import open_languages
    from verkosto_cli.errors import InvalidRegistryError
    from verkosto_cli.registry.load import review_registry
    from verkosto_cli.search import ask
    from verkosto_cli.search.index import Index
    from verkosto_cli.store import Sections
    from verkosto_cli.store.encode import write

_TODAY = date(2026, 1, 1)
_LANGUAGES = open_languages()
_LONGEST_QUERY = 40


def _try(data: bytes) -> None:
    problems, _, _ = review_registry(data, "r.toml", _TODAY, lambda *_: None)
    try:
        parts = compile_registry(data, "r.toml", _LANGUAGES, str)
    except InvalidRegistryError as error:
        if not problems or not error.lines():
            raise ValueError("refused without a problem") from None
        return
    if problems:
        raise ValueError("read in spite of a problem")
    file = io.BytesIO()
    write(file, parts)
    index = Index(Sections(file.getbuffer()), lambda: _LANGUAGES)
    for query in (data[-_LONGEST_QUERY:].decode("utf-8", "replace"), "lapsi kuntta"):
        ask(index, query)


if __name__ == "__main__":
    atheris.Setup(sys.argv, _try)
    atheris.Fuzz()
