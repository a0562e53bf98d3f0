# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import lightning.pytorch as pl

__all__ = [
    "CLOCKS",
    "FOREVER",
    "cpu_seconds",
    "paced",
    "set_rates",
    "end_here",
    "TimeLimit",
    "limits_of",
    "limit_among",
]

def cpu_seconds() -> float:
    """CPU seconds of this process and of those that it has started, as loaders do."""

CLOCKS: dict[str, Callable[[], float]]

def paced(settings: Any, share: float) -> float:
    """The factor on the learning rate at a share of a run.

    Args:
        settings: the `training` section of a configuration
        share: of the run that is over, 0 to 1
    """

def set_rates(trainer: Any, factor: float) -> None:
    """Set the learning rates of the step that comes.

    Args:
        trainer: Lightning's
        factor: on the rate that each group of weights has at most
    """

def end_here(trainer: Any) -> None:
    """Let the step that was just taken be the last: it is validated and saved.

    Args:
        trainer: Lightning's
    """

class TimeLimit(pl.Callback):
    seconds: float
    clock: str
    read: Any
    began: Any
    had: Any
    first: Any
    validation: Any
    saving: Any
    step: Any
    ended: bool

    def __init__(self, seconds: float, clock: str = "wall", had: float = 0.0) -> None:
        """Args:
        seconds: of the whole run, over all attempts
        clock: which of `CLOCKS` counts
        had: seconds that are over already
        """

    @property
    def spent(self) -> float:
        """Seconds that are over, earlier attempts included."""

    @property
    def reserve(self) -> float:
        """Seconds that the end needs."""

    def share(self, spent: float) -> float:
        """The share of the time for steps that is over, 0 to 1.

        Args:
            spent: seconds that are over
        """

    def state_dict(self) -> dict[str, Any]: ...
    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Args:
        state: as state_dict gave it
        """

    def expected_steps(self, done: int) -> int:
        """About how many steps the run will have taken at its end.

        Args:
            done: steps that are over
        """

    def on_train_start(self, trainer, module) -> None:
        """Set aside what the end needs. Raises `TrainingError` where nothing is left for steps, or the clock counts one of several processes.

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

    def on_validation_start(self, trainer, module) -> None:
        """A validation begins.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_validation_end(self, trainer, module) -> None:
        """Now it is known how long one takes.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_train_epoch_end(self, trainer, module) -> None:
        """The state is saved next.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_train_epoch_start(self, trainer, module) -> None:
        """Now it is known how long that took; validations are as they were asked for.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

def limits_of(settings: Any, had: float = 0.0) -> list[TimeLimit]:
    """The limit that a configuration asks for, begun now; none where it asks for none.

    Args:
        settings: the `training` section of a configuration
        had: seconds that are over already
    """

def limit_among(callbacks: Iterable) -> TimeLimit | None:
    """The limit among callbacks.

    Args:
        callbacks: of Lightning
    """

FOREVER: int
