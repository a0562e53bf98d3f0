# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.coco.repair import Heads
from databricks_cv.data.json_columns import Source
from databricks_cv.data.sources import SourceOptions
from databricks_cv.tasks import Task
from databricks_cv.types import LabelMap, Target

__all__ = ["said_depth", "with_depth", "CocoDataset", "open_dataset", "valued_categories"]

def said_depth(top: Mapping) -> int | None: ...
def with_depth(top: Mapping, bit_depth: int | None) -> dict[str, Any]: ...

KEEP_FROM: Any

class CocoDataset:
    task: Any
    allow_links: bool
    max_pixels: int
    bit_depth: Any
    annotation_file: Any
    image_dir: Any
    name: Any
    store: Any
    label_map: Any
    repairs: dict[Any, Any]
    top: Any
    image_ids: Any
    file_names: Any
    image_extras: Any
    offsets: Any
    store_rows: Any
    labels: Any
    iscrowd: Any
    annotation_ids: Any
    extras: dict[Any, Any]
    segmentation: Any
    turned: Any
    maps: Any
    map_dir: Any
    segment_ids: Any
    table: Any
    ground: Any

    def __init__(
        self,
        image_dir: str | os.PathLike | None,
        annotation_file: str | os.PathLike | bytes | Mapping | Source | Records | None = None,
        task: str | Task = "detection",
        label_map: LabelMap | None = None,
        allow_links: bool = False,
        max_pixels: int = ...,
        name: str | None = None,
        heads: Heads | None = None,
        format: str = "auto",
        map_dir: str | os.PathLike | None = None,
        version: int | str | None = None,
        split: str | None = None,
        classes: list | Mapping | None = None,
        ignore_values: Iterable = (),
        background: str | None = None,
        stuff: Iterable = (),
        multi_label: bool | None = None,
        bit_depth: int | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __getitem__(self, i) -> tuple[np.ndarray, Target]: ...
    @property
    def version(self) -> int | None: ...
    @property
    def sizes(self) -> np.ndarray: ...
    @property
    def boxes(self) -> np.ndarray: ...
    @property
    def area(self) -> np.ndarray: ...
    @property
    def multi_label(self) -> bool: ...
    @property
    def digest(self) -> str: ...
    def __reduce_ex__(self, protocol): ...
    def __getstate__(self): ...
    @classmethod
    def from_config(
        cls, config, split: str = "train", label_map: LabelMap | None = None, progress: bool | None = None
    ) -> CocoDataset: ...
    def path(self, i: int | np.integer) -> str | os.PathLike: ...
    def image(self, i: int | np.integer, shrink_to: tuple | None = None) -> np.ndarray: ...
    def target(self, i: int | np.integer) -> Target: ...
    def probe(self, progress: bool | None = None) -> CocoDataset: ...
    def records(self) -> Records: ...
    def subset(self, indices: Any) -> CocoDataset: ...
    def to_coco(self) -> dict[str, Any]: ...
    def drawn(self) -> list: ...
    def save(self, path: str | os.PathLike) -> Path: ...

def open_dataset(
    source: Any,
    task: str | Task = "detection",
    options: SourceOptions | None = None,
    images: str | os.PathLike | None = None,
    name: str | None = None,
) -> CocoDataset: ...
def valued_categories(ds: CocoDataset) -> list[dict]: ...
