"""What the views say beside the registry's own texts: templates with named placeholders."""

from __future__ import annotations

HITS = ("{count} hit: {query}", "{count} hits: {query}")
UNDATED = ("{count} without a year: {names}", "{count} without a year: {names}")
TODAY = "– today {date} –"
SHARED_THEMES = ("{count} shared theme", "{count} shared themes")
DUE = {"valid_until": "runs out", "reviewed": "to be reviewed", "history": "to come"}
OVERDUE = {
    "valid_until": "has run out",
    "reviewed": "should have been reviewed",
    "history": "to come",
}
# The first line of what is listened to.
ENTRIES = ("{count} entry.", "{count} entries.")
SOME_ENTRIES = ("{count} of {total} entries.", "{count} of {total} entries.")
EVENTS = ("{count} event.", "{count} events.")
WORDS = {
    "themes": ("{count} theme.", "{count} themes."),
    "kinds": ("{count} kind.", "{count} kinds."),
    "scopes": ("{count} scope.", "{count} scopes."),
}
