# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.sources import Format
from databricks_cv.data.storage.volumes import LocalCache

__all__ = [
    "DELTA",
    "image_columns",
    "category_columns",
    "to_delta",
    "DeltaStore",
    "from_delta",
    "open_delta",
    "delete_images",
]

def image_columns(kinds: Mapping) -> pa.Schema: ...
def category_columns(kind: str = "long") -> pa.Schema: ...
def put_categories(engine: Any, table: str | os.PathLike, ds: CocoDataset, kind: str, reason: str) -> int: ...
def own_fields(ds: CocoDataset, names: Iterable) -> dict[str, list]: ...
def prepared(engine: Any, table: str | os.PathLike, ds: CocoDataset, mode: str) -> tuple[dict[str, str], int]: ...
def to_delta(
    ds: CocoDataset,
    table: str | os.PathLike,
    split: str | Iterable | None = None,
    mode: str = "upsert",
    image_files: str = "bytes",
    reason: str = "",
    own_columns: Iterable = (),
    engine: Any = None,
) -> int: ...
def commit_rows(ds, table, split, mode, digests, folder, reason, own, engine, kinds, categories, first) -> int: ...

class DeltaStore:
    engine: Any
    table: Any
    split: str | None
    image_dir: str | os.PathLike | None
    cache: LocalCache | None
    version: Any
    name: Any
    places: Any
    folders: Any
    folder: Any
    wanted: Any
    allow_links: Any

    def __init__(
        self,
        engine: Any,
        table: str | os.PathLike,
        version: int | str | datetime | None = None,
        split: str | None = None,
        image_dir: str | os.PathLike | None = None,
        cache: LocalCache | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def rows(self) -> pa.Table: ...
    def records(self) -> Records: ...
    def find(self) -> None: ...
    def source(self, ds: CocoDataset, i: int) -> bytes | Path: ...
    def image(self, ds: CocoDataset, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray: ...
    def map(self, ds: CocoDataset, i: int) -> bytes: ...

def from_delta(
    table: str | os.PathLike,
    task: str = "detection",
    version: int | None = None,
    timestamp: str | datetime | None = None,
    split: str | None = None,
    image_dir: str | os.PathLike | None = None,
    engine: Any = None,
    cache: LocalCache | None = None,
    **options: Any,
) -> CocoDataset: ...
def open_delta(
    annotations: str | os.PathLike,
    image_dir: str | os.PathLike | None,
    task: Any,
    version: int | str | datetime | None = None,
    split: str | None = None,
    **options: Any,
) -> Records: ...

DELTA: Format

def delete_images(table: str | os.PathLike, ids: Iterable, reason: str, engine: Any = None) -> int: ...
