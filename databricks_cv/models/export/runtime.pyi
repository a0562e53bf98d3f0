# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.models.inference import PreparedImage
from databricks_cv.models.saved_adapters import SavedAdapters
from databricks_cv.types import Prediction

__all__ = ["OnnxEngine", "OpenVinoEngine", "ArrayBatch", "Outputs", "ExportedModel", "open_exported", "open_for"]

class OnnxEngine:
    device: Any
    session: Any

    def __init__(self, path: Path, threads: int | None = None, device: Any = None) -> None:
        """Args:
        path: of the file
        threads: at most so many; None: as OMP_NUM_THREADS says, else all cores
        device: "cuda": on a GPU, where onnxruntime-gpu is installed
        """

    def shapes(self) -> tuple[dict[str, list], dict[str, list]]:
        """(inputs, outputs) of the network: name -> its sides; what is free is no number."""

    def __call__(self, inputs: Mapping[str, np.ndarray], names: Sequence[str]) -> dict[str, np.ndarray]:
        """The outputs by name.

        Args:
            inputs: by the network's names
            names: of the outputs that are wanted
        """

class OpenVinoEngine:
    device: str

    def __init__(self, path: Path, threads: int | None = None, device: Any = None) -> None:
        """Args:
        path: of its XML file
        threads: at most so many; None: as OMP_NUM_THREADS says, else all cores
        device: nothing but the processor
        """

    def shapes(self) -> tuple[dict[str, list], dict[str, list]]:
        """(inputs, outputs) of the network: name -> its sides; what is free is no number."""

    def __call__(self, inputs: Mapping[str, np.ndarray], names: Sequence[str]) -> dict[str, np.ndarray]:
        """The outputs by name.

        Args:
            inputs: by the network's names
            names: of the outputs that are wanted
        """

@dataclass
class ArrayBatch:
    inputs: dict = ...
    geometries: list = ...
    image_ids: list = ...

    def __len__(self) -> int: ...

class Outputs(dict):
    def __getattr__(self, name): ...

class ExportedModel:
    engine: Any
    facts: dict[Any, Any]
    origin: Any
    task: Any
    label_map: Any
    input_adapter: Any
    output_adapter: Any
    folder: Path | None

    def __init__(
        self,
        engine: Any,
        saved: SavedAdapters,
        facts: Mapping[str, Any],
        origin: Mapping[str, str] | None = None,
        config: Mapping[str, Any] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Args:
        engine: runs the network: (arrays by name, names of outputs) -> arrays by name
        saved: what is around it
        facts: what the export says of itself, as `read_export` gives it
        origin: where weights and data come from
        config: the network's configuration, as its file has it
        folder: where it lies; None: in memory alone
        """

    @property
    def device(self) -> str:
        """Where the network runs: cpu or cuda."""

    @property
    def embeds(self) -> bool:
        """Whether the network gives features of an image."""

    @property
    def bit_depth(self) -> int | None:
        """Bits in use of gray images of 16, as `read_image` takes it."""

    @property
    def thresholds(self) -> dict[str, float]:
        """Class name -> least score of a prediction that counts where the caller asks for none; 0.5 for classes that are not in it."""

    @thresholds.setter
    def thresholds(self, given: Mapping[str, float] | None) -> None:
        """Args:
        given: class name -> least score, 0 to 1; empty: none
        """

    def __repr__(self) -> str: ...
    def batch_of(self, images: Sequence) -> ArrayBatch:
        """A batch of images, numbered from 0, as `predict_batch` and `outputs` take it.

        Args:
            images: uint8 [H, W, 3] each, RGB, upright
        """

    def outputs(self, batch: Any, features: bool = False) -> Outputs:
        """What the network predicts for a batch, in its own form. Raises `ModelError`.

        Args:
            batch: as `batch_of` made it, or a loader
            features: with the features of its encoder
        """

    def predict_batch(
        self, batch: Any, threshold: float | np.ndarray | None = 0.0, top_k: int | None = None
    ) -> list[Prediction]:
        """A Prediction an image of the batch, best object first, in pixels of the images that went in, which no box leaves.

        Args:
            batch: as `batch_of` made it, or a loader
            threshold: least score, 0 to 1, or one a class; None: the model's own
            top_k: at most so many an image
        """

    def prepare(self, image: np.ndarray) -> PreparedImage:
        """An image made ready for the network, while another thread may have that. Raises `ImageError`, and `ModelError` for any other array.

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
        """A Prediction an image, in order, as `VisionModel.predict` gives it. Raises `ModelError`, `ImageError`.

        Args:
            images: paths, arrays, PIL images, or what `prepare` gave
            threshold: least score, 0 to 1; None: the model's own for each class, else 0.5
            batch_size: images at a time
            top_k: at most so many an image
            errors: or "return": an unreadable image gives its reason
            slices: look at large images in slices: a size in pixels, or (size, overlap)
            embedding: the network's features too, as extras["embedding"]
        """

    def embed(self, images: Any, batch_size: int = 8) -> np.ndarray:
        """float32 [N, D]: what each image looks like to the network. Raises `ImageError`, and `ModelError` where it was exported without features.

        Args:
            images: paths, arrays or PIL images
            batch_size: images at a time
        """

    def summary(self) -> str:
        """A few lines: network, sizes, classes, what runs it."""

    def called(self) -> str:
        """The network in words."""

    def save(self, folder: str | os.PathLike) -> Path:
        """Write the folder of the exported model again, with its thresholds as they are now; gives its `Path`. Raises `ModelError`.

        Args:
            folder: is made; an existing one is replaced
        """

def open_exported(folder: str | os.PathLike, device: Any = None, threads: int | None = None) -> ExportedModel:
    """The model of an exported folder; needs neither torch nor transformers. Raises `ModelError`.

    Args:
        folder: that `export_model` wrote
        device: "cuda": on a GPU, where onnxruntime-gpu is installed
        threads: at most so many for the network; None: as OMP_NUM_THREADS says, else all cores
    """

def open_for(
    folder: str | os.PathLike, device: Any = None, task: Any = None, network: Any = None, adapters: Any = None
) -> ExportedModel:
    """The same for what `load_model` was given. Raises `ModelError` for what an exported model cannot take.

    Args:
        folder: that `export_model` wrote
        device: as `load_model` takes it
        task: name or Task; None: what the model says
        network: none: it has its own
        adapters: none: it has its own
    """
