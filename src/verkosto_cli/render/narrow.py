"""Choosing between a table and a stack of lines by the terminal's width."""

from __future__ import annotations

from rich.measure import Measurement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    Layout = Callable[[], RenderableType]

NARROW = 60
# A measurement never says more than the width it is asked at.
_ENDLESS = 1 << 20


class _Fitted:
    def __init__(self, wide: tuple[Layout, ...], narrow: Layout) -> None:
        self._wide = wide
        self._narrow = narrow

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        endless = options.update_width(_ENDLESS)
        for layout in self._wide if options.max_width >= NARROW else ():
            renderable = layout()
            if Measurement.get(console, endless, renderable).minimum <= options.max_width:
                yield renderable
                return
        yield self._narrow()


def fitted(*wide: Layout, narrow: Layout) -> RenderableType:
    """Return the first of the layouts that breaks no word; on less than NARROW columns the last."""
    return _Fitted(wide, narrow)
