# Written by tools/stubs.py from the module beside it: do not edit.
from typing import Any

import numpy as np

from databricks_cv.data.dataset import CocoDataset
from databricks_cv.evaluation.coco_results import GroundTruth
from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import LabelMap, Prediction

__all__ = ["DetectionMetrics", "InstanceSegmentationMetrics"]

class DetectionMetrics(Metrics):
    MAX_DETS: tuple[int, ...]
    by_class: str
    task: str
    rank: str
    iou_type: str
    prefix: Any

    def __init__(
        self, label_map: LabelMap | None = None, num_classes: int | None = None, iou_type: str = "bbox"
    ) -> None:
        """Args:
        label_map: classes of the ground truth
        num_classes: where there is no semantic mask
        iou_type: what overlaps: "bbox" or "segm"
        """

    def open_ground_truth(self, x) -> CocoDataset | GroundTruth:
        """Args:
        x: a dataset, a file or a dict
        """

    def listing(self, data) -> GroundTruth:
        """Args:
        data: a dataset, a file or a dict
        """

    def resampled(self, order) -> dict[str, float]:
        """mAP, AP50 and AP75 of some of the images.

        Args:
            order: positions of images
        """

    def curves(self, iou=0.5) -> dict:
        """`recall` [101], `precision` [K, 101] and `score` [K, 101] of each class (NaN without ground truth), and their `names`.

        Args:
            iou: overlap that counts as found: 0.5, 0.55, … 0.95
        """

    def best_threshold(self, iou=0.5) -> float:
        """The score threshold of the greatest F1 over all images and classes; 0.5 where nothing is found.

        Args:
            iou: overlap that counts as found
        """

    def per_image(self, iou=0.5, threshold=None) -> dict[str, list | np.ndarray]:
        """Columns, a row an image: `image_id`, `ground_truths` (without crowds), `found`, `wrong`, `missed`, `F1` (1 where there is nothing to find and nothing was claimed).

        Args:
            iou: overlap that counts as found
            threshold: least score of a prediction; default: `best_threshold`
        """

    def caption(self, row) -> str:
        """What to write above the image of a prediction.

        Args:
            row: a row of `per_image`
        """

    def silent(self) -> np.ndarray:
        """int64, positions of the images that hold objects and have no prediction at all, whatever its score."""

    def confusion(self, iou=0.5, threshold=None) -> tuple[np.ndarray, list[str]]:
        """int64 [K + 1, K + 1], rows the ground truth, columns the predictions, last the background; and the K + 1 names.

        Args:
            iou: overlap that makes a pair
            threshold: least score of a prediction; default: `best_threshold`
        """

    def tide(self, iou=0.5) -> dict[str, list]:
        """Columns, a row a kind of mistake: `kind`, `meaning`, `count`, and `cost`, what AP at that overlap loses by it.

        Args:
            iou: overlap that counts as found
        """

    def calibration(self, bins=15, iou=0.5) -> dict[str, np.ndarray | float]:
        """How often a score comes true, as `calibration_bins` gives it.

        Args:
            bins: number of bins of equal width
            iou: overlap that counts as found, 0–1
        """

    def thresholds(self, iou=0.5) -> dict[str, float]:
        """Class name -> the least score that gives the class its greatest F1; classes without ground truth or right predictions are left out.

        Args:
            iou: overlap that counts as found
        """

    def scored(self, iou=0.5) -> dict[str, list | np.ndarray]:
        """What thresholds are found from: `names` and number of `objects` [K] by class; `label`, `score` and whether it is `right` [N] of each prediction that counts.

        Args:
            iou: overlap that counts as found
        """

    def predictions(self, ground_truth) -> list[Prediction]:
        """One `Prediction` an image of the ground truth; empty where an image was not predicted.

        Args:
            ground_truth: a `GroundTruth`, for order and sizes
        """

class InstanceSegmentationMetrics(DetectionMetrics):
    task: str
    by_class: str
    prefix: str

    def __init__(self, label_map: LabelMap | None = None, num_classes: int | None = None) -> None:
        """Args:
        label_map: classes of the ground truth
        num_classes: where there is no semantic mask
        """

    def __copy__(self): ...
