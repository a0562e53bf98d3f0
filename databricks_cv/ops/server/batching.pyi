# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from typing import Any

__all__ = ["Batcher"]

class Batcher:
    compute: Callable[[list, Mapping], Sequence]
    most: int
    wait: float
    watch: Callable | None

    def __init__(
        self,
        compute: Callable[[list, Mapping], Sequence],
        most: int = 8,
        wait: float = 0.004,
        watch: Callable | None = None,
    ) -> None:
        """Args:
        compute: (images, parameters) -> a result each
        most: images at once
        wait: seconds that a batch waits for requests which are on their way
        watch: told of each batch: images, its seconds, the seconds that each had waited
        """

    def __len__(self) -> int: ...
    @property
    def busy(self) -> float:
        """Seconds that the thread has been at its batch; 0 where it waits for one."""

    @property
    def alive(self) -> bool:
        """Is there still a thread that computes?"""

    def submit(
        self,
        image: Any,
        params: Mapping,
        key: Hashable | None = None,
        job: Hashable | None = None,
        deadline: float = ...,
        last: list | None = None,
    ) -> Future:
        """Put an image into the queue; the future of its result, which can be cancelled. Raises `ServingError` where nothing is computed any more.

        Args:
            image: what `compute` takes
            params: likewise
            key: equal for equal parameters
            job: the request that it belongs to
            deadline: by time.monotonic(); what was not begun then is dropped with a TimeoutError
            last: what `coming` gave, with the last image that it announced
        """

    @contextlib.contextmanager
    def coming(self) -> Iterator[list]:
        """A block that prepares images which will be submitted: a batch waits a little for them. What it gives goes to `submit` with the last of them."""

    def close(self, seconds: float | None = None) -> bool:
        """Compute what waits, and end the thread; gives whether it has ended.

        Args:
            seconds: to wait for what was begun; None: as long as it takes
        """
