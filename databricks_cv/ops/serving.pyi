# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from databricks_cv.models.vision import VisionModel
from databricks_cv.types import Prediction

__all__ = [
    "SIZE_LIMIT",
    "FAILED",
    "fetch_image",
    "in_server",
    "image_source",
    "best",
    "as_row",
    "refusal",
    "request_rows",
    "PixelBudget",
    "repaired",
    "in_groups",
    "Scorer",
]

def fetch_image(
    url: str, hosts: Sequence[str], max_bytes: int = ..., timeout: float = 10.0, redirects: int = 3
) -> bytes: ...
def in_server() -> bool: ...
def image_source(x: Any, hosts: Sequence[str] = (), roots: Sequence[str] = ()) -> Any: ...
def best(p: Prediction, threshold: float = 0.0, top_k: int | None = None) -> Prediction: ...
def as_row(p: Prediction, threshold: float = 0.0, top_k: int | None = None) -> dict[str, Any]: ...
def refusal(reason: str) -> dict[str, Any]: ...
def request_rows(request: Any) -> list[Any]: ...

class PixelBudget:
    held: Any

    def __init__(self) -> None: ...
    @contextlib.contextmanager
    def hold(self, pixels: int, limit: int, seconds: float) -> Iterator[bool]: ...

SIZE_LIMIT: int
FAILED: str

def repaired(why: Sequence[str]) -> str: ...
def in_groups(images: Iterable, n: int, pixels: Callable[[Any], int] = ..., limit: int = ...) -> Iterator[list]: ...

class Scorer:
    model: Any
    slices: Any
    threshold: Any
    top_k: Any
    hosts: tuple[Any, ...]
    roots: tuple[Any, ...]
    max_image_pixels: Any
    max_total_pixels: int
    batch_size: int

    def __init__(
        self,
        model: VisionModel | str | os.PathLike,
        threshold: float = 0.5,
        top_k: int = 100,
        allowed_hosts: Sequence[str] = (),
        image_roots: Sequence[str] = (),
        max_image_pixels: int = 25000000,
        max_total_pixels: int = 64000000,
        batch_size: int = 8,
        slices: Any = None,
    ) -> None: ...
    def __call__(
        self, request: Any, threshold: float | None = None, top_k: int | None = None
    ) -> list[dict[str, Any]]: ...
    def read(self, x: Any, repairs: list[str] | None = None) -> np.ndarray | str: ...
    def predictions(self, sources: Iterable, threshold: float, top_k: int) -> list[Prediction | str]: ...
    def ask(self, images: Sequence, threshold: float, top_k: int) -> list[Prediction | str]: ...
    def respond(self, request: Any, params: Mapping | None = None) -> list[dict[str, Any]]: ...
