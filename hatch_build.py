"""Compiles the built-in registry and the catalogues of messages into the wheel; manual pages."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compile(BuildHookInterface):  # type: ignore[type-arg]
    """Makes networks.index from data/networks.toml, the lexicons and the thesaurus; verkosto.mo."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and put the files into a wheel.

        An editable install compiles its registry when it runs, and has its catalogues in place.
        """
        root = Path(self.root)
        sys.path[:0] = [str(root / "src"), str(root / "tools")]
        from make_messages import compile_catalogue, po_path
        from verkosto_cli.messages import TRANSLATED

        if version == "editable":
            for language in TRANSLATED:
                path = po_path(language)
                path.with_suffix(".mo").write_bytes(compile_catalogue(path))
            return
        self._folder = TemporaryDirectory()
        self._add_data(root / "data", build_data)
        for language in TRANSLATED:
            path = po_path(language)
            catalogue = Path(self._folder.name) / f"{language}.mo"
            catalogue.write_bytes(compile_catalogue(path))
            place = path.relative_to(root / "src").with_suffix(".mo").as_posix()
            build_data["force_include"][str(catalogue)] = place

        self._add_manuals(build_data)

    def _add_data(self, data: Path, build_data: dict[str, Any]) -> None:
        """Compile the registry; the thesaurus is shipped compressed, and as programs read it."""
        from zlib import compress

        from verkosto_cli.catalogue.compile import compile_registry
        from verkosto_cli.catalogue.paths import PACKED
        from verkosto_cli.search.languages import Languages
        from verkosto_cli.search.thesaurus import compact
        from verkosto_cli.store.encode import write

        source, folder = data / "networks.toml", Path(self._folder.name)
        languages = Languages(lambda name: (data / name).read_bytes())
        thesaurus = (data / "thesaurus.txt").read_text("utf-8")
        with (folder / "networks.index").open("wb") as file:
            write(
                file,
                compile_registry(source.read_bytes(), source.name, languages, lambda: thesaurus),
            )
        (folder / f"thesaurus.txt{PACKED}").write_bytes(compress(compact(thesaurus).encode(), 9))
        shipped = {path.name: path for path in data.iterdir() if path.name != "thesaurus.txt"}
        shipped |= {path.name: path for path in folder.iterdir()}
        for name, path in shipped.items():
            build_data["force_include"][str(path)] = f"verkosto_cli/data/{name}"

    def _add_manuals(self, build_data: dict[str, Any]) -> None:
        """Write the manual page in each language, for share/man."""
        from verkosto_cli import messages
        from verkosto_cli.cli.man import manual

        for language in ("", *messages.TRANSLATED):
            if language:
                catalogue = (Path(self._folder.name) / f"{language}.mo").read_bytes()
                messages.use(language, catalogue)
            page = Path(self._folder.name) / f"verkosto.{language or 'en'}.1"
            page.write_text("\n".join(manual()) + "\n", "utf-8")
            folder = "/".join(part for part in ("share/man", language, "man1") if part)
            build_data["shared_data"][str(page)] = f"{folder}/verkosto.1"
        messages.use("")

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled files: they are in the wheel."""
        if version != "editable":
            self._folder.cleanup()
