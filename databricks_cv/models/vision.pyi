# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import nn

from databricks_cv.core import Registry
from databricks_cv.data.loader import Batch
from databricks_cv.models.adapters import BaseAdapter, BaseOutputAdapter
from databricks_cv.types import LabelMap, Prediction

__all__ = [
    "SUFFIXES",
    "MODEL_FILE",
    "MODEL_SCHEMA",
    "LOADERS",
    "VisionModel",
    "input_adapter_of",
    "list_images",
    "load_model",
]

@contextlib.contextmanager
def eval_mode(model: nn.Module) -> Iterator[None]: ...

class VisionModel(nn.Module):
    network: nn.Module
    input_adapter: BaseAdapter
    output_adapter: BaseOutputAdapter
    label_map: LabelMap
    task: Any

    def __init__(
        self,
        network: nn.Module,
        input_adapter: BaseAdapter,
        output_adapter: BaseOutputAdapter,
        label_map: LabelMap,
        task: Any = "detection",
    ) -> None: ...
    @property
    def device(self) -> torch.device: ...
    @property
    def bit_depth(self) -> int | None: ...
    def ready(self, batch: Batch) -> Batch: ...
    def forward(self, batch: Batch) -> Any: ...
    @classmethod
    def from_config(
        cls,
        config: Any,
        label_map: LabelMap | None = None,
        objects: int | None = None,
        multi_label: bool | None = None,
        bit_depth: int | None = None,
    ) -> VisionModel: ...
    def train(self, mode: bool = True) -> VisionModel: ...
    def loss(self, batch: Batch) -> dict[str, torch.Tensor]: ...
    def predict_batch(self, batch: Batch, threshold: float = 0.0, top_k: int | None = None) -> list[Prediction]: ...
    def predict(
        self,
        images: Any,
        threshold: float = 0.5,
        batch_size: int = 8,
        top_k: int | None = None,
        errors: str = "raise",
        slices: Any = None,
    ) -> list[Prediction]: ...
    def describe(self) -> dict[str, Any]: ...
    def save(self, folder: str | os.PathLike) -> Path: ...
    def summary(self) -> str: ...

def input_adapter_of(
    model_config: Any,
    config: Any = None,
    label_map: LabelMap | None = None,
    multi_label: bool | None = None,
    bit_depth: int | None = None,
) -> BaseAdapter: ...

SUFFIXES: frozenset[Any]

def list_images(folder: str | os.PathLike) -> list[Path]: ...
def image_sources(images: Any) -> list[tuple[Any, str | None]]: ...
def failed_prediction(i: int, name: str | None, reason: str) -> Prediction: ...

MODEL_FILE: str
MODEL_SCHEMA: int
LOADERS: Registry

def load_model(
    where: str | os.PathLike,
    device: Any = None,
    task: Any = None,
    network: nn.Module | None = None,
    adapters: tuple | None = None,
) -> VisionModel: ...
