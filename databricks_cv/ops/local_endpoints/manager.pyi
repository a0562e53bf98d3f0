# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from databricks_cv.ops.local_endpoints.book import Book
from databricks_cv.ops.local_endpoints.children import Child
from databricks_cv.ops.local_endpoints.router import Router

__all__ = ["endpoint_view", "sum_metrics", "Manager"]

def endpoint_view(record: Mapping[str, Any], children: Mapping[str, Child]) -> dict[str, Any]:
    """An endpoint as the REST interface gives it.

    Args:
        record: of the endpoint
        children: by their ids
    """

def sum_metrics(texts: Iterable[str]) -> str:
    """The metrics of several processes as one text.

    Args:
        texts: Prometheus' text form, one a process
    """

class Manager:
    root: Path
    command: Callable[[Path], Sequence[str]]
    limit: float
    user: Any
    book: Book
    router: Router
    children: dict[str, Child]
    lock: Any

    def __init__(
        self,
        root: str | os.PathLike,
        command: Callable[[Path], Sequence[str]] = ...,
        user: str | None = None,
        limit: float = 900.0,
    ) -> None:
        """Args:
        root: folder of the local workspace
        command: gives the command line of a child
        user: creator of endpoints; default: who runs this process
        limit: seconds for a process to become ready
        """

    def __repr__(self) -> str: ...
    def create(self, body: Any) -> dict[str, Any]:
        """Make an endpoint; gives it while its processes start. Raises `Refused`.

        Args:
            body: of the request
        """

    def get(self, name: str) -> dict[str, Any]:
        """An endpoint as it is now. Raises `Refused`.

        Args:
            name: of an endpoint
        """

    def endpoints(self) -> dict[str, Any]:
        """All endpoints."""

    def set_config(self, name: str, body: Any) -> dict[str, Any]:
        """Change what an endpoint serves; gives it while new processes start. Raises `Refused`.

        Args:
            name: of an endpoint
            body: served entities and traffic
        """

    def change_tags(self, name: str, body: Any) -> dict[str, Any]:
        """Add and delete tags; gives all. Raises `Refused`.

        Args:
            name: of an endpoint
            body: {"add_tags": [{"key", "value"}], "delete_tags": [key]}
        """

    def permissions(self, id: str, body: Any = None, replace: bool = False) -> dict[str, Any]:
        """The permissions of an endpoint. Raises `Refused`.

        Args:
            id: of an endpoint
            body: {"access_control_list": […]} to keep; None: only look
            replace: in place of those that are kept, rather than beside them
        """

    def logs(self, name: str, served: str, build: bool = False) -> dict[str, str]:
        """The tail of a log. Raises `Refused`.

        Args:
            name: of an endpoint
            served: of one of its served entities, also of one that failed
            build: what happened until it served, rather than what it printed since
        """

    def metrics(self, name: str) -> str:
        """The metrics of all its processes, in Prometheus' text form. Raises `Refused`.

        Args:
            name: of an endpoint
        """

    def set_gateway(self, name: str, body: Any) -> dict[str, Any]:
        """Begin or cease to keep the requests of an endpoint, which replaces its processes one for one. Raises `Refused`.

        Args:
            name: of an endpoint
            body: with inference_table_config
        """

    def resume(self) -> None:
        """Start the processes of all endpoints that are written down, and go on with what was under way."""

    def delete(self, name: str) -> dict[str, Any]:
        """Delete an endpoint, also while it is updated; requests under way are finished. Raises `Refused`.

        Args:
            name: of an endpoint
        """

    def close(self) -> None:
        """End all processes; the records stay."""
