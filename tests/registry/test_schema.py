"""The JSON Schema of a registry and `check` agree on what a schema can say."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli
from jsonschema import Draft202012Validator

from verkosto_cli.errors import InvalidRegistryError
from verkosto_cli.registry.load import read_registry
from verkosto_cli.registry.schema import registry_schema

ROOT = Path(__file__).parents[2]
VALID = [
    *sorted((ROOT / "tests" / "data" / "valid").glob("*.toml")),
    *sorted((ROOT / "tests" / "data").glob("*.toml")),
    ROOT / "data" / "networks.toml",
]
INVALID = sorted((ROOT / "tests" / "data" / "invalid").glob("*.toml"))
# What only reading the whole file tells: ids, references, the own language, days of a month.
BEYOND_A_SCHEMA = {
    "escape-in-id",
    "id-taken",
    "kind-unknown",
    "own-language-missing",
    "part-of-unknown",
    "related-unknown",
    "scope-unknown",
    "theme-taken",
    "theme-unknown",
}
SCHEMA = Draft202012Validator(registry_schema())


def plain(value: Any) -> Any:
    """Return a TOML value as JSON has it, dates as strings."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def test_schema_is_a_json_schema() -> None:
    """It is valid by the draft that it names, and lies in data/ for editors."""
    Draft202012Validator.check_schema(registry_schema())
    written = json.loads((ROOT / "data" / "registry.schema.json").read_text("utf-8"))
    assert written == registry_schema()
    first = (ROOT / "data" / "networks.toml").read_text("utf-8").partition("\n")[0]
    assert first == "#:schema registry.schema.json"


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_valid_registry_passes_the_schema(path: Path) -> None:
    """What check accepts, the schema accepts."""
    data = path.read_bytes()
    SCHEMA.validate(plain(tomli.loads(data.decode("utf-8-sig"))))
    list(read_registry(data, path.name)[1])


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_invalid_registry_breaks_the_schema_where_one_can_say_it(path: Path) -> None:
    """What is no TOML a schema never sees; of the rest it finds what stands in one place."""
    try:
        tables = tomli.loads(path.read_bytes().decode("utf-8"))
    except ValueError:
        return
    assert SCHEMA.is_valid(plain(tables)) == (path.stem in BEYOND_A_SCHEMA)


VALUES: list[Any] = [
    "",
    "x",
    "a-b",
    "Ä b",
    1,
    2016,
    0,
    True,
    1.5,
    [],
    ["x"],
    [1],
    {},
    {"fi": "x"},
    {"FI": "x"},
    {"fi": ["x"]},
    {"sv": "x"},
    {"title": "x"},
    [{"title": "x"}],
    [{"fi": "x"}],
    "2016-02",
    "23.5.2016",
    "https://a.b",
    {"by": {"fi": "x"}},
    {"unit": {"fi": "x"}},
    {"email": "a@b.c"},
    {"amount": "1"},
    [{"date": 2016, "what": {"fi": "x"}}],
    [{"what": {"fi": "x"}, "by": 2030}],
    "active",
]


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_value_that_breaks_the_schema_breaks_check(value: Any) -> None:
    """For each field: no value is refused by the schema and accepted by check."""
    path = ROOT / "tests" / "data" / "valid" / "small.toml"
    schema = registry_schema()["properties"]["networks"]["items"]["properties"]
    for name in schema:
        text = path.read_text("utf-8")
        lines = [line for line in text.split("\n") if not line.startswith(f"{name} =")]
        tables = tomli.loads("\n".join(lines))
        tables["networks"][0][name] = value
        if not SCHEMA.is_valid(plain(tables)):
            with pytest.raises(InvalidRegistryError):
                list(read_registry(_written(tables).encode(), "r.toml")[1])


def _written(tables: dict[str, Any]) -> str:
    from verkosto_cli.registry.toml import toml

    return "\n".join(f"{key} = {toml(value)}" for key, value in tables.items())
