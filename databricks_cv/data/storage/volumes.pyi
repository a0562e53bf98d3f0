# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.dataset import CocoDataset

__all__ = ["on_volume", "local_path", "LocalCache", "CachedImages", "cached", "through_cache", "put", "staged"]

def on_volume(path: str | os.PathLike) -> bool:
    """Does the path lie on a volume, or on another mount that is named as slow?

    Args:
        path: any path
    """

def local_path(path: str | os.PathLike) -> Path:
    """The path by which a program on the cluster opens a file of a volume.

    Args:
        path: a path, or dbfs:/Volumes/…
    """

class LocalCache:
    folder: Path
    max_bytes: int

    def __init__(self, folder: str | os.PathLike | None = None, max_bytes: int = ...) -> None:
        """Args:
        folder: of the copies; default: DATABRICKS_CV_CACHE, or a temporary one
        max_bytes: of all copies together
        """

    @property
    def size(self) -> int:
        """Bytes of all copies."""

    def fetch(self, source: str | os.PathLike, opener: Callable | None = None, stamp: Any = None) -> Path:
        """The path of the local copy; of a file larger than the whole cache, or where the cache's disk is full, the source itself.

        Args:
            source: a file, or the name of what `opener` opens
            opener: () -> an open binary file; default: opens `source`
            stamp: changes when the content does; default: the file's size and time
        """

class CachedImages:
    cache: LocalCache

    def __init__(self, cache: LocalCache) -> None:
        """Args:
        cache: where the copies lie
        """

    def source(self, ds: CocoDataset, i: int) -> Path:
        """The path of the local copy.

        Args:
            ds: with an image folder
            i: index of an image
        """

    def image(self, ds: CocoDataset, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray:
        """The image.

        Args:
            ds: a CocoDataset
            i: position of the image
            shrink_to: (height, width) that suffices; None: full size
        """

    def map(self, ds: CocoDataset, i: int) -> bytes:
        """The bytes of its semantic mask.

        Args:
            ds: a CocoDataset
            i: position of the image
        """

def cached(ds: CocoDataset, cache: LocalCache | None = None) -> CocoDataset:
    """The same dataset, read through a local cache.

    Args:
        ds: with images on a volume
        cache: default: the common one
    """

def through_cache(ds: CocoDataset, data: Any) -> CocoDataset:
    """The dataset as `data.cache` says: its images, or the shards or tables that they are in, read through a local cache.

    Args:
        ds: of a split
        data: a configuration's `data`: cache, cache_gb
    """

def put(local: str | os.PathLike, target: str | os.PathLike) -> Path:
    """Copy a file or folder to a volume, one pass a file; returns the target's `Path`. Raises `DataError` if it arrives incomplete.

    Args:
        local: a local file or folder
        target: where it goes, such as /Volumes/…/checkpoints/last.ckpt
    """

@contextlib.contextmanager
def staged(target: str | os.PathLike) -> Iterator[Path]:
    """A local path to write to; what lies there when the block ends well is put to the target.

    Args:
        target: the file or folder on a volume
    """
