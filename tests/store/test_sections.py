"""A file of sections gives back what was written, and a broken one is known at its opening."""

from __future__ import annotations

import os
from array import array
from io import BytesIO
from tempfile import TemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto_cli.store import BrokenFileError, File, Sections
from verkosto_cli.store.encode import encode_sorted, write
from verkosto_cli.store.strings import Strings, numbers

NAMES = st.text("abcdefghijklmnopqrstuvwxyz#@%", min_size=1, max_size=16)
BODIES = st.dictionaries(NAMES, st.binary(max_size=40), max_size=6)


def written(sections: dict[str, bytes]) -> bytes:
    """Return the bytes of a file of sections."""
    file = BytesIO()
    write(file, sections)
    return file.getvalue()


@given(BODIES)
def test_sections_come_back(sections: dict[str, bytes]) -> None:
    """Each section has the bytes that were written, and `all` has all of them."""
    found = Sections(written(sections))
    assert {name: bytes(found.bytes(name)) for name in sections} == sections
    assert {name: bytes(body) for name, body in found.all().items()} == sections


@given(BODIES, st.integers(0, 40), st.integers(0, 40))
def test_sections_of_a_file_are_those_of_its_bytes(
    sections: dict[str, bytes], low: int, high: int
) -> None:
    """A file is read section by section, or piece by piece, as if it were in memory."""
    with TemporaryFile() as file:
        write(file, sections)
        file.flush()
        read = File(os.dup(file.fileno()))
        file.seek(0)
        mapped = Sections(file.read(), read)
    for found in (Sections(read), mapped):
        assert {name: bytes(found.bytes(name)) for name in sections} == sections
        for name, body in sections.items():
            start, end = sorted((min(low, len(body)), min(high, len(body))))
            assert found.piece(name, start, end) == body[start:end]


@given(BODIES)
def test_sections_begin_at_multiples_of_eight(sections: dict[str, bytes]) -> None:
    """A file's length is a multiple of eight, so that numbers can be read in place."""
    assert len(written(sections)) % 8 == 0


def test_numbers_are_read_in_place() -> None:
    """A section reads as numbers of 16, 32 or 64 bits; a rest too short for one is left out."""
    found = Sections(written({"n": bytes(range(1, 9)) + b"\xff"}))
    numbers = [found.numbers("n", "H"), found.numbers("n", "I"), found.numbers("n", "Q")]
    assert [len(view) for view in numbers] == [4, 2, 1]


def test_missing_section_is_told_of() -> None:
    """A section that the file has not raises BrokenFileError."""
    with pytest.raises(BrokenFileError, match="no section words"):
        Sections(written({"names": b"x"})).bytes("words")


@given(BODIES, st.data())
def test_truncated_file_is_refused(sections: dict[str, bytes], data: st.DataObject) -> None:
    """A file that ends too early or too late is no file of sections."""
    whole = written(sections)
    cut = data.draw(st.integers(0, len(whole) - 1))
    for broken in (whole[:cut], whole + b"\0"):
        with pytest.raises(BrokenFileError):
            Sections(broken)


@given(BODIES.filter(bool), st.data())
def test_no_changed_byte_is_believed(sections: dict[str, bytes], data: st.DataObject) -> None:
    """A changed byte, wherever it is, is told of, or no section is another for it."""
    whole = bytearray(written(sections))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    try:
        found = Sections(bytes(whole)).all()
    except BrokenFileError:
        return
    assert {name: bytes(body) for name, body in found.items()} == sections


@given(st.integers(0, 29_999), st.integers(1, 255))
def test_no_changed_byte_of_a_mapped_file_is_believed(place: int, change: int) -> None:
    """What is looked at in a map is checked block by block, and only that."""
    counted = array("I", range(30_000))
    before = bytes(4096 * 40)
    whole = bytearray(written({"before": before, "n": counted.tobytes()}))
    at = len(whole) - 4 * len(counted) + 4 * place
    whole[at] ^= change
    with TemporaryFile() as file:
        file.write(whole)
        file.flush()
        found = Sections(bytes(whole), File(os.dup(file.fileno())))
    assert found.bytes("before") == before
    view = numbers(found, "n")
    with pytest.raises(BrokenFileError, match="block"):
        view[place]
    with pytest.raises(BrokenFileError, match="block"):
        found.piece("n", 4 * place, 4 * place + 4)
    other = (place + 2048) % 30_000
    assert view[other] == other
    assert found.piece("n", 4 * other, 4 * other + 4) == counted[other : other + 1].tobytes()


@given(st.lists(st.text("aåäö", max_size=3), min_size=1), st.data())
def test_damaged_file_reads_or_is_told_of(strings: list[str], data: st.DataObject) -> None:
    """A file with bytes changed gives strings, BrokenFileError or ValueError, nothing else."""
    whole = bytearray(written(encode_sorted("names", sorted(strings))))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = Strings(Sections(bytes(whole)), "names")
        [found[number] for number in range(len(found))]
        found.equal("ä")
    except (BrokenFileError, ValueError):
        pass
