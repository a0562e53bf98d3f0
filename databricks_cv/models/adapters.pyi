# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from databricks_cv.data.samples import Batch
from databricks_cv.models.array_ops import Array
from databricks_cv.models.preprocessing import Preprocessing
from databricks_cv.tasks import Task
from databricks_cv.types import Geometry, LabelMap, Prediction, Target

__all__ = [
    "ANY",
    "BUILT_IN",
    "BaseAdapter",
    "rank",
    "finite",
    "BaseOutputAdapter",
    "Family",
    "register_adapter",
    "find_family",
    "adapter_name",
    "auto_class",
    "infer_task",
    "get_input_adapter",
    "get_output_adapter",
    "get_saved_adapters",
]

class BaseAdapter:
    takes_mask: bool
    crops: bool
    pads_black: bool
    preprocessing: Any
    config: Any

    def __init__(self, preprocessing: Preprocessing | None = None, config: Any = None) -> None:
        """Args:
        preprocessing: how images are rendered; default: 640 x 640, values 0-1
        config: the network's configuration, where there is one
        """

    def __call__(
        self, image: np.ndarray, target: Target | None = None, size: tuple | None = None
    ) -> tuple[dict[str, Any], Geometry]:
        """A dict of tensors (`pixel_values` uint8 [3, h, w]; `labels` where there is ground truth) and the `Geometry`.

        Args:
            image: uint8 [H, W, 3], RGB, upright, or a reduced rendering of the image
            target: the ground truth, in pixels of the upright image of `target.size`
            size: (height, width), upright, where target is None and image is reduced
        """

    def encode(self, target: Target, geometry: Geometry) -> dict[str, Any]:
        """The ground truth as the network's loss takes it: a dict of tensors. Each family has its own.

        Args:
            target: in pixels of the upright image
            geometry: how the image lies on the canvas
        """

    def repad(self, labels: Mapping, old: Geometry, new: Geometry) -> dict[str, Any]:
        """The labels of an image whose canvas grew: `boxes` (cxcywh, 0–1) scaled, `masks` padded, the rest as it is.

        Args:
            labels: dict of one image
            old: its Geometry
            new: the same on the batch's canvas
        """

    def collate(self, samples: Sequence) -> Batch:
        """A `Batch` on one canvas, padded right and below; `pixel_mask` bool where the network takes it and images may differ in size.

        Args:
            samples: `Sample`s, or what `__call__` returned
        """

    def normalize(self, batch: Batch | torch.Tensor) -> Batch | torch.Tensor:
        """The same with float32 `pixel_values` as the network takes them, 0 where padded (black where a crop was larger than the image), `pixel_mask` int64; floats pass unchanged.

        Args:
            batch: a `Batch`, or uint8 pixel_values [B, 3, H, W], on any device
        """

    def prepare(self, images: Sequence) -> tuple[dict[str, np.ndarray], list[Geometry]]:
        """What the network takes of some images, without torch: `pixel_values` float32 [B, 3, H, W], `pixel_mask` int64 [B, H, W] where it takes one, and a `Geometry` an image.

        Args:
            images: uint8 [H, W, 3] each, RGB, upright
        """

    def arrange(self, made: Sequence) -> tuple[dict[str, np.ndarray], list[Geometry]]:
        """What `prepare` gives, of images that are resized already.

        Args:
            made: (uint8 [3, h, w], its Geometry) of each image, as `Preprocessing.pixels` gives them
        """

def rank(logits: Array, activation: str, k: int) -> tuple[Array, Array, Array]:
    """(scores, labels, queries), each [B, K], best first; scores in 0–1.

    Args:
        logits: [B, Q, C], any float type
        activation: "softmax_with_none" (the last class is no object) or "sigmoid"
        k: predictions an image, at most
    """

def finite(tensors: Mapping, where: str | None = None, error: type = ...) -> None:
    """Raise an error that names each tensor with NaN or infinity; its `rows` are the images' places in the batch.

    Args:
        tensors: arrays or tensors [B, …] by name
        where: what is being done
        error: the exception to raise
    """

