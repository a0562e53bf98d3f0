# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from databricks_cv.data.dataset import CocoDataset
from databricks_cv.ops.deploy.verdict import Verdict
from databricks_cv.types import LabelMap, Prediction, Target

__all__ = [
    "ReplayImages",
    "replay_images",
    "Replay",
    "replay",
    "row_prediction",
    "ReplayScores",
    "score_replay",
    "agreement",
    "compare_replay",
    "Shadow",
]

@dataclass(repr=False)
class ReplayImages:
    names: list
    read: Callable[[int], bytes]
    targets: Callable[[int], Target] | None = ...
    data: CocoDataset | None = ...

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def digest(self) -> str:
        """16 hexadecimal digits of the names in their order; a replay is continued with the same images only."""

def replay_images(source: Any, task: str = "detection", limit: int | None = None, seed: int = 0) -> ReplayImages:
    """The images of a source in a random order. Raises `DataError`.

    Args:
        source: a `CocoDataset`, (image folder, annotation file), a folder (also dbfs:/Volumes/…), or a list of image files
        task: of an annotation file
        limit: at most so many, drawn at random; None: all
        seed: of the draw and the order
    """

@dataclass(repr=False)
class Replay:
    entities: tuple
    images: ReplayImages
    records: dict = ...

    @property
    def done(self) -> list[int]:
        """Positions of the images that every entity was asked about."""

    @property
    def errors(self) -> dict[str, int]:
        """For each entity, how many of its images have an error."""

    @property
    def latency(self) -> dict[str, dict[str, float]]:
        """For each entity, `latency_metrics` of the requests that did not fail, as the client waited for them, one image each."""

    def rows(self, entity: str) -> list[dict | None]:
        """Its rows in the order of `done`, as a `Scorer` gives them; None where its request failed.

        Args:
            entity: one of the entities
        """

    def __repr__(self) -> str: ...

def replay(
    endpoint: Any,
    images: Any,
    entities: Sequence[str] | Mapping[str, Any] | str,
    folder: str | os.PathLike | None = None,
    *,
    threshold: float | None = None,
    top_k: int | None = None,
    concurrency: int = 4,
    chunk: int = 32,
    until: Callable[[Replay], bool] | None = None,
) -> Replay:
    """Send images to one or more entities, paired; failed requests are rows too. Raises `ServingError` where an entity does not respond at all, `DataError`.

    Args:
        endpoint: an `Endpoint`, or what has `query(images, entity=…)`; None where `entities` names endpoints
        images: as `replay_images` takes them
        entities: served entities; or name -> endpoint, of several
        folder: where the rows are kept, to go on from after a stop; None: nowhere
        threshold: least score, 0 to 1; None: each model's own, as users get it
        top_k: at most so many objects an image; None: each model's own
        concurrency: images on their way at once
        chunk: images written together
        until: asked after each chunk; True ends it
    """

def row_prediction(
    row: Mapping[str, Any] | None, target: Target, label_map: LabelMap, task: str = "detection"
) -> Prediction:
    """The prediction that a row stands for, labels those of the ground truth by the names of the classes. Raises `DataError`.

    Args:
        row: as a `Scorer` or an endpoint gives it; None: its request failed
        target: of the same image
        label_map: of the ground truth
        task: name of the task
    """

@dataclass(repr=False)
class ReplayScores:
    score: str
    images: list
    scores: dict[str, np.ndarray]
    metrics: dict[str, dict[str, float]]

    def __repr__(self) -> str: ...

def score_replay(replayed: Replay) -> ReplayScores:
    """The score of each prediction. Raises `DataError` where nobody knows the ground truth.

    Args:
        replayed: of images with ground truth
    """

def agreement(rows: Sequence[Mapping | None], others: Sequence[Mapping | None]) -> np.ndarray:
    """float [N] from 0 to 1, how far each two predictions are the same; 0 where just one is there, NaN where none is.

    Args:
        rows: of one version, as a `Scorer` gives them; None: its request failed
        others: of the other, on the same images
    """

def compare_replay(
    replayed: Replay,
    candidate: str,
    champion: str,
    alpha: float = 0.05,
    margin: float = 0.0,
    horizon: int | None = None,
    power: float = 0.8,
) -> Verdict:
    """Whether the candidate is better on the same images; without ground truth whether it agrees well enough to be no worse. Raises `DataError`.

    Args:
        replayed: of two entities or more
        candidate: entity
        champion: entity
        alpha: chance of a wrong better or worse, where neither is
        margin: by so much the candidate may be worse; without ground truth 0 means 0.05
        horizon: images fixed before looking; None: look at any time
        power: of the number of images that is said to be needed
    """

class Shadow:
    endpoint: Any
    champion: str
    candidate: str
    share: float
    chunk: int
    sent: Any
    dropped: Any

    def __init__(
        self,
        endpoint: Any,
        champion: str,
        candidate: str,
        folder: str | os.PathLike | None = None,
        share: float = 1.0,
        waiting: int = 64,
        chunk: int = 32,
        seed: int = 0,
    ) -> None:
        """Args:
        endpoint: an `Endpoint`, or what has `query(images, entity=…)`
        champion: served entity whose predictions are given out
        candidate: served entity that is asked too
        folder: where the predictions of both are kept; None: in memory
        share: of the images that are sent to the candidate, drawn at random
        waiting: images that may wait for the candidate
        chunk: images written together
        seed: of the draw
        """

    def __enter__(self) -> Shadow: ...
    def __exit__(self, *_) -> None: ...
    def query(self, images: Any, **params: Any) -> list[dict[str, Any]]:
        """The champion's rows, as soon as they are there. Raises what the endpoint raises.

        Args:
            images: as the endpoint's own `query` takes them
            params: threshold, top_k and what else the endpoint's `query` takes
        """

    def replay(self) -> Replay:
        """What both predicted so far, for `compare_replay`: without ground truth, since nobody knows it yet."""

    def close(self, timeout: float = 60.0) -> None:
        """Wait for the candidate's predictions, and write what is not written yet.

        Args:
            timeout: seconds to wait for the candidate's last predictions
        """
