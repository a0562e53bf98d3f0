# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Never

import numpy as np

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.storage.volumes import LocalCache

__all__ = ["Member", "lazy_samples", "TarStore", "stored_image", "open_shards"]

@dataclass(slots=True)
class Member:
    path: str
    offset: int
    length: int

    def read(self) -> bytes:
        """Its bytes."""

def lazy_samples(path: str | os.PathLike, odd: list | None = None) -> Iterator:
    """(key, {ending: bytes of .json and .cls, a `Member` for other files}) of each sample. Raises `DataError` for a damaged or compressed file, and for an image that is stored with holes.

    Args:
        path: a tar file that is not compressed
        odd: members that are left out are appended, as (name, why)
    """

class TarStore:
    src: Any
    split: str | None
    cache: LocalCache | None
    tars: list[Any]
    file: Any
    offset: Any
    length: Any
    name: Any

    def __init__(self, src: str | os.PathLike, split: str | None = None, cache: LocalCache | None = None) -> None:
        """Args:
        src: a tar file, or a folder of them
        split: only this one, where their names tell splits apart
        cache: for shards on a slow mount; default: the common one
        """

    def __getstate__(self): ...
    def __repr__(self) -> str: ...
    def records(self) -> Records:
        """The `Records` of all samples; its notes say what the tar files hold that is not read."""

    def source(self, ds: CocoDataset, i: int) -> bytes:
        """The bytes of an image. Raises `ImageError` where they are gone.

        Args:
            ds: the dataset
            i: position of the image
        """

    def image(self, ds: CocoDataset, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray:
        """The image, uint8 [H, W, 3]. Raises `ImageError` where its size is not the one that its ground truth is in.

        Args:
            ds: the dataset
            i: position of the image
            shrink_to: least width and height to decode to; None: all pixels
        """

    def map(self, ds: CocoDataset, i: int) -> Never:
        """Raise `DataError`: tar files hold no maps.

        Args:
            ds: the dataset
            i: position of the image
        """

def stored_image(
    store: Any, ds: CocoDataset, i: int, file: str, shrink_to: tuple[int, int] | None = None
) -> np.ndarray:
    """An image of a store, uint8 [H, W, 3]. Raises `ImageError` where its size is not the one that its ground truth is in.

    Args:
        store: gives the bytes of an image by `source(ds, i)`
        ds: the dataset
        i: position of the image
        file: that holds it, for the message
        shrink_to: least width and height to decode to; None: all pixels
    """

def open_shards(
    annotations: str | os.PathLike | None,
    image_dir: str | os.PathLike | None,
    task: Any,
    split: str | None = None,
    **options: Any,
) -> Records:
    """`Records` of WebDataset shards.

    Args:
        annotations: a tar file, or a folder of them
        image_dir: the same, where no annotations are named
        task: a Task
        split: train, val or test; None: all
        options: those of other formats
    """
