# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping
from typing import Any

import lightning.pytorch as pl
import torch

from databricks_cv.evaluation.metrics.base import Metrics
from databricks_cv.types import LabelMap, Prediction

__all__ = [
    "VisionModule",
    "make_metric",
    "DetectionModule",
    "ClassificationModule",
    "SemanticSegmentationModule",
    "InstanceSegmentationModule",
    "PanopticSegmentationModule",
]

class VisionModule(pl.LightningModule):
    remark: str
    model: Any
    config: Any
    settings: Any
    task: Any
    ema: Any
    metric: Any
    criterion: Any
    last_metrics: Any
    last_losses: Any
    again: Any
    batches: Any
    chunks: Any
    global_batch: Any
    resumed: Any
    doing: str

    def __init__(self, model, config: Any) -> None:
        """Args:
        model: a `VisionModel`
        config: a `Config`, or what `load_config` takes
        """

    def setup(self, stage: str | None) -> None:
        """Args:
        stage: fit, validate, test or predict; None: all
        """

    def on_train_start(self) -> None: ...
    def forward(self, batch) -> list[Prediction]:
        """Args:
        batch: of the loader
        """

    def training_step(self, batch, batch_idx: int) -> torch.Tensor:
        """The loss of a batch; raises `DivergenceError` with the step and the files where it is not finite.

        Args:
            batch_idx: its number in the epoch
        """

    def optimizer_step(self, epoch: int, batch_idx: int, optimizer, optimizer_closure: Callable | None = None) -> None:
        """One step of the optimizer, of the averaged weights, and of the reports.

        Args:
            epoch: from 0
            batch_idx: its number in the epoch
            optimizer_closure: runs the step's forward and backward pass
        """

    def on_before_optimizer_step(self, optimizer) -> None:
        """The gradients as means over the batches that were taken in, where these are fewer than a window.

        Args:
            optimizer: on_before_optimizer_step
        """

    def configure_optimizers(self) -> dict[str, Any]: ...
    def share_out(self, data: Any, devices: int) -> None:
        """Know of how many batches this process's part of a step is made, and of how many images a step.

        Args:
            data: a data module of this package
            devices: processes that train
        """

    def optimizer_for(self, settings: Any) -> torch.optim.Optimizer:
        """The optimizer that settings ask for, over what is trained.

        Args:
            settings: the `training` section of a configuration
        """

    def new_metric(self) -> Metrics:
        """What predictions are measured with, empty."""

    def unswap(self) -> None:
        """The live weights back in the model, should the averaged ones be there."""

    def on_validation_start(self) -> None:
        """A new metric, and the averaged weights in the model."""

    def validation_step(self, batch, batch_idx: int) -> None:
        """Predictions of a batch, given to the metric.

        Args:
            batch_idx: its number in the epoch
        """

    def on_validation_epoch_end(self) -> None:
        """The metrics of all processes, told to the loggers; the trained weights back in the model."""

    def gather(self) -> Metrics:
        """The metric with the images of all processes."""

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Beside the weights: the model as it is described, the configuration, the averages, and sums that are not reported yet.

        Args:
            checkpoint: the dict that is written or was read
        """

    def on_load_checkpoint(self, checkpoint: Mapping[str, Any]) -> None:
        """Take these back; raises `TrainingError` for a checkpoint of another kind of module."""

    def total_steps(self) -> int:
        """Optimizer steps of the whole run."""

    def take_best(self, checkpoint: Mapping[str, Any]) -> None:
        """Put a checkpoint's weights into the model, the averaged ones where there are some."""

def make_metric(model) -> Metrics:
    """The metric of a model's task, for its classes.

    Args:
        model: a `VisionModel`
    """

class _Named(VisionModule):
    task_type: None

    def __init__(
        self,
        model_ckpt: str,
        num_labels: int | None = None,
        label_map: LabelMap | None = None,
        image_size: Any = None,
        pretrained: bool = True,
        overrides: Mapping | None = None,
        **training,
    ) -> None:
        """Args:
        model_ckpt: hub name, local folder or model type
        num_labels: number of classes; default: that of `label_map`, else the checkpoint's own
        label_map: the data's classes
        image_size: pixels: one number or (height, width); default: the checkpoint's own
        pretrained: the checkpoint's weights, or random ones
        overrides: values for the network's configuration
        training: keys of a configuration's `training` section: learning_rate, ema_decay, precision …
        """

class DetectionModule(_Named):
    task_type: str

class ClassificationModule(_Named):
    task_type: str

class SemanticSegmentationModule(_Named):
    task_type: str

class InstanceSegmentationModule(_Named):
    task_type: str

class PanopticSegmentationModule(_Named):
    task_type: str
