# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
from pyspark.sql import DataFrame, Row, SparkSession

__all__ = [
    "JARS",
    "EXAMINED",
    "jar_folder",
    "find_jars",
    "fetch_jars",
    "why_no_spark",
    "local_spark",
    "SparkEngine",
    "examine",
    "examine_with_spark",
]
JARS: tuple[str, ...]

def jar_folder() -> Path:
    """Where Delta's jars lie: DATABRICKS_CV_JARS, or the cache."""

def find_jars() -> list[Path]:
    """Paths of Delta's jars; empty where one is missing."""

def fetch_jars() -> list[Path]:
    """Bring Delta's jars by Maven; gives their paths. Raises `MissingExtraError`."""

def why_no_spark() -> str | None:
    """What a local session lacks here, as one sentence; None where there is all."""

def local_spark(cores: int = 1, memory: str = "1g", **conf: Any) -> SparkSession:
    """A Spark session on this machine that reads and writes Delta tables.

    Args:
        cores: that it computes on
        memory: of its Java process
        conf: further settings, with _ for the dots
    """

class SparkEngine:
    spark: SparkSession

    def __init__(self, spark: SparkSession) -> None:
        """Args:
        spark: a session
        """

    def __repr__(self) -> str: ...
    def sql(self, text: str) -> list[Row]:
        """Its rows.

        Args:
            text: one statement
        """

    def exists(self, table: str | os.PathLike) -> bool:
        """Is there a Delta table?

        Args:
            table: a folder, a URI or a name
        """

    def create(
        self,
        table: str | os.PathLike,
        schema: pa.Schema,
        comment: str = "",
        properties: Mapping = ...,
        reason: str = "",
    ) -> bool:
        """Make a table where there is none; gives whether it was made.

        Args:
            table: a folder, a URI or a name
            schema: list of column
            comment: what the table holds
            properties: further table properties
            reason: why
        """

    def add_columns(self, table: str | os.PathLike, fields: Iterable, reason: str = "") -> list[str]:
        """Add columns, null in all rows so far; gives the names of those that were added.

        Args:
            table: a folder, a URI or a name
            fields: list of column; those that the table has are left alone
            reason: why
        """

    def history(self, table: str | os.PathLike, limit: int | None = None) -> list[dict[str, Any]]:
        """The commits, newest first: version, timestamp (UTC), operation, reason.

        Args:
            table: a folder, a URI or a name
            limit: so many, newest first; default: all
        """

    def version(self, table: str | os.PathLike, timestamp: str | datetime | None = None) -> int:
        """The number of the newest version, or of the one that stood at a time.

        Args:
            table: a folder, a URI or a name
            timestamp: the version that stood then; default: the newest
        """

    def append(
        self, table: str | os.PathLike, data: pa.Table | pa.RecordBatchReader | DataFrame, reason: str = ""
    ) -> int:
        """Add rows; a stream of batches in commits of some hundred megabytes. Gives the version.

        Args:
            table: a folder, a URI or a name
            data: an Arrow table, a reader of record batches, or a data frame
            reason: why
        """

    def merge(
        self, table: str | os.PathLike, data: pa.Table | DataFrame, key: str, reason: str = "", keep: Iterable = ()
    ) -> int:
        """Replace the rows of known keys and add the others, in one commit; gives its version.

        Args:
            table: a folder, a URI or a name
            data: an Arrow table or a data frame, each key once
            key: its column
            reason: why
            keep: columns of known rows that stay as they are
        """

    def delete(self, table: str | os.PathLike, key: str, values: Iterable, reason: str = "") -> int:
        """Take rows out, in one commit; gives its version.

        Args:
            table: a folder, a URI or a name
            key: a column
            values: of the rows that go; those that no row has are passed over
            reason: why
        """

    def properties(self, table: str | os.PathLike, version: int | None = None) -> dict[str, str]:
        """The table's properties, as they were at a version: put together from its history.

        Args:
            table: a folder, a URI or a name
            version: default: the newest
        """

    def set_properties(self, table: str | os.PathLike, properties: Mapping, reason: str = "") -> None:
        """Set table properties, where they differ.

        Args:
            table: a folder, a URI or a name
            properties: {name: value}, written as texts
            reason: why
        """

    def read(
        self,
        table: str | os.PathLike,
        columns: Iterable | None = None,
        version: int | None = None,
        timestamp: str | datetime | None = None,
    ) -> pa.Table:
        """The rows as an Arrow table.

        Args:
            table: a folder, a URI or a name
            columns: default: all
            version: default: the newest
            timestamp: as the table was then
        """

EXAMINED: str

def examine(
    frames: Iterable,
    root: str | os.PathLike | None = None,
    max_pixels: int = ...,
    longest: int | None = None,
    to: str | None = None,
    decode: bool = True,
    keep: bool = True,
    bit_depth: int | None = None,
) -> Iterator[pd.DataFrame]:
    """Frames of `EXAMINED`: a row an image, with a reason in `error` where it cannot be used.

    Args:
        frames: of pandas, with file_name; content where the bytes are at hand, folder where it is not `root`
        root: folder of the files
        max_pixels: larger images are an error
        longest: side in pixels: larger images are made smaller, and written anew as JPEG or PNG
        to: JPEG or PNG: images of another format are written anew in it
        decode: read every pixel; False: the header alone
        keep: hand over the content
        bit_depth: of images with 16 bits a pixel
    """

def examine_with_spark(
    spark: SparkSession,
    source: str | os.PathLike,
    file_names: Iterable | None = None,
    partitions: int | None = None,
    **options: Any,
) -> DataFrame:
    """A Spark data frame of `EXAMINED`; lazy, as Spark's are.

    Args:
        spark: a session
        source: folder that all machines see, such as /Volumes/…; or a table that `to_delta` wrote
        file_names: relative to the folder; None: all images of the table
        partitions: pieces of work; default: one for 256 images
        options: of `examine`
    """
