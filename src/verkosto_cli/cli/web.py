"""`verkosto show --web`: the websites of entries, opened on a terminal, printed in a pipe."""

from __future__ import annotations

from ..messages import say
from ..render.lines import clean
from . import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..store import Record
    from .request import Request


def show_websites(request: Request, records: Iterable[Record]) -> int:
    """Open or print each entry's website; return 1 where one has none."""
    output = request.output
    missing = False
    for record in records:
        address = str(record.get("website") or "")
        if not address:
            output.note(say(messages.NO_WEBSITE, word=record.get("id")))
            missing = True
        elif output.is_terminal and _open(address):
            output.note(say(messages.OPENED, address=clean(address)))
        else:
            output.write([clean(address) + "\n"])
    return int(missing)


def _open(address: str) -> bool:
    from webbrowser import Error, open  # noqa: A004

    try:
        return open(address)
    except Error:
        return False
