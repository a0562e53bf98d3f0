# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable
from typing import Any, Literal

import lightning.pytorch as pl

from databricks_cv.config import Config
from databricks_cv.data.validation.checks import Report
from databricks_cv.models.vision import VisionModel
from databricks_cv.tracking.mlflow import TrackingLogger
from databricks_cv.train.callbacks import Checkpoints, Stop
from databricks_cv.train.datamodule import VisionDataModule
from databricks_cv.train.module import VisionModule
from databricks_cv.train.runs import Run, TrainResult

__all__ = [
    "make_trainer",
    "new_model",
    "pinned",
    "logger_of",
    "finish",
    "fit_run",
    "UnifiedTrainer",
    "work",
    "train_run",
]

def make_trainer(
    config: Config, folder: str | os.PathLike | None, callbacks, loggers, accelerator: str = "cpu", devices: int = 1
) -> pl.Trainer: ...
def new_model(config: Config, data: VisionDataModule) -> VisionModel: ...
def pinned(run: Run, config: Config) -> Config: ...
def logger_of(
    run: Run, config: Config, data, checkpoint: str | os.PathLike | None = None
) -> TrackingLogger | Literal[False]: ...
def finish(run: Run, module: VisionModule, keep: Checkpoints, trainer: pl.Trainer, logger=None) -> TrainResult: ...
def fit_run(
    run: Run,
    config: Config,
    checkpoint: Any = None,
    model=None,
    data=None,
    logger=None,
    stop: Stop | None = None,
    show: Callable[[dict[str, Any]], Any] | None = None,
    devices: int = 1,
    callbacks: Iterable[pl.Callback] = (),
    watch: Callable[[dict[str, Any]], Any] | None = None,
) -> TrainResult | None: ...

class UnifiedTrainer:
    callbacks: list[Any]
    model: Any
    data: Any
    logger: Any
    config: Any
    live: Any

    def __init__(
        self,
        config: Any = None,
        model=None,
        data_module=None,
        logger: Any = None,
        callbacks: Iterable[pl.Callback] = (),
    ) -> None: ...
    def check(self) -> Report | None: ...
    def train(self, resume: Any = None) -> TrainResult: ...

def work(folder: str) -> dict[str, Any] | None: ...
def train_run(run: Run | str | os.PathLike, trust: bool = False) -> TrainResult: ...
