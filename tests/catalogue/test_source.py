"""Reading a registry's bytes."""

from __future__ import annotations

import io
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.catalogue import source
from verkosto_cli.catalogue.source import read_bytes, read_source
from verkosto_cli.errors import RegistryError

if TYPE_CHECKING:
    from pathlib import Path


def test_file_is_read_with_its_state_before(tmp_path: Path) -> None:
    """A file has bytes, the time of its last change, and the time when it was read."""
    path = tmp_path / "r.toml"
    path.write_bytes(b"text")
    os.utime(path, (1000, 1000))
    read = read_source(str(path))
    assert (read.data, read.status.st_mtime, read.is_file) == (b"text", 1000, True)
    assert abs(time.time_ns() - read.time) < 60_000_000_000
    assert read_bytes(str(path)) == b"text"


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="pipes have no paths")
def test_pipe_is_no_file() -> None:
    """What a pipe had cannot be read again."""
    reading, writing = os.pipe()
    os.write(writing, b"text")
    os.close(writing)
    read = read_source(f"/dev/fd/{reading}")
    os.close(reading)
    assert (read.data, read.is_file) == (b"text", False)


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may also be closed."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    assert read_bytes("-") == b"text"
    monkeypatch.setattr(sys, "stdin", None)
    assert read_bytes("-") == b""


def test_registry_of_the_largest_size_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One byte more is refused, and the limit is told in MB."""
    path = tmp_path / "r.toml"
    monkeypatch.setattr(source, "LARGEST", 3 << 20)
    path.write_bytes(b"x" * (3 << 20))
    assert len(read_bytes(str(path))) == 3 << 20
    path.write_bytes(b"x" * ((3 << 20) + 1))
    with pytest.raises(RegistryError) as caught:
        read_bytes(str(path))
    assert caught.value.message == f"{path}: larger than 3 MB, the limit for a registry"


def test_what_cannot_be_read_is_told_with_why(tmp_path: Path) -> None:
    """A missing file is told by its name."""
    path = tmp_path / "none.toml"
    with pytest.raises(RegistryError) as caught:
        read_source(str(path))
    message = f"{path}: cannot read the registry: No such file or directory"
    assert caught.value.message == message
