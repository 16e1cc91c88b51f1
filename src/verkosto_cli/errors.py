"""What can go wrong: each class owns its exit code and its message."""

from __future__ import annotations


class VerkostoError(Exception):
    """Base of all errors told to a user; `cure` says how to mend it."""

    exit_code = 1

    def __init__(self, message: str, cure: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure

    def lines(self) -> list[str]:
        """Return the lines for standard error, without the program's name."""
        return [self.message, self.cure] if self.cure else [self.message]


class NotFoundError(VerkostoError):
    """Nothing, or more than one thing, answers to what was asked for."""

    exit_code = 1


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
    """One thing wrong in a registry file; `line` and `column` count from 1, 0 is unknown."""

    __slots__ = ("column", "cure", "excerpt", "line", "message")

    def __init__(
        self, message: str, line: int = 0, column: int = 0, excerpt: str = "", cure: str = ""
    ) -> None:
        self.message = message
        self.line = line
        self.column = column
        self.excerpt = excerpt
        self.cure = cure

    def lines(self, file: str) -> list[str]:
        """Return `file:line:column: message`, the line, a caret and the cure."""
        place = f"{file}:{self.line}:{self.column}" if self.line else file
        lines = [f"{place}: {self.message}"]
        if self.excerpt:
            indent = len(self.excerpt) - len(self.excerpt.lstrip())
            caret = " " * max(self.column - 1 - indent, 0) + "^"
            lines += [f"    {self.excerpt.strip()}", f"    {caret}"]
        return [*lines, f"  {self.cure}"] if self.cure else lines


class InvalidRegistryError(RegistryError):
    """A registry file with problems, all of them at once."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        super().__init__(f"{file} is not a valid registry")
        self.file = file
        self.problems = problems

    def lines(self) -> list[str]:
        """Return the lines of every problem, in the order of the file."""
        ordered = sorted(self.problems, key=lambda problem: (problem.line, problem.column))
        return [line for problem in ordered for line in problem.lines(self.file)]
