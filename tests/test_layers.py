"""The modules of the package, by who imports whom."""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp


def test_no_modules_import_one_another_in_a_circle() -> None:
    """Not a folder and its own file either, nor when they are imported late."""
    graph = grimp.build_graph("verkosto_cli", exclude_type_checking_imports=True)
    imported = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imported) > 100
    TopologicalSorter(imported).prepare()
