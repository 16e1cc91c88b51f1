"""A registry as typed, frozen values. A `Text` holds one string per language code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Text = Mapping[str, str]
Texts = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Source:
    """Where something was read."""

    title: str
    address: str = ""


@dataclass(frozen=True)
class Decision:
    """Who decided to take part, and when (an ISO date, a month or a year)."""

    by: Text
    date: str = ""


@dataclass(frozen=True)
class Target:
    """What is pursued: how much of it, from which level, by when (years)."""

    what: Text
    amount: str = ""
    start: str = ""
    by: str = ""


@dataclass(frozen=True)
class Relation:
    """A whole that an entry is part of: an entry of the registry, or a name outside of it."""

    id: str = ""
    name: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Label:
    """One word of a vocabulary."""

    id: str
    label: Text


@dataclass(frozen=True)
class Network:
    """A network, commitment or recognition; dates are `2017`, `2017-02` or `2017-02-03`."""

    id: str
    name: Text
    kind: tuple[str, ...]
    scope: str
    themes: tuple[str, ...]
    summary: Text
    description: Text
    aliases: Texts = field(default_factory=dict)
    keywords: Texts = field(default_factory=dict)
    founded: str = ""
    joined: str = ""
    decision: Decision | None = None
    coordinator: Text = field(default_factory=dict)
    members: tuple[str, ...] = ()
    partners: Texts = field(default_factory=dict)
    places: tuple[str, ...] = ()
    part_of: tuple[Relation, ...] = ()
    related: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    valid_until: str = ""
    renewal: Text = field(default_factory=dict)
    website: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Header:
    """What a registry says of itself."""

    title: Text
    organisation: Text
    language: str
    licence: str
    date: str
    source: Source
