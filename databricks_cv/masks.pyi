# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

import numpy as np

__all__ = ["MOST_OUTLINE", "Masks", "run_lengths"]

class Masks(Sequence):
    items: list[Any]
    size: tuple[int, ...]

    def __init__(self, items: Iterable, size: Sequence[int] | np.ndarray) -> None:
        """Args:
        items: one an object: polygons [[x, y, …], …], an RLE dict (compressed or not), or [] for none
        size: (height, width) of the upright image, pixels
        """

    def __len__(self) -> int: ...
    def __getitem__(self, i): ...
    def __repr__(self) -> str: ...
    @classmethod
    def from_dense(cls, masks: np.ndarray) -> Self:
        """Masks as run lengths, from arrays.

        Args:
            masks: [N, H, W], bool or 0 and 1
        """

    def rle(self) -> list[dict[str, Any]]:
        """Compressed RLE dicts of all masks, at full size."""

    def to_coco(self) -> list[dict[str, Any]]:
        """The same as JSON holds them: sizes as lists, counts as text."""

    def windows(self, size: tuple | None = None) -> list[tuple[int, int, np.ndarray]]:
        """For each mask (top, left, uint8 [h, w]): the part of the raster that holds it.

        Args:
            size: (height, width) to rasterise at; default: the image's
        """

    def dense(self, size: tuple | None = None) -> np.ndarray:
        """uint8 [N, H, W] of 0 and 1.

        Args:
            size: (height, width) to rasterise at; default: the image's
        """

MOST_OUTLINE: int

def run_lengths(x: Mapping[str, Any]) -> np.ndarray:
    """int64: the lengths of the runs of 0 and of 1 in turn, column after column.

    Args:
        x: an RLE dict, compressed or not
    """
