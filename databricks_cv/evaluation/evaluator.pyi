# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from matplotlib.figure import Figure

from databricks_cv.data.dataset import CocoDataset
from databricks_cv.evaluation.coco_results import GroundTruth
from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import Prediction

__all__ = ["Asked", "EvaluationResult", "plot_curves", "plot_confusion", "plot_classes", "plot_images", "evaluate"]

class Asked(Sequence):
    n: int
    item: Callable

    def __init__(self, n: int, item: Callable) -> None:
        """Args:
        n: its length
        item: position -> item
        """

    def __len__(self) -> int: ...
    def __getitem__(self, k): ...

@dataclass(repr=False)
class EvaluationResult:
    task: str
    split: str
    metrics: dict
    seconds: float
    metric: Metrics
    data: CocoDataset | GroundTruth
    skipped: list = ...
    prediction: Callable | None = ...
    model: str = ...
    missing: list = ...

    @property
    def images(self) -> int:
        """Number of images that count."""

    @cached_property
    def ground_truth(self) -> GroundTruth:
        """Ids, sizes and classes of the images, in the order of the data."""

    @cached_property
    def predictions(self) -> Sequence[Prediction]:
        """One `Prediction` an image of the data, in its order, labels those of the data."""

    def to_dict(self) -> dict:
        """What `databricks-cv evaluate --json` prints; None for a metric that is not defined."""

    def __repr__(self) -> str: ...
    def per_image(self, iou=0.5, threshold=None) -> dict[str, list | np.ndarray]:
        """Columns, a row an image, as the metric gives them, with `file_name` where there is one.

        Args:
            iou: overlap that counts, 0–1
            threshold: least score; default: the best for all images
        """

    def worst(self, n=8, iou=0.5, threshold=None) -> list[dict]:
        """Rows of `per_image` of the lowest rank (F1, PQ, mIoU, or the score of the true label); among equals more errors first.

        Args:
            n: at most so many
            iou: overlap that counts, 0–1
            threshold: least score; default: the best for all images
        """

    def best(self, n=8, iou=0.5, threshold=None) -> list[dict]:
        """Rows of `per_image` of the highest rank; among equals more objects found first.

        Args:
            n: at most so many
            iou: overlap that counts, 0–1
            threshold: least score; default: the best for all images
        """

    def drawn(self, rows) -> Figure:
        """What `plot_images` draws of these rows, drawn once.

        Args:
            rows: of `worst`, `best` or `per_image`
        """

    def figures(self, images=6) -> dict[str, Figure]:
        """The plots, and the worst predictions: name -> matplotlib figure. They are the same each time, so that a report and a log share them.

        Args:
            images: images in the plot of the worst; 0: without it
        """

def plot_curves(metric: Metrics, iou: float = 0.5, most: int = 10) -> Figure:
    """Precision over recall: a figure.

    Args:
        metric: with `curves`
        iou: overlap that counts as found
        most: at most this many classes get a line of their own, those of the least AP
    """

def plot_confusion(metric: Metrics, iou: float = 0.5, threshold: float | None = None, most: int = 20) -> Figure:
    """What is taken for what, as shares of each true class: a figure.

    Args:
        metric: with `confusion`
        iou: overlap that makes a pair
        threshold: least score; default: the best for all images
        most: at most this many classes, those with the most mistakes; the others are left out
    """

def plot_classes(metrics: Mapping, name: str, most: int = 40) -> Figure | None:
    """Bars of a metric of each class: a figure, or None where no class has it.

    Args:
        metrics: metrics by name
        name: the metric whose classes are drawn: "IoU" for "IoU/sky"
        most: at most this many classes, the least
    """

def plot_images(
    result: EvaluationResult, rows: Sequence[dict], threshold: float | None = None, size: float = 2.1
) -> Figure:
    """Ground truth above, prediction below, of some images: a figure.

    Args:
        result: with `per_image`
        rows: of `worst`, `best` or `per_image`
        threshold: least score; default: the best for all images
        size: side of an image, inches
    """

def evaluate(
    model=None,
    data=None,
    task=None,
    split: str = "val",
    *,
    truth=None,
    predictions=None,
    batch_size: int | None = None,
    num_workers: int | None = None,
    device=None,
    progress: bool | None = None,
) -> EvaluationResult:
    """Measure a model on data, or predictions against their ground truth; gives an `EvaluationResult`.

    Args:
        model: a `VisionModel` or an exported one, or what `load_model` takes
        data: a `CocoDataset`, a configuration (object, dict or YAML file), or (image folder, annotation file)
        task: name of the task; default: the model's, or detection
        split: train, val or test, of a configuration
        truth: instead of model and data: a file, folder or dict of ground truth, or a `CocoDataset`
        predictions: with ground truth: a COCO results file, a list of its entries, a panoptic JSON, a folder of semantic masks, a table of classes, or a list of `Prediction`
        batch_size: images at a time; default: the configuration's, or 8
        num_workers: processes that read; default: the configuration's, or 0
        device: torch device or its name; default: where the model is, or a GPU
        progress: say on stderr how far it is; default: on a terminal
    """
