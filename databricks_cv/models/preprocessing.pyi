# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from transformers.image_processing_base import ImageProcessingMixin

from databricks_cv.types import Geometry

__all__ = ["Preprocessing", "processor_class"]

@dataclass(frozen=True)
class Preprocessing:
    mode: str = ...
    size: tuple = ...
    resample: int = ...
    antialias: bool = ...
    pillow: bool = ...
    multiple: int = ...
    rounding: str = ...
    crop: tuple | None = ...
    crop_round: bool = ...
    rescale: float | None = ...
    mean: tuple | None = ...
    std: tuple | None = ...
    pad: str | tuple = ...
    shrink: bool = ...
    bit_depth: int | None = ...
    divisor: int = ...
    bgr: bool = ...
    processor: str | None = ...
    extras: dict = ...

    @classmethod
    def from_processor(cls, processor: Any, **changes: Any) -> Preprocessing:
        """The record of an image processor; `changes` replace fields of it.

        Args:
            processor: an image processor of transformers, its settings as a dict, or the name of its class
            changes: settings to use in place of its own
        """

    def output_size(self, size: Sequence) -> tuple[int, int]:
        """The (height, width) to which an image is resized, before cropping and padding.

        Args:
            size: (height, width) of an image, pixels
        """

    def canvas_size(self, sizes: Iterable) -> tuple[int, int]:
        """The (height, width) of the canvas that holds them all.

        Args:
            sizes: [(height, width), …] of resized images
        """

    def enough(self, size: Sequence) -> tuple[int, int] | None:
        """The (height, width) that a reduced rendering of it must cover; None where it is read whole.

        Args:
            size: (height, width) of an image
        """

    def pixels(self, image: np.ndarray, size: Sequence | None = None) -> tuple[np.ndarray, Geometry]:
        """The image as uint8 [3, h, w], resized, and its `Geometry`; raises `ModelError` for any other array.

        Args:
            image: uint8 [H, W, 3]
            size: (height, width) of the upright image where the array is a reduced rendering
        """

    def render(self, image: np.ndarray, size: Sequence | None = None) -> tuple[torch.Tensor, Geometry]:
        """The same as a tensor, which shares its memory.

        Args:
            image: uint8 [H, W, 3]
            size: (height, width) of the upright image where the array is a reduced rendering
        """

    def checked(self, where: str = "preprocessing") -> Preprocessing:
        """The record itself; raises `ModelError` where a field holds what cannot be used.

        Args:
            where: the file, for the message
        """

    def to_processor(self) -> ImageProcessingMixin:
        """transformers' image processor that does what this record says; its `save_pretrained` makes a folder for `AutoImageProcessor`."""

    def resized_to(self, image_size: int | Sequence) -> Preprocessing:
        """The same preprocessing at another size; raises `ModelError` for a size that the network cannot take.

        Args:
            image_size: pixels: one number, or (height, width)
        """

    def to_float(self, x: torch.Tensor) -> torch.Tensor:
        """What the network takes, float32 of the same shape: (x - 255 mean)/(255 std). On a processor a pixel's channels lie side by side, with which convolutions are faster.

        Args:
            x: uint8 [B, 3, H, W], on any device
        """

    def normalized(self, x: np.ndarray) -> np.ndarray:
        """The same of an array, number for number, without torch.

        Args:
            x: uint8 [B, 3, H, W]
        """

def processor_class(name: str) -> type[ImageProcessingMixin]:
    """transformers' image processor of that name; raises `ModelError` where it has none.

    Args:
        name: "DetrImageProcessor", in any of its spellings
    """
