"""When a kept file is believed, how long it stays, and what is not kept."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.catalogue.cache import Cache
from verkosto_cli.catalogue.paths import open_sections
from verkosto_cli.catalogue.source import read_source

if TYPE_CHECKING:
    from pathlib import Path

HOUR = 3600
DAY = 24 * HOUR


class Keeping:
    """A source from long ago, and the keeping of what stands for its compiled form."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "r.toml"
        self.source.write_text("first", "utf-8")
        os.utime(self.source, (1000, 1000))
        self.folder = folder / "verkosto"
        self.cache = Cache(str(self.folder), str(self.source), "1.0")

    def save(self, text: bytes = b"kept") -> bytes | None:
        """Keep a text; return what there is of it then."""
        saved = self.cache.save({"text": text}, read_source(str(self.source)), open_sections)
        return None if saved is None else bytes(saved.bytes("text"))

    def load(self) -> bytes | None:
        """Return the text that is believed."""
        sections = self.cache.load(open_sections)
        return None if sections is None else bytes(sections.bytes("text"))

    @property
    def file(self) -> Path:
        """The kept file."""
        (file,) = self.folder.iterdir()
        return file

    def age(self, seconds: int, path: Path | None = None) -> None:
        """Let a file, or the kept one, be so old."""
        then = time.time() - seconds
        os.utime(path or self.file, (then, then))


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """Return a keeping that has kept nothing yet."""
    return Keeping(tmp_path)


def test_what_was_saved_is_believed(keeping: Keeping) -> None:
    """There is nothing before it is saved; then it is there at once, and for the next command."""
    assert keeping.load() is None
    assert (keeping.save(), keeping.load()) == (b"kept", b"kept")
    assert (keeping.save(b"again"), keeping.load()) == (b"again", b"again")


def test_source_of_another_size_or_time_is_another(keeping: Keeping) -> None:
    """It need not differ in both."""
    keeping.save()
    keeping.source.write_text("second", "utf-8")
    os.utime(keeping.source, (1000, 1000))
    assert keeping.load() is None
    keeping.source.write_text("first", "utf-8")
    os.utime(keeping.source, (1000, 1000))
    assert keeping.load() == b"kept"
    os.utime(keeping.source, (2000, 2000))
    assert keeping.load() is None


def test_young_source_is_compared_by_what_it_holds(keeping: Keeping) -> None:
    """Within two seconds it may change and keep its size and time."""
    for seconds, believed in ((1, None), (3, b"kept")):
        now = time.time_ns()
        keeping.source.write_text("first", "utf-8")
        os.utime(keeping.source, ns=(now, now))
        keeping.save()
        keeping.source.write_text("other", "utf-8")
        os.utime(keeping.source, ns=(now, now))
        os.utime(keeping.file, ns=(now, now + seconds * 1_000_000_000))
        assert keeping.load() == believed


def test_kept_file_has_the_time_of_its_last_use_to_the_day(keeping: Keeping) -> None:
    """A loop over the command does not write the time of a file each time."""
    keeping.save()
    for age, after in ((23 * HOUR, 23 * HOUR), (25 * HOUR, 0)):
        keeping.age(age)
        assert keeping.load() == b"kept"
        assert abs(time.time() - keeping.file.stat().st_mtime - after) < 60


def test_unused_file_stays_for_sixty_days_and_a_left_one_for_an_hour(keeping: Keeping) -> None:
    """They go when something is kept; what a command did not make is left."""
    ages = {
        "a.index": 60 * DAY + HOUR,
        "b.index": 60 * DAY - HOUR,
        "c.index.0.part": HOUR + 60,
        "d.index.0.part": HOUR - 60,
        "note": 90 * DAY,
    }
    keeping.folder.mkdir(mode=0o700)
    for name, age in ages.items():
        (keeping.folder / name).touch()
        keeping.age(age, keeping.folder / name)
    keeping.save()
    names = sorted(path.name for path in keeping.folder.iterdir())
    assert [name for name in names if len(name) < 20] == ["b.index", "d.index.0.part", "note"]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_file_and_folder_must_be_closed_to_others(keeping: Keeping) -> None:
    """What the group or all others may write to is not believed; its folder is closed again."""
    keeping.save()
    for path in (keeping.file, keeping.folder):
        for mode in (0o720, 0o702):
            before = path.stat().st_mode & 0o777
            path.chmod(mode)
            assert keeping.load() is None
            path.chmod(before)
            assert keeping.load() == b"kept"
    keeping.folder.chmod(0o755)
    assert (keeping.save(), keeping.folder.stat().st_mode & 0o777) == (b"kept", 0o700)
    keeping.folder.chmod(0o777)
    assert keeping.save() is None


def test_only_damaged_file_is_removed(keeping: Keeping) -> None:
    """A whole file stays; of a damaged one, or of none, nothing is left."""
    keeping.save()
    assert not keeping.cache.remove_damaged(open_sections)
    data = keeping.file.read_bytes()
    keeping.file.write_bytes(data.replace(b"kept", b"kepd"))
    assert keeping.cache.remove_damaged(open_sections)
    assert list(keeping.folder.iterdir()) == []
    assert not keeping.cache.remove_damaged(open_sections)


def test_folder_that_cannot_be_made_costs_the_keeping(tmp_path: Path) -> None:
    """Nothing is kept below a file, and nothing is raised."""
    keeping = Keeping(tmp_path)
    keeping.folder.write_text("", "utf-8")
    assert (keeping.save(), keeping.load()) == (None, None)
