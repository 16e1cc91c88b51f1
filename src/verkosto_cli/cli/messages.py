"""What the commands say: templates with named placeholders."""

from __future__ import annotations

UNKNOWN_FORMAT = "unknown format '{word}'"
UNKNOWN_FORMAT_SET = "unknown format '{word}' in VERKOSTO_FORMAT"
CHOOSE = "Choose from: {choices}."
NO_PERIOD = "'{word}' is not a period"
PERIOD_RULE = "Write a number with d, w, m or y: 12m is twelve months."
NOT_A_LEVEL = "--level cannot be {level}"
LEVEL_RULE = "Choose a heading level from 1 to 6."
NOT_A_DATE = "'{word}' is not a valid date"
DATE_RULE = "Write a year (2017), a month (2017-02) or a day (2017-02-03)."
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
SEVERITY = {"error": "error", "note": "note"}
UNKNOWN_THEME = "unknown theme '{word}'"
UNKNOWN_KIND = "unknown kind '{word}'"
UNKNOWN_SCOPE = "unknown scope '{word}'"
UNKNOWN_FIELD = "unknown field '{word}'"
UNKNOWN_SHELL = "unknown shell '{word}'"
UNKNOWN_COMMAND = "unknown command '{word}'"
UNKNOWN_OPTION = "unknown option '{word}'"
UNEXPECTED_ARGUMENT = "unexpected argument '{word}'"
MISSING_ARGUMENT = "argument {word} is missing"
INVALID_COLOUR = "invalid value '{word}' for --color"
CANNOT_SORT = "cannot sort by '{word}'"
DID_YOU_MEAN = "Did you mean: {choices}?"
TRY = "Try: {line}"
SEE_HELP = "See {path} --help."
THEME_TOO = "'{word}' is taken for '{id}'. For the theme of that name: {line}"
CLOSEST = "No entry is called '{word}'; showing the closest match."
NO_LANGUAGE_CODE = "'{word}' is not a language code; showing '{own}'."
NO_CONTENT_IN = "No content in '{word}'; showing '{own}'."
NO_QUERY = "search needs a query"
BOTH_FROM_INPUT = "--registry and --batch cannot both read standard input"
ONE_FROM_FILE = "Name a file for one of them."
NO_CURRENT_FOLDER = "the current folder no longer exists"
CHANGE_FOLDER = "Change to another folder and run the command again."
DID_YOU_MEAN_SEE = "Did you mean: {choices}? See {path} --help."
SHOWN_OF_ALL = "{shown} of {total}; --limit 0 shows all."
WORDS_SAY_NOTHING = "These words are too common to search for. Add what it is about."
NOTHING_FOUND = "Nothing was found for '{query}'. To see what there is:\n  {line}"
NOTHING_FOUND_MEANT = "Nothing was found for '{query}'. Did you mean: {choices}?\n  {line}"
SIMILAR = "No entry contains '{word}'; showing entries with similarly spelled words."
NO_ENTRY_CONTAINS = "No entry contains: {words}."
NOT_ALL_WORDS = "No entry contains all of these words; those with the most come first."
QUERIES_FROM_FILE = "--batch takes its queries from a file"
LEAVE_QUERY_OUT = "Leave the query out."
NOT_IN_BATCH = "--batch has no format '{word}'"
INPUT_CLOSED = "standard input is closed"
NAME_BATCH_FILE = "Name a file with --batch FILE."
CANNOT_READ_QUERIES = "{file}: cannot read the queries: {reason}"
TOO_MANY_QUERIES = "{file}: larger than {most} MB, the limit for queries"
SPLIT_QUERIES = "Split it into several files."
OUTPUT_CLOSED = "standard output is closed"
CANNOT_WRITE = "cannot write the output: {reason}"
CANNOT_READ = "cannot read {file}: {reason}"
FAILED = "the program failed: {kind}: {reason}"
RUN_WITH_DEBUG = "Run it again with --debug."

# Completion.
BASH_NEXT = """\
It works in new shells that have bash-completion. Without that, add to ~/.bashrc:
  . {path}"""
ZSH_NEXT = """\
It works in new shells once ~/.zshrc has this line at its end:
  source {path}"""
FISH_NEXT = "It works in new shells."
POWERSHELL_NEXT = """\
It works in new shells once the file that $PROFILE names has this line:
  . {path}"""
UNDO = """\
To undo it:
  rm {path}"""
ZSH_UNDO = """\
To undo it:
  rm {path}
and take that line out of ~/.zshrc again."""
POWERSHELL_UNDO = """\
To undo it:
  Remove-Item {path}
and take that line out of the file again."""
TO_INSTALL = "To install it: verkosto completion {shell} --install"
ZSH_TO_INSTALL = """\
To install it: verkosto completion {shell} --install
Or put this line at the end of ~/.zshrc:
  source <(verkosto completion zsh)"""
ONE_SHELL = "completion is for one shell at a time"
NO_COMPLETION = "there is no completion for {word}"
NO_SHELL = "no shell given"
CHOOSE_SHELL = "Choose one: verkosto completion {choices}"
NOT_INSTALLED = "{path}: cannot install the completion: {reason}"
ELSEWHERE = "To put it elsewhere: verkosto completion {shell} > FILE"
INSTALLED = "TAB completion for {shell} is now in {path}"

# Values.
NEEDS_VALUE = "option '{word}' needs a value"
TAKES_NO_VALUE = "option '{word}' takes no value"
NO_NUMBER = "option '{word}' needs a whole number, 0 or greater"

# Views.
ELSEWHERE_FOUND = (
    "Nothing was found for '{query}' with these options. Without them, {count} entry:\n  {line}",
    "Nothing was found for '{query}' with these options. Without them, {count} entries:\n  {line}",
)
ENTRIES = (
    "{count} entry. Read more: verkosto show ID",
    "{count} entries. Read more: verkosto show ID",
)
SOME_ENTRIES = (
    "{count} of {total} entries. Read more: verkosto show ID",
    "{count} of {total} entries. Read more: verkosto show ID",
)
NO_ENTRY = "None of the {total} entries is like that. All of them: verkosto list"
WORDS = {
    "themes": (
        "{count} theme. Choose by it: verkosto list -t ID",
        "{count} themes. Choose by one: verkosto list -t ID",
    ),
    "kinds": (
        "{count} kind. Choose by it: verkosto list -k ID",
        "{count} kinds. Choose by one: verkosto list -k ID",
    ),
    "scopes": (
        "{count} scope. Choose by it: verkosto list -s ID",
        "{count} scopes. Choose by one: verkosto list -s ID",
    ),
}
NO_WEBSITE = "No website is known of '{word}'."
OPENED = "Opened in the browser: {address}"
NOTHING_DUE = "Nothing is due within {period}. A longer time: verkosto expiring --within 5y"
DUE = (
    "{count} due within {period}, of which {overdue} overdue.",
    "{count} due within {period}, of which {overdue} overdue.",
)
