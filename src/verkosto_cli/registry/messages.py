"""Every sentence about a registry's file: templates with named placeholders, one voice."""

from __future__ import annotations

# What is wrong.
NOT_UTF8 = "this is not UTF-8"
NOT_STRING = "'{key}' must be a string, not {value}"
NOT_LIST = "'{key}' must be a list in square brackets, not {value}"
NOT_TABLE = "'{key}' must be a table in braces, not {value}"
NOT_BY_LANGUAGE = "'{key}' must have a text for each language"
NOT_ID = "{value} is not a valid id"
NOT_DATE = "{value} is not a valid date"
NOT_ADDRESS = "{value} is not a valid web address"
NOT_EMAIL = "{value} is not a valid e-mail address"
NOT_LANGUAGE = "'{key}' is not a language code"
NOT_LANGUAGE_VALUE = "{value} is not a language code"
NOT_FORMAT = "the format must be 1 or 2, not {value}"
EMPTY_STRING = "'{key}' is empty"
EMPTY_LIST = "'{key}' is empty"
UNKNOWN_KEY = "unknown key '{key}'"
MISSING_KEY = "the key '{key}' is missing"
MISSING_HEAD = "the section [registry] is missing"
MISSING_OWN_LANGUAGE = "'{key}' has no text in the registry's own language '{language}'"
REPEATED_ID = "the id '{id}' is used twice"
UNKNOWN_ENTRY = "unknown entry '{word}'"
UNKNOWN_WORD = {
    "themes": "unknown theme '{word}'",
    "kinds": "unknown kind '{word}'",
    "scopes": "unknown scope '{word}'",
    "statuses": "unknown status '{word}'",
}
TOO_DEEP = "brackets are nested too deeply"
TOO_MANY_PARTS = "a key has more than {most} parts"
TOO_LONG_NUMBER = "a number has too many digits"
SYNTAX = "{reason}"

# How to mend it. What follows a colon can be pasted as it is.
WRITE = "Write it as: {example}"
ADD = "Add: {example}"
FILL_OR_LEAVE = "Write something between the quotes, or leave the key out."
LIST_ONE = "Put at least one between the brackets."
DID_YOU_MEAN = "Did you mean: {example}"
CHOOSE_KEY = "Choose from: {choices}."
CHOOSE_WORD = "Choose from: {choices}; or add a word of your own under [[{vocabulary}]]."
CHOOSE_ENTRY = "Use the id of an entry in this file."
OWN_ID = "Give each entry an id of its own."
ID_RULE = "Use only the letters a to z, digits and single hyphens."
DATE_RULE = 'Write a year (2017), a month ("2017-02") or a day (2017-02-03).'
ADDRESS_RULE = "Begin with https:// and leave no spaces."
EMAIL_RULE = 'Write it like this: "kirjaamo@example.org".'
TABLE_RULE = "Write a table in braces: a key, =, and its value, for each."
STRING_RULE = "Put it in double quotes."
LANGUAGE_RULE = "Use fi, sv, en or another code of two or three small letters."
START_EACH = "Start each one with [[{key}]]."
SAVE_AS_UTF8 = "Save the file as UTF-8."
FIX_SYNTAX = "Fix the TOML syntax at this point."
FEWER_BRACKETS = "Close brackets before opening more."
FEWER_PARTS = "Write the key without the dots."
SHORTER_NUMBER = "Write the number in double quotes."

# Syntax mistakes that are common enough to have a sentence of their own.
CURLY_QUOTES = "quotation marks must be straight"
INNER_QUOTE = "there is a double quote inside the text"
NO_QUOTES = "a text must be in double quotes"
OPEN_QUOTE = "the closing quotation mark is missing"
OPEN_BRACKET = "a comma or a closing bracket is missing"
COLON = "a key is followed by =, not by a colon"
NOT_ASCII_KEY = "a key with other letters than a to z must be in quotes"
BACKSLASH = "a backslash in double quotes begins an escape"
REPEATED_KEY = "the same key is written twice"
FINNISH_DATE = "a date is written year first"
NO_SUCH_DATE = "there is no such date"
SLASH_COMMENT = "a comment begins with #"
SEMICOLON = "a line does not end with a semicolon"
CAPITAL_BOOLEAN = "true and false are written in small letters"
NO_VALUE = "the value is missing"
NO_EQUALS = "the = is missing"
OPEN_HEAD = "the brackets of the section are not closed"
CLOSE_QUOTE = (
    "Put the closing quotation mark at the end of the text; "
    'begin and end a text of several lines with """.'
)
CLOSE_BRACKET = "Put a comma between the items, and close the bracket after the last."
KEEP_ONE = "Keep one of the two lines, and remove the other."

# Worth a look.
NO_FORMAT = "the file does not say which format it is in"
ADD_AT_TOP = "Add at the top: {example}"
UNUSED_WORD = "no entry uses '{word}'"
USE_OR_REMOVE = "Use it in an entry, or remove it."
LANGUAGE_MISSED = "'{key}' has no text in '{language}', which most entries have"
SAME_ADDRESS = "'{other}' has the same address"
OWN_ADDRESS = "Give each entry the address of its own page."
UNANSWERED = "'{other}' does not name '{id}' as related"
ANSWER = (
    "Add '{id}' to the related entries of '{other}'; "
    "`show` lists the relation on both sides even without it."
)
LONG_SUMMARY = "the summary has {count} characters, more than {most}"
SHORTEN = "Shorten it, and move the rest to the description."
PLAIN_ADDRESS = "the address {value} is without https"
TRY_HTTPS = "Try whether the same address works with https://."
VALIDITY_ENDED = "the validity ended: {date}"
RENEW_OR_END = 'Correct the date, or add: status = "ended"'
NOT_REVIEWED = "not reviewed for two years; last: {date}"
REVIEW = "Check the entry, and write: {example}"

# While a long file is checked.
CHECKING = "Checking the entries"
