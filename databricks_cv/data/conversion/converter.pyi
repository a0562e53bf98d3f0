# Written by tools/stubs.py from the module beside it: do not edit.
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.data.conversion.base import RawDataset
from databricks_cv.data.dataset import CocoDataset

__all__ = [
    "CONVERTERS",
    "open_table",
    "recognise_format",
    "read_any",
    "Conversion",
    "convert",
    "open_any",
    "write_parts",
    "write_made",
]
CONVERTERS: Any

def open_table(
    src: str | os.PathLike, task: str | None = None, split: str | None = None, allow_links: bool = False
) -> CocoDataset:
    """The `CocoDataset` of a table's newest version.

    Args:
        src: a Delta table that holds a dataset
        task: name of the task; default: what its rows can teach
        split: train, val or test; default: all
        allow_links: may links in the table lead out of it?
    """

def recognise_format(src: str | os.PathLike) -> str:
    """The name of the format of a dataset; raises `DataError` where none is known.

    Args:
        src: a file or folder, or FORMAT:NAME
    """

def read_any(
    src: str | os.PathLike | CocoDataset | RawDataset,
    form: str | None = None,
    images: str | os.PathLike | None = None,
    allow_links: bool = False,
    named=(),
    **options,
) -> RawDataset:
    """The `RawDataset` of a dataset in any format.

    Args:
        src: a file or folder, or a CocoDataset or RawDataset
        form: its format; default: recognised
        images: folder of the images; default: where the format has them
        allow_links: may links in the dataset lead out of it?
        named: further folders that the user named, which may be links themselves
        options: for the format, such as first=1 for voc
    """

@dataclass
class Conversion:
    source: str
    target: str
    path: str
    images: int
    annotations: int
    categories: int
    splits: dict = ...
    lost: list = ...
    told: list = ...

    @property
    def exact(self) -> bool:
        """Was nothing lost?"""

    def __str__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""

def convert(
    src: str | os.PathLike | CocoDataset | RawDataset,
    dst: str | os.PathLike,
    to: str = "coco",
    form: str | None = None,
    images: str | os.PathLike | None = None,
    image_files: str = "copy",
    split: str | None = None,
    allow_links: bool = False,
    **options,
) -> Conversion:
    """Convert a dataset; all of it is written, or nothing. Returns a `Conversion` that says what the format could not hold.

    Args:
        src: a file or folder, or a CocoDataset or RawDataset
        dst: folder to write, or a JSON file for coco, or FORMAT:NAME
        to: format to write; delta: a table
        form: format of the source; default: recognised
        images: folder of the images; default: where the format has them
        image_files: copy, link or refer (labels alone are written)
        split: only this split
        allow_links: may links in the source lead out of it?
        options: for the reader
    """

def open_any(
    src: str | os.PathLike,
    form: str | None = None,
    images: str | os.PathLike | None = None,
    task: str | None = None,
    split: str | None = None,
    trust: bool = False,
    allow_links: bool = False,
    annotations_only: bool = False,
) -> CocoDataset:
    """The `CocoDataset` of a source, and its losses in reading. Raises `DataError` F09 where most images are not found.

    Args:
        src: a file or folder in any format, or a configuration (YAML)
        form: format; default: recognised
        images: folder of the images
        task: name of the task; default: the configuration's, or what the objects can teach
        split: train, val or test; default: train of a configuration, else all
        trust: of a configuration: run the plugins that it names, such as a format of your own
        allow_links: may links in the source lead out of it?
        annotations_only: also where most images are not found?
    """

def write_parts(ds: CocoDataset, parts, dst: str | os.PathLike, image_files: str = "copy") -> Path:
    """Write DST/PART/annotations.json with its images for each part, and DST/split.json; returns the folder.

    Args:
        ds: a dataset
        parts: `Splits`
        dst: folder
        image_files: copy, link or refer
    """

def write_made(ds: CocoDataset, dst: str | os.PathLike, image_files: str = "copy") -> Path:
    """Write DST/annotations.json with its images, and DST/how.json; returns the folder.

    Args:
        ds: a result of `merge`, `subset` or `remap`
        dst: folder
        image_files: copy, link or refer
    """
