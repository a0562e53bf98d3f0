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

def jar_folder() -> Path: ...
def find_jars() -> list[Path]: ...
def fetch_jars() -> list[Path]: ...
def why_no_spark() -> str | None: ...
def local_spark(cores: int = 1, memory: str = "1g", **conf: Any) -> SparkSession: ...

class SparkEngine:
    spark: SparkSession

    def __init__(self, spark: SparkSession) -> None: ...
    def __repr__(self) -> str: ...
    def sql(self, text: str) -> list[Row]: ...
    def exists(self, table: str | os.PathLike) -> bool: ...
    def create(
        self,
        table: str | os.PathLike,
        schema: pa.Schema,
        comment: str = "",
        properties: Mapping = ...,
        reason: str = "",
    ) -> bool: ...
    def add_columns(self, table: str | os.PathLike, fields: Iterable, reason: str = "") -> list[str]: ...
    def history(self, table: str | os.PathLike, limit: int | None = None) -> list[dict[str, Any]]: ...
    def version(self, table: str | os.PathLike, timestamp: str | datetime | None = None) -> int: ...
    def append(
        self, table: str | os.PathLike, data: pa.Table | pa.RecordBatchReader | DataFrame, reason: str = ""
    ) -> int: ...
    def merge(
        self, table: str | os.PathLike, data: pa.Table | DataFrame, key: str, reason: str = "", keep: Iterable = ()
    ) -> int: ...
    def delete(self, table: str | os.PathLike, key: str, values: Iterable, reason: str = "") -> int: ...
    def properties(self, table: str | os.PathLike, version: int | None = None) -> dict[str, str]: ...
    def set_properties(self, table: str | os.PathLike, properties: Mapping, reason: str = "") -> None: ...
    def read(
        self,
        table: str | os.PathLike,
        columns: Iterable | None = None,
        version: int | None = None,
        timestamp: str | datetime | None = None,
    ) -> pa.Table: ...

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
) -> Iterator[pd.DataFrame]: ...
def examine_with_spark(
    spark: SparkSession,
    source: str | os.PathLike,
    file_names: Iterable | None = None,
    partitions: int | None = None,
    **options: Any,
) -> DataFrame: ...
