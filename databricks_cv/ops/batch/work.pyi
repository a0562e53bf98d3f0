# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterable, Iterator
from typing import Any, Self

from databricks_cv.ops.batch.rows import Item

__all__ = ["WorkList"]

class WorkList:
    total: Any
    todo: Any

    def __init__(self, memory: int = 64) -> None:
        """Args:
        memory: MiB that are kept in memory
        """

    def close(self) -> None:
        """Give back the disk's room."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *e) -> None: ...
    def __repr__(self) -> str: ...
    def add(self, items: Iterable[Item]) -> None:
        """Add the images of a source. Those of kind content, by their digest: `add_contents` says where they lie.

        Args:
            items: images; their numbers are given here
        """

    def add_done(self, rows: Iterable[tuple[str, str]]) -> None:
        """Add what is done already.

        Args:
            rows: (image_id, content_hash) of the table of predictions, of one version of a model
        """

    def add_failed(self, rows: Iterable[tuple[str, str]]) -> None:
        """Add what is not to count as done.

        Args:
            rows: likewise, of rows with an error that are to be predicted anew
        """

    def add_contents(self, rows: Iterable[tuple[str, str, str, int, int]]) -> None:
        """Add where contents lie, for images that are named by their digest.

        Args:
            rows: digest, kind (part or row), file, offset, length
        """

    def settle(self, where: str = "") -> Self:
        """Compare the images with what is done. Raises `DataError` for an id that is there twice, and where there is no image at all.

        Args:
            where: what the source is called, for the message
        """

    def units(self, n: int) -> Iterator[list[Item]]:
        """What is to do, some images at a time: first those of which the table knows nothing, those of a file in the order in which they lie there.

        Args:
            n: images in a unit
        """

    def failed(self) -> list[str] | None:
        """The images of the settled list that failed before; None where there is no other that did."""

    def unread(self) -> list[str]:
        """The images of the settled list for which the table says that they could not be read."""
