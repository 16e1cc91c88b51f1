"""The JSON Schema of a registry's file, walked from the fields, for editors to check by."""

from __future__ import annotations

from typing import Any

from . import FIELDS, HEAD, VOCABULARIES, VOCABULARY, Field
from .check import FORMATS
from .meanings import meaning
from .vocabularies import BUILT_IN

_URN = "urn:verkosto:registry:2"


def registry_schema() -> dict[str, Any]:
    """Return the schema; a day is a string in ISO 8601 there, as editors read TOML."""
    fields = [field for field in FIELDS if field.written]
    entry = {
        "type": "object",
        "properties": {field.name: _field_schema(field) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _URN,
        "title": "A registry of networks, commitments and recognitions",
        "type": "object",
        "properties": {
            "format": {"enum": list(FORMATS)},
            "registry": meaning(HEAD).schema(),
            **{name: meaning(VOCABULARY).schema() for name in VOCABULARIES},
            "networks": {"type": "array", "items": entry},
        },
        "required": ["registry"],
        "additionalProperties": False,
    }


def _field_schema(field: Field) -> dict[str, Any]:
    schema: dict[str, Any] = meaning(field.shape).schema()
    if field.required and schema.get("type") == "array":
        schema = {**schema, "minItems": 1}
    if field.vocabulary == "statuses":
        schema = {"enum": list(BUILT_IN["statuses"])}
    elif field.vocabulary:
        schema = {**schema, "examples": [list(BUILT_IN[field.vocabulary])]}
    return {"title": field.label("en"), **schema}
