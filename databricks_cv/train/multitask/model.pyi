# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import nn

from databricks_cv.data.samples import Batch
from databricks_cv.models.vision import VisionModel
from databricks_cv.types import Prediction

__all__ = ["Networks", "MultiTaskModel", "load_multitask"]

class Networks(nn.ModuleDict):
    @property
    def parts(self) -> dict[str, nn.Module]:
        """Each network by itself."""

class MultiTaskModel(nn.Module):
    sharing: Any
    models: Any
    source: Any

    def __init__(
        self,
        models: Mapping[str, VisionModel],
        norms: str = "own",
        source: str | None = None,
        preprocessing: str = "own",
    ) -> None:
        """Args:
        models: task -> its model; two or more
        norms: norm layers of the shared part: "own", each task's, or "shared"
        source: task whose weights the shared part begins with; None: the first
        preprocessing: "shared": all tasks get images prepared as for `source`
        """

    @property
    def task(self) -> Any:
        """The record that stands for several tasks."""

    @property
    def network(self) -> Networks:
        """The networks, under the names of their tasks."""

    @property
    def device(self) -> torch.device:
        """Where the weights are."""

    @property
    def notes(self) -> list[str]:
        """What is shared and what is not, for people."""

    def describe(self) -> dict[str, Any]:
        """What is more about the models than their weights: task -> description."""

    def facts(self) -> dict[str, Any]:
        """What is shared, for a log: numbers of parameters, and percent of each task's."""

    def aligned(self, batches: Mapping[str, Batch]) -> dict[str, Batch]:
        """The batches as the networks take them; where two tasks read the same images it is the very same tensor.

        Args:
            batches: task -> its batch
        """

    def groups(self) -> list[list[nn.Module]]:
        """Blocks that the networks have alike and compute once for the same images; tried out when first asked for."""

    @contextlib.contextmanager
    def once(self) -> Iterator[None]:
        """A block in which what several networks have alike is computed once for the same images."""

    def predict_batch(
        self, batches: Mapping[str, Batch], threshold: float | None = 0.0, top_k: int | None = None
    ) -> dict[str, list[Prediction]]:
        """For each task a Prediction an image of its batch.

        Args:
            batches: task -> its batch
            threshold: least score, 0 to 1; None: each model's own, else 0.5
            top_k: at most so many an image
        """

    def predict(
        self, images: Any, threshold: float | None = None, batch_size: int = 8, top_k: int | None = None
    ) -> dict[str, list[Prediction]]:
        """For each task a Prediction an image, in order, as that task's own model predicts; each image is read once.

        Args:
            images: paths, arrays or PIL images, or a folder
            threshold: least score, 0 to 1; None: each model's own, else 0.5
            batch_size: images at a time
            top_k: at most so many an image
        """

    def save(self, folder: str | os.PathLike) -> Path:
        """Write the model of each task into a folder of its own below; gives the `Path`.

        Args:
            folder: is made; an existing one is replaced
        """

def load_multitask(folder: str | os.PathLike, device: Any = None) -> MultiTaskModel:
    """The models of several tasks, sharing what they shared when they were saved, in evaluation mode. Raises `ModelError`.

    Args:
        folder: as `MultiTaskModel.save` wrote it, or that of a run
        device: torch device or its name; default: the GPU where there is one
    """
