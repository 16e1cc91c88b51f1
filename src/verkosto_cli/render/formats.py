"""The formats, and the one table of them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from rich.console import RenderableType

    from . import Listing

    Render = Callable[[Listing], Iterator[Any]]


class Format:
    """A format: `load` imports the function that renders; `is_rich` gives renderables.

    `labelled`: labels in place of ids; `speaks`: dates in words too; `is_spoken`: for the ear.
    """

    __slots__ = (
        "encoding",
        "help",
        "is_rich",
        "is_spoken",
        "labelled",
        "load",
        "name",
        "newline",
        "speaks",
    )

    def __init__(
        self,
        name: str,
        load: Callable[[], Render],
        help: str,  # noqa: A002
        *,
        is_rich: bool = False,
        is_spoken: bool = False,
        speaks: bool = False,
        labelled: bool = False,
        encoding: str | None = None,
        newline: str | None = None,
    ) -> None:
        self.name = name
        self.load = load
        self.help = help
        self.is_rich = is_rich
        self.is_spoken = is_spoken
        self.speaks = speaks
        self.labelled = labelled
        self.encoding = encoding
        self.newline = newline

    def render(self, listing: Listing) -> Iterator[str]:
        """Yield the parts of a listing's text."""
        return self.load()(listing)

    def renderables(self, listing: Listing) -> Iterator[RenderableType]:
        """Yield rich renderables of a listing."""
        return self.load()(listing)


def _table() -> Render:
    from .table import render_table

    return render_table


def _spoken() -> Render:
    from .spoken import render_spoken

    return render_spoken


def _plain() -> Render:
    from .lines import render_plain

    return render_plain


def _tsv() -> Render:
    from .lines import render_tsv

    return render_tsv


def _csv() -> Render:
    from .lines import render_csv

    return render_csv


def _excel() -> Render:
    from .excel import render_excel

    return render_excel


def _ids() -> Render:
    from .lines import render_ids

    return render_ids


def _json() -> Render:
    from .json import render_json

    return render_json


def _jsonl() -> Render:
    from .json import render_jsonl

    return render_jsonl


def _markdown() -> Render:
    from .markdown import render_markdown

    return render_markdown


FORMATS = {
    row.name: row
    for row in (
        Format("table", _table, "for people: a table or a detail view", is_rich=True, speaks=True),
        Format(
            "lines",
            _spoken,
            "for screen readers: how many, then a label and a value a line",
            is_spoken=True,
            speaks=True,
        ),
        Format("plain", _plain, "one record a line, tab-separated, no header"),
        Format("tsv", _tsv, "tab-separated, with a header"),
        Format("csv", _csv, "comma-separated, with a header (RFC 4180)"),
        Format(
            "excel",
            _excel,
            "CSV for Excel: semicolons, labels, and nothing that a spreadsheet would run",
            labelled=True,
            encoding="utf-8",
            newline="",
        ),
        Format("json", _json, "one JSON document", encoding="utf-8"),
        Format("jsonl", _jsonl, "one JSON object a line", encoding="utf-8"),
        Format("markdown", _markdown, "a Markdown table, or a section an entry", speaks=True),
        Format("ids", _ids, "one id a line"),
    )
}
