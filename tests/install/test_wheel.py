"""What is in the wheel beside the modules."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from gettext import GNUTranslations
from pathlib import Path

import pytest

from verkosto_cli.messages import TRANSLATED

ROOT = Path(__file__).parents[2]
BUILD = "import sys; from hatchling.builders.wheel import WheelBuilder as B; "
BUILD += "print(*B(sys.argv[1]).build(directory=sys.argv[2], versions=['standard']))"


@pytest.mark.skipif(not (ROOT / "src").exists(), reason="only the source can be built")
def test_wheel_has_what_the_build_compiles(tmp_path: Path) -> None:
    """The registry, the catalogues, the manual pages; not what they are made from."""
    for needed in ("babel", "hatchling"):
        pytest.importorskip(needed)
    words = [sys.executable, "-c", BUILD, str(ROOT), str(tmp_path)]
    subprocess.run(words, check=True, capture_output=True)
    (path,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        assert "verkosto_cli/data/networks.index" in names
        assert "verkosto_cli/data/thesaurus.txt.z" in names
        assert "verkosto_cli/data/thesaurus.txt" not in names
        assert not [name for name in names if name.endswith(".po")]
        for folder in ("man1", *(f"{language}/man1" for language in TRANSLATED)):
            assert any(name.endswith(f"/share/man/{folder}/verkosto.1") for name in names)
        for language in TRANSLATED:
            with wheel.open(f"verkosto_cli/locale/{language}/LC_MESSAGES/verkosto.mo") as file:
                assert GNUTranslations(file).gettext("error") in ("virhe", "fel")
