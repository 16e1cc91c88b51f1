"""What `init` writes."""

from __future__ import annotations

from datetime import date

from verkosto_cli.registry.template import template

TODAY = date(2026, 6, 1)
ENGLISH = """\
# The registry tells which networks you belong to and what you have committed to.
# A line that begins with # is a comment, which the program does not read.
# Texts go in double quotes. Check the file: verkosto check FILE

format = 2

[registry]
title = { en = "Town of Example: networks and commitments" }
organisation = { en = "Town of Example" }
language = "en"
date = 2026-06-01

# Themes that can be used:
#   ilmasto = Climate and energy
#   luonto = Nature and environment
#   kestava-kehitys = Sustainable development
#   kaupunkisuunnittelu = Urban planning and housing
#   liikkuminen = Mobility and transport
#   kulttuuri = Culture and heritage
#   lapset-ja-nuoret = Children and young people
#   hyvinvointi = Well-being, health and exercise
#   osaaminen = Skills and education
#   osallisuus = Participation and associations
#   kansainvalisyys = International cooperation
#   matkailu = Tourism

# A theme of your own is added like this (remove the # from the lines):
# [[themes]]
# id = "own-theme"
# label = { en = "Own theme" }

# Kinds (kind):
#   verkosto = Network
#   sitoumus = Commitment
#   hanke = Project
#   yhdistys = Association
#   tunnustus = Recognition
#   foorumi = Cooperation forum
#   suojelualue = Protected area
#   kaupunkiliitto = Union of cities
#   malli = Model
#   lakisaateinen-asema = Legal status

# Scopes (scope):
#   paikallinen = Local
#   maakunnallinen = Regional
#   valtakunnallinen = National
#   itameri = Baltic Sea region
#   eu = European Union
#   maailmanlaajuinen = Worldwide

# One network. Put yours in place of the example, and copy the block for each.

[[networks]]
id = "example"
name = { en = "Example network" }
kind = ["verkosto"]
scope = "paikallinen"
themes = ["luonto"]
summary = { en = "One sentence on what the network does." }
description = { en = "A paragraph or two on what the network does and why you are part of it." }
reviewed = 2026-06-01

# Further fields (remove the # from the line):
# joined = 2020
# website = "https://example.org/"
# contact = { unit = { en = "…" } }
# valid_until = 2030
# sources = [{ title = "…" }]
# keywords = { en = ["…"] }
"""


def test_template_has_words_that_can_be_used_and_an_entry_to_be_written_over() -> None:
    """Where no organisation is named, an example stands for it."""
    assert template("en", " ", TODAY) == ENGLISH


def test_organisation_stands_in_the_title() -> None:
    """As it is given, without spaces around it."""
    assert template("sv", " Raumo stad ", TODAY).split("\n")[7:10] == [
        'title = { sv = "Raumo stad: nätverk och åtaganden" }',
        'organisation = { sv = "Raumo stad" }',
        'language = "sv"',
    ]
