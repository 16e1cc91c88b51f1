"""`verkosto init`: a registry to start from."""

from __future__ import annotations

import os

from ..errors import OutputError, UsageError, reason_of
from ..messages import say
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .output import Output


def run(values: Mapping[str, Any], output: Output) -> int:
    """Write the file, unless there is one."""
    from datetime import date

    from ..registry.template import LANGUAGES, template

    if len(values["words"]) != 1:
        raise UsageError(messages.ONE_FILE, messages.ONE_FILE_RULE)
    language = (values["lang"] or os.environ.get("VERKOSTO_LANG") or LANGUAGES[0])[:2].lower()
    if language not in LANGUAGES:
        choices = ", ".join(LANGUAGES)
        raise UsageError(messages.NO_TEMPLATE, messages.CHOOSE, language=language, choices=choices)
    path = values["words"][0]
    text = template(language, values["organisation"], date.today())
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(messages.FILE_EXISTS, messages.OTHER_FILE, path=path) from None
    except OSError as error:
        raise OutputError(messages.NOT_WRITTEN, path=path, reason=reason_of(error)) from None
    output.note(say(messages.WRITTEN, path=path))
    return 0
