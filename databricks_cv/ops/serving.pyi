# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from databricks_cv.types import Prediction

__all__ = [
    "SIZE_LIMIT",
    "FAILED",
    "fetch_image",
    "as_server",
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
) -> bytes:
    """The bytes behind a URL, from allowed public hosts only. Raises `ImageError`.

    Args:
        url: http:// or https://
        hosts: that may be asked: "cdn.example.org", "*.example.org", "cdn.example.org:8443"
        max_bytes: of the file
        timeout: seconds for all of it, redirects included
        redirects: at most this many
    """

@contextlib.contextmanager
def as_server() -> Iterator[None]:
    """A block, of this thread, that treats what it reads as a request from elsewhere."""

def in_server() -> bool:
    """Whether a request comes from elsewhere: to MLflow's scoring server, to Databricks Model Serving, or within `as_server`."""

IMAGE_FIELDS: tuple[str, ...]

def image_source(x: Any, hosts: Sequence[str] = (), roots: Sequence[str] = ()) -> Any:
    """What `read_image` takes: bytes, a path or an array. Raises `ImageError` saying what was wrong with it.

    Args:
        x: whatever a caller sent
        hosts: from which URLs are fetched
        roots: folders that paths must be in; empty: any, but in a server none
    """

def best(
    p: Prediction, threshold: float | None = None, top_k: int | None = None, own: float | np.ndarray = ...
) -> Prediction:
    """The prediction as objects, whatever the task. Of classes that exclude one another (their probabilities sum to 1) those that `threshold` and `top_k` ask for, best first; the best one where neither is asked for.

    Args:
        p: of one image
        threshold: least score of a class of the whole image, 0 to 1
        top_k: at most so many of them
        own: the threshold of classes that do not exclude one another where none is asked for; or float32 [C]
    """

def as_row(
    p: Prediction, threshold: float | None = None, top_k: int | None = None, own: float | np.ndarray = ...
) -> dict[str, Any]:
    """Boxes (xyxy in pixels of the image that was sent), labels, names, scores, masks (COCO's run lengths), size (height, width) and error, as plain values.

    Args:
        p: of one image
        threshold: least probability of a class of the whole image, 0 to 1
        top_k: at most so many of them
        own: as for `best`
    """

def refusal(reason: str) -> dict[str, Any]:
    """The row of an image that could not be predicted.

    Args:
        reason: what was wrong with the image
    """

def request_rows(request: Any) -> list[Any]:
    """The rows of a request, each as it came, whatever it is; raises `ModelError` where the request as a whole makes no sense.

    Args:
        request: as a caller sends it
    """

PARAMETERS: tuple[str, ...]

class PixelBudget:
    held: Any

    def __init__(self) -> None: ...
    @contextlib.contextmanager
    def hold(self, pixels: int, limit: int, seconds: float) -> Iterator[bool]:
        """True for a block that has the pixels, in the order of coming; False where they did not come in time.

        Args:
            pixels: how many are wanted, all at once
            limit: at most so many are held by all; more than that are given only to one who is alone
            seconds: to wait
        """

SIZE_LIMIT: int
FAILED: str

def repaired(why: Sequence[str]) -> str:
    """What is said of an image that is damaged, and was read all the same.

    Args:
        why: what the decoder made up
    """

def in_groups(images: Iterable, n: int, pixels: Callable[[Any], int] = ..., limit: int = ...) -> Iterator[list]:
    """(key, image) in lists of at most n images and `limit` pixels, one at least.

    Args:
        images: (key, image)
        n: at most so many in a group
        pixels: how many an image has
        limit: at most so many pixels in a group, but for one that is alone
    """

