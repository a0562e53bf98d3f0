# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from databricks_cv.types import Geometry, Target

__all__ = [
    "Sample",
    "Batch",
    "empty_pixels",
    "Plain",
    "mix_seed",
    "seed_sample",
    "kept_generators",
    "at_depth",
    "VisionDataset",
    "StatefulSampler",
    "StatefulLoader",
    "make_loader",
]

@dataclass
class Sample:
    inputs: dict
    geometry: Geometry
    image_id: Any = ...
    file: str = ...
    target: Target | None = ...
    scale: float = ...

@dataclass
class Batch:
    inputs: dict = ...
    labels: Any = ...
    geometries: list = ...
    image_ids: list = ...
    files: list = ...
    targets: list | None = ...
    skipped: list = ...

    def __len__(self) -> int: ...
    def map(self, f: Callable[[torch.Tensor], torch.Tensor]) -> Batch: ...
    def to(self, device: torch.device | str, non_blocking: bool | None = None) -> Batch: ...
    def pin_memory(self) -> Batch: ...
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...

def empty_pixels(*shape: int, dtype: torch.dtype = ..., covered: bool = False) -> torch.Tensor: ...

class Plain:
    def __call__(self, image: np.ndarray, target: Target | None) -> tuple[dict[str, Any], Geometry]: ...
    def collate(self, samples: list) -> Batch: ...

def mix_seed(*numbers: int) -> int: ...
def seed_sample(seed: int, epoch: int, index: int) -> int: ...
@contextlib.contextmanager
def kept_generators() -> Iterator[None]: ...
def at_depth(dataset: Any, adapter: Any) -> Any: ...

class VisionDataset(torch.utils.data.Dataset):
    dataset: Any
    adapter: Callable
    transform: Callable | None
    seed: int
    train: bool
    on_corrupt: str
    max_tries: int

    def __init__(
        self,
        dataset: Any,
        adapter: Callable,
        transform: Callable | None = None,
        seed: int = 0,
        train: bool = True,
        on_corrupt: str = "error",
        max_tries: int = 100,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, key: int | tuple) -> Sample: ...
    def __getitems__(self, keys): ...
    def at(self, scale: float) -> Any: ...

class StatefulSampler:
    n: int
    batch_size: int
    seed: int
    shuffle: bool
    rank: int
    world_size: int
    drop_last: Any
    epoch: Any
    position: Any
    multiscale: Any

    def __init__(
        self,
        n: int,
        batch_size: int,
        seed: int = 0,
        shuffle: bool = True,
        rank: int = 0,
        world_size: int = 1,
        drop_last: bool | None = None,
        multiscale: Any = None,
    ) -> None: ...
    @property
    def global_batch(self) -> int: ...
    def __len__(self) -> int: ...
    def order(self, epoch: int) -> np.ndarray: ...
    def part(self, order: np.ndarray, step: int) -> np.ndarray: ...
    def __iter__(self) -> Iterator[list[tuple]]: ...
    def set_epoch(self, epoch: int) -> None: ...
    def state_dict(self) -> dict[str, int]: ...
    def load_state_dict(self, state: Mapping[str, int]) -> None: ...

class StatefulLoader:
    dataset: VisionDataset
    sampler: StatefulSampler
    num_workers: int
    skipped: dict[Any, Any]
    torch_loader: Any

    def __init__(
        self,
        dataset: VisionDataset,
        sampler: StatefulSampler,
        num_workers: int = 0,
        pin_memory: bool = False,
        prefetch: int = 2,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Batch]: ...
    @property
    def batch_sampler(self) -> StatefulSampler: ...
    def set_epoch(self, epoch: int) -> None: ...
    def state_dict(self) -> dict[str, int]: ...
    def load_state_dict(self, state: Mapping[str, int]) -> None: ...

def make_loader(
    dataset: Any,
    adapter: Callable,
    batch_size: int = 8,
    train: bool = True,
    transform: Callable | None = None,
    seed: int = 0,
    num_workers: int = 0,
    on_corrupt: str = "error",
    pin_memory: bool = False,
    rank: int | None = None,
    world_size: int | None = None,
) -> StatefulLoader: ...
