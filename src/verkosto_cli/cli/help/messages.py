"""What the help says: templates with named placeholders, and the topics."""

from __future__ import annotations

ABOUT = "Which networks, commitments and recognitions does this city have, and what are they?"
EXAMPLES = "Examples:"
USAGE = "Usage: {line}"
OPTIONS_METAVAR = "[OPTIONS]"
COMMAND_METAVAR = "COMMAND [ARGUMENTS]..."
ARGUMENTS = "Arguments:"
OPTIONS = "Options:"
TOPICS_OF_HELP = "More, by verkosto help TOPIC:"
VARIABLES = "Variables: {names}. See: verkosto help environment"
COMMANDS_OF_HELP = "verkosto help COMMAND shows the options of a command."
DEFAULT = "Default: {default}."
GROUPS = {
    "read": "Read:",
    "vocabulary": "Vocabulary:",
    "keep": "Keep a registry:",
    "shell": "Shell:",
}
UNKNOWN_TOPIC = "there is no help on '{word}'"
TOPICS = {
    "formats": "Output formats, and which of them is used.",
    "exit-codes": "What the exit codes mean.",
    "environment": "The variables that the program reads.",
    "accessibility": "Screen readers, colours and narrow terminals.",
    "registry": "Writing and keeping a registry of your own.",
}
FORMATS = [
    "Without --format the format is table on a terminal and plain in a pipe or a file.",
    "VERKOSTO_FORMAT names another one to use where no option does.",
    "--fields chooses the fields in every format; --fields help lists them.",
]
EXIT_CODES = {
    "0": "Done; list ends with 0 even where no entry is left.",
    "1": "Nothing was found. Also: something is due in expiring, or diff found a difference.",
    "2": "The command line asks for something that does not exist.",
    "3": "The registry is missing, unreadable or invalid.",
    "4": "The output could not be written.",
    "70": "The program failed; --debug shows where.",
    "130": "Interrupted with Ctrl-C.",
    "141": "The reading end of the pipe was closed; no message is printed.",
}
ENVIRONMENT = {
    "VERKOSTO_REGISTRY": "The registry to read, where --registry names none.",
    "VERKOSTO_LANG": "The language of content and messages, where --lang names none.",
    "VERKOSTO_FORMAT": "The output format, where neither --format nor --json is given.",
    "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": "The language on a terminal; not used in a pipe.",
    "NO_COLOR": "Changes nothing: bold and underline are used, but no colours.",
    "FORCE_COLOR, CLICOLOR_FORCE": "Bold, underline and links in a pipe too, unless it is 0.",
    "TERM": "With dumb there is no bold, underline or link.",
    "COLUMNS": "The width to write for, in place of the terminal's own.",
    "XDG_CONFIG_HOME": "The folder where verkosto/registry.toml may lie. Default: ~/.config.",
    "XDG_CACHE_HOME": "The folder where compiled registries are kept. Default: ~/.cache.",
}
ACCESSIBILITY = [
    "--format lines is for screen readers: the count first, then a label and a value a line.",
    "VERKOSTO_FORMAT=lines makes that the rule; the help then has no columns either.",
    "Bold and underline carry the meaning; there are no colours to tell apart.",
    "--no-color leaves out bold, underline and links.",
    "Views and help fit terminals from 40 columns on; ids and addresses are never cut.",
    "--lang chooses the language of all words, so that one voice can read them.",
]
REGISTRY = [
    "A registry is a TOML file with a city's entries; any text editor will do.",
    "verkosto init FILE writes one to start from.",
    "verkosto check FILE shows each problem with its place and a suggested fix.",
    "verkosto schema writes its JSON Schema, by which editors complete and check.",
    "verkosto diff OLD NEW shows what changed, and verkosto expiring what runs out.",
    "It is read if --registry or VERKOSTO_REGISTRY names it, or from the configuration folder.",
    "Otherwise the registry of the City of Pori is read, which comes with the program.",
]

# The manual page.
MANUAL = "Manual of verkosto"
NAME = "NAME"
SYNOPSIS = "SYNOPSIS"
