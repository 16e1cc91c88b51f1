"""What becomes of a kept registry that is damaged."""

from __future__ import annotations

from ..errors import RegistryError
from ..messages import say
from .kept import open_cache
from .messages import BUILT_IN_DAMAGED, DAMAGED, INSTALL_AGAIN, MADE_ANEW, RUN_AGAIN
from .paths import STANDARD_INPUT, locate_registry, open_sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def repair(option: str, environ: Mapping[str, str], *, is_answered: bool) -> str:
    """Remove what was kept of the chosen registry, to be made anew; return what to say of that.

    Raises RegistryError where no kept file is damaged, or where a part of the answer has gone out,
    which cannot be taken back.
    """
    path = locate_registry(option, environ)
    is_kept = path not in ("", STANDARD_INPUT)
    if not is_kept or not open_cache(path, environ).remove_damaged(open_sections):
        raise RegistryError(BUILT_IN_DAMAGED, INSTALL_AGAIN)
    if is_answered:
        raise RegistryError(DAMAGED, RUN_AGAIN, file=path)
    return say(MADE_ANEW, file=path)
