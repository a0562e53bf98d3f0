# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.conversion.columns import Rows
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.types import LabelMap

__all__ = [
    "FEATURES",
    "OWN",
    "RawImage",
    "Lost",
    "RawDataset",
    "split_name",
    "checked_names",
    "completed",
    "is_label",
    "natural_task",
    "checked_categories",
    "raw_dataset_of_records",
    "as_raw_dataset",
]

@dataclass(init=False)
class RawImage:
    id: int | str
    file_name: str
    height: int
    width: int
    objects: list | Rows
    split: str
    fields: dict
    __slots__ = ("fields", "file_name", "given", "height", "id", "objects", "split", "width")
    given: Any

    def __init__(self, id, file_name, height, width, objects=None, split="", file=None, fields=None) -> None: ...
    @property
    def file(self) -> Any:
        """Where its pixels are. Making paths of texts is dear, and few are asked for, so a text becomes one here."""

    @file.setter
    def file(self, file: Any) -> None:
        """Set where they are; nothing is looked at.

        Args:
            file: a text, Path, bytes, a function that gives what is read, or None
        """

    @property
    def at_hand(self) -> bool:
        """Is there a file, or are there bytes?"""

    def __getstate__(self) -> tuple: ...
    def twin(self, objects: list | Rows | None = None, **changes) -> RawImage:
        """A copy, which reads nothing.

        Args:
            objects: in place of its own; None: its own
            changes: other fields, by name
        """

@dataclass(slots=True)
class Lost:
    what: str
    count: int
    why: str
    examples: list = ...
    code: str = ...

    def __str__(self) -> str: ...

FEATURES: tuple[str, ...]
OWN: frozenset[Any]

@dataclass
class RawDataset:
    images: list = ...
    categories: list = ...
    top: dict = ...
    lost: list = ...
    told: list = ...
    name: str = ...

    @property
    def splits(self) -> list[str]:
        """Names of its splits, train first; [''] without any."""

    @property
    def names(self) -> dict[int | str, str]:
        """Class names by category id."""

    def __repr__(self) -> str: ...
    def lose(
        self, what: str, why: str, where: Iterable, count: int | None = None, code: str = "", shown: int | None = 3
    ) -> None:
        """Note a loss, if there is any.

        Args:
            what: one of `FEATURES`
            why: one clause
            where: what lost it; counted, the first few shown
            count: how many, where `where` names something else, such as files of objects
            code: of the fault that it is
            shown: examples that are kept; None: all
        """

    def tell(self, what: str, why: str, where: Iterable) -> None:
        """Note what is odd, though nothing is lost, if there is anything.

        Args:
            what: one of FEATURES
            why: one clause
            where: what is odd; counted, the first few shown
        """

    def coco(self, split: str | None = None, tabled: Callable = ...) -> dict[str, Any]:
        """The dict of a COCO file. Objects without an id are numbered.

        Args:
            split: name of the split; None: all
            tabled: makes the annotations of a table of boxes
        """

    def json(self, split: str | None = None) -> bytes:
        """The bytes of a COCO file.

        Args:
            split: the split; None: all
        """

    def dataset(self, task=None, split: str | None = None, label_map: LabelMap | None = None, **options) -> CocoDataset:
        """The `CocoDataset` of a split, or of all; its `lost` says what reading could not keep.

        Args:
            task: name of the task
            split: name of the split; None: all
            label_map: LabelMap; default: the data's classes
            options: of CocoDataset
        """

def split_order(s: str) -> tuple[int, str]:
    """What to sort splits by: train, val, test, others by name.

    Args:
        s: name of a split
    """

def split_name(word: str) -> str | None:
    """The usual name of a split, or None for a word that names none.

    Args:
        word: a folder or key: "valid", "train2017", "seg_test"
    """

def checked_names(d: RawDataset, where: str | os.PathLike | None = None) -> RawDataset:
    """The RawDataset, if the names of its images and splits can be those of files and folders. Raises `DataError` F13 or F47, which counts the others. Every reader and every writer goes through this.

    Args:
        d: of any source
        where: file or folder that it comes from; default: the RawDataset's name
    """

def completed(images: list) -> list[list[dict[str, Any]]]:
    """The objects of each, a list of dicts, with the box and the area that every reader of COCO counts on: those of the mask, or the area of the box, where they are not said.

    Args:
        images: RawImages
    """

def is_label(o: Mapping) -> bool:
    """Does an object label the whole image, with neither box nor mask?

    Args:
        o: a COCO annotation
    """

def natural_task(images: Iterable[RawImage]) -> str:
    """What they can teach: instance_segmentation with masks everywhere, detection with boxes, else classification.

    Args:
        images: RawImages
    """

def checked_categories(categories: list, where: str) -> list[dict[str, Any]]:
    """The categories, each with an id and a name; raises `DataError` F17 where one has none.

    Args:
        categories: of a foreign file
        where: its name, for the message
    """

def raw_dataset_of_records(
    r: Records,
    root: str | os.PathLike | None = None,
    name: str = "data",
    split: str = "",
    pick: list[int] | None = None,
) -> RawDataset:
    """The `RawDataset` of a COCO file's records.

    Args:
        r: Records
        root: image folder
        name: what to call it
        split: of all its images
        pick: rows of the images wanted; None: all
    """

def as_raw_dataset(data: CocoDataset | RawDataset) -> RawDataset:
    """A dataset as its source has it, unrepaired.

    Args:
        data: a CocoDataset, or a RawDataset, which is given back
    """
