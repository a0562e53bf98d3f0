# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from databricks_cv.data.storage.tables import DeltaRs

__all__ = [
    "LOGGED_LIMIT",
    "log_columns",
    "Entry",
    "without_images",
    "log_row",
    "own_folder",
    "ParquetLog",
    "DeltaLog",
    "open_log",
    "RequestLog",
    "requester_key",
]

def log_columns() -> pa.Schema:
    """The columns of the table of requests."""

LOGGED_LIMIT: Any

class Entry(NamedTuple):
    request_id: str
    time: float
    status: int
    ms: float
    request: Any = ...
    response: Any = ...
    requester: str | None = ...
    client_request_id: str | None = ...
    served: str | None = ...
    stats: Any = ...
    size: int = ...

def without_images(x: Any, longest: int = 256) -> Any:
    """The request with what is as long as an image replaced by its length and the beginning of its SHA-256.

    Args:
        x: a request
        longest: characters of a text that is kept as it is
    """

def log_row(e: Entry, images: bool = False, key: bytes | None = None, fraction: float = 1.0) -> dict[str, Any]:
    """An entry as a row of the table.

    Args:
        images: keep them
        key: hash the requester with it
        fraction: of the requests that are logged
    """

def own_folder(path: str | os.PathLike) -> Path:
    """The path, if it is no link: what people sent goes nowhere else than where it was named. Raises `ServingError`.

    Args:
        path: of a folder of the log, or a file beside it; there or not
    """

class ParquetLog:
    folder: Any

    def __init__(self, folder: str | os.PathLike) -> None:
        """Args:
        folder: is made
        """

    def write(self, rows: Sequence[Mapping]) -> None:
        """Add rows, in a file for each day.

        Args:
            rows: of `log_row`
        """

    def delete_before(self, day: date) -> int:
        """Delete what is older; gives the number of files.

        Args:
            day: the first that stays
        """

class DeltaLog:
    engine: DeltaRs
    table: str | os.PathLike
    local: Any

    def __init__(self, table: str | os.PathLike) -> None:
        """Args:
        table: a folder, a URI or a name
        """

    def write(self, rows: Sequence[Mapping]) -> None:
        """Add rows, in one commit.

        Args:
            rows: of `log_row`
        """

    def delete_before(self, day: date) -> int:
        """Delete rows that are older, and files that no version of the last day needs; gives the number of rows.

        Args:
            day: the first that stays
        """

def open_log(table: str | os.PathLike) -> ParquetLog | DeltaLog:
    """Where the rows of a log go. Raises `ServingError` where that cannot be written.

    Args:
        table: a folder for Parquet files; a Delta table, delta:FOLDER for a new one; a URI, or a table's name
    """

class RequestLog:
    sink: Any
    days: int | None
    images: bool
    key: bytes | None
    every: float
    rows: int
    held: int
    lost: Callable[[int], None]

    def __init__(
        self,
        sink: Any,
        days: int | None = 30,
        images: bool = False,
        key: bytes | None = None,
        every: float = 10.0,
        rows: int = 500,
        held: int = ...,
        lost: Callable[[int], None] = ...,
    ) -> None:
        """Args:
        sink: has `write(rows)` and `delete_before(day)`
        days: older rows are deleted; None: none are
        images: keep them
        key: hash the requesters with it
        every: seconds between two writes
        rows: or when so many wait
        held: bytes of requests and responses that wait at most
        lost: told of rows that were not written
        """

    def add(self, e: Entry) -> None:
        """Log a request, without waiting.

        Args:
            e: what is known of it
        """

    def close(self, seconds: float | None = None) -> None:
        """Write what is left, and end.

        Args:
            seconds: to wait at most
        """

def requester_key(table: str | os.PathLike) -> bytes:
    """The key by which requesters are hashed: made once, beside the table, for its owner alone. Without it no hash can be tried out.

    Args:
        table: a local folder
    """
