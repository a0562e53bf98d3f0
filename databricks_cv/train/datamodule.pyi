# Written by tools/stubs.py from the module beside it: do not edit.
from typing import Any

import lightning.pytorch as pl

from databricks_cv.data.loader import StatefulLoader
from databricks_cv.types import LabelMap

__all__ = [
    "VisionDataModule",
    "DetectionDataModule",
    "ClassificationDataModule",
    "SemanticSegmentationDataModule",
    "InstanceSegmentationDataModule",
    "PanopticSegmentationDataModule",
]

class VisionDataModule(pl.LightningDataModule):
    config: Any
    live: Any
    named: bool

    def __init__(self, config: Any, adapter=None, train=None, val=None, test=None) -> None: ...
    def dataset(self, split: str) -> Any: ...
    @property
    def label_map(self) -> LabelMap: ...
    def setup(self, stage: str | None = None) -> None: ...
    @property
    def adapter(self) -> Any: ...
    def train_dataloader(self) -> StatefulLoader: ...
    def val_dataloader(self) -> StatefulLoader: ...
    def test_dataloader(self) -> StatefulLoader: ...
    def steps(self, split: str = "train", world_size: int = 1) -> int: ...

class _Folders(VisionDataModule):
    task_type: None
    named: bool

    def __init__(
        self,
        train_image_dir: str | None = None,
        train_annotation_file: str | None = None,
        val_image_dir: str | None = None,
        val_annotation_file: str | None = None,
        model_ckpt: str = "",
        image_size: Any = None,
        seed: int = 42,
        **data,
    ) -> None: ...

class DetectionDataModule(_Folders):
    task_type: str

class ClassificationDataModule(_Folders):
    task_type: str

class SemanticSegmentationDataModule(_Folders):
    task_type: str

class InstanceSegmentationDataModule(_Folders):
    task_type: str

class PanopticSegmentationDataModule(_Folders):
    task_type: str
