# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Sequence
from typing import Any, Self

from databricks_cv.ops.batch.rows import BatchSettings, Item
from databricks_cv.ops.batch.sources import ItemReader

__all__ = ["START", "GroupScorer", "Worker"]

class GroupScorer:
    settings: BatchSettings
    reader: ItemReader
    scorer: Any
    asked: Any

    def __init__(self, settings: BatchSettings) -> None:
        """Args:
        settings: of the job
        """

    def warm_up(self) -> None:
        """What is done once in a process is done before a clock runs."""

    def read(self, group: Sequence[Item]) -> list[tuple[str, bytes | str]]:
        """(digest, bytes) of each; an empty digest and the reason where it cannot be read.

        Args:
            group: images
        """

    def rows(
        self, group: Sequence[Item], found: Sequence[tuple[str, bytes | str]]
    ) -> list[tuple[int, dict[str, Any] | None]]:
        """(number, row) of each; None for one whose row the table has already.

        Args:
            group: images
            found: of `read`
        """

START: float

class Worker:
    settings: BatchSettings
    gpu: str | None
    starts: Any
    ended: bool
    process: Any

    def __init__(self, settings: BatchSettings, gpu: str | None = None) -> None:
        """Args:
        settings: of the job
        gpu: the only one that its process sees; None: all
        """

    def __enter__(self) -> Self: ...
    def __exit__(self, *e) -> None: ...
    def end(self) -> None:
        """End the process for good; another thread may be waiting for it."""

    def __repr__(self) -> str: ...
    def close(self) -> None:
        """End the process, whatever it is at."""

    def start(self) -> Worker:
        """Start the process, and wait until the model is loaded. Raises `ModelError`."""

    def score(self, unit: Sequence[Item]) -> list[tuple[int, dict[str, Any] | None]]:
        """(number, row) of each item, in any order; None where the table has its row already. Raises `ModelError` where the process cannot be started any more.

        Args:
            unit: images
        """
