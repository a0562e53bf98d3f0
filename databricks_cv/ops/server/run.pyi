# Written by tools/stubs.py from the module beside it: do not edit.
import logging
import os
import socket
import threading
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from databricks_cv.ops.server.service import Service
from databricks_cv.ops.serving import Scorer

__all__ = [
    "STUCK",
    "ServerOptions",
    "server_options",
    "endpoint_name",
    "serving_config",
    "make_scorer",
    "JsonLines",
    "RunningServer",
    "write_ready",
    "Workers",
    "serve",
]

@dataclass
class ServerOptions:
    model: Any
    port: int = ...
    host: str = ...
    name: str | None = ...
    served: str | None = ...
    workers: int = ...
    device: str | None = ...
    threshold: float | None = ...
    top_k: int | None = ...
    image_roots: Sequence[str] = ...
    url_hosts: Sequence[str] = ...
    token_file: str | None = ...
    tls_cert: str | None = ...
    tls_key: str | None = ...
    behind_proxy: bool = ...
    allow_hosts: Sequence[str] = ...
    per_client: int | None = ...
    per_minute: float | None = ...
    log: str | None = ...
    log_days: int | None = ...
    log_images: bool = ...
    log_every: float = ...
    hash_requester: bool = ...
    queue: int = ...
    batch: int = ...
    batch_wait: float = ...
    threads: int = ...
    timeout: float = ...
    stuck: float = ...
    ready_file: str | None = ...

def server_options(model: Any, **fields) -> ServerOptions:
    """The options of a server. Raises `ServingError` for one that there is not, or that cannot be meant.

    Args:
        model: a VisionModel, or where `load_model` finds it
        fields: of `ServerOptions`
    """

def endpoint_name(model: Any) -> tuple[str, str]:
    """(name of the endpoint, of the served entity) after a model: models:/main.cv.boats/3 is boats, boats-3.

    Args:
        model: as `load_model` takes it
    """

def serving_config(folder: str | os.PathLike) -> dict[str, Any]:
    """What MLflow keeps beside a registered model for its `Scorer`; empty where it is no such folder.

    Args:
        folder: of a model
    """

def make_scorer(options: ServerOptions) -> Scorer:
    """The `Scorer` of a server. Raises `ModelError` where there is no such model."""

class JsonLines(logging.Handler):
    stream: typing.TextIO | None
    kept: Any

    def __init__(self, stream: typing.TextIO | None = None, keep: int = 500) -> None:
        """Args:
        stream: default: stderr; it is looked up for each line
        keep: lines
        """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""

class RunningServer:
    options: ServerOptions
    sock: Any
    service: Any
    url: Any
    server: Any

    def __init__(
        self,
        options: ServerOptions,
        sock: socket.socket | None = None,
        figures: str | None = None,
        lines: Callable[[], Sequence[str]] = ...,
    ) -> None:
        """Args:
        sock: default: a new one of the options' address
        figures: folder that several processes share
        lines: the last lines that were logged
        """

    def __repr__(self) -> str: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *e) -> None: ...
    def start(self) -> RunningServer:
        """Listen, ask the model once, and be ready, unless it is started already, as what `serve` gives is. Raises `ServingError` where the model fails."""

    def warm_up(self) -> None:
        """Ask the model once; then the address is in the ready file, and `/ready` says so."""

    def stop(self) -> None:
        """Finish what was begun, write the log, and end."""

    def watch(self, over: threading.Event, every: float = 0.5) -> None:
        """End the process where the model's thread is stuck or has ended; leave its figures for the other processes.

        Args:
            over: ends it
            every: seconds between two looks
        """

    def run(self, say: Callable[[str], None] = ...) -> None:
        """Serve in this thread until SIGTERM or Ctrl-C. Raises `ServingError` where the model fails.

        Args:
            say: gets the line that says where it is
        """

def write_ready(file: str | os.PathLike, url: str, service: Service) -> None:
    """Say in a file that a server is ready, and where: url, port, pid, name, served.

    Args:
        file: to write; nobody sees half of it
        url: of the server
    """

STUCK: int

class Workers:
    options: Any
    sock: Any
    url: Any
    folder: Any
    processes: dict[Any, Any]
    stopping: bool

    def __init__(self, options: ServerOptions) -> None: ...
    def __repr__(self) -> str: ...
    def run(self, say: Callable[[str], None] = ...) -> None:
        """Serve until SIGTERM or Ctrl-C. Raises `ServingError` where processes do not start, or end again and again.

        Args:
            say: gets the line that says where it is
        """

    def stop(self) -> None:
        """End the processes; each finishes what it has begun."""

def serve(model: Any, port: int = 8000, host: str = "127.0.0.1", block: bool = True, **options) -> RunningServer | None:
    """Serve a model over HTTP as Databricks does. Raises `ServingError`, and `ModelError` where there is no such model.

    Args:
        model: a VisionModel, or where `load_model` finds it
        port: 0: a free one
        host: where to listen; others need a token
        block: False: give the running server, which ends with `stop` or its `with`
        options: further fields of `ServerOptions`: name, served, workers, token_file, log, queue, batch …
    """
