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
    ) -> None:
        """Args:
        spark: a session, classic or Connect; None: tables are written by delta-rs
        catalog_manager: `CatalogManager` that tables are registered with; None: none
        task: name of the task
        engine: who examines images: local, spark, ray; None: Spark where it runs, else local
        """

    def load_coco_annotations(self, json: str | os.PathLike, **options: Any) -> CocoDataset:
        """The dataset, without its images for now.

        Args:
            json: a COCO file; any ground truth that `CocoDataset` opens, a table too
            options: of `CocoDataset`
        """

    def process_images(
        self, folder: str | os.PathLike | None = None, partitions: int | None = None, **options: Any
    ) -> Any:
        """A frame with a row an image: file_name, height, width, format, bytes, digest, error; pandas', Spark's or Ray's. Those of a cluster are lazy, and hold the content too.

        Args:
            folder: that file names count from, seen by all machines; None: the table's
            partitions: of Spark's or Ray's work; default: one for 256 images
            options: of `examine`: max_pixels, longest, to, decode, bit_depth; default of the last: the dataset's
        """

    def save_to_delta(
        self,
        df: Any,
        output_path: str | os.PathLike | None = None,
        table_name: str = "images",
        split: str | None = None,
        mode: str = "upsert",
        reason: str = "",
        own_columns: Iterable = (),
    ) -> dict[str, Any]:
        """Write what is usable into the table, and register it; gives its address, the version, and the errors by file name.

        Args:
            df: of `process_images`
            output_path: folder or URI of the table's folder; None: the catalog, with Spark
            table_name: of the table
            split: train, val, test or another
            mode: or "append"
            reason: for the history
            own_columns: further fields of images that become columns of their own
        """
