# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.storage.shuffle import BlockShuffle
from databricks_cv.data.storage.stream_index import StreamPlan, StreamSource
from databricks_cv.data.storage.volumes import LocalCache
from databricks_cv.data.validation.checks import Case, Finding
from databricks_cv.types import LabelMap, Target

__all__ = ["PIECES_BYTES", "STREAM_BYTES", "STREAM_ROWS", "StreamingDataset", "Names", "stream_of"]
PIECES_BYTES: Any

class StreamingDataset:
    source: StreamSource
    plan: StreamPlan
    split: str | None
    buffer: int
    cache: LocalCache | None
    task: Any
    max_pixels: Any
    name: Any
    findings: list[Any]
    digest: Any
    top: Any
    bit_depth: Any
    label_map: Any
    table: Any
    ground: Any
    multi_label: Any

    def __init__(
        self,
        source: StreamSource,
        plan: StreamPlan,
        split: str | None = None,
        label_map: LabelMap | None = None,
        multi_label: bool | None = None,
        bit_depth: int | None = None,
        buffer: int = 8192,
        cache: LocalCache | None = None,
        strict: bool = True,
    ) -> None:
        """Args:
        source: where they come from
        plan: what ground truth is read for
        split: train, val or test, where the data know splits; None: all
        label_map: classes; default: those of the data
        multi_label: classification: several classes an image, or none? None: as they are
        bit_depth: bits that gray images of 16 bits use
        buffer: images that are shuffled among each other
        cache: whole shards are copied there; None: they are read where they are
        strict: raise for images with errors; False: they are left out, and `findings` says which
        """

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __getitem__(self, i: int) -> tuple[np.ndarray, Target]: ...
    def __getstate__(self): ...
    @property
    def objects(self) -> int:
        """Objects of all images."""

    @property
    def most_objects(self) -> int:
        """Objects of the image that has most."""

    @property
    def version(self) -> int | None:
        """int: the version of the table; None: the data are files."""

    @property
    def image_dir(self) -> Path | None:
        """The folder of the shards; None: the data are a table."""

    @property
    def file_names(self) -> Names:
        """The names of the images, each read when it is asked for."""

    def epoch_order(self, seed: int, epoch: int) -> BlockShuffle:
        """The order of an epoch's images.

        Args:
            seed: of the run
            epoch: from 0
        """

    def piece(self, i: int) -> tuple[CocoDataset, int]:
        """(the dataset of the images around one, its place in it).

        Args:
            i: an image
        """

    def image(self, i: int, shrink_to: tuple[int, int] | None = None) -> np.ndarray:
        """An image, uint8 [H, W, 3], RGB, upright. Raises `ImageError` for one that cannot be read, `DataError` for a shard that is gone or has changed.

        Args:
            i: an image
            shrink_to: (height, width) that suffices; None: full size
        """

    def target(self, i: int) -> Target:
        """The ground truth of an image.

        Args:
            i: an image
        """

    def class_counts(self, of: str = "objects") -> np.ndarray:
        """int64 [C], how often each class occurs: objects, or images that show it.

        Args:
            of: or "images": those that show a class
        """

    def summary(self, num_classes: int | None = None) -> Case:
        """A `Case` without images, in which each class occurs as often as it does in the data, up to ten times: what checks of a whole dataset look at.

        Args:
            num_classes: that the configuration states
        """

    def whole_findings(self, case: Case) -> list[Finding]:
        """What is wrong with the data as a whole.

        Args:
            case: of `summary`
        """

class Names(Sequence):
    dataset: StreamingDataset

    def __init__(self, dataset: StreamingDataset) -> None:
        """Args:
        dataset: whose images they are of
        """

    def __len__(self) -> int: ...
    def __getitem__(self, i: int) -> str: ...
    def __iter__(self) -> Iterator[str]: ...

STREAM_BYTES: int
STREAM_ROWS: int

def stream_of(
    config, path: str | os.PathLike, label_map: LabelMap | None = None, strict: bool = True
) -> StreamingDataset | None:
    """The training data as a stream; None where `data.streaming: auto` finds that memory holds them. Raises `ConfigError` for data that cannot be streamed, `DataError` for shards that cannot be read.

    Args:
        config: a Config
        path: of the training data
        label_map: default: the data's own
        strict: raise for images with errors; False: they are left out
    """
