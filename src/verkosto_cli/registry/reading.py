"""Reading the values of TOML tables: what is wrong is collected, with its path and a cure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..suggestions import closest
from . import messages as say
from .toml import key as written_key
from .toml import toml

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Protocol

    class Readable(Protocol):
        """A shape that reads a value, and guesses what was meant by a wrong one."""

        rule: str

        def read(self, reader: Reader, value: Any, path: Path) -> Any:
            """Return the value as it stands in a record."""

        def mend(self, value: Any, own: str) -> Any:
            """Return what was perhaps meant, or None."""


Path = tuple["str | int", ...]
MOST_FINDINGS = 100
_LONGEST = 120
_LONGEST_EXAMPLE = 480
_LONGEST_SUGGESTED = 60


class Finding(NamedTuple):
    """One thing wrong: the path of keys and list positions to it, what it is, and the cure."""

    path: Path
    message: str
    cure: str
    values: Mapping[str, str]
    where: str = ""
    is_key: bool = False


class Reader:
    """Reads values and collects findings; a bad value reads as an empty one."""

    def __init__(self, language: str = "", *, is_trial: bool = False) -> None:
        self.language = language
        self._is_trial = is_trial
        self.findings: list[Finding] = []
        self.uncounted = 0
        self.where = ""

    def is_full(self) -> bool:
        """Tell whether there are findings enough; then one more is counted and no more."""
        self.uncounted += len(self.findings) >= MOST_FINDINGS
        return len(self.findings) >= MOST_FINDINGS

    def note(
        self, path: Path, message: str, cure: str = "", *, is_key: bool = False, **values: object
    ) -> None:
        """Collect a finding; beyond so many they are only counted."""
        if self.is_full():
            return
        shown = {name: clip(str(value)) for name, value in {"key": name_of(path), **values}.items()}
        self.findings.append(Finding(path, message, cure, shown, self.where, is_key))

    def wrong(self, path: Path, message: str, value: object, shape: Readable) -> None:
        """Collect a wrong value, with what was perhaps meant by it."""
        if self._is_trial:
            self.note(path, message)
        elif not self.is_full():
            self._mend(path, message, value, shape)

    def _mend(self, path: Path, message: str, value: object, shape: Readable) -> None:
        shown = toml(shortened(value))
        mended = shape.mend(value, self.language or "fi")
        if mended is None or not self._is_right(mended, path, shape):
            self.note(path, message, shape.rule, value=shown)
            return
        self.propose(path, message, mended, shape.rule, value=shown)

    def propose(self, path: Path, message: str, mended: object, rule: str, **values: str) -> None:
        """Collect a finding whose cure is a value to paste, or a rule where that is too long."""
        example = assignment(path, mended)
        is_short = len(example) <= _LONGEST_EXAMPLE
        cure = say.WRITE if is_short else rule
        self.note(path, message, cure, is_key=False, example=example, **values)

    def _is_right(self, value: object, path: Path, shape: Readable) -> bool:
        trial = Reader(self.language, is_trial=True)
        shape.read(trial, value, path)
        return not trial.findings

    def table(
        self,
        value: object,
        path: Path,
        known: Mapping[str, Readable],
        required: Collection[str] = (),
    ) -> Mapping[str, Any] | None:
        """Read a table whose keys are known and whose required keys are there."""
        if not isinstance(value, dict):
            return None
        for key in value:
            if key not in known:
                self._unknown_key(key, path, known)
        for key in required:
            if key not in value:
                blank = known[key].mend("…", self.language or "fi") or "…"
                example = assignment((key,), blank)
                self.note(path, say.MISSING_KEY, say.ADD, key=key, example=example)
        return value

    def _unknown_key(self, key: str, path: Path, known: Collection[str]) -> None:
        if self.is_full():
            return
        close = closest(key, known) if len(key) <= _LONGEST_SUGGESTED else []
        cure = say.DID_YOU_MEAN if close else say.CHOOSE_KEY
        example = close[0] if close else ""
        self.note(
            (*path, key),
            say.UNKNOWN_KEY,
            cure,
            is_key=True,
            example=example,
            choices=", ".join(known),
        )


def assignment(path: Path, value: object) -> str:
    """Return a value with the key that it belongs to, or alone where it stands in a list."""
    last = path[-1] if path else 0
    return f"{written_key(last)} = {toml(value)}" if isinstance(last, str) else toml(value)


def name_of(path: Path) -> str:
    """Return the last key of a path."""
    return next((str(key) for key in reversed(path) if isinstance(key, str)), "")


def clip(text: str, most: int = _LONGEST_EXAMPLE) -> str:
    """Return a text that is not too long to show."""
    return text if len(text) <= most else text[: most - 1] + "…"


def shortened(value: Any) -> Any:
    """Return so much of a value as fits into a message."""
    if isinstance(value, str):
        return clip(value, _LONGEST)
    if isinstance(value, list):
        return ["…"] if len(value) > 3 else [shortened(item) for item in value if _is_flat(item)]  # noqa: PLR2004
    if isinstance(value, dict):
        few = list(value.items())[:3]
        return {clip(key, 40): shortened(item) for key, item in few if _is_flat(item)}
    return value


def _is_flat(value: object) -> bool:
    return not isinstance(value, (list, dict))
