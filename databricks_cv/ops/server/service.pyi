# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from databricks_cv.ops.server.batching import Batcher
from databricks_cv.ops.server.health import Health
from databricks_cv.ops.server.request_log import RequestLog
from databricks_cv.ops.serving import PixelBudget, Scorer

__all__ = ["FORMS", "MOST_ROWS", "Asked", "parse_request", "Job", "Limits", "Service", "fewest_threads"]
FORMS: tuple[str, ...]
MOST_ROWS: int

@dataclass
class Asked:
    rows: list
    params: dict[str, Any] = ...
    client_request_id: str | None = ...
    body: Any = ...

def parse_request(body: bytes) -> Asked:
    """A request of MLflow's protocol. Raises `ModelError`.

    Args:
        body: JSON
    """

class Job:
    rows: list[Future | str | None]
    repairs: dict[int, list[str]]
    wanted: dict[str, Any]
    params: dict[str, Any]
    deadline: float
    given_up: bool

    def __init__(self, n: int, deadline: float) -> None:
        """Args:
        n: rows
        deadline: by time.monotonic()
        """

    @property
    def futures(self) -> list[Future]:
        """Those of the rows that the model is asked for."""

    def when_done(self, call: Callable[[], None]) -> None:
        """Call a function once the model has done with all rows.

        Args:
            call: perhaps from another thread, at least once
        """

    def give_up(self) -> None:
        """Nobody waits any more: what has not begun is dropped."""

@dataclass
class Limits:
    queue: int = ...
    batch: int = ...
    batch_wait: float = ...
    timeout: float = ...
    stuck: float = ...
    readers: int = ...
    threads: int = ...

class Service:
    scorer: Scorer
    name: str
    served: Any
    log: Any
    extras: Any
    limits: Any
    health: Health
    ready: bool
    stopping: bool
    running: int
    budget: PixelBudget
    batcher: Batcher
    readers: ThreadPoolExecutor
    threads: Any

    def __init__(
        self, scorer: Scorer, name: str = "model", served: str | None = None, limits: Limits | None = None
    ) -> None:
        """Args:
        name: of the endpoint
        served: of the served entity; default: the endpoint's
        """

    def use_log(self, log: RequestLog) -> None:
        """Log requests from now on, with what is known of each image.

        Args:
            log: of what is asked and predicted
        """

    def __repr__(self) -> str: ...
    def begin(self, body: bytes, job: Job) -> Asked:
        """Read a request in this thread, and put its images into the queue. Raises `ModelError` where it makes no sense, `TimeoutError` where there was no room in time.

        Args:
            body: of a request
            job: is filled
        """

    def finish(self, job: Job, asked: Asked) -> tuple[list[dict], list]:
        """(a row of plain values each, what is known of each image). Raises `ModelError` where no row could be read, and `TimeoutError` where an image was not begun in time.

        Args:
            job: whose futures are done
        """

    def warm_up(self, seconds: float = 600) -> None:
        """Ask the model once, and be ready. Raises `ServingError` where it fails.

        Args:
            seconds: for it
        """

    def ask(self, body: bytes) -> list[dict]:
        """The rows for a request, in this thread: what a server does without HTTP.

        Args:
            body: of a request
        """

    def close(self, seconds: float | None = None) -> None:
        """Compute what waits, write the log, and end.

        Args:
            seconds: to wait for the model at most
        """

def fewest_threads(seconds: Callable[[int], float], most: int) -> int:
    """The fewest threads, of a few numbers that are tried, with which a computation takes at most a fifth longer than with the best.

    Args:
        seconds: that a computation takes with so many threads
        most: threads at most
    """
