# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = [
    "CREATING",
    "READY",
    "FAILED",
    "RECOVERING",
    "serve_arguments",
    "serve_command",
    "environment_of",
    "tail",
    "reason",
    "Child",
    "end_leftover",
]

def serve_arguments(folder: str | os.PathLike, model: str | os.PathLike) -> list[str]:
    """The arguments of `databricks-cv` that serve the model of a child. No secret is among them.

    Args:
        folder: of the child, with served.json
        model: a folder of a model
    """

def serve_command(folder: str | os.PathLike) -> list[str]:
    """The command line of a child. It imports from where this process does, and ends as the command does, at once.

    Args:
        folder: of the child
    """

def environment_of(variables: Mapping[str, str], root: str | os.PathLike) -> dict[str, str]:
    """The variables with the values of secrets in them. Raises `ServingError` for one that is not there, that others can read, or that no variable can hold.

    Args:
        variables: of a served entity, perhaps with references to secrets
        root: folder of the local workspace
    """

def tail(path: str | os.PathLike, begin: int = 0, end: int | None = None, most: int = ...) -> str:
    """The last part of a text file, as a terminal may show it; empty where there is no file.

    Args:
        path: a file of text
        begin: bytes that are left out before
        end: where to stop; None: at the end of the file
        most: bytes
    """

def reason(log: str) -> str:
    """Why a process ended, as its last lines say: our own error, else the last line.

    Args:
        log: the tail of a log
    """

CREATING: str
READY: str
FAILED: str
RECOVERING: str

class Child:
    folder: Path
    facts: dict[Any, Any]
    variables: Callable[[], Mapping[str, str]]
    command: Callable[[Path], Sequence[str]]
    known: bool
    limit: float
    threads: int
    state: Any
    message: Any
    starts: Any
    address: Any
    process: Any
    inflight: int

    def __init__(
        self,
        folder: str | os.PathLike,
        facts: Mapping[str, Any],
        variables: Callable[[], Mapping[str, str]] = ...,
        command: Callable[[Path], Sequence[str]] = ...,
        known: bool = False,
        limit: float = 900.0,
        threads: int = 0,
    ) -> None:
        """Args:
        folder: of this child alone: its logs, its token, where it listens
        facts: model: an address; endpoint, served: names; log: a folder or None
        variables: gives its environment variables
        command: gives its command line
        known: has it served before? Then it is tried again until it does
        limit: seconds to become ready
        threads: of its computations; 0: as the environment says
        """

    def __repr__(self) -> str: ...
    def start(self) -> Child:
        """Begin its life, in a thread."""

    def stop(self, drain: float = 0.0) -> None:
        """End it, as soon as its requests are done; returns at once.

        Args:
            drain: seconds that requests under way are given
        """

    def join(self, timeout: float | None = None) -> bool:
        """Wait for its end; False where that takes longer.

        Args:
            timeout: seconds; None: as long as it takes
        """

    def build_log(self) -> str:
        """What happened until it served, and what the process printed before."""

    def service_log(self) -> str:
        """The last that the process printed."""

    def metrics(self) -> str:
        """Its metrics in Prometheus' text form; empty where it does not respond."""

def end_leftover(folder: str | os.PathLike, grace: float = 5.0) -> bool:
    """End the process that an earlier parent left in a child's folder; False where there is none.

    Args:
        folder: of a child
        grace: seconds before it is ended by force
    """
