"""From results to text or rich renderables: the formats, and the one table of them.

A listing holds what a command found, ready for any format. Nothing here prints.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, Literal, Protocol

    from ..registry import Field

    class Item(Protocol):
        """An entry's record, a theme's, or a hit."""

        def get(self, name: str) -> Any:
            """Return a field's value, or None."""

        def as_dict(self) -> dict[str, Any]:
            """Return all fields."""

    Render = Callable[["Listing"], Iterator[Any]]
    Labels = Mapping[str, Mapping[str, Mapping[str, Any]]]
    # How a listing may be laid out. Chosen fields are always rows.
    Layout = Literal["rows", "details", "hits", "counts", "timeline", "related", "grid"]


class Listing:
    """Items with the fields to show, the languages to show them in, and what explains ids.

    `heading` says how many items there are, where a format begins with that; `empty` stands for a
    value that is not there; texts of a `flat` listing are strings; `level` is that of headings.
    """

    __slots__ = (
        "chosen",
        "empty",
        "extra",
        "fields",
        "flat",
        "heading",
        "info",
        "items",
        "labelled",
        "labels",
        "languages",
        "layout",
        "level",
        "name_of",
        "null",
        "speaks",
        "styled",
    )

    def __init__(
        self,
        layout: Layout,
        items: Iterable[Item],
        fields: Sequence[Field],
        *,
        languages: tuple[str, ...],
        info: Item,
        labels: Labels,
        name_of: Callable[[str], Mapping[str, Any]],
        chosen: bool,
        null: bool,
        speaks: bool,
        labelled: bool,
        styled: bool,
        extra: Mapping[str, Any],
        heading: str,
        empty: str,
        flat: bool,
        level: int,
    ) -> None:
        self.layout: Layout = "rows" if chosen else layout
        self.items = items
        self.fields = fields
        self.languages = languages
        self.info = info
        self.labels = labels
        self.name_of = name_of
        self.chosen = chosen
        self.null = null
        self.speaks = speaks
        self.labelled = speaks or labelled
        self.styled = styled
        self.extra = extra
        self.heading = heading
        self.empty = empty
        self.flat = flat
        self.level = level

    @property
    def language(self) -> str:
        """The language of labels."""
        return self.languages[0]

    def pick(self, texts: Mapping[str, Any]) -> Any:
        """Return what is given in the first of the languages that has it."""
        return pick(texts, self.languages)


def pick(texts: Mapping[str, Any], languages: Iterable[str]) -> Any:
    """Return what is given in the first of the languages that has it, else in any."""
    for language in languages:
        if language in texts:
            return texts[language]
    return next(iter(texts.values()), "")


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

    def render(self, listing: Listing) -> Iterator[Any]:
        """Yield the parts of a listing's text, or rich renderables of it."""
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
