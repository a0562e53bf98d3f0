# Written by tools/stubs.py from the module beside it: do not edit.
import numpy as np

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import Segments

__all__ = ["number", "match_segments", "PanopticSegmentationMetrics"]

def number(segments: Segments, where: str) -> np.ndarray:
    """The map with 0 for void and 1 … S for the segments in the order of their table, [H * W]; raises `DataError` where map and table disagree.

    Args:
        segments: of one image
        where: for messages
    """

def match_segments(
    ground_truth: Segments, prediction: Segments, where: str = "image", shared: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Pairs that share over half of their union whatever their classes: index in ground truth, index in prediction, IoU; areas of the true segments; areas of the predicted ones; and the share of each predicted one that lies on void or on the crowd of its class.

    Args:
        ground_truth: of an image
        prediction: likewise
        where: for messages
        shared: pixels that they share, of `_shared`; default: counted here
    """

class PanopticSegmentationMetrics(Metrics):
    task: str
    by_class: str
    rank: str

    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]:
        """Columns, a row an image: `image_id`, `PQ` (over its classes; 1 where there is nothing to find and nothing was claimed), and how many segments were `found`, `wrong`, `missed`.

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
        """int64 [K + 1, K + 1] segments, rows the ground truth, columns the predictions, last what has no partner; and the K + 1 names.

        Args:
            iou: taken and not used: no boxes are matched here
            threshold: taken and not used: nothing is cut by score here
        """
