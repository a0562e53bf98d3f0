# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import lightning.pytorch as pl
from lightning.pytorch.callbacks import Checkpoint
from lightning.pytorch.loggers.logger import Logger
from lightning.pytorch.plugins.io import TorchCheckpointIO

__all__ = [
    "AtomicCheckpoints",
    "read_checkpoint",
    "settle",
    "Stop",
    "Checkpoints",
    "replace_by",
    "Interrupted",
    "MetricsFile",
    "read_metrics",
    "quiet_lightning",
    "Progress",
    "Display",
]

class AtomicCheckpoints(TorchCheckpointIO):
    def save_checkpoint(
        self, checkpoint: Mapping[str, Any], path: str | os.PathLike, storage_options: Any = None
    ) -> None: ...
    def load_checkpoint(
        self, path: str | os.PathLike, map_location: Any = None, weights_only: bool | None = True
    ) -> Mapping[str, Any]: ...

def read_checkpoint(path: str | os.PathLike) -> Mapping[str, Any]: ...
def settle(loops: dict, phase: str, epoch: int, batch: int, steps: int) -> None: ...

class Stop:
    name: str | None
    waits: Any
    closed: bool

    def __init__(self) -> None: ...
    def ask(self, name: str = "a request") -> None: ...
    def install(self, then: str = "stopping at the next safe point") -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *e) -> None: ...
    @contextlib.contextmanager
    def held(self) -> Iterator[None]: ...
    @contextlib.contextmanager
    def brief(self) -> Iterator[None]: ...

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
    ) -> None: ...
    def state_dict(self) -> dict[str, Any]: ...
    def load_state_dict(self, state: Mapping[str, Any]) -> None: ...
    def better(self, score: float) -> bool: ...
    def on_save_checkpoint(self, trainer, module, checkpoint) -> None: ...
    def on_train_start(self, trainer, module) -> None: ...
    def on_train_epoch_start(self, trainer, *_) -> None: ...
    def on_validation_batch_start(self, trainer, *_) -> None: ...
    def on_validation_end(self, trainer, module) -> None: ...
    def save(self, trainer, phase: str, path: str | os.PathLike | None = None) -> None: ...
    def on_train_batch_end(self, trainer, module, outputs, batch, batch_idx) -> None: ...
    def on_train_epoch_end(self, trainer, module) -> None: ...

def replace_by(source: str | os.PathLike, target: str | os.PathLike) -> None: ...

class Interrupted(Exception):
    stopped: bool

class MetricsFile(Logger):
    name: str
    version: str
    path: Path

    def __init__(self, path: str | os.PathLike) -> None: ...
    def log_hyperparams(self, *args, **kw) -> None: ...
    def log_metrics(self, metrics: Mapping[str, Any], step: int | None = None) -> None: ...
    def size(self) -> int: ...
    def cut(self, size: int) -> None: ...

def read_metrics(path: str | os.PathLike) -> list[dict[str, Any]]: ...
@contextlib.contextmanager
def quiet_lightning() -> Iterator[None]: ...

class Progress(pl.Callback):
    show: Callable
    every: float

    def __init__(self, show: Callable, every: float = 0.2) -> None: ...
    def on_train_start(self, trainer, module) -> None: ...
    def on_train_batch_end(self, trainer, module, outputs, batch, batch_idx) -> None: ...
    def on_validation_batch_end(self, trainer, module, outputs, batch, batch_idx, dataloader_idx=0) -> None: ...
    def on_validation_end(self, trainer, module) -> None: ...

class Display:
    out: Any
    notebook: Any
    lines: list[Any]
    loss: Any
    steps: Any

    def __init__(self, out=None) -> None: ...
    def __call__(self, event: Mapping) -> None: ...
    def close(self) -> None: ...
