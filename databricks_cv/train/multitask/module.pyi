# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Mapping
from typing import Any

import torch

from databricks_cv.data.samples import Batch
from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.train.module import VisionModule
from databricks_cv.train.multitask.datamodule import MultiTaskDataModule, MultiTaskLoader
from databricks_cv.train.multitask.model import MultiTaskModel
from databricks_cv.types import LabelMap, Prediction

__all__ = ["mean_gain", "MultiTaskMetrics", "new_multitask", "MultiTaskModule"]

def mean_gain(metrics: Mapping[str, float], baseline: Mapping[str, float] | None = None) -> float:
    """The mean over tasks of how much better a metric is than its baseline, as a part of the baseline; NaN where none is defined.

    Args:
        metrics: task -> the metric that counts for it; NaN where it is not defined
        baseline: task -> what that is compared with, not 0; 1 where it is not named
    """

class MultiTaskMetrics:
    parts: dict[Any, Any]
    baseline: dict[Any, Any]

    def __init__(self, parts: Mapping[str, Metrics], baseline: Mapping[str, float] | None = None) -> None:
        """Args:
        parts: task -> its metric
        baseline: task -> what its metric is compared with
        """

    def update(self, task: str, predictions: Iterable[Prediction], targets: Iterable[Any]) -> None:
        """Take in some images of a task.

        Args:
            task: whose these are
            predictions: one an image
            targets: their ground truth
        """

    def compute(self) -> dict[str, float]:
        """`gain`, and all metrics of the tasks as TASK/METRIC."""

    def state(self) -> dict[str, Any]:
        """What other processes need of it."""

    def merge(self, states: Iterable[Mapping[str, Any]]) -> MultiTaskMetrics:
        """The images of all processes.

        Args:
            states: of all processes
        """

    def remark(self) -> str:
        """What one should know of the ground truth before believing the numbers."""

def new_multitask(
    config: Any, data: MultiTaskDataModule | None = None, classes: Mapping[str, LabelMap] | None = None
) -> MultiTaskModel:
    """The model that a configuration of several tasks names; its random weights follow from `training.seed`.

    Args:
        config: a `Config` with the section `multitask`
        data: whose classes and images the networks get
        classes: classes by task, where there are no data
    """

class MultiTaskModule(VisionModule):
    parts: dict[Any, Any]
    balance: Any
    data: Any
    ema: Any
    doing: str
    again: Any
    batches: Any
    chunks: Any
    global_batch: Any

    def __init__(
        self,
        config: Any,
        model: MultiTaskModel | None = None,
        data: MultiTaskDataModule | None = None,
        classes: Mapping[str, LabelMap] | None = None,
        **training,
    ) -> None:
        """Args:
        config: a `MultiTaskConfig`, a `Config` with the section `multitask`, or what `load_config` takes
        model: in place of the configuration's
        data: whose classes it learns; default: that of the configuration
        classes: classes by task, where batches come from loaders of your own
        training: keys of the section `training`, beside a `MultiTaskConfig`: learning_rate, ema_decay …
        """

    def setup(self, stage: str | None) -> None:
        """Args:
        stage: fit, validate, test or predict; None: all
        """

    def train_dataloader(self) -> MultiTaskLoader:
        """Batches of its own data, where `fit` got none."""

    def val_dataloader(self) -> Any:
        """Likewise, for validation; none where it has no data."""

    def on_train_start(self) -> None:
        """Averages and sums to the device; what is shared to the loggers."""

    def on_train_epoch_end(self) -> None:
        """The weights of the losses learn that an epoch is over."""

    def training_step(self, batch: Mapping[str, Batch], batch_idx: int) -> torch.Tensor:
        """The weighted loss of the tasks; raises `TrainingError` with task, step and files where one is not finite.

        Args:
            batch: task -> its batch
            batch_idx: its number in the epoch
        """

    def validation_step(self, batch: Any, batch_idx: int, dataloader_idx: int = 0) -> None:
        """Predictions of a batch of each task, given to its metric.

        Args:
            batch: task -> its batch, or that of one loader of several
            batch_idx: its number in the epoch
            dataloader_idx: which of several loaders it comes from
        """

    def new_metric(self) -> MultiTaskMetrics:
        """What predictions are measured with, empty."""

    def build_optimizer(self, settings: Any) -> torch.optim.Optimizer:
        """The optimizer that settings ask for, over what is trained.

        Args:
            settings: the `training` section of a configuration
        """

    def share_out(self, data: MultiTaskDataModule, devices: int) -> None:
        """Know of how many batches this process's part of a step is made, and of how many images a step.

        Args:
            data: of the run
            devices: processes that train
        """

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """As of one task; the models as they are described have their own key.

        Args:
            checkpoint: the dict that is written
        """

    def on_load_checkpoint(self, checkpoint: Mapping[str, Any]) -> None:
        """Take it back; raises `TrainingError` for a checkpoint of another kind of module.

        Args:
            checkpoint: the dict that was read
        """

KIT: tuple[Any, ...]
