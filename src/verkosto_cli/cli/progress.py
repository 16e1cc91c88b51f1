"""How far long work has come, on a terminal's standard error: rich's bar, and the time left."""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.progress import Progress

# What is done sooner needs no bar.
_SECONDS = 0.5


class ProgressBar:
    """A bar that comes after half a second, and goes once the work is done or fails."""

    def __init__(self) -> None:
        self._started = monotonic()
        self._what = ""
        self._progress: Progress | None = None

    def show(self, what: str, done: int, total: int) -> None:
        """Show that so much of a step is done."""
        if monotonic() - self._started < _SECONDS:
            return
        if self._progress is None or self._what != what:
            self.close()
            self._progress = _open()
            self._progress.add_task(what, total=total)
            self._what = what
        self._progress.update(self._progress.task_ids[0], completed=done)
        self._progress.refresh()

    def close(self) -> None:
        """Take the bar off the screen."""
        if self._progress:
            self._progress.stop()


def _open() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    progress = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(style="", complete_style="bold", finished_style="bold", pulse_style=""),
        TextColumn("{task.percentage:3.0f} %", markup=False),
        TimeRemainingColumn(),
        console=Console(stderr=True, no_color=True, legacy_windows=False),
        transient=True,
        auto_refresh=False,
    )
    progress.start()
    return progress
