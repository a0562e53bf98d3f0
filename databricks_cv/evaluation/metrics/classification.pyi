# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Sequence
from typing import Any

import numpy as np

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import LabelMap, Prediction

__all__ = ["ClassificationMetrics"]

class ClassificationMetrics(Metrics):
    task: str
    by_class: str
    rank: str
    multi_label: bool | None
    top_k: tuple[Any, ...]
    threshold: float
    bins: int
    num_classes: int

    def __init__(
        self,
        label_map: LabelMap | None = None,
        num_classes: int | None = None,
        multi_label: bool | None = None,
        top_k: Sequence[int] = (5,),
        threshold: float = 0.5,
        bins: int = 15,
    ) -> None:
        """Args:
        label_map: classes of the ground truth
        num_classes: where there is no semantic mask
        multi_label: several labels an image? default: as the images are
        top_k: `accuracy_top5`: is the label among the five most probable?
        threshold: of several labels: least probability of a prediction
        bins: of the calibration error
        """

    def calibration(self, bins=None) -> dict[str, np.ndarray | float]:
        """How often a confidence comes true, as `calibration_bins` gives it: of the most probable class, or of every class where there are several labels.

        Args:
            bins: default: those of the metric
        """

    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]:
        """Columns, a row an image: `image_id`, `ground_truth` and `prediction` (names), `confidence` in the prediction, `right`, `score`.

        Args:
            iou: taken and not used: no boxes are matched here
            threshold: taken and not used: nothing is cut by score here
        """

    def caption(self, row) -> str:
        """What to write above the image of a prediction.

        Args:
            row: a row of `per_image`
        """

    def confusion(self, iou=None, threshold=None) -> tuple[np.ndarray, list[str]]:
        """int64 [K + 1, K + 1], rows the ground truth, columns the predictions, last what is nothing; and the K + 1 names.

        Args:
            iou: taken and not used: no boxes are matched here
            threshold: taken and not used: nothing is cut by score here
        """

    def curves(self, iou=None) -> dict:
        """`recall` [101], `precision` [K, 101], the best at that recall or more, and `score` [K, 101] (NaN without ground truth), and their `names`.

        Args:
            iou: not used here
        """

    def thresholds(self) -> dict[str, float]:
        """Class name -> the least probability whose decisions give the class its greatest F1; classes without ground truth are left out."""

    def scored(self, iou=None) -> dict[str, list | np.ndarray] | None:
        """What thresholds are found from: `names` and number of `objects` (images) [K] by class; `label`, `score` and whether it is `right` [N] of each image's each class. None where an image has one class, which needs no threshold.

        Args:
            iou: taken and not used: no boxes are matched here
        """

    def predictions(self, ground_truth) -> list[Prediction]:
        """One `Prediction` an image of the ground truth; without probabilities where an image was not predicted.

        Args:
            ground_truth: a `GroundTruth` or a dataset, for order
        """
