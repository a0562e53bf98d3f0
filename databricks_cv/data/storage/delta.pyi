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

def image_columns(kinds: Mapping) -> pa.Schema:
    """The columns of the table of images.

    Args:
        kinds: image, annotation and category: long, text or json
    """

def category_columns(kind: str = "long") -> pa.Schema:
    """The columns of the table of classes.

    Args:
        kind: of the category ids
    """

def put_categories(engine: Any, table: str | os.PathLike, ds: CocoDataset, kind: str, reason: str) -> int:
    """Add or correct classes; gives the version of their table.

    Args:
        engine: a DeltaRs or SparkEngine
        ds: the dataset
        kind: Arrow type of a category's own fields
        reason: why, for the history
    """

def own_fields(ds: CocoDataset, names: Iterable) -> dict[str, list]:
    """{name: values of all images} of further fields. Raises `DataError` for one that the images do not have.

    Args:
        ds: the dataset
        names: of the columns; None: all
    """

def prepared(engine: Any, table: str | os.PathLike, ds: CocoDataset, mode: str) -> tuple[dict[str, str], int]:
    """(how ids are kept, the first free position) of a table that takes this dataset.

    Args:
        engine: a DeltaRs or SparkEngine
        ds: the dataset
        mode: append, overwrite or fail
    """

def to_delta(
    ds: CocoDataset,
    table: str | os.PathLike,
    split: str | Iterable | None = None,
    mode: str = "upsert",
    image_files: str = "bytes",
    reason: str = "",
    own_columns: Iterable = (),
    engine: Any = None,
) -> int:
    """Write a dataset into a table; gives the version. Other writers may be at work at the same time. Raises `DataError`, `ImageError`.

    Args:
        ds: any task's, with its images
        table: a folder, a URI, or catalog.schema.table; made if it is not there
        split: of all images, or one each
        mode: images that the table has are replaced; "append": they are refused
        image_files: in the table; "paths": files stay where they are; "none": no images
        reason: why, for the history
        own_columns: further fields of images that become columns of their own
        engine: `DeltaRs()`, or a `SparkEngine`
    """

def commit_rows(ds, table, split, mode, digests, folder, reason, own, engine, kinds, categories, first) -> int:
    """Write the rows of a dataset whose images are in place; gives the version.

    Args:
        ds: the dataset
        table: a folder, a URI or a name
        split: train, val or test
        mode: append, overwrite or fail
        digests: of the images; None: they are not kept
        folder: of the images
        reason: why, for the history
        own: of own_fields
        engine: a DeltaRs or SparkEngine
        kinds: of prepared
        categories: of put_categories
        first: is the table new?
    """

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
    ) -> None:
        """Args:
        engine: `DeltaRs`, or another
        table: of images
        version: a version, or a time; None: the newest
        split: only its rows, where the table knows splits
        image_dir: in place of the folders that the table names
        cache: for images in remote tables
        """

    def __repr__(self) -> str: ...
    def rows(self) -> pa.Table:
        """The rows at the version, in the dataset's order."""

    def meta(self) -> tuple[dict, list, dict]:
        """(how ids are kept, the categories, further fields of the dataset) at the version. Raises `DataError` for a table of other make."""

    def records(self) -> Records:
        """The `Records` at the version."""

    def find(self) -> None:
        """Where each image lies, looked up once."""

    def source(self, ds: CocoDataset, i: int) -> bytes | Path:
        """The bytes of an image, or the path of its file. Raises `ImageError`.

        Args:
            ds: the dataset
            i: position of the image
        """

    def image(self, ds: CocoDataset, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray:
        """The image, uint8 [H, W, 3].

        Args:
            ds: the dataset
            i: position of the image
            shrink_to: least width and height to decode to; None: all pixels
        """

    def map(self, ds: CocoDataset, i: int) -> bytes:
        """The bytes of a map.

        Args:
            ds: the dataset
            i: position of the image
        """

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
) -> CocoDataset:
    """The dataset of a table at a version. Raises `DataError`.

    Args:
        table: a folder, a URI, or catalog.schema.table
        task: name of the task
        version: default: the newest
        timestamp: as the table was then; ISO 8601, UTC where it names no zone
        split: only its images
        image_dir: of images that are files, in place of the table's own folders
        engine: `DeltaRs()`, or a `SparkEngine`
        cache: for images in remote tables; default: the common one
        options: of `CocoDataset`: label_map, max_pixels, name, multi_label
    """

def open_delta(
    annotations: str | os.PathLike | None,
    image_dir: str | os.PathLike | None,
    task: Any,
    version: int | str | datetime | None = None,
    split: str | None = None,
    **options: Any,
) -> Records:
    """`Records` of a table, for `data.format: delta`.

    Args:
        annotations: the table; None: it is named as the image folder
        image_dir: folder of images that are files
        task: a Task
        version: number or time
        split: only its images
        options: those of other formats
    """

DELTA: Format

def delete_images(table: str | os.PathLike, ids: Iterable, reason: str, engine: Any = None) -> int:
    """Take images and their objects out of a table; gives the version. Raises `DataError` for an id that it does not hold, and deletes nothing then.

    Args:
        table: a folder, a URI, or catalog.schema.table
        ids: image ids, as the data have them
        reason: why, for the history
        engine: `DeltaRs()`, or a `SparkEngine`
    """
