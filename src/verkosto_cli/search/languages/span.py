"""What an analysis gives: lemmas with the stem and the paradigm whose forms lead to them."""

from __future__ import annotations

from typing import NamedTuple


class Lemma(NamedTuple):
    """A lemma: its forms are `stem` and an ending of `paradigm`."""

    lemma: str
    stem: str
    paradigm: str = ""
    is_verb: bool = False


class Span(NamedTuple):
    """A lemma of the part of a surface from `start` to `end`."""

    start: int
    end: int
    lemma: Lemma
