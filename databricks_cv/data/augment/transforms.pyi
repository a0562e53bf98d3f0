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

def register_transform(name: str, targets: Sequence | None = None) -> Callable:
    """Decorator: a function `(image, target, …) -> (image, target)`, or a class whose instances are that, can be named in `data.augmentation`.

    Args:
        name: how a configuration calls it
        targets: kept right: boxes, masks, semantic, segments, image_labels; None: all
    """

def flip(image: np.ndarray, target: Target, rng: Any = ..., p: float = 0.5) -> tuple[np.ndarray, Target]:
    """Left and right exchanged, or not.

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        p: how often, 0 to 1
    """

def random_crop(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    scale: tuple = (0.3, 1.0),
    ratio: tuple = (0.75, 1.333),
    min_visibility: float = 0.1,
) -> tuple[np.ndarray, Target]:
    """A window anywhere in the image.

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        scale: share of the area that is kept, from and to
        ratio: change of the aspect, from and to
        min_visibility: see `window`
    """

def crop(
    image: np.ndarray, target: Target, rng: Any = ..., size: Any = 512, min_visibility: float = 0.1, fill: int = 114
) -> tuple[np.ndarray, Target]:
    """A window of one size anywhere in the image, or the image anywhere in it.

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        size: of the window, pixels: a number, or (height, width)
        min_visibility: see `window`
        fill: gray value where the image is smaller, 0 to 255
    """

def iou_crop(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    overlaps: tuple = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0),
    scale: tuple = (0.3, 1.0),
    ratio: tuple = (0.5, 2.0),
    tries: int = 40,
    min_visibility: float = 0.1,
) -> tuple[np.ndarray, Target]:
    """A window that overlaps an object (Liu et al., SSD, 2016).

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        overlaps: least IoU with some object, one is drawn; 1: no crop
        scale: sides as share of the image's, from and to
        ratio: aspect of the window, from and to
        tries: windows looked at
        min_visibility: see `window`
    """

def zoom_out(
    image: np.ndarray, target: Target, rng: Any = ..., sides: tuple = (1.0, 3.0), fill: int = 114
) -> tuple[np.ndarray, Target]:
    """The image somewhere on a larger canvas.

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        sides: the canvas' sides as multiples of the image's, from and to
        fill: gray value of the canvas, 0 to 255
    """

def scale_jitter(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    scale: tuple = (0.5, 2.0),
    min_visibility: float = 0.1,
    fill: int = 114,
) -> tuple[np.ndarray, Target]:
    """A window into the image, or the image on a canvas: objects larger or smaller (Ghiasi et al., Simple Copy-Paste, 2021).

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth
        rng: source of chance
        scale: factor on the size of objects, from and to; log-uniform
        min_visibility: see `window`
        fill: gray value of the canvas, 0 to 255
    """

def colour(
    image: np.ndarray,
    target: Target,
    rng: Any = ...,
    brightness: float = 0.2,
    contrast: float = 0.2,
    saturation: float = 0.2,
    hue: float = 5.0,
) -> tuple[np.ndarray, Target]:
    """Another light, another camera.

    Args:
        image: uint8 [H, W, 3]
        target: its ground truth, untouched
        rng: source of chance
        brightness: factor on all values, 1 - this to 1 + this
        contrast: factor on the distance from middle gray, likewise
        saturation: factor on the distance from the pixel's own gray, likewise
        hue: degrees on the colour circle, either way
    """

class Multiscale:
    scale: tuple[Any, ...]

    def __init__(self, scale: tuple = (0.75, 1.0)) -> None:
        """Args:
        scale: factor on the network's input size, from and to
        """

    def __call__(self, image: np.ndarray, target: Target) -> tuple[np.ndarray, Target]:
        """Both as they are.

        Args:
            image: uint8 [H, W, 3]
            target: its ground truth
        """

    def pick(self, seed: int) -> float:
        """The factor of a batch.

        Args:
            seed: of the batch
        """

PRESETS: dict[Any, Any]

class Transform:
    steps: list[Any]
    rng: Any
    multiscale: Any
    whole: Any

    def __init__(self, steps: Sequence) -> None:
        """Args:
        steps: functions (image, target, rng, draw) -> (image, target)
        """

    def __call__(self, image: np.ndarray, target: Target, draw: Callable | None = None) -> tuple[np.ndarray, Target]:
        """The augmented (image, target).

        Args:
            image: uint8 [H, W, 3], RGB, upright; it is not changed
            target: its ground truth
            draw: () or (index) -> another (image, target), for steps of several images
        """

    def __repr__(self) -> str: ...
    def seed(self, n: int) -> None:
        """Begin the chance anew: the same number, image and steps give the same sample.

        Args:
            n: any whole number
        """

def build_transform(
    augmentation: Any = "light", task: Any = "detection", train: bool = True, trust: bool = False
) -> Transform:
    """The `Transform` that a configuration asks for; raises `ConfigError` with the nearest name.

    Args:
        augmentation: `data.augmentation`: a preset, or a list of transforms; None: nothing
        task: name of the task; presets differ by it
        train: False: nothing is augmented
        trust: may a `module:attribute` in it be imported? as `Config.trusted` says
    """
