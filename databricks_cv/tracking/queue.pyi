# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable
from typing import Any

__all__ = ["History", "RecordQueue", "Sender"]

class History:
    steps: dict[Any, Any]
    values: dict[Any, Any]
    odd: dict[Any, Any]

    def __init__(self) -> None: ...
    def get(self, key: str, step: int) -> float | None: ...
    def add(self, key: str, step: int, value: float) -> float | None: ...
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

    def __init__(self, path: str | os.PathLike | None = None) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def put(self, rec) -> bool: ...
    def done(self, n=1) -> None: ...
    def keep(self, path) -> None: ...

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
    ) -> None: ...
    def hasten(self) -> None: ...
    def wake(self) -> None: ...
    def flush(self, patience: float = 15.0, stall: float = 120.0) -> bool: ...