class BaseOutputAdapter:
    activation: None
    top_k: None
    config: Any

    def __init__(self, config: Any = None) -> None:
        """Args:
        config: the network's configuration, where there is one
        """

    def adapt_output(self, outputs: Any) -> dict[str, Any]:
        """A plain dict: `pred_boxes` [B, Q, 4] cxcywh in 0–1 of the canvas, `pred_logits` [B, Q, C], and `activation` where it is not the class's.

        Args:
            outputs: what the network's forward returned
        """

    def loss(self, network: torch.nn.Module, inputs: dict, labels: Any) -> dict[str, torch.Tensor]:
        """A dict of the network's own losses, `loss` the one to minimise.

        Args:
            network: in training or evaluation mode
            inputs: normalised, on the network's device
            labels: as the input adapter's `encode` made them
        """

    def decode(
        self,
        outputs: Any,
        geometries: Sequence,
        threshold: float = 0.0,
        top_k: int | None = None,
        image_ids: Sequence | None = None,
        label_map: LabelMap | None = None,
    ) -> list[Prediction]:
        """Predictions, best first, in pixels of the images that went in.

        Args:
            outputs: what the network's forward returned
            geometries: a `Geometry` an image
            threshold: least score, 0–1
            top_k: predictions an image at most; None: as many as the family's own post-processing
            image_ids: of the images; None: their places
            label_map: the classes, for the Predictions
        """

@dataclass
class Family:
    name: str
    input: type = ...
    output: type = ...
    processor: Any = ...
    divisor: Any = ...
    auto_class: str = ...

ANY: str
BUILT_IN: dict[str, Any]

def register_adapter(name: str, tasks: Any = "detection", config: Any = ()) -> Callable[[type], type]:
    """Class decorator: this `BaseAdapter` or `BaseOutputAdapter` serves these model types, before the built-in one.

    Args:
        name: the adapter's own name; its input and its output class share it
        tasks: task or tasks that it serves
        config: model type(s), or configuration class(es) of transformers, that it serves
    """

def find_family(task: Any, model_type: str) -> Family:
    """The `Family` that serves a model type, a user's own first; raises `ModelError` with what the task can take.

    Args:
        task: name, alias or Task
        model_type: a configuration's `model_type`
    """

def adapter_name(adapter: Any, task: Any, model_type: str | None = None) -> str:
    """The registered name of an adapter; of one that is not registered, its class's.

    Args:
        adapter: an input or output adapter
        task: name, alias or Task
        model_type: of the network's configuration; None: it has none
    """

def auto_class(task: Any, model_type: str) -> type:
    """transformers' Auto class of a model type for a task: its family's, else the task's.

    Args:
        task: name, alias or Task
        model_type: a configuration's `model_type`
    """

def infer_task(config: Any) -> Task:
    """The `Task` of a checkpoint by its `architectures`, else by its type; raises `ModelError` where several remain.

    Args:
        config: a configuration of transformers
    """

def get_input_adapter(
    model_name: Any, image_size: int | Sequence | None = None, task: Any = None, revision: str | None = None
) -> BaseAdapter:
    """The input adapter of a checkpoint's family, rendering images as the checkpoint's own image processor does.

    Args:
        model_name: hub name, local folder, bare model type, or a configuration
        image_size: pixels: one number, or (height, width); None: the checkpoint's own
        task: name or Task; None: inferred from the checkpoint
        revision: branch, tag or commit on the hub
    """

def get_output_adapter(model_name: Any, task: Any = None, revision: str | None = None) -> BaseOutputAdapter:
    """The output adapter of a checkpoint's family.

    Args:
        model_name: hub name, local folder, bare model type, or a configuration
        task: name or Task; None: inferred from the checkpoint
        revision: branch, tag or commit on the hub
    """

def get_saved_adapters(
    names: Mapping, task: Any, config: Any, preprocessing: Preprocessing
) -> tuple[BaseAdapter, BaseOutputAdapter]:
    """The pair of adapters of a saved model; needs neither torch nor transformers. Raises `ModelError`.

    Args:
        names: side ("input", "output") -> what `adapter_name` called it
        task: name, alias or Task
        config: the network's configuration, or the plain values of its file as attributes
        preprocessing: as it was saved
    """
