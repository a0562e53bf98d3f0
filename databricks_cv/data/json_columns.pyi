# Written by tools/stubs.py from the module beside it: do not edit.
import mmap
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.core import DataError

__all__ = ["fault", "check_room", "Source", "reopen", "Column", "as_list", "given_id", "is_number"]

def fault(
    code: str, found: str, where: str | None = None, expected: str | None = None, remedy: str | None = None
) -> DataError:
    """A `DataError` with a `code`.

    Args:
        code: "F02"
        found: what is wrong
        where: file, line, id
        expected: what would be right
        remedy: what to do
    """

def check_room(size: int, where: str | os.PathLike | None, times: float) -> None:
    """Raise F01 where a file is too large for the memory of this machine.

    Args:
        size: bytes of a file
        where: its path; None: bytes at hand
        times: how often that many bytes are held at once
    """

class Source:
    path: Path | None

    def __init__(self, data: str | os.PathLike | bytes | memoryview) -> None:
        """Args:
        data: a path, or JSON
        """

    @property
    def buffer(self) -> mmap.mmap | bytes | memoryview:
        """The bytes, as a map or as they are."""

    def __len__(self) -> int: ...
    def __getitem__(self, s) -> bytes | memoryview | int: ...
    def __reduce_ex__(self, protocol): ...
    def __repr__(self) -> str: ...
    def private_map(self) -> mmap.mmap | None:
        """The bytes of a mapped file in another map, which may be written to: nobody sees it, and only what is changed is copied. None of other bytes."""

def reopen(path: Path | None, buffer: Any, stat: tuple | list | None) -> Source:
    """A `Source` again, as a pickle or a kept file describes it; the file is opened when somebody looks.

    Args:
        path: of the file, or None
        buffer: bytes where there is no file
        stat: length and time of the file as it was read
    """

class Column(Sequence):
    source: Source
    start: np.ndarray
    length: np.ndarray

    def __init__(self, source: Source, start: np.ndarray, length: np.ndarray) -> None:
        """Args:
        source: where the bytes lie
        start: int64 [N], first byte
        length: int32 [N], number of bytes, 0 for a missing value
        """

    @classmethod
    def of(cls, values: Iterable) -> Column:
        """A column with its own bytes.

        Args:
            values: anything JSON holds
        """

    @classmethod
    def join(cls, parts: list) -> Column:
        """A column from JSON texts.

        Args:
            parts: one JSON text a row, bytes; empty for a missing value
        """

    @classmethod
    def concatenate(cls, columns: list) -> Column:
        """The rows of all, one after the other.

        Args:
            columns: Columns with their own bytes
        """

    def __len__(self) -> int: ...
    def __getitem__(self, i) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __repr__(self) -> str: ...
    def raw(self, i: int | np.integer) -> bytes | memoryview:
        """The JSON text of a row.

        Args:
            i: row
        """

    def raws(self, rows: np.ndarray) -> list[bytes | memoryview]:
        """The JSON texts of some rows.

        Args:
            rows: indices
        """

    def take(self, rows: np.ndarray | slice) -> Column:
        """Some of the rows.

        Args:
            rows: indices or a bool mask
        """

def as_list(ids: np.ndarray | Column) -> list:
    """Ids as Python values.

    Args:
        ids: int64 [K] or a Column
    """

def given_id(ids: np.ndarray | Column, i: int | np.integer) -> Any:
    """One of the ids as a Python value.

    Args:
        ids: int64 [K] or a Column
        i: which
    """

def is_number(v: object) -> bool:
    """Is a value a number? True and false are none.

    Args:
        v: a value of JSON
    """
