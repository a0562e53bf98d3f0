# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import torch

from databricks_cv.data.samples import Batch, Sample

__all__ = [
    "at_depth",
    "VisionDataset",
    "StatefulSampler",
    "with_global_batch",
    "StreamSampler",
    "StatefulLoader",
    "make_loader",
]

def at_depth(dataset: Any, adapter: Any) -> Any:
    """The dataset, read with the bits that the network was trained with.

    Args:
        dataset: a `CocoDataset`, or anything else, which stays as it is
        adapter: whose preprocessing may say how many bits of 16 are in use
    """

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
    ) -> None:
        """Args:
        dataset: `len`, `[i]` -> (uint8 [H, W, 3], `Target`), `file_names`: a `CocoDataset`
        adapter: (image, target) -> (dict of tensors, `Geometry`), with `collate`
        transform: `seed(n)`, (image, target, draw) -> (image, target); None: as they are
        seed: of the run
        train: False: targets travel with the samples, and unreadable images have no stand-in
        on_corrupt: or "skip"
        max_tries: images tried in place of an unreadable one
        """

    def __len__(self) -> int: ...
    def __getitem__(self, key: int | tuple) -> Sample:
        """One `Sample`.

        Args:
            key: (epoch, index), (epoch, index, scale), or an index of epoch 0
        """

    def __getitems__(self, keys): ...
    def at(self, scale: float) -> Any:
        """The adapter at another input size, whose sides divide by 32 and by what the network needs.

        Args:
            scale: factor on the network's input size
        """

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
    global_batch: Any

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
        global_batch: int | None = None,
    ) -> None:
        """Args:
        n: images in the dataset
        batch_size: images that a process takes at once, at most
        seed: of the run
        shuffle: False: in the order of the dataset, each once
        rank: this process
        world_size: number of processes
        drop_last: leave out an incomplete global batch, but never all; default: as shuffle
        multiscale: `pick(seed)` -> factor on the input size of a batch; None: 1
        global_batch: images a step over all processes; default: batch_size each
        """

    @property
    def chunks(self) -> int:
        """In how many batches that follow one another a global batch is taken."""

    def __len__(self) -> int: ...
    def order(self, epoch: int) -> np.ndarray:
        """int64 [n], the images in the order of an epoch, before they are shared out.

        Args:
            epoch: from 0
        """

    def part(self, order: np.ndarray, step: int) -> np.ndarray:
        """int64, this process's share of a global batch, or of a chunk of it.

        Args:
            order: of the epoch
            step: number of the batch, from 0
        """

    def __iter__(self) -> Iterator[list[tuple]]: ...
    def set_epoch(self, epoch: int) -> None:
        """Begin another epoch; the same number changes nothing.

        Args:
            epoch: from 0
        """

    def state_dict(self) -> dict[str, int]:
        """Where this epoch stands, as plain numbers."""

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Go on where another stood, with whatever number of processes; raises `TrainingError` where that cannot be exact.

        Args:
            state: from `state_dict`
        """

def with_global_batch(state: Mapping[str, int]) -> Mapping[str, int]:
    """The state with `global_batch` and `chunks`: former versions noted batch size and number of processes.

    Args:
        state: of a `StatefulSampler`, from whichever version
    """

class StreamSampler(StatefulSampler):
    dataset: Any

    def __init__(self, dataset: Any, batch_size: int, *more: Any, **named: Any) -> None:
        """Args:
        dataset: a `StreamingDataset`
        batch_size: images that a process takes at once, at most
        more: as for `StatefulSampler`
        named: likewise
        """

    def order(self, epoch: int) -> Any:
        """The images in the order of an epoch, worked out where it is sliced.

        Args:
            epoch: from 0
        """

    def state_dict(self) -> dict[str, Any]:
        """Where this epoch stands, and of which data."""

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on where another stood; raises `TrainingError` where the data are others, or that cannot be exact.

        Args:
            state: from `state_dict`
        """

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
    ) -> None:
        """Args:
        dataset: samples by (epoch, index)
        sampler: which of them make up a batch
        num_workers: processes that read ahead; 0: in this one
        pin_memory: page-locked batches, for a GPU
        prefetch: batches that each worker is ahead
        """

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Batch]: ...
    @property
    def batch_sampler(self) -> StatefulSampler:
        """The sampler, where Lightning looks for it."""

    def set_epoch(self, epoch: int) -> None:
        """Begin another epoch."""

    def state_dict(self) -> dict[str, int]:
        """Where this epoch stands: the sampler's."""

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Go on where another stood.

        Args:
            state: as state_dict gave it
        """

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
    global_batch: int | None = None,
) -> StatefulLoader:
    """A `StatefulLoader` of one process's share.

    Args:
        dataset: a `CocoDataset`, or anything with `len`, `[i]` and `file_names`
        adapter: of the network's family; `Plain()` for looking
        batch_size: images a step and process
        train: shuffled, incomplete batches left out; False: each image once, with its target
        transform: see `data.augment.transforms`
        seed: of the run
        num_workers: processes that read ahead
        on_corrupt: or "skip"
        pin_memory: for a GPU
        rank: this process; default: what torch.distributed says
        world_size: number of processes; likewise
        global_batch: images a step over all processes; default: batch_size each
    """
