# Written by tools/stubs.py from the module beside it: do not edit.
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.data.conversion.base import RawDataset
from databricks_cv.data.dataset import CocoDataset

__all__ = [
    "CONVERTERS",
    "is_table",
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

def is_table(src) -> bool: ...
def open_table(
    src: str | os.PathLike, task: str | None = None, split: str | None = None, allow_links: bool = False
) -> CocoDataset: ...
def recognise_format(src: str | os.PathLike) -> str: ...
def read_any(
    src: str | os.PathLike | CocoDataset | RawDataset,
    form: str | None = None,
    images: str | os.PathLike | None = None,
    allow_links: bool = False,
    named=(),
    **options,
) -> RawDataset: ...

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
    def exact(self) -> bool: ...
    def __str__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...

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
) -> Conversion: ...
def open_any(
    src: str | os.PathLike,
    form: str | None = None,
    images: str | os.PathLike | None = None,
    task: str | None = None,
    split: str | None = None,
    trust: bool = False,
    allow_links: bool = False,
) -> CocoDataset: ...
def write_parts(ds: CocoDataset, parts, dst: str | os.PathLike, image_files: str = "copy") -> Path: ...
def write_made(ds: CocoDataset, dst: str | os.PathLike, image_files: str = "copy") -> Path: ...
