# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Mapping
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
    config: Config,
    folder: str | os.PathLike | None,
    callbacks,
    loggers,
    accelerator: str = "cpu",
    devices: int = 1,
    chunks: int = 1,
    spread: Mapping[str, Any] | None = None,
) -> pl.Trainer:
    """The Lightning Trainer of a configuration.

    Args:
        config: a `Config`
        folder: of the run
        callbacks: of Lightning
        loggers: of Lightning
        accelerator: "cpu" or "gpu"
        devices: processes; more than one only in a process that `Workers` started
        chunks: batches that make up a process's part of a step
        spread: Lightning's arguments for several processes, where others than `Workers` started them
    """

def new_model(config: Config, data: VisionDataModule) -> VisionModel:
    """The model of a configuration; its random weights follow from `training.seed`.

    Args:
        config: what to build
        data: whose classes and images it gets
    """

def pinned(run: Run, config: Config) -> Config:
    """The configuration whose `model.revision` is a commit, the run's own where it has one; as it is for a folder or a model type.

    Args:
        run: its folder
        config: what it trains
    """

def logger_of(
    run: Run, config: Config, data, checkpoint: str | os.PathLike | None = None, global_batch: int | None = None
) -> TrackingLogger | Literal[False]:
    """The MLflow logger of a configuration with configuration, environment and data in it; False where tracking is off.

    Args:
        run: its folder
        config: what is recorded
        data: data module
        checkpoint: going on from it: what was recorded at the beginning stays
        global_batch: images a step over all processes, where that is known
    """

def finish(run: Run, module: VisionModule, keep: Checkpoints, trainer: pl.Trainer, logger=None) -> TrainResult:
    """Put the best weights into the model and into a folder, close the record; gives the `TrainResult`. A signal leaves out the figures and shortens the waiting, and the run is finished; a second one interrupts it, and resume finishes it.

    Args:
        run: its folder
        module: after training; its model gets the best weights
        keep: what was kept
        trainer: Lightning's, after `fit`
        logger: of MLflow
    """

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
    full: int | None = None,
    spread: Mapping[str, Any] | None = None,
) -> TrainResult | None:
    """Train in this process; gives a `TrainResult`. Raises `Interrupted` after a stop, with the state saved.

    Args:
        run: its folder
        config: what to train
        checkpoint: to go on from
        model: a `VisionModel`; default: built from the configuration
        data: a data module; default: from the configuration
        logger: a Lightning logger; default: from the configuration; False: none
        stop: where signals are noted
        show: takes the events of `Progress`
        devices: processes that take part
        callbacks: further callbacks of Lightning
        watch: takes the events too, beside whoever shows them
        full: processes that the run is meant for; default: those that take part
        spread: as `make_trainer`'s
    """

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
    ) -> None:
        """Args:
        config: a `Config`, a dict or a YAML file; default: that of the module and the data module
        model: a `VisionModel` or `VisionModule` in place of the configuration's
        data_module: a LightningDataModule in place of the configuration's
        logger: a Lightning logger in place of the configuration's; False: none
        callbacks: further callbacks of Lightning
        """

    def check(self) -> Report | None:
        """Validate the data; raises `DataError` on faults. Datasets made by hand are taken as they are."""

    def train(self, resume: Any = None) -> TrainResult:
        """Train, and return the `TrainResult`; after Ctrl-C, SIGTERM or SIGHUP the state is saved and `KeyboardInterrupt` raised.

        Args:
            resume: True: go on with the newest unfinished run; a path: from that checkpoint, or the last of that run folder
        """

def work(folder: str) -> dict[str, Any] | None:
    """What each process of a run does.

    Args:
        folder: of the run
    """

def train_run(run: Run | str | os.PathLike, trust: bool = False) -> TrainResult:
    """Train a run whose folder was made before, in this process; one that was stopped or killed goes on. Ends as `UnifiedTrainer.train` does.

    Args:
        run: folder of a run, with config.yaml in it, as `new_run` makes it
        trust: run the code that its configuration names
    """
