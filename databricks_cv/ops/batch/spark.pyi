# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from databricks_cv.ops.batch.rows import BatchSettings
from databricks_cv.ops.batch.sink import Sink
from databricks_cv.ops.batch.sources import Source

__all__ = ["spark_session", "spark_workers", "SparkSource", "spark_table", "SparkSink"]

def spark_session(spark: SparkSession | None = None, processes: int | None = None) -> SparkSession:
    """The session of a job: the given one, the active one, the cluster's on Databricks, else one on this machine.

    Args:
        spark: one that is there
        processes: cores of one on this machine; None: all
    """

def spark_workers(spark: SparkSession, asked: int | None = None) -> int:
    """How many tasks predict at a time.

    Args:
        spark: a session
        asked: None: one a core of the cluster
    """

@dataclass
class SparkSource(Source):
    frame: Any = ...
    key: str = ...
    raw: str = ...

def spark_table(
    spark: SparkSession,
    table: str | os.PathLike,
    image_root: str | os.PathLike | None = None,
    id_column: str | None = None,
    image_column: str | None = None,
) -> SparkSource:
    """The images of a Delta table, read by Spark. Raises `DataError`.

    Args:
        spark: a session
        table: a folder, a URI, or catalog.schema.table
        image_root: folder of the files that the table names, seen by all machines
        id_column: default: image_id, id, path …
        image_column: bytes or paths; default: image, content …
    """

def score_batches(batches: Iterable[pa.RecordBatch], settings: BatchSettings) -> Iterator[pa.RecordBatch]:
    """What `mapInArrow` is given: the rows of each batch.

    Args:
        batches: of `items_table`
        settings: of the job
    """

class SparkSink(Sink):
    FAILED: str

    def types(self) -> dict[str, str]:
        """{column: type} as SQL has them."""

    def done(self) -> Iterator[tuple[str, str]]:
        """(image_id, content_hash) of the rows of this model's version, in a stream."""

    def literal(self, text: str) -> str:
        """The text as Spark's SQL has it.

        Args:
            text: any
        """

    def failed(self) -> Iterator[tuple[str, str]]:
        """(image_id, content_hash) of the rows of this model's version that hold no prediction, in a stream."""

    def has_rows(self) -> bool:
        """Is there a row of this model's version?"""

    def census(self) -> Counter:
        """Reason -> number of rows of this version; None for those with a prediction."""

    def write_frame(self, frame: DataFrame) -> int:
        """Add rows in one commit; gives their number. Raises `DataError` where another run writes the same version's predictions.

        Args:
            frame: of `prediction_columns`; computed as it is written
        """
