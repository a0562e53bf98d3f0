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

def said_depth(top: Mapping) -> int | None:
    """The bits that its gray images of 16 bits use, from `info.bit_depth`, where a dataset written by this package keeps them; None where that says nothing.

    Args:
        top: what a file says at its top level
    """

def with_depth(top: Mapping, bit_depth: int | None) -> dict[str, Any]:
    """The same, which says it.

    Args:
        top: as above
        bit_depth: of a dataset
    """

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
    ) -> None:
        """Args:
        image_dir: folder that `file_name` counts from; None: no images at hand
        task: name of the task
        label_map: classes, in the training data's order; default: by category id
        allow_links: may links inside the folder lead out of it?
        max_pixels: larger images are refused before decoding
        name: what to call it; default: made from the folder
        heads: what `look` found in all images, where that was done before
        format: how the ground truth is written: a name in FORMATS
        map_dir: folder of a panoptic file's maps; default: beside it, named like it
        version: of a table: a version, or a time in ISO 8601; None: the newest
        split: of a table that knows splits: which; None: all
        classes: names of a semantic mask's values; default: from a file beside it
        ignore_values: values of a semantic mask that are void, beside 255
        background: semantic ground truth from objects: the class of what none covers; None: void
        stuff: names of categories that are stuff, where the file does not say
        multi_label: classification: several classes an image, or none? None: as they are
        bit_depth: bits that gray images of 16 bits use, as `read_image` takes it
        """

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __getitem__(self, i) -> tuple[np.ndarray, Target]: ...
    @property
    def version(self) -> int | None:
        """int: the version of the table that it comes from; None: it comes from files."""

    @property
    def sizes(self) -> np.ndarray:
        """int64 [I, 2], (height, width) upright."""

    @property
    def boxes(self) -> np.ndarray:
        """float32 [N, 4], absolute xyxy in upright pixels."""

    @property
    def area(self) -> np.ndarray:
        """float32 [N], square pixels; one more than 5 % off its mask is the mask's."""

    @property
    def multi_label(self) -> bool:
        """bool: may an image have several classes, or none?"""

    @property
    def digest(self) -> str:
        """16 hexadecimal digits of task, classes, names, sizes, objects and (where the task uses them) masks, of maps the names and lengths; not of pixels."""

    def __reduce_ex__(self, protocol): ...
    def __getstate__(self): ...
    @classmethod
    def from_config(
        cls, config, split: str = "train", label_map: LabelMap | None = None, progress: bool | None = None
    ) -> CocoDataset:
        """The dataset of a split, without images that `data.on_missing` and `data.on_corrupt` say to skip.

        Args:
            config: a Config
            split: train, val or test
            label_map: default: the training data's
            progress: a bar on stderr; default: where that is a terminal
        """

    def path(self, i: int | np.integer) -> str | os.PathLike:
        """The path of an image; raises `ImageError` if its name leaves the folder.

        Args:
            i: index of an image
        """

    def image(self, i: int | np.integer, shrink_to: tuple | None = None) -> np.ndarray:
        """An image, uint8 [H, W, 3], RGB, upright; with `shrink_to` a JPEG may come smaller, but not than that.

        Args:
            i: position of the image
            shrink_to: (height, width) that suffices; None: full size
        """

    def target(self, i: int | np.integer) -> Target:
        """The `Target` of an image; its `extras` hold the file name and the image's own further fields.

        Args:
            i: index of an image
        """

    def probe(self, progress: bool | None = None) -> CocoDataset:
        """Read all headers and settle sizes and boxes by them; does nothing the second time. Returns the dataset.

        Args:
            progress: a bar on stderr; default: where that is a terminal
        """

    def records(self) -> Records:
        """The file's columns, read again."""

    def subset(self, indices: Any) -> CocoDataset:
        """A dataset of some of the images.

        Args:
            indices: indices of images in any order, a bool mask, or a slice
        """

    def to_coco(self) -> dict[str, Any]:
        """The dict of a COCO file with this dataset's content, further fields included; of a panoptic file, or one of semantic masks, where ground truth is maps."""

    def drawn(self) -> list:
        """The masks of all objects in COCO's forms, upright; of a panoptic file, cut out of its maps."""

    def save(self, path: str | os.PathLike) -> Path:
        """Write the dataset as a COCO file, and its maps into the folder of that name beside it; returns the file's path.

        Args:
            path: the JSON file to write
        """

def open_dataset(
    source: Any,
    task: str | Task = "detection",
    options: SourceOptions | None = None,
    images: str | os.PathLike | None = None,
    name: str | None = None,
) -> CocoDataset:
    """The `CocoDataset` of a source, with one record of options in place of many parameters.

    Args:
        source: annotations, or the file or folder of a dataset in any format
        task: what it shall teach
        options: how it is read; default: as it is recognised
        images: the image folder; default: where the format has them
        name: what to call it; default: made from the folder
    """

def valued_categories(ds: CocoDataset) -> list[dict]:
    """Categories, with the value of each in semantic masks where that is not its id.

    Args:
        ds: of any task
    """
