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
    def size(self) -> tuple[int, int]: ...
    @cached_property
    def boxes(self) -> np.ndarray: ...
    def masks(self) -> Masks: ...
    def segments(self) -> Segments: ...
    def target(self, image_id: int | str | None = None) -> Target: ...

def make_scene(seed: int, size: int | tuple | None = None) -> Scene: ...
