# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping
from typing import Any

import lightning.pytorch as pl

__all__ = ["Progress", "Display", "each"]

class Progress(pl.Callback):
    show: Callable
    every: float

    def __init__(self, show: Callable, every: float = 0.2) -> None:
        """Args:
        show: takes an event
        every: least seconds between two events of steps
        """

    def on_train_start(self, trainer, module) -> None:
        """Args:
        trainer: Lightning's trainer
        module: the module that is trained
        """

    def on_train_batch_end(self, trainer, module, outputs, batch, batch_idx) -> None:
        """Args:
        trainer: Lightning's trainer
        module: the module that is trained
        outputs: what the step gave
        batch: of the loader
        batch_idx: its number in the epoch
        """

    def on_validation_batch_end(self, trainer, module, outputs, batch, batch_idx, dataloader_idx=0) -> None:
        """Args:
        trainer: Lightning's trainer
        module: the module that is trained
        outputs: what the step gave
        batch: of the loader
        batch_idx: its number in the epoch
        dataloader_idx: which loader it comes from
        """

    def on_validation_end(self, trainer, module) -> None:
        """Args:
        trainer: Lightning's trainer
        module: the module that is trained
        """

class Display:
    out: Any
    notebook: Any
    lines: list[Any]
    loss: Any
    steps: Any

    def __init__(self, out=None) -> None:
        """Args:
        out: text stream; default: stderr
        """

    def __call__(self, event: Mapping) -> None:
        """Show an event.

        Args:
            event: of `Progress`
        """

    def close(self) -> None:
        """Leave the place tidy."""

def each(*shows: Callable[[Mapping], Any] | None) -> Callable[[Mapping], Any] | None:
    """One function that hands an event to each of some; None where there is none.

    Args:
        shows: take events
    """
