"""What can go wrong: each class owns its exit code and its message."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def fill(template: str, values: Mapping[str, object]) -> str:
    """Return a template's sentence in the language of messages, its placeholders filled."""
    from .messages import say

    return say(template, **values)


def reason_of(error: OSError) -> str:
    """Return why the operating system refused, in the language of messages."""
    from .messages import say

    return say(error.strerror or str(error))


class VerkostoError(Exception):
    """Base of all errors reported to a user: two templates, what is wrong and how to mend it.

    Their placeholders are filled with `values` when they are shown; without values a template
    is the text itself.
    """

    exit_code = 1

    def __init__(self, message: str, cure: str = "", **values: object) -> None:
        super().__init__(message)
        self.values = values
        self.message_template = message
        self.cure_template = cure

    @property
    def message(self) -> str:
        """What is wrong."""
        return fill(self.message_template, self.values)

    @property
    def cure(self) -> str:
        """How to mend it."""
        return fill(self.cure_template, self.values)

    def lines(self) -> list[str]:
        """Return the lines for standard error, without the program's name."""
        return [self.message, self.cure] if self.cure else [self.message]


class NotFoundError(VerkostoError):
    """Nothing, or more than one thing, answers to what was asked for."""


class UsageError(VerkostoError):
    """The command line asks for something that does not exist."""

    exit_code = 2


class RegistryError(VerkostoError):
    """The registry is missing, unreadable or invalid."""

    exit_code = 3


class OutputError(VerkostoError):
    """Standard output could not be written."""

    exit_code = 4


class Problem:
    """One thing wrong in a registry file; `line` and `column` count from 1, 0 is unknown.

    `where` is the entry and the key, `caret` the column in the excerpt, which may be cut.
    """

    __slots__ = (
        "caret",
        "column",
        "cure_template",
        "excerpt",
        "line",
        "message_template",
        "values",
        "where",
    )

    def __init__(
        self,
        message: str,
        line: int = 0,
        column: int = 0,
        excerpt: str = "",
        cure: str = "",
        *,
        where: str = "",
        caret: int = 0,
        **values: object,
    ) -> None:
        self.message_template = message
        self.cure_template = cure
        self.values = values
        self.where = where
        self.caret = caret or column
        self.line = line
        self.column = column
        self.excerpt = excerpt

    @property
    def message(self) -> str:
        """What is wrong."""
        return fill(self.message_template, self.values)

    @property
    def cure(self) -> str:
        """How to mend it."""
        return fill(self.cure_template, self.values)

    def lines(self, file: str) -> list[str]:
        """Return `file:line:column: message`, the line, a caret and the cure."""
        position = f"{file}:{self.line}:{self.column}" if self.line else file
        lines = [": ".join([part for part in (position, self.where, self.message) if part])]
        if self.excerpt:
            indent = len(self.excerpt) - len(self.excerpt.lstrip())
            caret = " " * (self.caret - 1 - indent) + "^"
            lines += [f"    {self.excerpt.strip()}", f"    {caret}"]
        return [*lines, f"  {self.cure}"] if self.cure else lines


class InvalidRegistryError(RegistryError):
    """A registry file with problems, all of them at once."""

    def __init__(self, file: str, problems: list[Problem], uncounted: int = 0) -> None:
        from .messages import INVALID_REGISTRY

        super().__init__(INVALID_REGISTRY, file=file)
        self.uncounted = uncounted
        self.file = file
        self.problems = problems

    def lines(self) -> list[str]:
        """Return the lines of every problem, in the order of the file."""
        ordered = sorted(self.problems, key=lambda problem: (problem.line, problem.column))
        lines = [line for problem in ordered for line in problem.lines(self.file)]
        if self.uncounted:
            from .messages import MORE_PROBLEMS, count

            lines.append(count(*MORE_PROBLEMS, self.uncounted))
        return lines
