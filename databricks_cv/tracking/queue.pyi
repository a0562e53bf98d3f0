# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable
from typing import Any

from databricks_cv.core import DiskError, TrackingError

__all__ = ["ELSEWHERE", "History", "RecordQueue", "Sender", "said_briefly", "store_full", "unopened"]

class History:
    steps: dict[Any, Any]
    values: dict[Any, Any]
    odd: dict[Any, Any]

    def __init__(self) -> None: ...
    def get(self, key: str, step: int) -> float | None:
        """The value at a step, or None.

        Args:
            key: name of the metric
            step: step
        """

    def add(self, key: str, step: int, value: float) -> float | None:
        """Keep a value unless the step has one; gives the one that it had, or None.

        Args:
            key: name of the metric
            step: step
            value: value
        """

    def __iter__(self): ...
    def __getitem__(self, key): ...

class RecordQueue:
    path: Any
    lock: Any
    pid: Any
    records: list[Any]
    pending: Any
    count: Any
    sent: Any
    seen: set[Any]
    history: History
    differ: Any
    unsure: bool
    unwritten: list[Any]

    def __init__(self, path: str | os.PathLike | None = None) -> None:
        """Args:
        path: JSON lines, read if it exists; None: in memory only
        """

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def put(self, rec) -> bool:
        """Take a record in, less what was told before; False if nothing is left of it.

        Args:
            rec: a dict with `op`; metrics also `step`, `t` (ms since 1970) and `m`, the values by key
        """

    def done(self, n=1) -> None:
        """Strike off what the server has.

        Args:
            n: how many of the pending records, from the first
        """

    def keep(self, path) -> None:
        """Keep the records in a file from now on; what it holds already comes first.

        Args:
            path: the file
        """

class Sender:
    queue: RecordQueue
    send: Callable
    group: Callable
    silence: Callable
    lasting: Callable
    server: str
    spill: str | os.PathLike | None
    pauses: tuple
    pace: float
    limit: Callable
    ready: Callable
    over: Callable
    down: bool
    tries: Any
    moved: Any
    allowed: Any

    def __init__(
        self,
        queue: RecordQueue,
        send: Callable,
        group: Callable,
        silence: Callable = ...,
        lasting: Callable = ...,
        server: str = "the tracking server",
        spill: str | os.PathLike | None = None,
        pauses: tuple = (1, 2, 4, 8, 15),
        pace: float = 2.0,
        limit: Callable = ...,
        ready: Callable = ...,
        over: Callable = ...,
    ) -> None:
        """Args:
        queue: what to send
        send: send(records, again): deliver one group, look first if `again`; raises if it cannot
        group: group(pending) -> how many records from the first go together, at least 1
        silence: why the server does not respond, None if it does; asked before each group
        lasting: whether an exception means that the record is refused for good
        server: for messages
        spill: file for a queue without one, should the line break
        pauses: seconds between attempts, the last one again and again
        pace: seconds in which records gather before they are sent together
        limit: seconds a group may take before the line counts as broken; None: any
        ready: is there anything to send records to? Until then they wait
        over: whether nobody may be kept waiting any longer
        """

    def hasten(self) -> None:
        """Send now what there is, and let nothing gather."""

    def wake(self) -> None:
        """See to it that the thread runs and looks at the queue now."""

    def flush(self, patience: float = 15.0, stall: float = 120.0) -> bool:
        """Wait until all is sent; False if something has to stay behind, which is said.

        Args:
            patience: seconds to wait for a server that does not respond
            stall: seconds to wait for one that responds but takes nothing, unless what is on its way may take longer
        """

def said_briefly(e: BaseException) -> str:
    """What a client, a driver or a proxy said, in a line: a full disk as such, a database without its statements.

    Args:
        e: what was raised
    """

ELSEWHERE: str

def store_full(e: BaseException, uri: str) -> DiskError | None:
    """The `DiskError` of a store in a local file or folder that has no room; None for any other error.

    Args:
        e: what was raised
        uri: of the store
    """

def unopened(e: BaseException, uri: str) -> DiskError | TrackingError:
    """The error of a store that cannot be opened.

    Args:
        e: what was raised
        uri: of the store
    """
