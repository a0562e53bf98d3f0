# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from databricks_cv.ops.batch.rows import BatchSettings

__all__ = ["Sink"]

class Sink:
    FAILED: str
    table: str | os.PathLike
    settings: BatchSettings
    engine: Any
    model: Any
    run: Any
    app: str
    commits: Any
    rows: Any
    retry: bool
    again: list[str] | None
    dropped: Any

    def __init__(self, table: str | os.PathLike, settings: BatchSettings, engine: Any = None) -> None:
        """Args:
        table: a folder, a URI, or catalog.schema.table; made with the first rows
        settings: of the job
        engine: `DeltaRs()`, or a `SparkEngine`
        """

    def __repr__(self) -> str: ...
    @property
    def property(self) -> str:
        """The property of the table that says how this version's rows were made."""

    def check(self) -> bool:
        """Is the table there already? Raises `DataError` for one that holds something else, that was predicted otherwise, or that cannot be written."""

    def types(self) -> dict[str, str]:
        """{column: type} of the table, as SQL has them."""

    def done(self) -> Iterator[tuple[str, str]]:
        """(image_id, content_hash) of the rows of this model's version, in a stream; and from where commits are counted."""

    def failed(self) -> Iterator[tuple[str, str]]:
        """(image_id, content_hash) of the rows of this model's version that hold no prediction, in a stream."""

    def has_rows(self) -> bool:
        """Is there a row of this model's version?"""

    def begin(self) -> None:
        """Make the table, where it is not there, and note in it how this version's rows are made."""

    def write(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Add rows in one commit; gives the table's version. Raises `DataError` where another run writes the same version's predictions.

        Args:
            rows: of `table_row`
        """

    def room(self) -> contextlib.AbstractContextManager:
        """A block that writes: a full disk is an error that names the table."""

    def alone(self) -> None:
        """Raise `DataError` where another run has written rows of this version since the table was read: what comes now would be in vain."""

    def reason(self) -> str:
        """What the table's history says of the next commit."""

    def drop_errors(self) -> int:
        """Take out the rows of this version that hold no prediction, of the images in `again`; gives their number."""

    def drop_unread(self, ids: Sequence[str]) -> int:
        """Take out what the table says of images that could not be read and have a row of their content now; gives their number.

        Args:
            ids: of images that could not be read before
        """

    def mine(self) -> str:
        """A condition of SQL for the rows of this model's version."""

    def without(self) -> str:
        """A condition of SQL for the rows of this version that hold no prediction."""

    def in_parts(self, condition: str, ids: Sequence[str] | None, n: int = 5000) -> Iterator[str]:
        """The condition for some thousands of the ids at a time.

        Args:
            condition: of SQL
            ids: of images; None: all
            n: ids in a statement
        """

    def literal(self, text: str) -> str:
        """The text as the engine's SQL has it.

        Args:
            text: any
        """
