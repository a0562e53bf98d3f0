# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from lightning.pytorch.callbacks import Checkpoint
from lightning.pytorch.loggers.logger import Logger
from lightning.pytorch.plugins.io import TorchCheckpointIO

__all__ = [
    "AtomicCheckpoints",
    "read_checkpoint",
    "settle",
    "rechunk",
    "Stop",
    "Checkpoints",
    "replace_by",
    "Interrupted",
    "MetricsFile",
    "read_metrics",
    "quiet_lightning",
]

class AtomicCheckpoints(TorchCheckpointIO):
    chunks: int

    def __init__(self, chunks: int = 1) -> None:
        """Args:
        chunks: batches that make up a process's part of a step, in the run that goes on
        """

    def save_checkpoint(
        self, checkpoint: Mapping[str, Any], path: str | os.PathLike, storage_options: Any = None
    ) -> None:
        """Args:
        checkpoint: the dict that is written or was read
        path: of the file that is made
        storage_options: of Lightning; not used
        """

    def load_checkpoint(
        self, path: str | os.PathLike, map_location: Any = None, weights_only: bool | None = True
    ) -> Mapping[str, Any]:
        """Args:
        path: of the file
        map_location: the device that tensors come to
        weights_only: of Lightning; always true here
        """

def read_checkpoint(path: str | os.PathLike) -> Mapping[str, Any]:
    """The content of a checkpoint, on the CPU; raises `TrainingError` for a file that is none.

    Args:
        path: a file that Lightning wrote
    """

def settle(loops: dict, phase: str, epoch: int, batch: int, steps: int) -> None:
    """Set the counters of Lightning's loops for a state that was saved in `phase`.

    Args:
        loops: `loops` of a checkpoint; changed in place
        phase: "mid": between two steps of an epoch; "validate": before its validation; "epoch": after it
        epoch: number of the epoch, from 0
        batch: batches of the epoch that were used
        steps: optimizer steps taken since the beginning
    """

def rechunk(checkpoint: Mapping[str, Any], chunks: int) -> Mapping[str, Any]:
    """The checkpoint with its batches counted anew, where a step was made of another number of them: a run that goes on with more or fewer processes.

    Args:
        checkpoint: as Lightning wrote it; its counters are changed in place
        chunks: batches that make up a process's part of a step from now on
    """

class Stop:
    name: str | None
    waits: Any
    closed: bool

    def __init__(self) -> None: ...
    def ask(self, name: str = "a request") -> None:
        """Ask for a stop at the next safe point.

        Args:
            name: what asked
        """

    def install(self, then: str = "stopping at the next safe point") -> None:
        """From now on signals are remembered. Takes them again, from whoever took them since.

        Args:
            then: what a signal leads to, for people
        """

    def close(self) -> None:
        """From now on no signal is heard: the last words are written."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *e) -> None: ...
    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """A short block that a signal does not tear; it is raised after it."""

    @contextlib.contextmanager
    def brief(self) -> Iterator[None]:
        """A block that the first signal ends, and nothing else: what follows goes on."""

class Checkpoints(Checkpoint):
    last: Any
    best: Any
    monitor: str
    mode: str
    every: int | None
    patience: int | None
    max_steps: int | None
    stop: Any
    metrics_file: MetricsFile | None
    guard: Callable[[], Any] | None
    asked: Callable[[], Collection[str]] | None
    show: Callable[[dict[str, Any]], Any] | None
    state: dict[Any, Any]
    phase: str | None

    def __init__(
        self,
        folder: str | os.PathLike,
        monitor: str,
        mode: str = "max",
        every: int | None = None,
        patience: int | None = None,
        max_steps: int | None = None,
        stop: Stop | None = None,
        metrics_file: MetricsFile | None = None,
        guard: Callable[[], Any] | None = None,
        asked: Callable[[], Collection[str]] | None = None,
        show: Callable[[dict[str, Any]], Any] | None = None,
    ) -> None:
        """Args:
        folder: where the two files go
        monitor: name of the metric, as in `VisionModule.last_metrics`
        mode: whether "max" or "min" is better
        every: also save each so many optimizer steps
        patience: stop after so many validations without a gain
        max_steps: stop after so many optimizer steps
        stop: where signals are noted
        metrics_file: a `MetricsFile`, cut to length when a run goes on
        guard: is called before anything is written; raises where the folder belongs to another by now
        asked: what is asked of the run now: "stop", "pause"
        show: takes the events of a pause and of a stop
        """

    def state_dict(self) -> dict[str, Any]: ...
    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Args:
        state: as state_dict gave it
        """

    def better(self, score: float) -> bool:
        """Whether a score beats the best so far.

        Args:
            score: of the monitored metric
        """

    def on_save_checkpoint(self, trainer, module, checkpoint) -> None:
        """Args:
        trainer: Lightning's trainer
        module: the module that is trained
        checkpoint: the dict that is written or was read
        """

    def on_train_start(self, trainer, module) -> None:
        """on_train_start.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def on_train_epoch_start(self, trainer, *_) -> None:
        """on_train_epoch_start: the last epoch is always validated.

        Args:
            trainer: Lightning's trainer
        """

    def on_validation_batch_start(self, trainer, *_) -> None:
        """on_validation_batch_start.

        Args:
            trainer: Lightning's trainer
        """

    def on_validation_end(self, trainer, module) -> None:
        """on_validation_end.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

    def save(self, trainer, phase: str, path: str | os.PathLike | None = None) -> None:
        """Write the state of a phase.

        Args:
            trainer: Lightning's trainer
            path: of the file that is made
        """

    def on_train_batch_end(self, trainer, module, outputs, batch, batch_idx) -> None:
        """on_train_batch_end.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
            outputs: what the step gave
            batch: of the loader
            batch_idx: its number in the epoch
        """

    def on_train_epoch_end(self, trainer, module) -> None:
        """on_train_epoch_end.

        Args:
            trainer: Lightning's trainer
            module: the module that is trained
        """

def replace_by(source: str | os.PathLike, target: str | os.PathLike) -> None:
    """Put the content of one file under another name, at once: a link where the file system has them, else a copy.

    Args:
        source: a file
        target: the name that it gets beside its own
    """

class Interrupted(Exception):
    stopped: bool

class MetricsFile(Logger):
    name: str
    version: str
    path: Path
    whole: Any

    def __init__(self, path: str | os.PathLike) -> None:
        """Args:
        path: metrics.jsonl of a run
        """

    def log_hyperparams(self, *args, **kw) -> None: ...
    def log_metrics(self, metrics: Mapping[str, Any], step: int | None = None) -> None:
        """Args:
        metrics: numbers by name
        step: the step they belong to
        """

    def finalize(self, status: str) -> None:
        """Write what is not written yet.

        Args:
            status: of Lightning; not used
        """

    def size(self) -> int:
        """Bytes so far, all of them on disk."""

    def cut(self, size: int) -> None:
        """Forget what comes after the first `size` bytes.

        Args:
            size: bytes
        """

def read_metrics(path: str | os.PathLike) -> list[dict[str, Any]]:
    """The rows of a metrics file, as dicts.

    Args:
        path: metrics.jsonl, or the folder of a run
    """

@contextlib.contextmanager
def quiet_lightning() -> Iterator[None]:
    """Lightning without its tips, its paths and its warnings about loaders that are not torch's."""
