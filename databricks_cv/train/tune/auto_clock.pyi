# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import lightning.pytorch as pl
import torch

from databricks_cv.config import Config

__all__ = ["now", "Clock", "Measured", "has_bfloat16", "measure", "Arrangement", "arrange"]

def now() -> float:
    """The clock that a search goes by, in seconds from some beginning."""

class Clock(pl.Callback):
    seconds: float
    deadline: float
    threads: int | None
    beat: Callable[[float], Any] | None
    slack: float
    done: Any
    steps: Any
    values: list[Any]
    began: Any
    ended: Any

    def __init__(
        self,
        seconds: float,
        deadline: float = ...,
        threads: int | None = None,
        beat: Callable[[float], Any] | None = None,
        slack: float = 0.0,
    ) -> None:
        """Args:
        seconds: of training in all, those of earlier segments included
        deadline: of `now`: no step begins after it
        threads: of torch; None: as they are
        beat: is told every few seconds how long was trained
        slack: its last state is taken for the best one though its score is worse by so much
        """

    def state_dict(self) -> dict[str, float]: ...
    def load_state_dict(self, state: dict[str, float]) -> None:
        """Args:
        state: as state_dict gave it
        """

    def factor(self, config: Any) -> float:
        """The factor on the learning rate now.

        Args:
            config: the `training` section
        """

    def on_train_start(self, trainer, module) -> None:
        """The clock begins.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_train_batch_start(self, trainer, module, batch, batch_idx) -> None:
        """Set the rates of the step that comes.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
            batch: of the loader
            batch_idx: its number in the epoch
        """

    def on_train_batch_end(self, trainer, module, outputs, batch, batch_idx) -> None:
        """Look at the clock; at its end this step is the last.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
            outputs: what the step gave
            batch: of the loader
            batch_idx: its number in the epoch
        """

    def on_validation_end(self, trainer, module) -> None:
        """Keep the score.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_train_end(self, trainer, module) -> None:
        """Count the steps.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

@dataclass(frozen=True)
class Measured:
    build: float
    load: float
    compute: float
    together: float
    val: float
    weights: int
    precision: str = ...

def has_bfloat16(device: torch.device) -> bool:
    """Whether a device multiplies bfloat16 itself, as far as torch knows.

    Args:
        device: a processor or a GPU
    """

def measure(config: Config, train: Any, val: Any, most: float = 1.5, mixed: bool = False) -> Measured:
    """How fast a configuration is here; nothing stays of it.

    Args:
        config: what would be trained
        train: a `CocoDataset` to learn from
        val: a `CocoDataset` to choose by
        most: seconds of each of the three measurements, about
        mixed: where it asks for float32: is mixed precision faster here?
    """

@dataclass(frozen=True)
class Arrangement:
    workers: int
    threads: int
    seconds: float

def arrange(m: Measured, n: int, gpu: bool = False) -> Arrangement:
    """The fastest way to use some cores: readers in processes of their own, or all threads for the network.

    Args:
        m: of `measure`
        n: cores
        gpu: does a GPU compute?
    """
