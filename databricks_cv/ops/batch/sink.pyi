# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from databricks_cv.ops.batch.rows import BatchSettings

__all__ = ["Sink"]

class Sink:
    first: int
    table: str | os.PathLike
    settings: BatchSettings
    engine: Any
    model: Any
    run: Any
    app: str
    commits: Any
    rows: Any
    retry: bool
    again: Any
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

    def settled(self) -> None:
        """After a commit: of two runs that began at once the one whose rows are there says how they were made."""

    def lost(self) -> None:
        """After a commit that another run was ahead of: what the table said before stands again."""

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

    def drop_errors(self, unread: bool = False) -> int:
        """Take out the rows of this version that hold no prediction, of the images in `again`; gives their number.

        Args:
            unread: those alone that hold no digest either
        """

    def drop_unread(self, ids: Sequence[str]) -> int:
        """Take out what the table says of images that could not be read and have a row of their content now; gives their number.

        Args:
            ids: of images that could not be read before
        """

    def mine(self) -> str:
        """A condition of SQL for the rows of this model's version."""

    def without(self, unread: bool = False) -> str:
        """A condition of SQL for the rows of this version that hold no prediction.

        Args:
            unread: those alone that hold no digest either
        """

    def in_parts(self, n: int = 5000) -> Iterator[str]:
        """Conditions to add, some thousands of the ids in `again` in each; an empty one where all are meant.

        Args:
            n: ids in a statement
        """

    def literal(self, text: str) -> str:
        """The text as the engine's SQL has it.

        Args:
            text: any
        """
