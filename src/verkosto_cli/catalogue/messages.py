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
