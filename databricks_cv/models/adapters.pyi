# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from databricks_cv.data.loader import Batch
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
]

class BaseAdapter:
    takes_mask: bool
    crops: bool
    preprocessing: Any
    config: Any

    def __init__(self, preprocessing: Preprocessing | None = None, config: Any = None) -> None: ...
    def __call__(
        self, image: np.ndarray, target: Target | None = None, size: tuple | None = None
    ) -> tuple[dict[str, Any], Geometry]: ...
    def encode(self, target: Target, geometry: Geometry) -> dict[str, Any]: ...
    def repad(self, labels: Mapping, old: Geometry, new: Geometry) -> dict[str, Any]: ...
    def collate(self, samples: Sequence) -> Batch: ...
    def normalize(self, batch: Batch | torch.Tensor) -> Batch | torch.Tensor: ...

def rank(logits: torch.Tensor, activation: str, k: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]: ...
def finite(tensors: Mapping, where: str | None = None, error: type = ...) -> None: ...

class BaseOutputAdapter:
    activation: None
    top_k: None
    config: Any

    def __init__(self, config: Any = None) -> None: ...
    def adapt_output(self, outputs: Any) -> dict[str, Any]: ...
    def loss(self, network: torch.nn.Module, inputs: dict, labels: Any) -> dict[str, torch.Tensor]: ...
    def decode(
        self,
        outputs: Any,
        geometries: Sequence,
        threshold: float = 0.0,
        top_k: int | None = None,
        image_ids: Sequence | None = None,
        label_map: LabelMap | None = None,
    ) -> list[Prediction]: ...

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

def register_adapter(name: str, tasks: Any = "detection", config: Any = ()) -> Callable[[type], type]: ...
def find_family(task: Any, model_type: str) -> Family: ...
def adapter_name(adapter: Any, task: Any, model_type: str | None = None) -> str: ...
def auto_class(task: Any, model_type: str) -> type: ...
def infer_task(config: Any) -> Task: ...
def get_input_adapter(
    model_name: Any, image_size: int | Sequence | None = None, task: Any = None, revision: str | None = None
) -> BaseAdapter: ...
def get_output_adapter(model_name: Any, task: Any = None, revision: str | None = None) -> BaseOutputAdapter: ...
