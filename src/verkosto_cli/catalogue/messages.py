"""What opening a registry and finding an entry say: templates with named placeholders."""

from __future__ import annotations

READING = "Reading the entries"
CANNOT_READ = "{file}: cannot read the registry: {reason}"
NAME_A_REGISTRY = "Name a registry file with --registry FILE or VERKOSTO_REGISTRY."
TOO_LARGE = "{file}: larger than {most} MB, the limit for a registry"
SPLIT_IT = "Split it into several registries."
DAMAGED = "{file}: its compiled form in the cache is damaged"
RUN_AGAIN = "It has been removed: run the command again."
MADE_ANEW = "{file}: its compiled form in the cache was damaged and has been rebuilt"
BUILT_IN_DAMAGED = "a compiled registry is damaged and cannot be rebuilt"
INSTALL_AGAIN = "Install verkosto again, or remove its cache folder."
NOT_CALLED = "no entry is called '{word}'"
TRY_SEARCH = "Try: verkosto search {query}"
MORE_THAN_ONE = "'{word}' matches more than one entry"
CHOOSE_ONE = "Choose one: {ids}"
# How a word of a query matches, by the names of docs/json-output.md.
HOW_MATCHED = {
    "exact": "{field}: '{text}' is the word itself.",
    "plain": "{field}: '{text}' is '{word}' with its marks.",
    "inflected": "{field}: '{text}' is a form of '{word}'.",
    "derived": "{field}: '{text}' has the same stem as '{word}'.",
    "synonym": "{field}: '{text}' means much the same as '{word}'.",
    "part": "{field}: '{text}' is part of a longer word.",
    "split": "{field}: '{text}' is part of what was asked for.",
    "narrower": "{field}: '{text}' belongs to '{word}'.",
    "broader": "{field}: '{word}' belongs to '{text}'.",
    "beginning": "{field}: a word begins with '{text}'.",
    "typo": "{field}: '{text}' is spelled nearly like '{word}'.",
}
NOT_MATCHED = "Not in this entry: {words}."
