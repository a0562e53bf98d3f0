# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from databricks_cv.ops.batch.rows import BatchSettings, Item
from databricks_cv.ops.batch.work import WorkList

__all__ = ["Source", "open_paths", "find_columns", "open_table", "check_root", "ItemReader"]

@dataclass
class Source:
    name: str
    items: Callable[[], Iterator[Item]]
    contents: Callable[[], Iterator[tuple]] | None = ...
    table: str = ...
    column: str = ...

    def fill(self, work: WorkList) -> WorkList:
        """List the images into a work list; it is not settled yet.

        Args:
            work: is filled
        """

def open_paths(paths: Iterable[str | os.PathLike] | str | os.PathLike) -> Source:
    """Images that are files, or lie in tar files. Raises `DataError` where none of the paths leads anywhere.

    Args:
        paths: files, folders, patterns (DIR/**/*.jpg), tar shards
    """

def find_columns(
    fields: Mapping[str, str], table: str, id_column: str | None = None, image_column: str | None = None
) -> tuple[str, str, bool]:
    """(column of ids, column of images, does it hold their bytes rather than their paths?) of a table. Raises `DataError`.

    Args:
        fields: name of each column -> binary, string or another type
        table: for the message
        id_column: that is asked for
        image_column: likewise
    """

def path_item(image_id: str, path: str | None, root: str | os.PathLike) -> Item:
    """An item of a path that comes from data.

    Args:
        path: within the folder
        root: the folder
    """

def open_table(
    table: str | os.PathLike,
    image_root: str | os.PathLike | None = None,
    id_column: str | None = None,
    image_column: str | None = None,
    storage_options: Mapping | None = None,
) -> Source:
    """The images of a Delta table at its newest version, read by delta-rs. Raises `DataError`.

    Args:
        table: a folder, a URI, or catalog.schema.table
        image_root: folder of the files that the table names
        id_column: default: image_id, id, path …
        image_column: bytes or paths; default: image, content …
        storage_options: of an object store, as delta-rs names them
    """

def check_root(root: str | os.PathLike | None, column: str, table: str) -> None:
    """Raise `DataError` where a table names files and the caller no folder for them.

    Args:
        root: folder of files
        column: that names them
        table: that has the column
    """

class ItemReader:
    settings: BatchSettings

    def __init__(self, settings: BatchSettings) -> None:
        """Args:
        settings: of the job
        """

    def read(self, item: Item) -> bytes:
        """The bytes. Raises `CVError` or `OSError`.

        Args:
            item: to be read
        """
