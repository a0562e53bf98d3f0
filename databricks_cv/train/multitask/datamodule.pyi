# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterator, Mapping
from typing import Any

import lightning.pytorch as pl

from databricks_cv.config import Config
from databricks_cv.data.loader import StatefulLoader
from databricks_cv.data.samples import Batch
from databricks_cv.train.datamodule import VisionDataModule
from databricks_cv.types import LabelMap

__all__ = ["Plan", "MultiTaskLoader", "several_config", "MultiTaskDataModule"]

class Plan:
    steps: dict[Any, Any]
    sampling: str
    seed: int
    counts: Any

    def __init__(
        self,
        steps: Mapping[str, int],
        sizes: Mapping[str, int] | None = None,
        sampling: str = "all",
        temperature: float = 2.0,
        seed: int = 0,
    ) -> None:
        """Args:
        steps: task -> steps of one pass over its data
        sizes: task -> images in its data
        sampling: "all", "round_robin", "proportional" or "temperature"
        temperature: of "temperature"
        seed: of the order
        """

    def __len__(self) -> int: ...
    def order(self, epoch: int) -> list[tuple[str, ...]]:
        """The tasks of each step of an epoch.

        Args:
            epoch: from 0
        """

class _Passes:
    position: Any

class MultiTaskLoader(_Passes):
    loaders: dict[Any, Any]
    plan: Plan | None
    epoch: Any
    position: Any

    def __init__(self, loaders: Mapping[str, StatefulLoader], plan: Plan | None = None) -> None:
        """Args:
        loaders: task -> its loader
        plan: of training; None: each task's batches to their end, as for validation
        """

    @property
    def chunks(self) -> int:
        """In how many batches that follow one another a process takes its part of a step."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[dict[str, Batch]]: ...
    @property
    def sampler(self) -> MultiTaskLoader:
        """Itself, where Lightning looks for what knows of epochs."""

    @property
    def batch_sampler(self) -> MultiTaskLoader:
        """Likewise."""

    @property
    def dataset(self) -> Any:
        """The dataset of the first task."""

    def set_epoch(self, epoch: int) -> None:
        """Begin another epoch; the same number changes nothing.

        Args:
            epoch: from 0
        """

    def state_dict(self) -> dict[str, Any]:
        """Where this epoch stands, as plain values."""

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on where another stood; raises `TrainingError` where that cannot be exact.

        Args:
            state: from `state_dict`
        """

def several_config(config: Any, **training) -> Config:
    """The configuration of several tasks; raises `ConfigError` where it names none.

    Args:
        config: a `MultiTaskConfig`, a `Config` with the section `multitask`, or what `load_config` takes
        training: keys of the section `training`, where it is a `MultiTaskConfig`
    """

class _Loaders(pl.LightningDataModule):
    def plan(self, world_size: int = 1) -> Plan:
        """Which tasks each step of an epoch takes.

        Args:
            world_size: number of processes
        """

    def chunks(self, world_size: int = 1) -> int:
        """In how many batches each process takes its part of a step.

        Args:
            world_size: number of processes
        """

    def steps(self, split: str = "train", world_size: int = 1) -> int:
        """Batches that each process gets in an epoch.

        Args:
            split: train, val or test
            world_size: number of processes
        """

    def train_dataloader(self) -> MultiTaskLoader:
        """Batches of all tasks, by the plan."""

    def val_dataloader(self) -> MultiTaskLoader:
        """The validation images of each task, once."""

    def test_dataloader(self) -> MultiTaskLoader:
        """The test images of each task, once."""

class MultiTaskDataModule(_Loaders):
    config: Any
    parts: Any
    live: Any

    def __init__(self, config: Any, parts: Mapping[str, VisionDataModule] | None = None) -> None:
        """Args:
        config: a `MultiTaskConfig`, a `Config` with the section `multitask`, or what `load_config` takes; without data: the sample
        parts: data modules in place of the configuration's, by task
        """

    @property
    def classes(self) -> dict[str, LabelMap]:
        """The classes of each task."""

    @property
    def global_batch(self) -> int | None:
        """Images a step over all processes, of a task with `data.batch_size` images a batch; None: data.batch_size each."""

    @global_batch.setter
    def global_batch(self, images): ...
    def setup(self, stage: str | None = None) -> None:
        """Open the datasets; the images are made for the networks that the trainer holds.

        Args:
            stage: fit, validate, test or predict; None: all
        """
