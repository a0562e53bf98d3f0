# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable

__all__ = [
    "READABLE",
    "KEPT",
    "is_name",
    "address",
    "column",
    "columns",
    "sql_type",
    "unreadable",
    "tried_again",
    "DeltaRs",
    "companion",
]

def is_name(table: str | os.PathLike) -> bool:
    """Is this the name of a table in a catalog, rather than the place where one lies?

    Args:
        table: a folder, a URI, or catalog.schema.table
    """

def address(table: str | os.PathLike, suffix: str = "") -> str:
    """The one way to write where a table is: an absolute path, a URI, or its name; with a suffix, that of its companion.

    Args:
        table: a folder, a URI, or catalog.schema.table
        suffix: of a table that belongs to this one: "_pictures"
    """

def column(name: str, type: pa.DataType, comment: str, nullable: bool = True) -> pa.Field:
    """An Arrow field with a comment.

    Args:
        name: of the column
        type: an Arrow type
        comment: what it holds, with its unit
        nullable: may a value be missing?
    """

def columns(*fields: pa.Field) -> pa.Schema:
    """A table's columns.

    Args:
        fields: of `column`
    """

def sql_type(t: pa.DataType) -> tuple[str, str]:
    """(Unity Catalog's name of the type, its SQL text). Raises `DataError` for one that tables do not have.

    Args:
        t: an Arrow type
    """

READABLE: set[str]

def unreadable(properties: Mapping, features: Iterable, vectors: bool = False) -> tuple[str, str] | None:
    """(what is in the way, what to do) of a table that delta-rs would read wrongly; None for any other.

    Args:
        properties: the table's
        features: names of reader features
        vectors: do deletion vectors stand in this version?
    """

KEPT: dict[str, str]

def tried_again(f: Callable, conflict: Callable, tries: int = 30) -> Any:
    """What `f()` gives, called again after a short random pause for as long as another writer came first.

    Args:
        f: does it all anew at each call
        conflict: exception -> was it another writer's fault?
        tries: calls at most
    """

class DeltaRs:
    storage_options: Any

    def __init__(self, storage_options: Mapping | None = None) -> None:
        """Args:
        storage_options: of an object store, in delta-rs' names; default: the environment's
        """

    def __repr__(self) -> str: ...
    def uri(self, table: str | os.PathLike) -> str:
        """What delta-rs calls the table.

        Args:
            table: a folder, a URI or a name
        """

    def exists(self, table: str | os.PathLike) -> bool:
        """Is there a Delta table?

        Args:
            table: a folder, a URI or a name
        """

    def open(
        self, table: str | os.PathLike, version: int | None = None, timestamp: str | datetime | None = None
    ) -> DeltaTable:
        """delta-rs's own object, at a version. Raises `DataError` where there is none.

        Args:
            table: a folder, a URI or a name
            version: default: the newest
            timestamp: as the table was then; text in ISO 8601, UTC where it names no zone
        """

    def create(
        self,
        table: str | os.PathLike,
        schema: pa.Schema,
        comment: str = "",
        properties: Mapping = ...,
        reason: str = "",
    ) -> bool:
        """Make a table where there is none; gives whether it was made.

        Args:
            table: a folder, a URI or a name
            schema: of `columns`
            comment: what the table holds
            properties: further table properties
            reason: why
        """

    def append(
        self,
        table: str | os.PathLike,
        data: pa.Table | pa.RecordBatchReader,
        reason: str = "",
        app: tuple[str, int] | None = None,
    ) -> int:
        """Add rows in one commit; gives its version. Raises `DataError` where another writer has taken the number of the commit.

        Args:
            table: a folder, a URI or a name
            data: an Arrow table, or a reader of record batches, which is streamed: each batch becomes a row group
            reason: why
            app: it is refused where the table has this number already
        """

    def read(
        self,
        table: str | os.PathLike,
        columns: Iterable | None = None,
        version: int | None = None,
        timestamp: str | datetime | None = None,
    ) -> pa.Table:
        """The rows as an Arrow table. Raises `DataError` for a table that would be read wrongly.

        Args:
            table: a folder, a URI or a name
            columns: default: all
            version: default: the newest
            timestamp: as the table was then
        """

    def checked(self, dt: DeltaTable) -> DeltaTable:
        """The same, if it can be read rightly; else raises `DataError`.

        Args:
            dt: delta-rs's own object
        """

    def merge(self, table: str | os.PathLike, data: pa.Table, key: str, reason: str = "", keep: Iterable = ()) -> int:
        """Replace the rows of known keys and add the others, in one commit; gives its version.

        Args:
            table: a folder, a URI or a name
            data: an Arrow table, each key once
            key: its column
            reason: why
            keep: columns of known rows that stay as they are
        """

    def add_columns(self, table: str | os.PathLike, fields: Iterable, reason: str = "") -> list[str]:
        """Add columns, null in all rows so far; gives the names of those that were added.

        Args:
            table: a folder, a URI or a name
            fields: of `column`; those that the table has are left alone
            reason: why
        """

    def set_properties(self, table: str | os.PathLike, properties: Mapping, reason: str = "") -> None:
        """Set table properties, where they differ.

        Args:
            table: a folder, a URI or a name
            properties: texts
            reason: why
        """

    def properties(self, table: str | os.PathLike, version: int | None = None) -> dict[str, str]:
        """The table's properties, as they were at a version.

        Args:
            table: a folder, a URI or a name
            version: default: the newest
        """

    def history(self, table: str | os.PathLike, limit: int | None = None) -> list[dict[str, Any]]:
        """The commits, newest first: version, timestamp (UTC), operation, reason.

        Args:
            table: a folder, a URI or a name
            limit: so many, newest first; default: all
        """

    def version(self, table: str | os.PathLike, timestamp: str | datetime | None = None) -> int:
        """The number of the newest version, or of the one that stood at a time.

        Args:
            table: a folder, a URI or a name
            timestamp: the version that stood then; default: the newest
        """

    def delete(self, table: str | os.PathLike, key: str, values: Iterable, reason: str = "") -> int:
        """Take rows out, in one commit; gives its version. Earlier versions keep them.

        Args:
            table: a folder, a URI or a name
            key: a column
            values: of the rows that go; those that no row has are passed over
            reason: why
        """

def moment(t: str | datetime) -> datetime:
    """A time with its zone, UTC where it names none. Raises `DataError` for a text that is no time.

    Args:
        t: a time in ISO 8601, or a datetime
    """

def companion(table: str | os.PathLike, suffix: str) -> str:
    """The `address` of a table that belongs to another. Raises `DataError` F47 for a link to elsewhere, unless the user allows links.

    Args:
        table: a folder, a URI, or catalog.schema.table
        suffix: of the table that belongs to it: "_pictures"
    """

FILE_BYTES: Any

def table_filesystem(dt: DeltaTable, options: Mapping | None) -> pa.fs.FileSystem:
    """pyarrow's view of a table's folder.

    Args:
        dt: delta-rs's own object
        options: of the object store
    """

def write_files(dt: DeltaTable, batches: Iterable, options: Mapping | None) -> list:
    """Write a stream of record batches below a table's folder; gives the notes that make the files part of it.

    Args:
        dt: delta-rs's own object
        options: of the object store
    """

def enter_files(dt: DeltaTable, notes: Iterable, reason: str) -> int:
    """Make files part of a table, in one commit; gives its version, whoever else commits at the same time.

    Args:
        dt: delta-rs's own object
        notes: of write_files
        reason: why, for the history
    """
