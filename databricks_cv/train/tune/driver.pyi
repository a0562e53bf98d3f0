# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping
from typing import Any

from databricks_cv.config import Config
from databricks_cv.tracking.mlflow import TrackingLogger
from databricks_cv.train.callbacks import Stop
from databricks_cv.train.tune.record import Search, Trial
from databricks_cv.train.tune.schedule import Schedule
from databricks_cv.train.tune.space import Space

__all__ = ["Driver", "short", "search_here"]

class Driver:
    search: Search
    space: Space
    schedule: Schedule
    stop: Stop
    show: Callable[[str], Any]
    logger: TrackingLogger | None
    until: float | None
    late: Any
    busy: set[int]
    lock: Any
    configs: dict[int, Config]

    def __init__(
        self,
        search: Search,
        space: Space,
        schedule: Schedule,
        stop: Stop,
        show: Callable[[str], Any],
        logger: TrackingLogger | None = None,
        until: float | None = None,
    ) -> None:
        """Args:
        search: that this process owns
        space: that is searched
        schedule: that judges trials
        stop: where signals are noted
        show: takes a line for people
        logger: of the search
        until: on the clock of time.monotonic, when time is up; None: never
        """

    @property
    def stopping(self) -> bool:
        """Is no trial to begin any more?"""

    def hurry(self) -> None:
        """Ask the trials that train to stop, once the search is to stop."""

    def next(self) -> Trial | str:
        """The trial that trains now; wait: none for the moment; done: none any more."""

    def report(self, number: int, epoch: int, value: float | None) -> str:
        """go, prune, pause or stop.

        Args:
            number: of a trial
            epoch: that was validated, from 1
            value: of the metric
        """

    def close(self, number: int, outcome: Mapping[str, Any]) -> None:
        """Take in how a trial ended, or paused.

        Args:
            number: of a trial
            outcome: as `run_trial` gives it
        """

    def lost(self, number: int, why: str) -> None:
        """The process of a trial is gone: it goes on from its checkpoint, so often as `training.ray.max_failures` allows.

        Args:
            number: of a trial
            why: what is known
        """

def short(value: Any) -> str:
    """A value in few characters.

    Args:
        value: plain
    """

def search_here(driver: Driver) -> None:
    """Run the trials in this process, one after the other."""
