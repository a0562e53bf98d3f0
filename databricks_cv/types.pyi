# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike

from databricks_cv.masks import Masks as Masks

__all__ = ["LabelMap", "align", "Segments", "Target", "Prediction", "Geometry", "Masks"]

@dataclass(frozen=True)
class LabelMap:
    names: tuple = ...
    ids: tuple = ...
    things: tuple = ...
    supercategories: tuple = ...

    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    @classmethod
    def from_categories(cls, categories: Iterable[Mapping[str, Any]]) -> Self:
        """A label map in the order of the category ids (numbers before strings).

        Args:
            categories: COCO `categories`: dicts with id and name
        """

    def to_coco(self, labels: ArrayLike) -> list:
        """COCO category ids of contiguous labels, as a list.

        Args:
            labels: int [N] in 0 … n-1
        """

    def to_labels(self, ids: Iterable) -> np.ndarray:
        """Contiguous int64 labels of COCO category ids; an unknown id raises `DataError`.

        Args:
            ids: COCO category ids
        """

    def categories(self) -> list[dict[str, Any]]:
        """The `categories` list of a COCO file."""

def align(ours: LabelMap, theirs: LabelMap) -> np.ndarray:
    """For each class of `ours` the label in `theirs` of the same name, or -1, int64.

    Args:
        ours: the classes wanted
        theirs: the classes at hand
    """

@dataclass
class Segments:
    map: np.ndarray
    ids: np.ndarray
    labels: np.ndarray
    iscrowd: np.ndarray = ...
    scores: np.ndarray | None = ...

    def __post_init__(self) -> None: ...

@dataclass
class Target:
    image_id: int | str
    size: tuple
    boxes: np.ndarray = ...
    labels: np.ndarray = ...
    iscrowd: np.ndarray = ...
    area: np.ndarray = ...
    annotation_ids: np.ndarray = ...
    masks: Masks | None = ...
    semantic: np.ndarray | None = ...
    segments: Segments | None = ...
    image_labels: np.ndarray | None = ...
    extras: dict = ...

    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    def take(self, keep: ArrayLike | slice) -> Target:
        """A copy with the chosen objects only, all columns alike.

        Args:
            keep: a bool mask, indices or slice over the objects
        """

@dataclass
class Prediction:
    image_id: int | str
    size: tuple
    boxes: np.ndarray = ...
    labels: np.ndarray = ...
    scores: np.ndarray = ...
    masks: Masks | None = ...
    semantic: np.ndarray | None = ...
    segments: Segments | None = ...
    probabilities: np.ndarray | None = ...
    label_map: LabelMap | None = ...
    extras: dict = ...

    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    @property
    def names(self) -> list[str]:
        """Class names of the objects; labels as text where no map is known."""

    @classmethod
    def from_coco(
        cls, rows: Iterable[Mapping[str, Any]], image_id: int | str, size: tuple, label_map: LabelMap
    ) -> Self:
        """The prediction of one image from its COCO results.

        Args:
            rows: COCO results of one image
            image_id: of the image
            size: (height, width) of the upright image, pixels
            label_map: what the category ids mean
        """

    def above(self, threshold: float) -> Prediction:
        """The objects whose score reaches `threshold`.

        Args:
            threshold: least score in [0, 1]
        """

    def top(self, k: int) -> Prediction:
        """The `k` best objects, best first.

        Args:
            k: at most this many
        """

    def take(self, keep: ArrayLike | slice) -> Prediction:
        """A copy with the chosen objects only, all columns alike.

        Args:
            keep: a bool mask, indices or slice over the objects
        """

    def inside(self) -> Prediction:
        """The boxes cut at the image's edges, as ground truth is; what lies wholly outside is left out. Where the size is not known all stay as they are."""

    def objects(self) -> Prediction:
        """The prediction as objects: as it is where it has them; else each segment or class of a map with its mask and box, or each class of the image with a box around all of it, best first: those that `threshold` and `top_k` among its `extras` ask for."""

    def to_coco(self, label_map: LabelMap | None = None) -> list[dict[str, Any]]:
        """COCO results: one dict an object with image_id, category_id, bbox (xywh) and score, and segmentation where there are masks; a class of the whole image has neither bbox nor mask.

        Args:
            label_map: default: the prediction's own
        """

@dataclass(frozen=True)
class Geometry:
    source: tuple
    resized: tuple
    canvas: tuple = ...
    crop: tuple = ...
    offset: tuple = ...

    def __post_init__(self) -> None: ...
    @property
    def scale(self) -> tuple[float, float]:
        """(x, y) factors from pixels of the image to pixels of the canvas."""

    def on(self, canvas: tuple) -> Geometry:
        """The same placement on a larger canvas: padding right and below.

        Args:
            canvas: (height, width), at least as large as this one's
        """

    def encode_boxes(self, boxes: ArrayLike) -> np.ndarray:
        """Normalised cxcywh float32 [N, 4] on the canvas, as DETR and its kin learn them.

        Args:
            boxes: float [N, 4], absolute xyxy in pixels of the image
        """

    def decode_boxes(self, boxes: ArrayLike, clip: bool = True) -> np.ndarray:
        """Absolute xyxy float32 [N, 4] in pixels of the image.

        Args:
            boxes: float [N, 4], normalised cxcywh on the canvas
            clip: clip to the image
        """
