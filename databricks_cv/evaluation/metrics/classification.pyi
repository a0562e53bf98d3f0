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
    ) -> None: ...
    def calibration(self, bins=None) -> dict[str, np.ndarray | float]: ...
    def per_image(self, iou=None, threshold=None) -> dict[str, list | np.ndarray]: ...
    def caption(self, row) -> str: ...
    def confusion(self, iou=None, threshold=None) -> tuple[np.ndarray, list[str]]: ...
    def curves(self, iou=None) -> dict: ...
    def thresholds(self) -> dict[str, float]: ...
    def predictions(self, ground_truth) -> list[Prediction]: ...
