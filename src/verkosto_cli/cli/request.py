"""What the commands share: the registry, the format, the fields and the language asked for."""

from __future__ import annotations

import os

from ..catalogue import open_catalogue
from ..registry import FIELDS
from ..render import FORMATS, Listing
from . import COLORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..catalogue import Catalogue, Filter
    from ..registry import Field
    from ..render import Format, Item, Labels, Layout
    from .output import Output

_FILTERS = ("theme", "kind", "scope", "since", "until", "member", "missing")


class Request:
    """A command's values, checked, with the opened registry."""

    def __init__(
        self, values: Mapping[str, Any], output: Output, fields: Sequence[Field] = FIELDS
    ) -> None:
        self.values = values
        self.output = output
        self._languages: tuple[str, ...] = ()
        _pick("colour", values["color"] or "auto", COLORS)
        self.format = self._pick_format()
        self.choose_from(fields)

    def _pick_format(self) -> Format:
        name = "json" if self.values["json"] else self.values["format"]
        if name:
            return FORMATS[_pick("format", name, FORMATS)]
        name = os.environ.get("VERKOSTO_FORMAT")
        if name:
            return FORMATS[_pick("VERKOSTO_FORMAT", name, FORMATS)]
        return FORMATS["table" if self.output.is_terminal else "plain"]

    def choose_from(self, fields: Iterable[Field]) -> None:
        """Take the command's fields; raises UsageError where --fields names another."""
        self._known = {field.name: field for field in fields}
        self.fields = self._pick_fields()

    def _pick_fields(self) -> list[Field]:
        names = [name.strip() for name in self.values["fields"].split(",") if name.strip()]
        return [self._known[_pick("field", name, self._known)] for name in names if name != "help"]

    @property
    def is_for_people(self) -> bool:
        """Whether the answer is a view on a terminal."""
        return self.is_read and self.output.is_terminal

    @property
    def is_read(self) -> bool:
        """Whether the format is for people, who look for names by their order."""
        return self.format.is_rich or self.format.is_spoken

    def field(self, name: str) -> Field:
        """Return a field of the command by its name."""
        return self._known[name]

    def help_was_asked(self) -> bool:
        """Write the fields' names and return True where `--fields help` was given."""
        if "help" not in self.values["fields"].replace(" ", "").split(","):
            return False
        from .language import program_language

        terminal = self.output.is_terminal
        language = program_language(self.values["lang"], os.environ, is_terminal=terminal)
        known = self._known.values()
        self.output.write(f"{field.name}\t{field.label(language)}\n" for field in known)
        return True

    def open(self) -> Catalogue:
        """Open the registry; tells of a long indexing on a terminal."""
        progress = self.output.progress
        path = self.values["registry"]
        # No shell replaces the sign behind `--registry=`.
        path = os.path.expanduser(path) if path[:1] == "~" else path
        self.catalogue = open_catalogue(path, os.environ, progress)
        if self.format.is_spoken:
            from ..messages import use

            use(self.languages()[0])
        return self.catalogue

    def filters(self) -> Sequence[Filter]:
        """Return the conditions on entries; raises UsageError for an unknown id, field or date."""
        if not any(self.values[name] for name in _FILTERS):
            return ()
        from .filters import filters

        return filters(self.values, self.catalogue.labels)

    def languages(self) -> tuple[str, ...]:
        """Return the content's language, then the registry's own."""
        if not self._languages:
            self._languages = self._choose_languages()
        return self._languages

    def _choose_languages(self) -> tuple[str, ...]:
        own = self.catalogue.language
        speaks = self.is_for_people
        if not (speaks or self.values["lang"] or os.environ.get("VERKOSTO_LANG")):
            return (own,)
        from .language import content_language, has_content, language_code

        chosen = content_language(self.values["lang"], os.environ, own, is_terminal=speaks)
        option = self.values["lang"]
        if option and not language_code(option):
            from ..messages import say
            from .messages import NO_LANGUAGE_CODE

            self.output.note(say(NO_LANGUAGE_CODE, word=option, own=own))
        elif not has_content(self.catalogue, chosen):
            if option:
                from ..messages import say
                from .messages import NO_CONTENT_IN

                self.output.note(say(NO_CONTENT_IN, word=option, own=own))
            return (own,)
        return tuple(dict.fromkeys((chosen, own)))

    def show(
        self,
        layout: Layout,
        items: Iterable[Item],
        default: Iterable[str],
        extra: Mapping[str, Any] | None = None,
        labels: Labels | None = None,
        heading: str = "",
    ) -> None:
        """Write the items in the format asked for."""
        listing = Listing(
            layout,
            items,
            self.fields or [self._known[name] for name in default],
            languages=self.languages(),
            info=self.catalogue.info,
            labels=labels or self.catalogue.labels,
            name_of=self._name_of,
            chosen=bool(self.fields),
            null=self.values["null"],
            speaks=self.format.speaks,
            labelled=self.format.labelled or self.values["labels"],
            styled=self.format.is_rich and self.output.is_styled,
            extra=extra or {},
            heading=heading,
            empty=self.values["empty"],
            flat=self.values["flat"],
            level=self.values.get("level", 0),
        )
        if self.format.is_rich:
            self.output.show(self.format.render(listing))
        else:
            parts = self.format.render(listing)
            if self.format.name in ("json", "jsonl") and self.output.is_terminal:
                from ..render.json import visible

                parts = visible(parts)
            form = self.format
            self.output.write(parts, encoding=form.encoding, newline=form.newline)

    def _name_of(self, id_: str) -> Mapping[str, Any]:
        name: Mapping[str, Any] = self.catalogue.record(self.catalogue.number(id_))["name"]  # type: ignore[assignment]
        return name


def _pick(what: str, word: str, choices: Iterable[str]) -> str:
    if word not in choices:
        from .pick import pick

        pick(what, word, choices)
    return word
