# Written by tools/stubs.py from the module beside it: do not edit.
import numpy as np

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import LabelMap

__all__ = ["VOID", "count_pairs", "boundary", "count_boundaries", "SemanticSegmentationMetrics"]
VOID: int

def count_pairs(ground_truth: np.ndarray, prediction: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels of ground truth and prediction that occur together, and in how many pixels: three int64 arrays; void ground truth is left out.

    Args:
        ground_truth: [H, W] of labels, 255 is void
        prediction: [H, W] of labels, 255 where nothing is said
    """

def boundary(labels: np.ndarray, distance: int) -> np.ndarray:
    """The same map with 0 for all pixels that are farther than `distance` from the outline of their region.

    Args:
        labels: uint8 or uint16 [H, W], labels + 1; 0 is void
        distance: pixels
    """

def count_boundaries(
    ground_truth: np.ndarray, prediction: np.ndarray, share=0.02
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels with a boundary in either map, and pixels of the boundaries' intersection and union: three int64 arrays.

    Args:
        ground_truth: [H, W] of labels, 255 is void
        prediction: likewise
        share: of the diagonal
    """

class SemanticSegmentationMetrics(Metrics):
    task: str
    by_class: str
    rank: str
    counted: str
    boundaries: bool

    def __init__(
        self, label_map: LabelMap | None = None, num_classes: int | None = None, boundaries: bool = True
    ) -> None:
        """Args:
        label_map: classes of the ground truth
        num_classes: where there is no semantic mask
        boundaries: count the boundaries too
        """

    def confusion(self, iou=None, threshold=None) -> tuple[np.ndarray, list[str]]:
        """int64 [K + 1, K + 1] pixels, rows the ground truth, columns the predictions, last void; and the K + 1 names.

        Args:
            iou: taken and not used: no boxes are matched here
            threshold: taken and not used: nothing is cut by score here
        """

    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]:
        """Columns, a row an image: `image_id`, `mIoU` over the classes that occur in it, `pixel_accuracy`; NaN where all is void.

        Args:
            iou: taken and not used: no boxes are matched here
            threshold: taken and not used: nothing is cut by score here
        """

    def caption(self, row) -> str:
        """What to write above the image of a prediction.

        Args:
            row: a row of `per_image`
        """
