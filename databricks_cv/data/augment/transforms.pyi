# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from databricks_cv.core import Registry
from databricks_cv.types import Target

__all__ = [
    "TRANSFORMS",
    "SERVES",
    "PRESETS",
    "register_transform",
    "flip",
    "random_crop",
    "crop",
    "iou_crop",
    "zoom_out",
    "scale_jitter",
    "colour",
    "Multiscale",
    "Transform",
    "build_transform",
]
TRANSFORMS: Registry
SERVES: dict[Any, Any]

def register_transform(name: str, targets: Sequence | None = None) -> Callable: ...
def flip(image: np.ndarray, target: Target, rng: Any = ..., p: float = 0.5) -> tuple[np.ndarray, Target]: ...
def random_crop(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    scale: tuple = (0.3, 1.0),
    ratio: tuple = (0.75, 1.333),
    min_visibility: float = 0.1,
) -> tuple[np.ndarray, Target]: ...
def crop(
    image: np.ndarray, target: Target, rng: Any = ..., size: Any = 512, min_visibility: float = 0.1, fill: int = 114
) -> tuple[np.ndarray, Target]: ...
def iou_crop(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    overlaps: tuple = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0),
    scale: tuple = (0.3, 1.0),
    ratio: tuple = (0.5, 2.0),
    tries: int = 40,
    min_visibility: float = 0.1,
) -> tuple[np.ndarray, Target]: ...
def zoom_out(
    image: np.ndarray, target: Target, rng: Any = ..., sides: tuple = (1.0, 3.0), fill: int = 114
) -> tuple[np.ndarray, Target]: ...
def scale_jitter(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    scale: tuple = (0.5, 2.0),
    min_visibility: float = 0.1,
    fill: int = 114,
) -> tuple[np.ndarray, Target]: ...
def colour(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    brightness: float = 0.2,
    contrast: float = 0.2,
    saturation: float = 0.2,
    hue: float = 5.0,
) -> tuple[np.ndarray, Target]: ...

class Multiscale:
    scale: tuple[Any, ...]

    def __init__(self, scale: tuple = (0.75, 1.0)) -> None: ...
    def __call__(self, image: np.ndarray, target: Target) -> tuple[np.ndarray, Target]: ...
    def pick(self, seed: int) -> float: ...

PRESETS: dict[Any, Any]

class Transform:
    steps: list[Any]
    rng: Any
    multiscale: Any
    whole: Any

    def __init__(self, steps: Sequence) -> None: ...
    def __call__(
        self, image: np.ndarray, target: Target, draw: Callable | None = None
    ) -> tuple[np.ndarray, Target]: ...
    def __repr__(self) -> str: ...
    def seed(self, n: int) -> None: ...

def build_transform(
    augmentation: Any = "light", task: Any = "detection", train: bool = True, trust: bool = False
) -> Transform: ...
