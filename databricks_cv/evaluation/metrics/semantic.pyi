# Written by tools/stubs.py from the module beside it: do not edit.
import numpy as np

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import LabelMap

__all__ = ["VOID", "count_pairs", "boundary", "count_boundaries", "SemanticSegmentationMetrics"]
VOID: int

def count_pairs(ground_truth: np.ndarray, prediction: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]: ...
def boundary(labels: np.ndarray, distance: int) -> np.ndarray: ...
def count_boundaries(
    ground_truth: np.ndarray, prediction: np.ndarray, share=0.02
) -> tuple[np.ndarray, np.ndarray, np.ndarray]: ...

class SemanticSegmentationMetrics(Metrics):
    task: str
    by_class: str
    rank: str
    counted: str
    boundaries: bool

    def __init__(
        self, label_map: LabelMap | None = None, num_classes: int | None = None, boundaries: bool = True
    ) -> None: ...
    def confusion(self, iou=None, threshold=None) -> tuple[np.ndarray, list[str]]: ...
    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]: ...
    def caption(self, row) -> str: ...
