# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from databricks_cv.models.vision import VisionModel
from databricks_cv.ops.batch.sink import Sink

__all__ = ["LOOKS", "BatchSummary", "Collector", "batch_predict"]

@dataclass
class BatchSummary:
    table: str
    model: str
    version: str
    engine: str
    processes: int
    images: int = ...
    done_before: int = ...
    predicted: int = ...
    errors: int = ...
    dropped: int = ...
    reasons: dict = ...
    commits: int = ...
    seconds: float = ...
    price: float | None = ...

    @property
    def todo(self) -> int:
        """Images that this run has, or has had, to look at."""

    @property
    def left(self) -> int:
        """Images that it has not come to."""

    @property
    def rate(self) -> float:
        """Images a second."""

    @property
    def cost(self) -> float | None:
        """Money, in the price's currency."""

    def to_dict(self) -> dict[str, Any]:
        """As `databricks-cv predict --json` prints it."""

    def line(self) -> str:
        """How far it is, on one line."""

    def __str__(self) -> str: ...

LOOKS: float

class Collector:
    sink: Sink
    summary: BatchSummary
    chunk: int
    progress: Callable[[BatchSummary], Any] | None
    every: float

    def __init__(
        self,
        sink: Sink,
        summary: BatchSummary,
        chunk: int,
        total: int,
        progress: Callable[[BatchSummary], Any] | None = None,
        every: float = 60.0,
    ) -> None:
        """Args:
        sink: where they go
        summary: counts them
        chunk: rows in a commit
        total: numbers in the work list
        progress: told how far it is
        every: seconds after which what there is is committed
        """

    def missing(self) -> int:
        """How many of the images have not come back."""

    def take(self, found: Iterable[tuple[int, dict[str, Any] | None]]) -> None:
        """Take what a worker gave.

        Args:
            found: number and row; None: the table has it
        """

    def commit(self) -> None:
        """Write what there is."""

    @contextlib.contextmanager
    def saving(self) -> Iterator[None]:
        """A block after which all rows that came are committed, also where it is interrupted. Raises `DataError` where some have not come."""

ENGINES: tuple[str, ...]

def batch_predict(
    model: VisionModel | str | os.PathLike,
    images: Any = None,
    table: str | os.PathLike | None = None,
    *,
    to: str | os.PathLike,
    engine: str = "local",
    processes: int | None = None,
    threshold: float | None = None,
    top_k: int | None = None,
    stats: bool = False,
    embedding: bool = False,
    slices: Any = None,
    timeout: float | None = None,
    chunk: int = 1024,
    batch_size: int = 8,
    device: str | None = None,
    image_root: str | os.PathLike | None = None,
    id_column: str | None = None,
    image_column: str | None = None,
    retry_errors: bool = False,
    price: float | None = None,
    spark: Any = None,
    storage_options: Mapping | None = None,
    progress: Callable[[BatchSummary], Any] | None = None,
) -> BatchSummary:
    """Predict what the table of predictions lacks, a row an image. Raises `DataError`, `ModelError`.

    Args:
        model: or where `load_model` finds it
        images: files, folders, patterns, tar shards; one or several
        table: Delta table in their place: a folder, a URI, or catalog.schema.table
        to: table of predictions, which is made or added to
        engine: local, ray or spark
        processes: each with the model; None: as many as do well
        threshold: least score, 0 to 1; None: the model's own for each class, else 0.5
        top_k: at most so many objects an image; None: the registered model's, else 100
        stats: with how each image looks
        embedding: with the network's features
        slices: look at large images in slices: a size in pixels, or (size, overlap)
        timeout: seconds an image, after which it has an error; None: as long as it takes
        chunk: rows in a commit
        batch_size: images at once through the network
        device: of torch; None: the GPU where there is one
        image_root: folder of the files that the table names
        id_column: of the table; None: image_id, id, path …
        image_column: of the table, bytes or paths; None: image, content …
        retry_errors: predict anew what has an error in place of a prediction
        price: of all machines an hour, in any currency
        spark: a session; None: the one that is there, or one on this machine
        storage_options: of an object store, as delta-rs names them
        progress: told now and then how far it is
    """
