# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from databricks_cv.core import Registry
from databricks_cv.data.samples import Batch
from databricks_cv.models.adapters import BaseAdapter, BaseOutputAdapter
from databricks_cv.models.inference import PreparedImage
from databricks_cv.types import LabelMap, Prediction

__all__ = ["LOADERS", "VisionModel", "input_adapter_of", "load_model"]

@contextlib.contextmanager
def eval_mode(model: nn.Module) -> Iterator[None]:
    """Evaluation mode without gradients for a block, then as before.

    Args:
        model: a VisionModel
    """

class VisionModel(nn.Module):
    network: nn.Module
    input_adapter: BaseAdapter
    output_adapter: BaseOutputAdapter
    label_map: LabelMap
    task: Any
    origin: Any

    def __init__(
        self,
        network: nn.Module,
        input_adapter: BaseAdapter,
        output_adapter: BaseOutputAdapter,
        label_map: LabelMap,
        task: Any = "detection",
    ) -> None:
        """Args:
        network: any module; transformers' or your own
        input_adapter: a `BaseAdapter`: images and ground truth to tensors
        output_adapter: a `BaseOutputAdapter`: tensors to Predictions, and the loss
        label_map: its classes, in the order of its head
        task: a name or Task
        """

    @property
    def device(self) -> torch.device:
        """Where its weights are."""

    @property
    def bit_depth(self) -> int | None:
        """Bits in use of gray images of 16, as `read_image` takes it; it belongs to the preprocessing, and is saved with it."""

    @property
    def thresholds(self) -> dict[str, float]:
        """Class name -> least score of a prediction that counts where the caller asks for none; 0.5 for classes that are not in it."""

    @thresholds.setter
    def thresholds(self, given: Mapping[str, float] | None) -> None:
        """Args:
        given: class name -> least score, 0 to 1; empty: none
        """

    def ready(self, batch: Batch) -> Batch:
        """The batch on this model's device, normalised.

        Args:
            batch: as a loader or `collate` made it
        """

    def forward(self, batch: Batch) -> Any:
        """What the network predicts, in its own form.

        Args:
            batch: with or without ground truth
        """

    @classmethod
    def from_config(
        cls,
        config: Any,
        label_map: LabelMap | None = None,
        objects: int | None = None,
        multi_label: bool | None = None,
        bit_depth: int | None = None,
    ) -> VisionModel:
        """The model that a configuration names. Raises `ModelError`.

        Args:
            config: a Config or ModelConfig
            label_map: the data's classes
            objects: number of objects in its fullest image
            multi_label: may an image have several classes?
            bit_depth: bits in use of 16, where the configuration does not say
        """

    def train(self, mode: bool = True) -> VisionModel:
        """Training mode; batch norms whose weights are frozen keep their statistics.

        Args:
            mode: False: evaluation
        """

    def loss(self, batch: Batch) -> dict[str, torch.Tensor]:
        """The network's losses as a dict of tensors; `loss` is the one to minimise.

        Args:
            batch: with ground truth
        """

    def predict_batch(
        self, batch: Batch, threshold: float | np.ndarray | None = 0.0, top_k: int | None = None
    ) -> list[Prediction]:
        """A Prediction an image of the batch, best object first, in pixels of the images that went in, which no box leaves.

        Args:
            threshold: least score, 0 to 1, or one a class; None: the model's own
            top_k: at most so many an image
        """

    def batch_of(self, images: Sequence) -> Batch:
        """A batch of images, numbered from 0, as `predict_batch` and `outputs` take it.

        Args:
            images: uint8 [H, W, 3] each, RGB, upright
        """

    def outputs(self, batch: Batch) -> Any:
        """What the network predicts for a batch, in its own form, in evaluation mode and without gradients.

        Args:
            batch: as a loader or `batch_of` made it
        """

    def prepare(self, image: np.ndarray) -> PreparedImage:
        """An image made ready for the network, while another thread may have that. Raises `ImageError`.

        Args:
            image: uint8 [H, W, 3]
        """

    def predict(
        self,
        images: Any,
        threshold: float | None = None,
        batch_size: int = 8,
        top_k: int | None = None,
        errors: str = "raise",
        slices: Any = None,
        embedding: bool = False,
    ) -> list[Prediction]:
        """A Prediction an image, in order; `extras` name its file. A classifier's has the probabilities of all classes, and `objects()` gives those that `threshold` and `top_k` ask for. With `errors='return'` an unreadable image gives `extras['error']`, its reason, else it raises `ImageError`. `slices`, a size in pixels or (size, overlap), looks at large images in slices.

        Args:
            images: paths, arrays, PIL images, or what `prepare` gave
            threshold: least score, 0 to 1; None: the model's own for each class, else 0.5
            batch_size: images at a time
            top_k: at most so many an image
            embedding: the network's features too, as extras["embedding"]
        """

    def embed(self, images: Any, batch_size: int = 8) -> np.ndarray:
        """float32 [N, D]: what each image looks like to the network, the features of its own encoder averaged over the image. Raises `ImageError`, and `ModelError` where no layer is known.

        Args:
            images: paths, arrays or PIL images
            batch_size: images at a time
        """

    def describe(self) -> dict[str, Any]:
        """What is more about this model than its weights, as plain values: enough to build it again."""

    def save(self, folder: str | os.PathLike) -> Path:
        """Write the model as a folder of safetensors and JSON; gives its `Path`.

        Args:
            folder: is made; an existing one is replaced
        """

    def summary(self) -> str:
        """A few lines: network, sizes, classes, adapters."""

def input_adapter_of(
    model_config: Any,
    config: Any = None,
    label_map: LabelMap | None = None,
    multi_label: bool | None = None,
    bit_depth: int | None = None,
) -> BaseAdapter:
    """The input adapter of a configuration; no network is built. Raises `ModelError`.

    Args:
        model_config: a `ModelConfig`
        config: its network's configuration, where that is known
        label_map: else the data's classes
        multi_label: and, of classification, whether they are independent
        bit_depth: bits that gray images of 16 bits use
    """

LOADERS: Registry

def load_model(
    where: str | os.PathLike,
    device: Any = None,
    task: Any = None,
    network: nn.Module | None = None,
    adapters: tuple | None = None,
) -> VisionModel:
    """The `VisionModel` that an address names, in evaluation mode; of an exported folder its twin. Raises `ModelError`.

    Args:
        where: folder (ours, a run, exported, transformers), .ckpt, hub name, runs:/… or models:/…
        device: torch device or its name; default: the GPU where there is one
        task: a name or Task; None: what the model says
        network: of a model whose network is not transformers': the same class, any weights
        adapters: (input, output) instead of those that belong to it
    """
