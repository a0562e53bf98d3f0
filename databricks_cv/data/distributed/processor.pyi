# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable
from typing import Any

from databricks_cv.data.dataset import CocoDataset

__all__ = ["COCOProcessor"]

class COCOProcessor:
    spark: Any
    catalog: Any
    task: str
    by: Any
    engine: Any
    annotation_file: Any
    folder: Any
    options: Any
    dataset: CocoDataset
    how: dict[Any, Any]

    def __init__(
        self, spark: Any = None, catalog_manager: Any = None, task: str = "detection", engine: str | None = None
    ) -> None: ...
    def load_coco_annotations(self, json: str | os.PathLike, **options: Any) -> CocoDataset: ...
    def process_images(
        self, folder: str | os.PathLike | None = None, partitions: int | None = None, **options: Any
    ) -> Any: ...
    def save_to_delta(
        self,
        df: Any,
        output_path: str | os.PathLike | None = None,
        table_name: str = "images",
        split: str | None = None,
        mode: str = "upsert",
        reason: str = "",
        own_columns: Iterable = (),
    ) -> dict[str, Any]: ...
