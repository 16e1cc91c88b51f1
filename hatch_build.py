"""Compiles the built-in registry into the wheel, so that no command has to."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileRegistry(BuildHookInterface):  # type: ignore[type-arg]
    """Makes networks.index from data/networks.toml, the lexicons and the thesaurus."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and put the file into a wheel; an editable install compiles when it runs."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from verkosto_cli.catalogue.compile import compile_registry
        from verkosto_cli.search.languages import Languages
        from verkosto_cli.store.encode import write

        source = root / "data" / "networks.toml"
        languages = Languages(lambda name: (root / "data" / name).read_bytes())
        thesaurus = (root / "data" / "thesaurus.txt").read_text("utf-8")
        self._folder = TemporaryDirectory()
        compiled = Path(self._folder.name) / "networks.index"
        with compiled.open("wb") as file:
            write(file, compile_registry(source.read_bytes(), source.name, languages, thesaurus))
        build_data["force_include"][str(compiled)] = "verkosto_cli/data/networks.index"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled file: it is in the wheel."""
        if version != "editable":
            self._folder.cleanup()
