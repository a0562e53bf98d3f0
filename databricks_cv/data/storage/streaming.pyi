# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Never

import numpy as np

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.storage.volumes import LocalCache

__all__ = ["Member", "lazy_samples", "TarStore", "open_shards"]

@dataclass(slots=True)
class Member:
    path: str
    offset: int
    length: int

    def read(self) -> bytes: ...

def lazy_samples(path: str | os.PathLike, odd: list | None = None) -> Iterator: ...

class TarStore:
    src: Any
    split: str | None
    cache: LocalCache | None
    tars: list[Any]
    file: Any
    offset: Any
    length: Any
    name: Any

    def __init__(self, src: str | os.PathLike, split: str | None = None, cache: LocalCache | None = None) -> None: ...
    def __getstate__(self): ...
    def __repr__(self) -> str: ...
    def records(self) -> Records: ...
    def source(self, ds: CocoDataset, i: int) -> bytes: ...
    def image(self, ds: CocoDataset, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray: ...
    def map(self, ds: CocoDataset, i: int) -> Never: ...

def open_shards(
    annotations: str | os.PathLike | None,
    image_dir: str | os.PathLike | None,
    task: Any,
    split: str | None = None,
    **options: Any,
) -> Records: ...
