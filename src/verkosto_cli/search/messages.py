"""What making an index says: templates with named placeholders."""

from __future__ import annotations

INDEXING = "Indexing the words"
