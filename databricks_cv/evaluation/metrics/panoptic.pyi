# Written by tools/stubs.py from the module beside it: do not edit.
import numpy as np

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import Segments

__all__ = ["number", "match_segments", "PanopticSegmentationMetrics"]

def number(segments: Segments, where: str) -> np.ndarray: ...
def match_segments(
    ground_truth: Segments, prediction: Segments, where: str = "image", shared: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]: ...

class PanopticSegmentationMetrics(Metrics):
    task: str
    by_class: str
    rank: str

    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]: ...
    def caption(self, row) -> str: ...
    def confusion(self, iou=None, threshold=None) -> tuple[np.ndarray, list[str]]: ...
