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
    global_batch: Any

    def __init__(self, config: Any, adapter=None, train=None, val=None, test=None) -> None:
        """Args:
        config: a `Config`, or what `load_config` takes
        adapter: input adapter; default: the model's in the trainer, else the configuration's
        train: datasets in place of the configuration's: `CocoDataset`, or anything with `len`, `[i]`, `file_names` and `label_map`
        val: likewise
        test: likewise
        """

    def dataset(self, split: str) -> Any:
        """The dataset of a split; the classes are the training data's.

        Args:
            split: "train", "val" or "test"
        """

    @property
    def parts(self) -> dict[str, VisionDataModule]:
        """The data module of each of several tasks; of one task itself, without a name."""

    @property
    def label_map(self) -> LabelMap:
        """The classes of the training data."""

    def setup(self, stage: str | None = None) -> None:
        """Args:
        stage: fit, validate, test or predict; None: all
        """

    @property
    def adapter(self) -> Any:
        """The input adapter: given, the model's in the trainer, or that of the configuration's `model` section."""

    def train_dataloader(self) -> StatefulLoader: ...
    def val_dataloader(self) -> StatefulLoader: ...
    def test_dataloader(self) -> StatefulLoader: ...
    def steps(self, split: str = "train", world_size: int = 1) -> int:
        """Batches that each process gets in an epoch.

        Args:
            split: train, val or test
            world_size: number of processes
        """

    def chunks(self, world_size: int = 1) -> int:
        """In how many batches each process takes its part of a global batch: 1, or more where fewer processes go on with a run.

        Args:
            world_size: number of processes
        """

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
    ) -> None:
        """Args:
        train_image_dir: folder of the training images
        train_annotation_file: their ground truth: COCO JSON, or a folder of semantic masks; class folders need none
        val_image_dir: folder of the validation images; default: that of training
        val_annotation_file: their ground truth; default: a tenth of the training images is held back
        model_ckpt: hub name, folder or model type whose images these are; default: the module's in the trainer
        image_size: pixels: one number or (height, width); default: the checkpoint's own
        seed: of shuffling and augmentation
        data: further keys of a configuration's `data` section: batch_size, num_workers, augmentation …
        """

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
