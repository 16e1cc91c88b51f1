"""What the commands say: templates with named placeholders."""

from __future__ import annotations

UNKNOWN_FORMAT = "unknown format '{word}'"
CHOOSE = "Choose from: {choices}."
NO_PERIOD = "'{word}' is not a period"
PERIOD_RULE = "Write a number with d, w, m or y: 12m is twelve months."
TWO_FILES = "two registries are needed"
TWO_FILES_RULE = "Name the old file and the new one: verkosto diff OLD NEW"
ONE_FILE = "one file is needed"
ONE_FILE_RULE = "Name the file to write: verkosto init FILE"
NO_TEMPLATE = "there is no registry to start from in '{language}'"
FILE_EXISTS = "{path} already exists"
OTHER_FILE = "Name another file; nothing is overwritten."
NOT_WRITTEN = "cannot write {path}: {reason}"
WRITTEN = "written: {path}"
CHECKED = "errors: {errors}, notes: {notes}"
MORE = "problems that are not shown: {count}"
