# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

import numpy as np

from databricks_cv.core import Registry
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.evaluation.coco_results import GroundTruth
from databricks_cv.types import LabelMap, Prediction, Target

__all__ = [
    "METRICS",
    "pick_images",
    "register_metric",
    "own_metric_names",
    "Metrics",
    "is_ground_truth",
    "as_target",
    "as_prediction",
    "known",
    "mean_known",
    "ranked",
    "calibration_bins",
]

def pick_images(state: dict, order: np.ndarray) -> dict:
    """The images `order` of a state, in that order.

    Args:
        state: ids and groups of columns
        order: positions of images
    """

METRICS: Registry

def register_metric(name: str, task: str) -> Callable:
    """Decorator: a function of a metric that gives a number from 0 to 1, or None where nothing can be said, is counted with the task's metrics.

    Args:
        name: how it is called beside the others
        task: name of the task that it is for
    """

def own_metric_names(task: str) -> list[str]:
    """Names of the metrics of your own that are registered for a task.

    Args:
        task: name of a task
    """

class Metrics:
    task: str | None = ...
    prefix: str
    by_class: str
    rank: str
    counted: str
    label_map: Any
    num_classes: Any

    def __init__(self, label_map: LabelMap | None = None, num_classes: int | None = None) -> None:
        """Args:
        label_map: classes of the ground truth; default: that of the first prediction that has one
        num_classes: where there is no semantic mask; default: as many as occur
        """

    def reset(self) -> Self:
        """Forget all images."""

    def update(self, predictions, targets) -> Self:
        """Take in some images.

        Args:
            predictions: `Prediction`s, or dicts or arrays as `as_prediction` takes them; or a COCO results file
            targets: their ground truth in the same order: `Target`s, or what `as_target` takes; or a dataset, a COCO file or its dict, then paired by image id
        """

    def compute(self) -> dict[str, float]:
        """The metrics of all images so far: a flat dict of floats in [0, 1]; NaN stands for what is not defined, because there is nothing to measure."""

    def __getstate__(self): ...
    @property
    def images(self) -> int:
        """Number of images so far, each id once."""

    def open_ground_truth(self, x) -> CocoDataset | GroundTruth:
        """The whole ground truth that is meant: images, classes, and the target of each.

        Args:
            x: a dataset, or a file or folder of the task's ground truth
        """

    def compute_metrics(self, predictions, ground_truth) -> dict[str, float]:
        """The metrics of these images alone.

        Args:
            predictions: as `update` takes them, in any order
            ground_truth: likewise
        """

    def listing(self, data) -> GroundTruth:
        """Ids, sizes and classes of a whole ground truth, without its objects.

        Args:
            data: what `open_ground_truth` gave
        """

    def resampled(self, order) -> dict[str, float]:
        """The metrics of some of the images.

        Args:
            order: positions of images, in the order of sorted ids; one may come several times
        """

    def drawn(self, order) -> Metrics:
        """The same metric of some of the images, each as often as it is drawn, and numbered anew.

        Args:
            order: positions of images, in the order of sorted ids; one may come several times
        """

    def drawn_value(self, name: str, order) -> float:
        """One metric of the images that are drawn; NaN where it is not defined.

        Args:
            name: of a metric, one of your own (`register_metric`) too
            order: as in `drawn`
        """

    def state(self) -> dict:
        """What `merge` takes elsewhere: ids, arrays, names of the classes."""

    def merge(self, states: Iterable) -> Metrics:
        """Take in the images of other processes; each id counts once.

        Args:
            states: of `state()`, this one's own among them or not
        """

    def remark(self) -> str:
        """What one should know of the ground truth before believing the numbers: that it lets nothing be measured, or shows one class of several; "" where neither holds."""

def is_ground_truth(x) -> bool:
    """Is this a whole dataset: a path, a COCO dict, a `CocoDataset`, a `GroundTruth`?

    Args:
        x: anything
    """

def as_target(x, number: int = 0) -> Target:
    """The ground truth of an image as a `Target`.

    Args:
        x: a `Target`; a dict with boxes, labels and perhaps masks, iscrowd, area, image_id; or an array [N, 5] of x0, y0, x1, y1, label
        number: the image id where `x` names none
    """

def as_prediction(x, number: int = 0) -> Prediction:
    """The prediction for an image as a `Prediction`.

    Args:
        x: a `Prediction`; a dict with boxes, scores, labels and perhaps masks, image_id; or an array [N, 6] of x0, y0, x1, y1, score, label
        number: the image id where `x` names none
    """

def known(metrics: Mapping) -> dict[str, float]:
    """The metrics that are defined.

    Args:
        metrics: metrics by name
    """

def mean_known(values) -> float:
    """The mean of those that are defined; NaN where none is.

    Args:
        values: numbers, NaN where one is not defined
    """

def ranked(ground_truth: np.ndarray, score: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scores at which something changes, falling, and the right and wrong predictions that reach each: three arrays.

    Args:
        ground_truth: bool [N], is the image of the class?
        score: float [N], of the class
    """

def calibration_bins(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> dict[str, np.ndarray | float]:
    """A row a bin that holds anything: columns `confidence` and `accuracy` (means) and `count`; and `ECE`, their weighted mean distance, NaN where there is nothing.

    Args:
        confidence: float [N] in [0, 1]
        right: bool [N]
        bins: of equal width
    """
