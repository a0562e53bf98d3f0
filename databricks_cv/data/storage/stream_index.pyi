# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.validation.checks import Finding
from databricks_cv.tasks import Task

__all__ = [
    "PIECE_IMAGES",
    "INDEX_VERSION",
    "PIECE_COLUMNS",
    "StreamPlan",
    "blank_dataset",
    "settled_piece",
    "sum_facts",
    "count_findings",
    "IndexWriter",
    "ShardIndex",
    "OpenFiles",
    "check_unchanged",
    "index_tar",
    "index_place",
    "Shard",
    "tar_shards",
    "StreamSource",
    "tar_source",
]
PIECE_IMAGES: int
INDEX_VERSION: int
PIECE_COLUMNS: tuple[str, ...]

@dataclass(frozen=True)
class StreamPlan:
    task: str = ...
    max_pixels: int = ...
    background: str | None = ...
    stuff: tuple = ...

def blank_dataset(task: Task, plan: StreamPlan) -> CocoDataset:
    """A `CocoDataset` that waits for its columns.

    Args:
        task: what it teaches
        plan: what it is read for
    """

def settled_piece(r: Records, plan: StreamPlan, where: str) -> tuple[CocoDataset | None, list[Finding]]:
    """(the dataset of some images, what the checks say of them); None instead of the dataset where something stands in the way.

    Args:
        r: of some images; `store_rows` are their rows in `place`
        plan: what they are read for
        where: what messages call them
    """

def sum_facts(facts: Iterable) -> Any:
    """What is known of all of some images, such as a split's in all shards.

    Args:
        facts: (facts of some images, numbers of their categories or None: as they are)
    """

def count_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Findings that say the same put together.

    Args:
        findings: of some shards
    """

class IndexWriter:
    path: Path
    plan: StreamPlan
    stamp: Any
    categories: list[Any]
    facts: dict[Any, Any]
    findings: dict[Any, Any]
    pieces: list[Any]
    top: dict[Any, Any]

    def __init__(self, path: str | os.PathLike, plan: StreamPlan, stamp: Any = None) -> None:
        """Args:
        path: of the index
        plan: what ground truth is read for
        stamp: plain value that says which state of the shard it is
        """

    def __enter__(self) -> IndexWriter: ...
    def __exit__(self, kind, e, trace) -> None: ...
    def add(self, split: str, r: Records, place: dict[str, np.ndarray], where: str, numbered: bool = False) -> None:
        """Write a piece; of images with errors these alone are noted.

        Args:
            split: of the images, or empty
            r: of some images; `store_rows` are their rows in `place`
            place: file, offset and length of each image: int32, int64, int64
            where: what messages call them
            numbered: do they have no ids of their own?
        """

@dataclass
class ShardIndex:
    path: str
    stamp: Any
    categories: list
    facts: dict
    findings: list
    pieces: list
    top: dict
    digest: str

    @classmethod
    def open(cls, path: str | os.PathLike, stamp: Any = None) -> ShardIndex | None:
        """The table; None where there is none, or one of another state of the shard or another version, or a damaged one: it is made again.

        Args:
            path: of the index
            stamp: state of the shard that is asked for; None: any
        """

class OpenFiles:
    most: int

    def __init__(self, most: int = 32) -> None:
        """Args:
        most: files that are open at a time
        """

    def __getstate__(self): ...
    def __del__(self): ...
    def read(self, path: str, offset: int, length: int, stamp: tuple | None = None) -> bytes:
        """Some bytes of a file. Raises `DataError` where it is gone or is another one now.

        Args:
            path: of a file
            offset: first byte
            length: bytes
            stamp: (size, time of change in ns) that the file must have; None: any
        """

def check_unchanged(path: str, stamp: tuple) -> None:
    """Raise `DataError` where a file is gone or is another one now.

    Args:
        path: of a file
        stamp: (size, time of change in ns) that it must have
    """

def index_tar(path: str, name: str, out: str, plan: StreamPlan, stamp: Any = None) -> None:
    """Write the index of a shard. Raises `DataError` for a tar file that cannot be read in any order.

    Args:
        path: the tar file
        name: what it is called in its dataset, which may tell its split
        out: the index
        plan: what ground truth is read for
        stamp: plain value that says which state of the file it is
    """

def index_place(*key: Any) -> str:
    """The path of an index, there or not. Raises `DataError` where no folder is safe to keep it in.

    Args:
        key: plain values that say of what it is the index
    """

@dataclass
class Shard:
    path: str
    name: str
    size: int
    mtime: int
    index: str
    stamp: Any = ...

def tar_shards(source: str | os.PathLike, plan: StreamPlan) -> list[Shard]:
    """The shards of a folder, in the order of their names. Raises `DataError` where there is none.

    Args:
        source: a tar file, or a folder of them
        plan: what ground truth is read for
    """

@dataclass
class StreamSource:
    name: str
    shards: list
    target: str
    more: tuple = ...
    files: list = ...
    prefix: int = ...
    table: str | None = ...
    version: int | None = ...
    folder: str | None = ...

def tar_source(path: str | os.PathLike, plan: StreamPlan) -> StreamSource:
    """Tar shards as a source. Raises `DataError` where there is none.

    Args:
        path: a tar file, or a folder of them
        plan: what ground truth is read for
    """
