# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.dataset import CocoDataset

__all__ = [
    "SHARES",
    "stats",
    "write_card",
    "Splits",
    "split_random",
    "split_stratified",
    "groups_of",
    "split_grouped",
    "by_files",
    "kfold",
    "folds",
]

def presence(ds: CocoDataset) -> np.ndarray:
    """bool [I, C]: which classes each image shows.

    Args:
        ds: a dataset
    """

def stats(ds: CocoDataset, pairs: int = 10) -> dict[str, Any]:
    """Counts, sizes, classes, boxes and co-occurrence, as a dict for JSON.

    Args:
        ds: any dataset
        pairs: co-occurrences to list
    """

def write_card(s: Mapping, folder: str | os.PathLike, figure: Any = None) -> Path:
    """Write card.md, card.html and stats.json; returns the folder.

    Args:
        s: of `stats`; `findings` of a validation report may be added
        folder: where to write
        figure: a matplotlib figure of samples, drawn elsewhere
    """

@dataclass
class Splits:
    parts: dict
    names: list
    method: str
    settings: dict = ...
    reason: str = ...

    def __getitem__(self, part: str) -> np.ndarray: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""

    def save(self, path: str | os.PathLike) -> Path:
        """Write it; returns the path.

        Args:
            path: the JSON file
        """

    def apply(self, ds: CocoDataset) -> dict[str, CocoDataset]:
        """{part: CocoDataset}.

        Args:
            ds: a dataset with these images
        """

SHARES: dict[str, float]

def split_random(ds: CocoDataset, shares: Mapping = ..., seed: int = 0, reason: str = "") -> Splits:
    """Images drawn at random.

    Args:
        ds: a dataset
        shares: part -> share
        seed: of the draw
        reason: why
    """

def split_stratified(ds: CocoDataset, shares: Mapping = ..., seed: int = 0, reason: str = "") -> Splits:
    """Each part shows each class about as often, by iterative stratification (Sechidis et al., 2011).

    Args:
        ds: a dataset
        shares: part -> share
        seed: of ties
        reason: why
    """

def groups_of(ds: CocoDataset, by: Any) -> list:
    """The group of each image, a list.

    Args:
        ds: a dataset
        by: a field of its images, a regular expression whose first group is taken from the file name, or a function of the file name
    """

def split_grouped(ds: CocoDataset, by: Any, shares: Mapping = ..., seed: int = 0, reason: str = "") -> Splits:
    """Every group in one part; large groups first, each to the part that lacks most images.

    Args:
        ds: a dataset
        by: as `groups_of` takes it
        shares: part -> share of images, as near as the groups allow
        seed: of ties
        reason: why
    """

def by_files(ds: CocoDataset, lists: Mapping, reason: str = "") -> Splits:
    """The parts that lists of files name.

    Args:
        ds: a dataset
        lists: part -> file names, or a text file with one a line; with or without folder and ending
        reason: why
    """

def kfold(ds: CocoDataset, k: int = 5, by: Any = None, seed: int = 0, reason: str = "") -> Splits:
    """`Splits` into fold1 … foldk of like size.

    Args:
        ds: a dataset
        k: folds
        by: keep groups together: as `groups_of` takes it; None: stratify
        seed: of the draw
        reason: why
    """

def folds(s: Splits) -> list[tuple[np.ndarray, np.ndarray]]:
    """(training, validation) indices of each fold.

    Args:
        s: of `kfold`
    """
