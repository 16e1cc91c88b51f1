"""Whatever comes in, what goes out keeps these laws."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto_cli.catalogue import Catalogue, open_catalogue
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.errors import RegistryError
from verkosto_cli.search import ask
from verkosto_cli.store import BrokenFileError

KOSKI = Path(__file__).parent.parent / "cli" / "koski.toml"
WHOLE = KOSKI.read_bytes()
PIECES = st.one_of(
    st.binary(max_size=8),
    st.text("abc ä\n\"'[]{}=#.,9\ufdfa\u2028", max_size=20).map(str.encode),
    st.sampled_from([b'"""', b"'''", b"\n[[networks]]\n", b"[" * 500, b"9" * 5000, b"\0"]),
)
CHANGES = st.lists(
    st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 200), PIECES), min_size=1, max_size=3
)


def answers(catalogue: Catalogue) -> object:
    """Return what a registry answers: its records as JSON, and some searches."""
    records = [catalogue.record(number).as_dict() for number in range(len(catalogue))]
    found = [ask(catalogue.index, query).ranked for query in ("lapsi", "vesi kuntta", "2016")]
    return [{key: json.loads(str(text)) for key, text in each.items()} for each in records], found


@settings(max_examples=15, deadline=None)
@given(CHANGES)
def test_changed_registry_is_read_or_refused(changes: list[tuple[int, int, bytes]]) -> None:
    """It raises RegistryError, or its records are JSON and a kept one answers as a fresh one."""
    data = WHOLE
    for start, length, piece in changes:
        data = data[:start] + piece + data[start + length :]
    with TemporaryDirectory() as folder:
        path = Path(folder, "r.toml")
        path.write_bytes(data)
        environ = {"XDG_CACHE_HOME": folder}
        try:
            fresh = answers(open_catalogue(str(path), environ))
        except RegistryError:
            return
        assert answers(open_catalogue(str(path), environ)) == fresh


def test_no_changed_byte_of_a_kept_file_is_believed(tmp_path: Path) -> None:
    """A kept file with any byte changed answers as before, or is told of."""
    open_catalogue(str(KOSKI), {"XDG_CACHE_HOME": str(tmp_path)})
    (kept,) = (tmp_path / "verkosto").iterdir()
    whole = kept.read_bytes()
    good = read_answers(kept)
    told = 0
    for at in range(0, len(whole), len(whole) // 60):
        kept.write_bytes(whole[:at] + bytes([whole[at] ^ 0x15]) + whole[at + 1 :])
        found = read_answers(kept)
        told += found is None
        assert found in (None, good)
    assert told > 40


def read_answers(path: Path) -> object:
    """Return what a kept file answers, or None where it is told to be damaged."""
    sections = open_sections(os.fspath(path))
    if sections is None:
        return None
    try:
        return answers(Catalogue(sections, "r.toml"))
    except BrokenFileError:
        return None
