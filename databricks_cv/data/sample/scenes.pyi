# Written by tools/stubs.py from the module beside it: do not edit.
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from databricks_cv.types import LabelMap, Masks, Segments, Target

__all__ = ["KINDS", "THINGS", "CLASSES", "Scene", "make_scene"]
KINDS: LabelMap
THINGS: LabelMap
CLASSES: LabelMap

@dataclass
class Scene:
    seed: int
    image: np.ndarray
    kind: int
    light: str
    semantic: np.ndarray
    instances: np.ndarray
    labels: np.ndarray

    @property
    def size(self) -> tuple[int, int]:
        """(height, width), pixels."""

    @cached_property
    def boxes(self) -> np.ndarray:
        """float32 [N, 4], absolute xyxy, tight around the pixels seen."""

    def masks(self) -> Masks:
        """The things' masks, as run lengths."""

    def segments(self) -> Segments:
        """Panoptic ground truth: things 1 … N, then a segment for each kind of stuff."""

    def target(self, image_id: int | str | None = None) -> Target:
        """The ground truth as a `Target`; labels of `semantic` and `segments` count in CLASSES, `image_labels` in KINDS.

        Args:
            image_id: default: the seed
        """

def make_scene(seed: int, size: int | tuple | None = None) -> Scene:
    """One landscape with its ground truth.

    Args:
        seed: any whole number from 0; the same gives the same scene
        size: pixels, or (height, width), 32 to 2048; default: 128 x 128, one in ten 96 to 160
    """
