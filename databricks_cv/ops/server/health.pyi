# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

__all__ = ["LATENCIES", "Health", "added", "prometheus_text", "leave_figures", "figures_of_others"]
LATENCIES: tuple[int, ...]

class Health:
    queue: int
    events: Counter

    def __init__(self, queue: int = 64, now: Callable[[], float] = ...) -> None:
        """Args:
        queue: requests that it takes at once
        now: seconds
        """

    def request(self, status: int, ms: float) -> None:
        """Count a request.

        Args:
            status: of the response
            ms: it took
        """

    def batch(self, images: int, seconds: float, queued: Iterable[float]) -> None:
        """Count what the model did.

        Args:
            images: in the batch
            seconds: it took
            queued: seconds that each had waited
        """

    def snapshot(self) -> dict[str, Any]:
        """The figures as plain values, which can be added to those of other processes."""

def added(snapshots: Iterable[Mapping]) -> dict[str, Any]:
    """The figures of several processes as those of one.

    Args:
        snapshots: of the processes of one server
    """

def prometheus_text(figures: Mapping, labels: Mapping[str, str]) -> bytes:
    """The figures as Prometheus reads them.

    Args:
        figures: of `Health.snapshot` or `added`
        labels: endpoint_name, served_model_name
    """

def leave_figures(folder: str | os.PathLike, figures: Mapping) -> None:
    """Write this process's figures for the others.

    Args:
        folder: that the processes of a server share
        figures: of `Health.snapshot`
    """

def figures_of_others(folder: str | os.PathLike, seconds: float = 10) -> list[dict]:
    """What the other processes of this server have left last.

    Args:
        folder: that the processes share
        seconds: what is older is of a process that has ended
    """
