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
    last_losses: dict[Any, Any]
    again: Any
    batches: Any
    resumed: Any

    def __init__(self, model, config: Any) -> None: ...
    def setup(self, stage: str | None) -> None: ...
    def on_train_start(self) -> None: ...
    def forward(self, batch) -> list[Prediction]: ...
    def training_step(self, batch, batch_idx: int) -> torch.Tensor: ...
    def optimizer_step(
        self, epoch: int, batch_idx: int, optimizer, optimizer_closure: Callable | None = None
    ) -> None: ...
    def on_before_optimizer_step(self, optimizer) -> None: ...
    def configure_optimizers(self) -> dict[str, Any]: ...
    def unswap(self) -> None: ...
    def on_validation_start(self) -> None: ...
    def validation_step(self, batch, batch_idx: int) -> None: ...
    def on_validation_epoch_end(self) -> None: ...
    def gather(self) -> Metrics: ...
    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None: ...
    def on_load_checkpoint(self, checkpoint: Mapping[str, Any]) -> None: ...
    def total_steps(self) -> int: ...
    def take_best(self, checkpoint: Mapping[str, Any]) -> None: ...

def make_metric(model) -> Metrics: ...

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
    ) -> None: ...

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
