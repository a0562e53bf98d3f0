# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from databricks_cv.data.coco.reader import Records

__all__ = ["Table", "Rows", "table_of", "common_table", "spread", "used_categories", "boxes_of", "boxes_json"]

@dataclass(slots=True)
class Table:
    category: np.ndarray
    bbox: np.ndarray
    ids: np.ndarray | None = ...
    area: np.ndarray | None = ...

    def take(self, rows: np.ndarray) -> Table:
        """Some of the rows.

        Args:
            rows: indices
        """

    def dicts(self, a: int = 0, b: int | None = None) -> list[dict[str, Any]]:
        """COCO annotations without image_id.

        Args:
            a: first row
            b: behind the last; default: all
        """

class Rows(Sequence):
    __slots__ = ("a", "b", "table")
    table: Table
    a: int
    b: int

    def __init__(self, table: Table, a: int, b: int) -> None:
        """Args:
        table: of all objects
        a: first row
        b: behind the last
        """

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[dict[str, Any]]: ...
    def __getitem__(self, k) -> dict[str, Any] | list[dict[str, Any]]: ...
    def __eq__(self, other) -> bool: ...
    def __repr__(self) -> str: ...

def table_of(records: Records) -> tuple[Table, np.ndarray] | None:
    """(`Table` of its objects by image, offsets int64 [I + 1]) where they are boxes and nothing else, each of an image that is listed; else None.

    Args:
        records: of a COCO file
    """

def common_table(images: Iterable) -> tuple[Table, np.ndarray] | None:
    """(`Table` of the objects of all, in order, offsets) where all are `Rows`; else None.

    Args:
        images: RawImages
    """

def spread(table: Table, offsets: np.ndarray, images: Iterable) -> None:
    """Give each image its rows.

    Args:
        table: of the objects of all images, in order
        offsets: int64 [P + 1]
        images: P Images
    """

def used_categories(images: Iterable) -> set[int | str]:
    """The category ids that objects name.

    Args:
        images: RawImages
    """

def boxes_of(table: Table, offsets: np.ndarray, image_ids: list) -> list[dict[str, Any]]:
    """COCO annotations. Objects without an id are numbered from 1, an area that nobody said is the box's.

    Args:
        table: of the objects of all images, in order
        offsets: int64 [P + 1]
        image_ids: P ids
    """

def boxes_json(table: Table, offsets: np.ndarray, image_ids: list) -> msgspec.Raw:
    """What `boxes_of` makes as JSON, a `msgspec.Raw`.

    Args:
        table: Table of the objects of all images, in order
        offsets: int64 [P + 1]
        image_ids: P ids
    """
