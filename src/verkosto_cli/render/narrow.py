"""Choosing between a table and a stack of lines by the terminal's width."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

NARROW = 60


class _Fitted:
    def __init__(self, wide: RenderableType, narrow: RenderableType) -> None:
        self._wide = wide
        self._narrow = narrow

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self._narrow if options.max_width < NARROW else self._wide


def fitted(wide: RenderableType, narrow: RenderableType) -> RenderableType:
    """Return a renderable that is `wide` on terminals of at least NARROW columns."""
    return _Fitted(wide, narrow)
