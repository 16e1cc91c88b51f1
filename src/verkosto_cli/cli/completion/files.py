"""The files that a word may become, for shells that leave it to the program."""

from __future__ import annotations

import os


def find_files(word: str) -> list[str]:
    """Return the paths that begin with the word, as it is written; folders end in a slash.

    Hidden files are among them where the word asks for them, names that cannot be shown never.
    """
    start = max(word.rfind(sep) for sep in {"/", os.sep}) + 1
    front, beginning = word[:start], word[start:]
    try:
        with os.scandir(os.path.expanduser(front) or ".") as entries:
            return sorted(
                front + entry.name + "/" * entry.is_dir()
                for entry in entries
                if entry.name.startswith(beginning)
                and (beginning or entry.name[0] != ".")
                and entry.name.isprintable()
            )
    except OSError:
        return []