class Scorer:
    model: Any
    stats: Any
    embedding: Any
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
        model: Any,
        threshold: float | None = None,
        top_k: int | None = None,
        allowed_hosts: Sequence[str] = (),
        image_roots: Sequence[str] = (),
        max_image_pixels: int = 25000000,
        max_total_pixels: int = 64000000,
        batch_size: int = 8,
        slices: Any = None,
        stats: bool = False,
        embedding: bool = False,
    ) -> None:
        """Args:
        model: a `VisionModel` or an exported one, or where `load_model` finds it
        threshold: least score of a prediction, 0 to 1; None: the model's own a class, else 0.5
        top_k: at most so many objects or classes an image; None: 100, or as `best` says
        allowed_hosts: from which URLs are fetched
        image_roots: folders from which a server reads paths
        max_image_pixels: larger images are refused before decoding
        max_total_pixels: decoded at once, over all requests of this process
        batch_size: images at once through the network
        slices: look at large images in slices: a size in pixels, or (size, overlap)
        stats: each row tells how its image looks
        embedding: each row holds the network's features of its image
        """

    def __call__(
        self,
        request: Any,
        threshold: float | None = None,
        top_k: int | None = None,
        stats: bool | None = None,
        embedding: bool | None = None,
    ) -> list[dict[str, Any]]:
        """The predictions for a request. Raises `ModelError` if it is none, or a parameter is out of range.

        Args:
            request: images: a DataFrame with the column `image`, a list, one image, or a dict of MLflow's protocol
            threshold: for this request
            top_k: for this request
            stats: for this request
            embedding: for this request
        """

    def read(self, x: Any, repairs: list[str] | None = None) -> np.ndarray | str:
        """An image, or the reason why there is none; what the decoder made up of it is told in `repairs`.

        Args:
            x: what a caller sent
            repairs: takes what the decoder made up
        """

    def prepare(self, image: np.ndarray) -> Any:
        """The image as `ask` takes it, made ready for the network where that can be done before its turn.

        Args:
            image: uint8 [H, W, 3]
        """

    def predictions(
        self,
        sources: Iterable,
        threshold: float | None,
        top_k: int | None,
        stats: bool = False,
        embedding: bool = False,
    ) -> list[Prediction | str]:
        """A Prediction or a reason for each row, in order.

        Args:
            sources: images as a request gives them
            threshold: least score, 0 to 1; None: the model's own
            top_k: at most so many an image; None: 100
            stats: how each image looks, as extras["stats"]
            embedding: the network's features of it, as extras["embedding"]
        """

    def ask(
        self, images: Sequence, threshold: float | None, top_k: int | None, stats: bool = False, embedding: bool = False
    ) -> list[Prediction | str]:
        """A Prediction or a reason for each image that could be read.

        Args:
            images: arrays, or what `prepare` gave
            threshold: least score, 0 to 1; None: the model's own
            top_k: at most this many objects an image; None: 100
            stats: how each image looks, as extras["stats"]
            embedding: the network's features of it, as extras["embedding"]
        """

    def asked(self, params: Mapping | None = None) -> dict[str, Any]:
        """All four parameters as they hold for a request. Raises `ModelError` for one that there is not, or that cannot be meant.

        Args:
            params: of a request: some of `PARAMETERS`, null for what shall be as ever
        """

    def fields(self, params: Mapping | None = None) -> list[str]:
        """The columns of the predictions for a request with these parameters.

        Args:
            params: of a request
        """

    def row(
        self,
        p: Prediction | str,
        threshold: float | None = None,
        top_k: int | None = None,
        stats: bool = False,
        embedding: bool = False,
    ) -> dict[str, Any]:
        """A row of plain values, with `stats` and `embedding` where they are asked for, which are null where there is no prediction.

        Args:
            p: as `predictions` and `ask` give it: a prediction, or the reason why there is none
            threshold: least probability of a class of the whole image, 0 to 1; None: the model's own
            top_k: at most so many of them
            stats: with how the image looks
            embedding: with the network's features of it
        """

    def embeds(self) -> bool:
        """Whether it is known which layer of the network sees an image."""

    def respond(self, request: Any, params: Mapping | None = None) -> list[dict[str, Any]]:
        """The predictions as a server gives them. Raises `ModelError` also for a parameter that there is not and, in a server, for a request of which no row could be read.

        Args:
            request: as for a call
            params: threshold, top_k, stats, embedding
        """
